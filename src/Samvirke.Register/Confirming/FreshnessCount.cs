using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Register.Confirming;

/// <summary>How many entries of a register are fresh on a day, by who answers for them and by kind: counted once, asked as often as one likes.</summary>
public sealed class FreshnessCount
{
    private readonly ImmutableArray<(EntryId? Steward, Kind Kind, FreshShare Share)> counts;

    private FreshnessCount(ImmutableArray<(EntryId? Steward, Kind Kind, FreshShare Share)> counts, FreshShare whole) => (this.counts, Whole) = (counts, whole);

    /// <summary>The whole register.</summary>
    public FreshShare Whole { get; }

    /// <summary>Counts every entry once.</summary>
    public static FreshnessCount Of(RegisterSnapshot register, DateOnly today)
    {
        var byBoth = new Dictionary<(EntryId? Steward, Kind Kind), FreshShare>();
        var (whole, aYearAgo) = (default(FreshShare), today.Year > 1 ? today.AddYears(-1) : DateOnly.MinValue);
        foreach (var entry in register.Entries)
        {
            var freshness = register.FreshnessOf(entry);
            var one = new FreshShare(1, freshness.IsOverdue(today) ? 0 : 1, freshness.Last >= aYearAgo ? 1 : 0);
            ref var share = ref CollectionsMarshal.GetValueRefOrAddDefault(byBoth, (entry.Steward, entry.Kind), out _);
            share = share.Plus(one);
            whole = whole.Plus(one);
        }

        return new FreshnessCount([.. byBoth.Select(each => (each.Key.Steward, each.Key.Kind, each.Value))], whole);
    }

    /// <summary>The entries of the kind, or of all kinds.</summary>
    public FreshShare Of(Kind? kind) => kind is null ? Whole : Of(counts.Where(each => each.Kind == kind).Select(each => each.Share));

    /// <summary>The entries of the kind, or of all kinds, by who answers for them; in no order.</summary>
    public ImmutableArray<StewardShare> BySteward(Kind? kind) =>
        [.. counts.Where(each => kind is null || each.Kind == kind).GroupBy(each => each.Steward, each => each.Share).Select(group => new StewardShare(group.Key, Of(group)))];

    private static FreshShare Of(IEnumerable<FreshShare> shares) => shares.Aggregate(default(FreshShare), (one, next) => one.Plus(next));
}
