using System.Collections.Immutable;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>
/// The terms and how much each counts by its rarity: ln((1 + n) / (1 + df)) + 1, of n documents of which df have the term. That stays as it was when
/// the table was made; a term that came later counts as one that no document had.
/// </summary>
internal sealed class TermTable
{
    private readonly string[] terms;
    private readonly double[] rarities;
    private readonly double ofNew;
    private readonly TermFrequency frequency;
    private readonly float[] few;
    private readonly Dictionary<string, int> numbers;
    private readonly ImmutableDictionary<string, int> addedNumbers;
    private readonly ImmutableList<string> added;

    public TermTable(TermDocuments documents, TermFrequency frequency)
    {
        this.frequency = frequency;
        few = [0, .. Enumerable.Range(1, Tile.Codes - 1).Select(count => (float)Times(count))];
        terms = documents.Terms;
        numbers = new(terms.Length, StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++) numbers.Add(terms[i], i);
        rarities = Array.ConvertAll(documents.Frequencies, each => Rarity(documents.Count, each));
        ofNew = Rarity(documents.Count, 0);
        (addedNumbers, added) = (ImmutableDictionary<string, int>.Empty.WithComparers(StringComparer.Ordinal), []);
    }

    private TermTable(TermTable before, ImmutableDictionary<string, int> addedNumbers, ImmutableList<string> added)
    {
        (terms, rarities, ofNew, frequency, few, numbers) = (before.terms, before.rarities, before.ofNew, before.frequency, before.few, before.numbers);
        (this.addedNumbers, this.added) = (addedNumbers, added);
    }

    /// <summary>How many terms there are.</summary>
    public int Count => terms.Length + added.Count;

    /// <summary>The term with the number.</summary>
    public string this[int number] => number < terms.Length ? terms[number] : added[number - terms.Length];

    /// <summary>A table with the terms besides, those that are new last.</summary>
    public TermTable With(IEnumerable<string> more)
    {
        var (moreNumbers, moreTerms) = (addedNumbers.ToBuilder(), added.ToBuilder());
        foreach (var term in more)
        {
            if (!numbers.ContainsKey(term) && moreNumbers.TryAdd(term, terms.Length + moreTerms.Count)) moreTerms.Add(term);
        }

        return moreTerms.Count == added.Count ? this : new TermTable(this, moreNumbers.ToImmutable(), moreTerms.ToImmutable());
    }

    /// <summary>Counts terms that are all in the table.</summary>
    public TermCount[] Counted(IEnumerable<string> document) =>
    [
        .. document.CountBy(term => numbers.TryGetValue(term, out var number) ? number : addedNumbers[term])
            .Select(each => new TermCount(each.Key, each.Value))
            .OrderBy(each => each.Term),
    ];

    /// <summary>How much the term counts by its rarity.</summary>
    public double Rarity(int term) => term < rarities.Length ? rarities[term] : ofNew;

    /// <summary>How much it counts that a term stands as many times in a document as a code says.</summary>
    public ReadOnlySpan<float> Few => few;

    /// <summary>The document as weights.</summary>
    public Weighed Weigh(TermCount[] document)
    {
        var weights = new double[document.Length];
        var highest = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Times(document[i].Count) * Rarity(document[i].Term);
            highest = Math.Max(highest, weights[i]);
        }

        var length = Length(weights, highest);
        var shares = new TermWeight[weights.Length];
        for (var i = 0; i < shares.Length; i++) shares[i] = new TermWeight(document[i].Term, (uint)Math.Min(TermWeight.One, Math.Round(weights[i] / length * TermWeight.One)));
        return new Weighed(shares, length);
    }

    private double Times(int count) => frequency == TermFrequency.Raw ? count : 1 + Math.Log(count);

    /// <summary>The square root of the sum of squares, added up as whole numbers for the sake of the order.</summary>
    private static double Length(double[] weights, double highest)
    {
        const double Whole = 1L << 42;
        var sum = 0L;
        foreach (var weight in weights) sum += (long)Math.Round(weight / highest * (weight / highest) * Whole);
        return highest * Math.Sqrt(sum / Whole);
    }

    private static double Rarity(int documents, int frequency) => Math.Log((1.0 + documents) / (1.0 + frequency)) + 1;
}
