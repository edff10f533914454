using System.Globalization;
using Samvirke.Formats.Calendar;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.CarryOut;

/// <summary>What organisations still have to deliver and do, as a calendar of tasks.</summary>
public static class WorkCalendar
{
    /// <summary>The calendar file.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="snapshot">The register.</param>
    /// <param name="works">The work.</param>
    /// <param name="nameOf">What an assignment is called.</param>
    /// <param name="pageOf">The page of the work.</param>
    /// <param name="writtenAt">When it is written.</param>
    public static byte[] Write(string name, RegisterSnapshot snapshot, IEnumerable<KeptWork> works, Func<KeptWork, string> nameOf, Func<KeptWork, Uri> pageOf, DateTimeOffset writtenAt) => CalendarFile.Write(
        name, writtenAt, [],
        [.. works.SelectMany(kept => DueItem.Of(snapshot, kept).Select(item => Task(item, nameOf(kept), pageOf(kept))))]);

    private static CalendarTask Task(DueItem item, string assignment, Uri page) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Word(item.Sort)}-{item.Number}-{item.Kept.Assignment}@{item.Kept.Organisation}.samvirke"),
        item.Due, item.What.Length > 0 ? item.What : assignment, item.Responsible.Length > 0 ? $"{item.Responsible}\n{assignment}" : assignment, State(item), item.Kept.Paper.Version)
    {
        Page = page,
    };

    private static string Word(DueSort sort) => sort switch
    {
        DueSort.Assignment => "oppdrag",
        DueSort.Deliverable => "leveranse",
        DueSort.Step => "steg",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Nothing due."),
    };

    private static CalendarTaskState State(DueItem item) => item.Sort switch
    {
        DueSort.Step when item.Kept.Work.Steps.First(step => step.Number == item.Number).State == FollowUpState.NotBegun => CalendarTaskState.NeedsAction,
        DueSort.Step => CalendarTaskState.InProcess,
        _ when item.Kept.Work.State == AssignmentState.Given => CalendarTaskState.NeedsAction,
        _ => CalendarTaskState.InProcess,
    };
}
