using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Entries.ReadEntry;

namespace Samvirke.Web.Entries.ReadTimeline;

/// <summary>An entry begins or ends.</summary>
/// <param name="Numbers">The sources of the entry.</param>
public sealed record TimelineEvent(DateOnly Day, bool Begins, Entry Entry, ImmutableArray<int> Numbers);

/// <summary>What happened in ten years.</summary>
/// <param name="First">The first of them.</param>
public sealed record TimelineDecade(int First, ImmutableArray<TimelineEvent> Events);

/// <summary>The entries of a group that begin or end in the years shown, by when they begin.</summary>
public sealed record TimelineLane(TimelineGroup Group, ImmutableArray<Entry> Entries);

/// <summary>What begins and ends in the years that a reader asks for.</summary>
/// <param name="Whole">The years from the first that is known to the last.</param>
/// <param name="Shown">The years shown.</param>
/// <param name="Years">The years as they were asked for.</param>
/// <param name="Group">The only group shown, if one was chosen.</param>
/// <param name="UnknownGroup">A group that was asked for and is none.</param>
/// <param name="Groups">How many entries of each group begin or end in the years shown.</param>
/// <param name="Lanes">The picture's lanes.</param>
/// <param name="Decades">The table, by decade.</param>
/// <param name="Lasting">How many entries began earlier and end later, or have no end that is known.</param>
/// <param name="Middle">The year around which most happens.</param>
/// <param name="Citations">The sources that the table refers to.</param>
public sealed record TimelineView(
    YearSpan Whole,
    YearSpan Shown,
    YearsAsked Years,
    TimelineGroup? Group,
    string? UnknownGroup,
    ImmutableArray<(TimelineGroup Group, int Count)> Groups,
    ImmutableArray<TimelineLane> Lanes,
    ImmutableArray<TimelineDecade> Decades,
    int Lasting,
    int Middle,
    IReadOnlyList<NumberedCitation> Citations)
{
    public const string GroupParameter = "gruppe";

    /// <summary>How many entries the picture shows.</summary>
    public int Count => Lanes.Sum(lane => lane.Entries.Length);

    /// <summary>The address of the timeline with the group, or all of them, in the years, or all times.</summary>
    public string Address(TimelineGroup? group, YearSpan? span)
    {
        var query = new QueryBuilder();
        if (group is not null) query.Add(GroupParameter, group.Id);
        if (span is { } years && years != Whole)
        {
            query.Add(YearsAsked.FromParameter, years.From.ToString(CultureInfo.InvariantCulture));
            query.Add(YearsAsked.ToParameter, years.To.ToString(CultureInfo.InvariantCulture));
        }

        return "/tidslinje" + query.ToQueryString();
    }

    /// <summary>Gathers the view for what the address asks for.</summary>
    /// <param name="today">A day that the whole always reaches to.</param>
    public static TimelineView Of(RegisterSnapshot snapshot, string group, string from, string to, DateOnly today, IComparer<string> names)
    {
        var chosen = TimelineGroup.Find(group);
        var timed = snapshot.Entries.Where(entry => TimelineGroup.Of(entry.Kind) is not null && entry.Valid != ValidTime.Always).ToList();
        var whole = WholeOf(timed, today);
        var years = YearsAsked.Of(from, to, whole);
        var shown = years.Span ?? whole;
        var here = timed.Where(entry => Turns(entry.Valid, shown)).ToLookup(entry => TimelineGroup.Of(entry.Kind)!);
        var groups = TimelineGroup.All.Where(each => chosen is null || each == chosen).ToList();
        var book = new CitationBook(snapshot);
        var decades = DecadesOf(groups.SelectMany(each => here[each]), shown, names, book);
        return new TimelineView(
            whole,
            shown,
            years,
            chosen,
            chosen is null && group.Length > 0 ? group : null,
            [.. TimelineGroup.All.Select(each => (each, here[each].Count()))],
            [.. groups.Where(each => here[each].Any()).Select(each => new TimelineLane(each, [.. InOrder(here[each], names)]))],
            decades,
            timed.Count(entry => groups.Contains(TimelineGroup.Of(entry.Kind)!) && Lasts(entry.Valid, shown)),
            MiddleOf(decades, shown),
            book.All);
    }

    private static YearSpan WholeOf(List<Entry> timed, DateOnly today)
    {
        var years = timed.SelectMany(entry => new[] { entry.Valid.From, entry.Valid.To }).OfType<DateOnly>().Select(day => day.Year).Append(today.Year).ToList();
        return new YearSpan(Decade(years.Min()), Decade(years.Max()) + 9);
    }

    private static int Decade(int year) => year - (year % 10);

    private static bool Turns(ValidTime valid, YearSpan years) => (valid.From is { } from && years.Holds(from)) || (valid.To is { } to && years.Holds(to));

    private static bool Lasts(ValidTime valid, YearSpan years) => valid.From?.Year < years.From && !(valid.To?.Year <= years.To);

    private static IEnumerable<Entry> InOrder(IEnumerable<Entry> entries, IComparer<string> names) => entries
        .OrderBy(entry => entry.Valid.From ?? entry.Valid.To)
        .ThenBy(entry => entry.Valid.To ?? DateOnly.MaxValue)
        .ThenBy(entry => entry.Name.ToString(), names);

    private static ImmutableArray<TimelineDecade> DecadesOf(IEnumerable<Entry> entries, YearSpan shown, IComparer<string> names, CitationBook book)
    {
        var events = InOrder(entries, names)
            .SelectMany(entry => new[] { (Day: entry.Valid.From, Begins: true, Entry: entry), (Day: entry.Valid.To, Begins: false, Entry: entry) })
            .Where(each => each.Day is { } day && shown.Holds(day))
            .OrderBy(each => each.Day)
            .ThenBy(each => each.Entry.Kind.Ordinal)
            .ToList();
        return
        [
            .. events.GroupBy(each => Decade(each.Day!.Value.Year)).Select(decade => new TimelineDecade(
                decade.Key,
                [.. decade.Select(each => new TimelineEvent(each.Day!.Value, each.Begins, each.Entry, book.Numbers(each.Entry.Citations)))])),
        ];
    }

    private static int MiddleOf(ImmutableArray<TimelineDecade> decades, YearSpan shown)
    {
        var events = decades.SelectMany(decade => decade.Events).ToList();
        return events.Count == 0 ? shown.From + (shown.Length / 2) : events[events.Count / 2].Day.Year;
    }
}
