namespace Samvirke.Analysis.Suppression;

/// <summary>Brings every category of a dimension down to the leaves that it is the sum of.</summary>
internal static class LeafSets
{
    /// <summary>The leaves of each category, ascending. Faults are added where a sum cannot be.</summary>
    public static int[]?[] Of(string dimension, string[] codes, (int Total, int[] Parts)[] sums, List<TableFault> faults)
    {
        var leaves = new int[]?[codes.Length];
        var isTotal = new bool[codes.Length];
        foreach (var (total, _) in sums) isTotal[total] = true;
        for (var i = 0; i < codes.Length; i++)
        {
            if (!isTotal[i]) leaves[i] = [i];
        }

        // Totals become known from below; what is left when nothing more becomes known is a part of itself.
        var waiting = sums.ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(sum => sum.Parts.All(part => leaves[part] is not null)).ToList();
            if (ready.Count == 0) break;
            waiting.RemoveAll(sum => sum.Parts.All(part => leaves[part] is not null));
            foreach (var (total, parts) in ready)
            {
                int[] found = [.. parts.SelectMany(part => leaves[part]!).Order()];
                if (found.Length == 0 || found.Distinct().Count() < found.Length) faults.Add(new TableFault.ImpossibleSum(dimension, codes[total]));
                else if (leaves[total] is { } known && !known.AsSpan().SequenceEqual(found)) faults.Add(new TableFault.SumsDisagree(dimension, codes[total]));
                leaves[total] ??= found;
            }
        }

        faults.AddRange(waiting.Select(sum => sum.Total).Distinct().Select(total => new TableFault.ImpossibleSum(dimension, codes[total])));
        return leaves;
    }
}
