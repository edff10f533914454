using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>The counting attack in the plainest way: every table is written down, and those that disagree with what is shown are crossed out. For tables of a few leaves.</summary>
internal static class EveryTable
{
    /// <summary>The hidden cells that are less open than the rule says, with the distance between their smallest and largest number.</summary>
    public static Dictionary<int, long> TooNarrow(MadeTable made, CountTable table, SuppressionRule rule, HashSet<int> hidden)
    {
        var leaves = made.LeavesUnder(table);
        int[] own = [.. Enumerable.Range(0, table.Cells).Where(place => leaves[place] is [var only] && only == place)];
        var sums = leaves.Select(under => under.Select(leaf => Array.IndexOf(own, leaf)).ToArray()).ToArray();
        // No leaf that something shown counts is more than everybody together; a leaf that nothing counts is as open as anybody asks.
        var most = own.Sum(place => table[place]) + rule.Width;
        var (low, high) = (new long[table.Cells], new long[table.Cells]);
        Array.Fill(low, long.MaxValue);
        var now = new long[own.Length];
        do
        {
            var counts = sums.Select(under => under.Sum(i => now[i])).ToArray();
            if (counts.Index().Any(each => hidden.Contains(each.Index) ? rule.Zeros == Zeros.Shown && each.Item == 0 : each.Item != table[each.Index])) continue;
            foreach (var place in hidden) (low[place], high[place]) = (Math.Min(low[place], counts[place]), Math.Max(high[place], counts[place]));
        }
        while (Next(now, most));

        return hidden.Where(place => high[place] - low[place] < rule.Width).ToDictionary(place => place, place => high[place] - low[place]);
    }

    private static bool Next(long[] now, long most)
    {
        for (var i = 0; i < now.Length; i++)
        {
            if (++now[i] <= most) return true;
            now[i] = 0;
        }

        return false;
    }
}
