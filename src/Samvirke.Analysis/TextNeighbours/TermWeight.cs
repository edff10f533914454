namespace Samvirke.Analysis.TextNeighbours;

/// <summary>How often a term stands in a document.</summary>
internal readonly record struct TermCount(int Term, int Count);

/// <summary>
/// What a term weighs in a document, in units of 2^-30. Whole numbers add up to the same in any order, so that no score depends on how terms are
/// numbered or on which thread adds.
/// </summary>
internal readonly record struct TermWeight(int Term, uint Weight)
{
    /// <summary>The weight of the only term of a document.</summary>
    public const uint One = 1u << 30;

    // A product has 60 bits; the first 53 of a sum are what a double holds exactly.
    private const int Spare = 7;
    private const double Unit = 1.0 / (1L << 53);

    /// <summary>A sum of products of weights as a score that a double holds exactly.</summary>
    public static long Score(long sum) => sum >> Spare;

    /// <summary>The score as a fraction.</summary>
    public static double Fraction(long score) => score * Unit;

    /// <summary>The score of two documents whose terms are in the order of their numbers.</summary>
    public static long Score(ReadOnlySpan<TermWeight> a, ReadOnlySpan<TermWeight> b)
    {
        var sum = 0L;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            // Which of the two comes first cannot be foreseen; without branches nothing has to be.
            var (left, right) = (a[i], b[j]);
            sum += (long)left.Weight * right.Weight * (left.Term == right.Term ? 1 : 0);
            i += left.Term <= right.Term ? 1 : 0;
            j += right.Term <= left.Term ? 1 : 0;
        }

        return Score(sum);
    }
}

/// <summary>Walks through the terms that two documents have in common, with the products of their weights.</summary>
internal ref struct Products(ReadOnlySpan<TermWeight> a, ReadOnlySpan<TermWeight> b)
{
    private readonly ReadOnlySpan<TermWeight> a = a;
    private readonly ReadOnlySpan<TermWeight> b = b;
    private int i;
    private int j;

    /// <summary>The term found last, and the product.</summary>
    public (int Term, long Product) Current { get; private set; }

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly Products GetEnumerator() => this;

    /// <summary>Finds the next.</summary>
    public bool MoveNext()
    {
        while (i < a.Length && j < b.Length)
        {
            var (left, right) = (a[i], b[j]);
            if (left.Term <= right.Term) i++;
            if (right.Term <= left.Term) j++;
            if (left.Term != right.Term) continue;
            Current = (left.Term, (long)left.Weight * right.Weight);
            return true;
        }

        return false;
    }
}
