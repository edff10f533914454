namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>
/// Whole numbers, none below zero, of which certain sums are demanded. <see cref="Find"/> finds some or says that there are none, by halving what is possible for one
/// of them after another until each has one number or some sum cannot be reached any more.
/// </summary>
internal sealed class WholeNumbers
{
    /// <summary>As large as nobody asks for.</summary>
    public const long Large = 1_000_000;

    private readonly List<(int[] Of, long Least, long Most)> _sums = [];
    private readonly HashSet<int> _all = [];

    /// <summary>Demands that the sum of these be neither less nor more.</summary>
    public void Demand(int[] of, long least, long most)
    {
        _sums.Add((of, least, most));
        _all.UnionWith(of);
    }

    /// <summary>Numbers that meet all demands and this one besides; nothing if there are none.</summary>
    public Dictionary<int, long>? Find(int[] of, long least, long most)
    {
        (int[] Of, long Least, long Most)[] sums = [.. _sums, (of, least, most)];
        var place = _all.Order().Index().ToDictionary(each => each.Item, each => each.Index);
        foreach (ref var sum in sums.AsSpan()) sum.Of = [.. sum.Of.Select(each => place[each])];
        var (low, high) = (new long[place.Count], new long[place.Count]);
        Array.Fill(high, Large);
        return Search(sums, low, high) is { } found ? place.ToDictionary(each => each.Key, each => found[each.Value]) : null;
    }

    private static long[]? Search((int[] Of, long Least, long Most)[] sums, long[] low, long[] high)
    {
        if (!Narrow(sums, low, high)) return null;
        var open = Enumerable.Range(0, low.Length).Where(i => low[i] < high[i]).ToList();
        if (open.Count == 0) return low;
        var next = open.MinBy(i => high[i] - low[i]);
        var middle = low[next] + ((high[next] - low[next]) / 2);
        var (lower, upper) = ((long[])[.. high], (long[])[.. low]);
        (lower[next], upper[next]) = (middle, middle + 1);
        return Search(sums, [.. low], lower) ?? Search(sums, upper, [.. high]);
    }

    /// <summary>Takes away what no sum allows, until nothing more can be taken; whether something is left for each.</summary>
    private static bool Narrow((int[] Of, long Least, long Most)[] sums, long[] low, long[] high)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (of, least, most) in sums)
            {
                var (lowest, highest) = (of.Sum(i => low[i]), of.Sum(i => high[i]));
                if (lowest > most || highest < least) return false;
                foreach (var i in of)
                {
                    var (down, up) = (Math.Max(low[i], least - (highest - high[i])), Math.Min(high[i], most - (lowest - low[i])));
                    if (down == low[i] && up == high[i]) continue;
                    if (down > up) return false;
                    lowest += down - low[i];
                    highest += up - high[i];
                    (low[i], high[i], changed) = (down, up, true);
                }
            }
        }

        return true;
    }
}
