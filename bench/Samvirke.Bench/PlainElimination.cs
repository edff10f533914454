using Samvirke.Analysis.Suppression;

namespace Samvirke.Bench;

/// <summary>
/// Suppression by elimination, as a peer: cells are shown one after the other, the largest first, unless a small one would then follow from what is shown by the equations.
/// It is what GaussSuppression does at its core, in a few lines of our own, without its methods for ones and zeros and without intervals: those would hide more.
/// Numbers are remainders of a prime, so that nothing grows; a wrong zero has a chance of one in two thousand millions.
/// </summary>
internal sealed class PlainElimination
{
    private const long Prime = 2_147_483_647;

    private readonly CountTable _table;
    private readonly Dictionary<int, int[]> _parts = [];
    private readonly Dictionary<int, Dictionary<int, long>> _shown = [];
    private readonly List<Dictionary<int, long>> _small = [];

    private PlainElimination(CountTable table)
    {
        _table = table;
        foreach (var sum in table.Sums()) _parts.TryAdd(sum.Total, [.. sum.Parts]);
    }

    /// <summary>How many cells are hidden besides the small ones.</summary>
    public static int Hide(CountTable table, SuppressionRule rule)
    {
        var elimination = new PlainElimination(table);
        foreach (var place in Enumerable.Range(0, table.Cells).Where(place => rule.IsSmall(table[place]))) elimination._small.Add(elimination.InLeaves(place));
        var candidates = Enumerable.Range(0, table.Cells).Where(place => !rule.IsSmall(table[place])).OrderByDescending(place => table[place]).ThenBy(place => place);
        return candidates.Count(place => !elimination.Show(place));
    }

    /// <summary>Shows the cell unless a small one would follow; whether it is shown.</summary>
    private bool Show(int place)
    {
        var row = InLeaves(place);
        while (row.Keys.FirstOrDefault(_shown.ContainsKey, -1) is >= 0 and var pivot) Reduce(row, _shown[pivot], pivot);
        if (row.Count == 0) return true;
        if (_small.Exists(small => IsMultiple(small, row))) return false;
        var own = row.Keys.Min();
        _shown.Add(own, row);
        foreach (var small in _small) Reduce(small, row, own);
        return true;
    }

    private Dictionary<int, long> InLeaves(int place)
    {
        var leaves = new Dictionary<int, long>();
        var waiting = new Stack<int>([place]);
        while (waiting.TryPop(out var next))
        {
            if (!_parts.TryGetValue(next, out var parts)) leaves.Add(next, 1);
            else foreach (var part in parts) waiting.Push(part);
        }

        return leaves;
    }

    private static bool IsMultiple(Dictionary<int, long> one, Dictionary<int, long> other)
    {
        if (one.Count != other.Count) return false;
        var (key, value) = other.First();
        if (!one.TryGetValue(key, out var own)) return false;
        var factor = own * Inverse(value) % Prime;
        return other.All(each => one.TryGetValue(each.Key, out var number) && number == each.Value * factor % Prime);
    }

    private static void Reduce(Dictionary<int, long> row, Dictionary<int, long> by, int pivot)
    {
        if (!row.TryGetValue(pivot, out var own)) return;
        var factor = Prime - (own * Inverse(by[pivot]) % Prime);
        foreach (var (key, value) in by)
        {
            var number = (row.GetValueOrDefault(key) + (value * factor)) % Prime;
            if (number == 0) row.Remove(key);
            else row[key] = number;
        }
    }

    private static long Inverse(long number)
    {
        var (result, power, left) = (1L, number, Prime - 2);
        for (; left > 0; left >>= 1, power = power * power % Prime)
        {
            if ((left & 1) == 1) result = result * power % Prime;
        }

        return result;
    }
}
