namespace Samvirke.Analysis.Relating;

/// <summary>Numbers things as they are met, and weighs each by how few have it.</summary>
internal sealed class Rarity<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> numbers;
    private readonly List<int> having = [];

    private Rarity(IEqualityComparer<TKey>? comparer) => numbers = new(comparer);

    /// <summary>The vectors of all, in order: what each has, weighed by how few of all have it, and dampened by how often it has it.</summary>
    public static SparseVector[] Vectors(IReadOnlyList<IEnumerable<TKey>> all, out TKey[] keys, IEqualityComparer<TKey>? comparer = null)
    {
        var rarity = new Rarity<TKey>(comparer);
        var counted = all.Select(rarity.Count).ToList();
        keys = [.. rarity.numbers.OrderBy(each => each.Value).Select(each => each.Key)];
        return [.. counted.Select(own => SparseVector.Of(own.Select(each => (each.Key, (1 + Math.Log(each.Value)) * rarity.Weight(each.Key, all.Count)))))];
    }

    private Dictionary<int, int> Count(IEnumerable<TKey> own)
    {
        var counts = new Dictionary<int, int>();
        foreach (var key in own)
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = numbers.Count);
                having.Add(0);
            }

            if (!counts.TryAdd(number, 1)) counts[number]++;
            else having[number]++;
        }

        return counts;
    }

    // As scikit-learn weighs: a key that all have still weighs a little.
    private double Weight(int number, int all) => Math.Log((1.0 + all) / (1 + having[number])) + 1;
}
