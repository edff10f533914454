using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Municipality.KeepMeetings;
using Samvirke.Storage.Workbench;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Municipalities.HoldMeetings;

namespace Samvirke.Web.Api.ListMeetings;

/// <summary>The meetings of a municipality, as far as whoever asks may read them.</summary>
/// <param name="Number">The number of the municipality.</param>
/// <param name="Area">The municipality.</param>
/// <param name="Meetings">By day and time, the first one first.</param>
public sealed record MeetingsDocument(string Number, EntryReference Area, ImmutableArray<MeetingDocument> Meetings)
{
    internal static MeetingsDocument Of(OpenMeetings open, IEnumerable<KeptMeeting> meetings, MeetingDesk desk) => new(
        open.Number,
        EntryReference.Of(open.Local.Area),
        [.. meetings.OrderBy(kept => kept.Meeting.Day).ThenBy(kept => kept.Meeting.From).ThenBy(kept => kept.Key, StringComparer.Ordinal).Select(kept => MeetingDocument.Of(open, kept, desk))]);

    /// <summary>What an answer looks like.</summary>
    internal static MeetingsDocument Example { get; } = new(
        "3401",
        new EntryReference("kommune-3401", "area", Names("Kongsvinger")),
        [
            new MeetingDocument(
                "2026-12-01-1", "Politiråd i Kongsvinger", new EntryReference("politirad-i-kongsvinger", "collaboration-structure", Names("Politiråd i Kongsvinger")),
                new DateOnly(2026, 12, 1), "09:00", "10:30", "Rådhuset", false, ["Ungdata", "Trygt uteliv"],
                [new DecisionDocument(1, "Lage plan for utelivet", "kommuneoverlegen", new DateOnly(2027, 2, 1), "under-way")],
                new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.Zero), new Uri("https://samvirke.example/kommune/3401/moter/2026-12-01-1")),
        ]);

    private static Dictionary<string, string> Names(string nb) => new(StringComparer.Ordinal) { ["nb"] = nb };
}

/// <summary>A meeting.</summary>
/// <param name="Key">Which one of the municipality's; it never changes.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Structure">The structure that meets; nothing where it is none of the register's.</param>
/// <param name="Day">The day.</param>
/// <param name="From">When it begins, in Norway: <c>09:00</c>.</param>
/// <param name="To">When it ends.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="Cancelled">Whether it is not held after all.</param>
/// <param name="Agenda">What is to be dealt with.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Written">When it was last written.</param>
/// <param name="Page">Where people read it.</param>
public sealed record MeetingDocument(
    string Key, string Title, EntryReference? Structure, DateOnly Day, string From, string To, string Place, bool Cancelled, ImmutableArray<string> Agenda, ImmutableArray<DecisionDocument> Decisions,
    DateTimeOffset Written, Uri Page)
{
    internal static MeetingDocument Of(OpenMeetings open, KeptMeeting kept, MeetingDesk desk)
    {
        var meeting = kept.Meeting;
        return new MeetingDocument(
            kept.Key, meeting.Title, open.Structure(meeting.Structure?.Value) is { } structure ? EntryReference.Of(structure) : null, meeting.Day, Clock(meeting.From), Clock(meeting.To), meeting.Place,
            meeting.IsCancelled, meeting.Agenda, [.. meeting.Decisions.Select(DecisionDocument.Of)], kept.Paper.WrittenAt, desk.Outside(MeetingAddress.Of(open.Number, kept.Key)));
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>Something that a meeting decided.</summary>
/// <param name="Number">Which of the meeting's it is; it never stands for another one.</param>
/// <param name="What">What was decided.</param>
/// <param name="Responsible">The post or unit that answers for it; may be empty.</param>
/// <param name="Due">The last day.</param>
/// <param name="State"><c>not-begun</c>, <c>under-way</c>, <c>done</c> or <c>dropped</c>; nothing where there was nothing to follow up.</param>
public sealed record DecisionDocument(int Number, string What, string Responsible, DateOnly? Due, string? State)
{
    internal static DecisionDocument Of(MeetingDecision decision) =>
        new(decision.Number, decision.What, decision.Responsible, decision.Due, decision.IsToFollowUp ? FollowUpStates.Word(decision.State) : null);
}
