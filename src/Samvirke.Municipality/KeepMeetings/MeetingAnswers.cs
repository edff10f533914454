using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.KeepMeetings;

/// <summary>A decision as it was typed.</summary>
/// <param name="Number">The number that it has; empty where it is new.</param>
/// <param name="What">What was decided.</param>
/// <param name="Responsible">The post or unit that answers for it.</param>
/// <param name="Due">The last day: 2026-12-01.</param>
/// <param name="State">The word for how far it has come.</param>
public sealed record DecisionAnswers(string Number, string What, string Responsible, string Due, string State)
{
    /// <summary>Whether nothing is typed in it.</summary>
    public bool IsEmpty => What.Length == 0 && Responsible.Length == 0 && Due.Length == 0;
}

/// <summary>A meeting as it was typed; what was left empty is an empty text.</summary>
/// <param name="Structure">The id of the structure that meets.</param>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Day">The day: 2026-12-01.</param>
/// <param name="From">When it begins: 09:00.</param>
/// <param name="To">When it ends.</param>
/// <param name="Place">Where.</param>
/// <param name="Agenda">What is to be dealt with, one matter on each line.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="IsCancelled">Whether it is not held after all.</param>
public sealed record MeetingAnswers(
    string Structure, string Title, string Day, string From, string To, string Place, string Agenda, ImmutableArray<DecisionAnswers> Decisions, bool IsCancelled)
{
    private const string DayForm = "yyyy-MM-dd";
    private const string TimeForm = "HH:mm";

    /// <summary>Nothing.</summary>
    public static MeetingAnswers Empty { get; } = new("", "", "", "", "", "", "", [], false);

    /// <summary>The meeting as one would type it.</summary>
    public static MeetingAnswers Of(Meeting meeting) => new(
        meeting.Structure?.Value ?? "", meeting.Title, Written(meeting.Day), Written(meeting.From), Written(meeting.To), meeting.Place, string.Join('\n', meeting.Agenda),
        [.. meeting.Decisions.Select(each => new DecisionAnswers(
            each.Number.ToString(CultureInfo.InvariantCulture), each.What, each.Responsible, each.Due is { } due ? Written(due) : "", FollowUpStates.Word(each.State)))],
        meeting.IsCancelled);

    /// <summary>The meeting, or all that has to be mended in it.</summary>
    /// <param name="structures">The structures that may meet, by their ids, with what they are called: so a meeting is called that is called nothing else.</param>
    public MeetingReading Read(IReadOnlyDictionary<string, string> structures)
    {
        var faults = Faults(structures);
        if (!faults.IsEmpty) return new MeetingReading.Faulty(faults);
        var structure = structures.ContainsKey(Structure) ? new EntryId(Structure) : (EntryId?)null;
        return new MeetingReading.Found(new Meeting(
            structure, Title.Length > 0 ? Title : structures[Structure], DayOf(Day)!.Value, TimeOf(From)!.Value, TimeOf(To)!.Value, Place,
            [.. Agenda.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            [.. Decisions.Where(each => !each.IsEmpty).Select(Decided)], IsCancelled));
    }

    private ImmutableArray<MeetingFault> Faults(IReadOnlyDictionary<string, string> structures)
    {
        var faults = ImmutableArray.CreateBuilder<MeetingFault>();
        if (Title.Length == 0 && !structures.ContainsKey(Structure)) faults.Add(new MeetingFault.NoTitle());
        if (DayOf(Day) is null) faults.Add(new MeetingFault.NoDay(nameof(Day)));
        if (TimeOf(From) is not { } from) faults.Add(new MeetingFault.NoTime(nameof(From)));
        else if (TimeOf(To) is { } to && to <= from) faults.Add(new MeetingFault.EndsBefore());
        if (TimeOf(To) is null) faults.Add(new MeetingFault.NoTime(nameof(To)));
        for (var i = 0; i < Decisions.Length; i++)
        {
            if (Decisions[i] is { IsEmpty: false, What.Length: 0 }) faults.Add(new MeetingFault.NothingDecided(i));
            if (Decisions[i].Due.Length > 0 && DayOf(Decisions[i].Due) is null) faults.Add(new MeetingFault.NoDay(nameof(DecisionAnswers.Due), i));
        }

        faults.AddRange(Signs());
        return faults.ToImmutable();
    }

    private IEnumerable<MeetingFault> Signs()
    {
        IEnumerable<(string Field, int? Row, string Text)> texts =
        [
            (nameof(Title), null, Title), (nameof(Place), null, Place), (nameof(Agenda), null, Agenda),
            .. Decisions.SelectMany((each, row) => ((string, int?, string)[])[(nameof(DecisionAnswers.What), row, each.What), (nameof(DecisionAnswers.Responsible), row, each.Responsible)]),
        ];
        return texts.Select(each => PlainText.Fault(each.Text) is { } fault ? new MeetingFault.NoText(each.Field, each.Row, fault) : null).OfType<MeetingFault>();
    }

    private static MeetingDecision Decided(DecisionAnswers typed) => new(
        int.TryParse(typed.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
        typed.What, typed.Responsible, DayOf(typed.Due), FollowUpStates.Find(typed.State) ?? FollowUpState.NotBegun);

    private static DateOnly? DayOf(string typed) => WrittenDay.Read(typed);

    private static TimeOnly? TimeOf(string typed) => TimeOnly.TryParseExact(typed, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string Written(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    private static string Written(TimeOnly time) => time.ToString(TimeForm, CultureInfo.InvariantCulture);
}

/// <summary>What came of reading a meeting that was typed: exactly one of the records below.</summary>
public abstract record MeetingReading
{
    private MeetingReading()
    {
    }

    /// <summary>It is one.</summary>
    public sealed record Found(Meeting Meeting) : MeetingReading;

    /// <summary>Something has to be mended.</summary>
    public sealed record Faulty(ImmutableArray<MeetingFault> Faults) : MeetingReading;
}

/// <summary>What has to be mended in a meeting that was typed: exactly one of the records below.</summary>
/// <param name="Field">The answer, by its name in <see cref="MeetingAnswers"/> or <see cref="DecisionAnswers"/>.</param>
/// <param name="Row">Which decision, from 0; nothing where it is about the meeting.</param>
public abstract record MeetingFault(string Field, int? Row)
{
    /// <summary>It is called nothing, and is no structure's.</summary>
    public sealed record NoTitle() : MeetingFault(nameof(MeetingAnswers.Title), null);

    /// <summary>It is no day.</summary>
    public sealed record NoDay(string Field, int? Row = null) : MeetingFault(Field, Row);

    /// <summary>It is no time of day.</summary>
    public sealed record NoTime(string Field) : MeetingFault(Field, null);

    /// <summary>It ends before it begins.</summary>
    public sealed record EndsBefore() : MeetingFault(nameof(MeetingAnswers.To), null);

    /// <summary>Somebody is to do something by a day, and it is not said what.</summary>
    public sealed record NothingDecided(int At) : MeetingFault(nameof(DecisionAnswers.What), At);

    /// <summary>It has characters that cannot be shown.</summary>
    /// <param name="Field">The answer.</param>
    /// <param name="Row">Which decision.</param>
    /// <param name="Fault">Which, to follow upon the name of the field.</param>
    public sealed record NoText(string Field, int? Row, LocalizedText Fault) : MeetingFault(Field, Row);
}
