using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.KeepMeetings;

/// <summary>A version of a meeting, and what was changed in it.</summary>
/// <param name="Paper">The version of the paper: when it was written, by whom, and who could read it.</param>
/// <param name="Meeting">The meeting as it then stood; nothing where this version took it away.</param>
/// <param name="Changes">What differs from the version before; none where it was saved as it stood.</param>
public sealed record MeetingVersion(Paper Paper, Meeting? Meeting, ImmutableArray<MeetingChange> Changes)
{
    /// <summary>The versions, the latest first.</summary>
    /// <param name="papers">All versions of one paper, the first one first.</param>
    public static ImmutableArray<MeetingVersion> All(ImmutableArray<Paper> papers) =>
    [
        .. papers.Select((paper, i) => new MeetingVersion(paper, Meeting.Of(paper), [.. MeetingChange.Between(i == 0 ? null : papers[i - 1], paper)])).Reverse(),
    ];
}

/// <summary>Something that differs between two versions of a meeting: exactly one of the records below.</summary>
public abstract record MeetingChange
{
    private MeetingChange()
    {
    }

    /// <summary>It was set up, or again after it was taken away.</summary>
    public sealed record SetUp : MeetingChange;

    /// <summary>It was taken away.</summary>
    public sealed record TakenAway : MeetingChange;

    /// <summary>Others may read it.</summary>
    public sealed record SharedOtherwise(SharedWith Before, SharedWith After) : MeetingChange;

    /// <summary>It is called something else.</summary>
    public sealed record Renamed(string Before, string After) : MeetingChange;

    /// <summary>Others meet.</summary>
    public sealed record OthersMeet(EntryId? Before, EntryId? After) : MeetingChange;

    /// <summary>It is at another time.</summary>
    public sealed record Moved(Meeting Before, Meeting After) : MeetingChange;

    /// <summary>It is somewhere else; empty where it is not said where.</summary>
    public sealed record Elsewhere(string Before, string After) : MeetingChange;

    /// <summary>It is not held.</summary>
    public sealed record Cancelled : MeetingChange;

    /// <summary>It is held after all.</summary>
    public sealed record HeldAfterAll : MeetingChange;

    /// <summary>A matter is to be dealt with.</summary>
    public sealed record MatterAdded(string Matter) : MeetingChange;

    /// <summary>A matter is not to be dealt with.</summary>
    public sealed record MatterRemoved(string Matter) : MeetingChange;

    /// <summary>The matters come in another order.</summary>
    public sealed record MattersReordered : MeetingChange;

    /// <summary>Something was decided.</summary>
    public sealed record DecisionAdded(MeetingDecision Decision) : MeetingChange;

    /// <summary>A decision was taken out.</summary>
    public sealed record DecisionRemoved(MeetingDecision Decision) : MeetingChange;

    /// <summary>A decision reads otherwise: what, who answers for it or by when.</summary>
    public sealed record DecisionChanged(MeetingDecision Before, MeetingDecision After) : MeetingChange;

    /// <summary>A decision has come further, or not so far after all.</summary>
    public sealed record DecisionMoved(MeetingDecision Before, MeetingDecision After) : MeetingChange;

    internal static IEnumerable<MeetingChange> Between(Paper? before, Paper after)
    {
        if (Meeting.Of(after) is not { } now) return [new TakenAway()];
        if (Meeting.Of(before) is not { } then) return [new SetUp()];
        return [.. Frame(then, now), .. Agenda(then, now), .. Decisions(then, now), .. before!.SharedWith == after.SharedWith ? Array.Empty<MeetingChange>() : [new SharedOtherwise(before.SharedWith, after.SharedWith)]];
    }

    private static IEnumerable<MeetingChange> Frame(Meeting then, Meeting now)
    {
        if (then.Title != now.Title) yield return new Renamed(then.Title, now.Title);
        if (then.Structure != now.Structure) yield return new OthersMeet(then.Structure, now.Structure);
        if ((then.Day, then.From, then.To) != (now.Day, now.From, now.To)) yield return new Moved(then, now);
        if (then.Place != now.Place) yield return new Elsewhere(then.Place, now.Place);
        if (then.IsCancelled != now.IsCancelled) yield return now.IsCancelled ? new Cancelled() : new HeldAfterAll();
    }

    // The same matter may stand there twice.
    private static IEnumerable<MeetingChange> Agenda(Meeting then, Meeting now)
    {
        var (removed, added) = (Without(then.Agenda, now.Agenda), Without(now.Agenda, then.Agenda));
        foreach (var matter in added) yield return new MatterAdded(matter);
        foreach (var matter in removed) yield return new MatterRemoved(matter);
        if (removed.IsEmpty && added.IsEmpty && !then.Agenda.SequenceEqual(now.Agenda)) yield return new MattersReordered();
    }

    private static ImmutableArray<string> Without(ImmutableArray<string> all, ImmutableArray<string> others) => others.Aggregate(all, (left, other) => left.Remove(other));

    private static IEnumerable<MeetingChange> Decisions(Meeting then, Meeting now)
    {
        var old = then.Decisions.ToDictionary(decision => decision.Number);
        foreach (var decision in now.Decisions)
        {
            if (!old.Remove(decision.Number, out var before))
            {
                yield return new DecisionAdded(decision);
                continue;
            }

            if (before with { State = decision.State } != decision) yield return new DecisionChanged(before, decision);
            if (before.State != decision.State) yield return new DecisionMoved(before, decision);
        }

        foreach (var decision in old.Values) yield return new DecisionRemoved(decision);
    }
}
