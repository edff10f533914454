using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Hosting;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.AskWhatIf;

/// <summary>The pictures that imagined ones are held against, kept as long as the register is the same.</summary>
public sealed class WhatIfPictures
{
    /// <summary>Today's, and those of days on which people imagine that something has ended.</summary>
    private const int MostDays = 8;

    private readonly ConditionalWeakTable<RegisterSnapshot, ConcurrentDictionary<DateOnly, Lazy<Picture>>> kept = [];

    /// <summary>The day that a visit looks at for the scenario: its own, or the first on which all that is imagined to end has ended.</summary>
    public static DateOnly DayOf(Visit visit, Scenario scenario) => visit.AsOf.Valid ?? scenario.ReadOn(visit.Today);

    /// <summary>The picture of the register as it is on the day.</summary>
    public Picture Of(Visit visit, DateOnly day)
    {
        var reading = visit.Reading;
        var ofReading = kept.GetOrCreateValue(reading.Snapshot);
        if (ofReading.Count >= MostDays) ofReading.Clear();
        return ofReading.GetOrAdd(Since(reading, day), _ => new Lazy<Picture>(() => Of(reading, day, isToday: day == (visit.AsOf.Valid ?? visit.Today)))).Value;
    }

    /// <summary>What is missing today is kept with the register already; of other days nobody else asks.</summary>
    private static Picture Of(Reading reading, DateOnly day, bool isToday) =>
        isToday ? Picture.Of(reading.Analyses.On(day), reading.Analyses.Gaps(null, day), reading.Analyses.Overlaps(day)) : Picture.Of(reading.Snapshot.ValidAt(day));

    private static DateOnly Since(Reading reading, DateOnly day) => reading.Snapshot.Moment.ValidAt ?? reading.Snapshot.UnchangedSince(day);
}
