using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Formats.Calendar;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.KeepMeetings;

/// <summary>Meetings and what is to be followed up from them, as a calendar.</summary>
public static class MeetingCalendar
{
    /// <summary>The calendar file.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="number">The number of the municipality.</param>
    /// <param name="meetings">The meetings.</param>
    /// <param name="pageOf">The page of a meeting.</param>
    /// <param name="writtenAt">When it is written.</param>
    public static byte[] Write(string name, string number, ImmutableArray<KeptMeeting> meetings, Func<KeptMeeting, Uri> pageOf, DateTimeOffset writtenAt) => CalendarFile.Write(
        name, writtenAt,
        [.. meetings.Select(kept => Event(kept, number, pageOf(kept)))],
        [.. meetings.SelectMany(kept => kept.Meeting.Decisions.Where(decision => decision.IsToFollowUp).Select(decision => Task(kept, decision, number, pageOf(kept))))]);

    private static CalendarEvent Event(KeptMeeting kept, string number, Uri page)
    {
        var meeting = kept.Meeting;
        var from = At(meeting.Day, meeting.From);
        return new($"mote-{kept.Key}@{number}.samvirke", from, from + (meeting.To - meeting.From), meeting.Title, meeting.Place, string.Join('\n', meeting.Agenda), kept.Paper.Version)
        {
            Page = page,
            IsCancelled = meeting.IsCancelled,
        };
    }

    private static CalendarTask Task(KeptMeeting kept, MeetingDecision decision, string number, Uri page) => new(
        string.Create(CultureInfo.InvariantCulture, $"vedtak-{kept.Key}-{decision.Number}@{number}.samvirke"),
        decision.Due, decision.What, decision.Responsible.Length > 0 ? $"{decision.Responsible}\n{kept.Meeting.Title}" : kept.Meeting.Title, State(decision.State), kept.Paper.Version)
    {
        Page = page,
    };

    private static CalendarTaskState State(FollowUpState state) => state switch
    {
        FollowUpState.NotBegun => CalendarTaskState.NeedsAction,
        FollowUpState.UnderWay => CalendarTaskState.InProcess,
        FollowUpState.Done => CalendarTaskState.Completed,
        FollowUpState.Dropped => CalendarTaskState.Cancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    private static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        // An hour that the clock leaps over in spring is the one after it.
        if (NorwegianDay.Zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, NorwegianDay.Zone.GetUtcOffset(local));
    }
}
