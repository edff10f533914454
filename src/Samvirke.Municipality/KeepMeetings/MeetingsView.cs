using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Municipality.KeepMeetings;

/// <summary>Something that a meeting decided and that somebody is to do.</summary>
/// <param name="Kept">The meeting.</param>
/// <param name="Decision">What it decided.</param>
public sealed record FollowUp(KeptMeeting Kept, MeetingDecision Decision);

/// <summary>Meetings as they are read on a day.</summary>
/// <param name="Coming">Those of the day and after, the next one first.</param>
/// <param name="Held">Those before, the latest first.</param>
/// <param name="Open">What is still to be done, the first last day first; what has none comes last.</param>
public sealed record MeetingsView(ImmutableArray<KeptMeeting> Coming, ImmutableArray<KeptMeeting> Held, ImmutableArray<FollowUp> Open)
{
    /// <summary>Reads them.</summary>
    /// <param name="meetings">The meetings that the reader may see.</param>
    /// <param name="structure">The structure that met, if only one is asked for.</param>
    /// <param name="day">The day.</param>
    public static MeetingsView Of(ImmutableArray<KeptMeeting> meetings, EntryId? structure, DateOnly day)
    {
        ImmutableArray<KeptMeeting> asked = [.. meetings.Where(kept => structure is null || kept.Meeting.Structure == structure).OrderBy(kept => kept.Meeting.Day).ThenBy(kept => kept.Meeting.From).ThenBy(kept => kept.Key, StringComparer.Ordinal)];
        var open = asked.SelectMany(kept => kept.Meeting.Decisions.Where(decision => decision.IsOpen).Select(decision => new FollowUp(kept, decision)));
        return new([.. asked.Where(kept => kept.Meeting.Day >= day)], [.. asked.Where(kept => kept.Meeting.Day < day).Reverse()], [.. open.OrderBy(each => each.Decision.Due ?? DateOnly.MaxValue)]);
    }

    /// <summary>How many should have been followed up before the day.</summary>
    public int Late(DateOnly day) => Open.Count(each => each.Decision.IsLate(day));
}
