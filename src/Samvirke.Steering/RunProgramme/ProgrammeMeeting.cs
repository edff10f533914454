using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.RunProgramme;

/// <summary>A meeting of a forum, with its minutes.</summary>
/// <param name="Forum">The number of the forum that met.</param>
/// <param name="Day">The day.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="Matters">What was dealt with.</param>
public sealed record ProgrammeMeeting(int Forum, DateOnly Day, string Place, ImmutableArray<Matter> Matters)
{
    /// <summary>The sort of paper that meetings of programmes are kept as.</summary>
    public const string Sort = "programme-meeting";

    /// <summary>The times that it was put back to what it said before, the first one first.</summary>
    public ImmutableArray<PutBackNote> PutBacks { get => field.IsDefault ? [] : field; init; }

    /// <summary>The highest number that any matter of it has had.</summary>
    public int Last { get; init; }

    /// <summary>The meeting with a number for each matter: those that had one keep it, and no number is given again.</summary>
    public ProgrammeMeeting Numbered(int last)
    {
        var highest = Math.Max(last, Matters.Select(each => each.Number).DefaultIfEmpty().Max());
        ImmutableArray<Matter> numbered = [.. Matters.Select(each => each.Number > 0 ? each : each with { Number = ++highest })];
        return this with { Matters = numbered, Last = highest };
    }
}

/// <summary>A matter of a meeting: what was said, and what was decided.</summary>
/// <param name="Number">Which of the meeting's; it never stands for another one. 0 until it is kept.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Minutes">What was said; may be empty.</param>
/// <param name="Initiative">The number of the initiative that it is about; nothing where it is about none.</param>
/// <param name="Decided">What was decided; empty where nothing was.</param>
/// <param name="Why">The reason.</param>
/// <param name="Dissents">Who did not agree.</param>
/// <param name="Responsible">The post or unit that answers for it; may be empty.</param>
/// <param name="Due">The last day; nothing where there is none.</param>
/// <param name="State">How far it has come.</param>
public sealed record Matter(
    int Number, string Title, string Minutes, int? Initiative, string Decided, string Why, ImmutableArray<Dissent> Dissents, string Responsible, DateOnly? Due, FollowUpState State)
{
    /// <summary>Whether something was decided.</summary>
    public bool IsDecision => Decided.Length > 0;

    /// <summary>Whether somebody is to do something.</summary>
    public bool IsToFollowUp => IsDecision && (Responsible.Length > 0 || Due is not null);

    /// <summary>Whether it still has to be done.</summary>
    public bool IsOpen => IsToFollowUp && State is FollowUpState.NotBegun or FollowUpState.UnderWay;

    /// <summary>Whether it should have been done before the day.</summary>
    public bool IsLate(DateOnly day) => IsOpen && Due < day;
}

/// <summary>That an organisation did not agree.</summary>
/// <param name="Party">The organisation, in the register.</param>
/// <param name="Why">Why not.</param>
public sealed record Dissent(EntryId Party, string Why);

/// <summary>A decision with the meeting that took it.</summary>
/// <param name="Kept">The meeting.</param>
/// <param name="Matter">The matter.</param>
public sealed record Decision(KeptMeeting Kept, Matter Matter)
{
    /// <summary>All decisions of the meetings, the latest meeting first.</summary>
    public static ImmutableArray<Decision> All(IEnumerable<KeptMeeting> meetings) =>
        [.. meetings.OrderByDescending(kept => kept.Meeting.Day).ThenByDescending(kept => kept.Number).SelectMany(kept => kept.Meeting.Matters.Where(matter => matter.IsDecision).Select(matter => new Decision(kept, matter)))];

    /// <summary>What is still to be done, the first last day first, so that what is late comes first; what has no last day comes last.</summary>
    public static ImmutableArray<Decision> Open(IEnumerable<KeptMeeting> meetings) => [.. All(meetings).Where(each => each.Matter.IsOpen).OrderBy(each => each.Matter.Due ?? DateOnly.MaxValue)];
}
