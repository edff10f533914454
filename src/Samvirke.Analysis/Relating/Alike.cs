using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Relating;

/// <summary>How alike what two have is: 0 where nothing is shared, 1 where all is.</summary>
internal static class Alike
{
    /// <summary>The cosine of the angle between the two, the same in whatever order things are numbered.</summary>
    public static double Cosine(ReadOnlySpan<TermWeight> a, ReadOnlySpan<TermWeight> b) => Math.Min(1, TermWeight.Fraction(TermWeight.Score(a, b)));

    /// <summary>How much of the one, by weight, the other has too.</summary>
    public static double Held(ReadOnlySpan<TermWeight> part, ReadOnlySpan<TermWeight> whole)
    {
        var held = 0L;
        for (int i = 0, j = 0; i < part.Length && j < whole.Length;)
        {
            var (left, right) = (part[i], whole[j]);
            if (left.Term <= right.Term) i++;
            if (right.Term <= left.Term) j++;
            if (left.Term == right.Term) held += (long)left.Weight * left.Weight;
        }

        return Math.Min(1, TermWeight.Fraction(TermWeight.Score(held)));
    }

    /// <summary>The share of all numbers of the two that both have; 0 where one has none. The numbers rise.</summary>
    public static double Share(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) shared++;
            if (a[i] <= b[j]) i++;
            else j++;
        }

        return shared == 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }

    /// <summary>The things that both have, those that make most of the likeness first.</summary>
    public static IReadOnlyList<int> Shared(ReadOnlySpan<TermWeight> a, ReadOnlySpan<TermWeight> b)
    {
        var products = new List<(int Term, long Product)>();
        foreach (var product in new Products(a, b)) products.Add(product);
        return [.. products.OrderByDescending(each => each.Product).ThenBy(each => each.Term).Select(each => each.Term)];
    }
}
