using System.Runtime.CompilerServices;
using Samvirke.Register.Confirming;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.ReadFreshness;

/// <summary>How fresh the pictures of the register are that readers see: counted once for each picture and day, and forgotten with the picture.</summary>
public sealed class FreshnessCounts
{
    private readonly ConditionalWeakTable<RegisterSnapshot, FreshnessCount> counted = [];

    /// <summary>The next picture seldom differs by more than a few entries.</summary>
    private volatile FreshnessCount? latest;

    /// <summary>The count of the picture that the visit shows.</summary>
    public FreshnessCount Of(Visit visit)
    {
        var (register, today) = (visit.Snapshot, visit.FreshnessDay());
        if (counted.TryGetValue(register, out var kept) && kept.Today == today) return kept;
        var made = latest is { } before && before.Today == today ? before.After(register) : FreshnessCount.Of(register, today);
        counted.AddOrUpdate(register, made);
        return latest = made;
    }
}

/// <summary>How fresh something is to a visitor.</summary>
internal static class VisitFreshness
{
    /// <summary>The day on which it is asked how fresh things are: who looks at the register as it was, sees what was overdue then.</summary>
    public static DateOnly FreshnessDay(this Visit visit) => visit.AsOf.Recorded is { } recorded && recorded < visit.Today ? recorded : visit.Today;
}
