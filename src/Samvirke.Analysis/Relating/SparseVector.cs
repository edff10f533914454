namespace Samvirke.Analysis.Relating;

/// <summary>Weights by number, of length 1 or 0. The numbers rise.</summary>
internal readonly record struct SparseVector(int[] Numbers, float[] Weights)
{
    public static SparseVector Empty { get; } = new([], []);

    /// <summary>The weights made to have the length 1; a number given twice counts twice.</summary>
    public static SparseVector Of(IEnumerable<(int Number, double Weight)> weighed)
    {
        var sums = new SortedDictionary<int, double>();
        foreach (var (number, weight) in weighed) sums[number] = sums.GetValueOrDefault(number) + weight;
        var length = Math.Sqrt(sums.Values.Sum(weight => weight * weight));
        return length == 0 ? Empty : new([.. sums.Keys], [.. sums.Values.Select(weight => (float)(weight / length))]);
    }

    /// <summary>The cosine of the angle between the two: 0 where nothing is shared, 1 where all is.</summary>
    public double Dot(SparseVector other)
    {
        var (sum, i, j) = (0.0, 0, 0);
        while (i < Numbers.Length && j < other.Numbers.Length)
        {
            var (a, b) = (Numbers[i], other.Numbers[j]);
            if (a == b) sum += (double)Weights[i] * other.Weights[j];
            if (a <= b) i++;
            if (b <= a) j++;
        }

        return Math.Min(sum, 1);
    }

    /// <summary>The numbers that both have, those that weigh most first.</summary>
    public static IReadOnlyList<int> Shared(SparseVector a, SparseVector b) =>
    [
        .. a.Numbers.Select((number, i) => (number, weight: a.Weights[i], place: Array.BinarySearch(b.Numbers, number)))
            .Where(each => each.place >= 0)
            .OrderByDescending(each => each.weight * b.Weights[each.place]).ThenBy(each => each.number)
            .Select(each => each.number),
    ];
}
