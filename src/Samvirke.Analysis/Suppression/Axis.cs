using System.Collections.Immutable;

namespace Samvirke.Analysis.Suppression;

/// <summary>
/// A dimension in numbers. Categories are sorted by their codes, so that the order in which they came means nothing. Every category comes down to
/// a set of leaves, those that are no sums.
/// </summary>
internal sealed class Axis
{
    private readonly Dictionary<string, int> _numbers;

    private Axis(string[] codes, Dictionary<string, int> numbers, int[]?[] leavesUnder, (int, int[])[] sums)
    {
        (Codes, _numbers, Sums) = (codes, numbers, sums);
        LeavesUnder = [.. leavesUnder.Select(leaves => leaves!)];
        Leaves = [.. Enumerable.Range(0, codes.Length).Where(each => LeavesUnder[each] is [var only] && only == each)];
        var containing = new List<int>[codes.Length];
        for (var i = 0; i < codes.Length; i++) containing[i] = [];
        for (var category = 0; category < codes.Length; category++)
        {
            foreach (var leaf in LeavesUnder[category]) containing[leaf].Add(category);
        }

        Containing = [.. containing.Select(each => each.ToArray())];
        MostChanges = 2 * Containing.Max(each => each.Length);
    }

    public string[] Codes { get; }

    public int Count => Codes.Length;

    /// <summary>The categories that are no sums, ascending.</summary>
    public int[] Leaves { get; }

    /// <summary>The leaves that each category comes down to, ascending; itself for a leaf.</summary>
    public int[][] LeavesUnder { get; }

    /// <summary>The categories that each leaf is counted in, itself among them, ascending; nothing for what is no leaf.</summary>
    public int[][] Containing { get; }

    /// <summary>How many categories a swap can change at most.</summary>
    public int MostChanges { get; }

    /// <summary>The sums as they were declared.</summary>
    public (int Total, int[] Parts)[] Sums { get; }

    public int? Number(string code) => _numbers.TryGetValue(code, out var number) ? number : null;

    public bool IsUnder(int category, int leaf) => Array.BinarySearch(LeavesUnder[category], leaf) >= 0;

    /// <summary>The axis, or nothing if there are faults, which are then added.</summary>
    public static Axis? Of(Dimension dimension, List<TableFault> faults)
    {
        var before = faults.Count;
        string[] codes = [.. dimension.Categories.Order(StringComparer.Ordinal)];
        var numbers = new Dictionary<string, int>(codes.Length, StringComparer.Ordinal);
        for (var i = 0; i < codes.Length; i++)
        {
            if (!numbers.TryAdd(codes[i], i)) faults.Add(new TableFault.Doubled(dimension.Name, codes[i]));
        }

        foreach (var code in dimension.Sums.SelectMany(sum => sum.Parts.Prepend(sum.Total)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!numbers.ContainsKey(code)) faults.Add(new TableFault.UnknownCategory(dimension.Name, code));
        }

        if (faults.Count > before) return null;
        (int Total, int[] Parts)[] sums =
        [
            .. dimension.Sums
                .Select(sum => (Total: numbers[sum.Total], Parts: (int[])[.. sum.Parts.Select(part => numbers[part]).Order()]))
                .OrderBy(sum => sum.Total).ThenBy(sum => string.Join(' ', sum.Parts), StringComparer.Ordinal),
        ];
        var leaves = LeafSets.Of(dimension.Name, codes, sums, faults);
        return faults.Count > before ? null : new Axis(codes, numbers, leaves, sums);
    }
}
