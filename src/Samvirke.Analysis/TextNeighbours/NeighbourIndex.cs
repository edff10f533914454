namespace Samvirke.Analysis.TextNeighbours;

/// <summary>
/// For every document those that are most like it: the cosine of their terms, weighted by how often they stand in the document and how rare they are
/// (TF-IDF). The answer is exact, and the same however many threads find it and in whatever order the documents come.
/// </summary>
public sealed class NeighbourIndex
{
    // From so many changes among the documents on, all lists are found anew in less time than they are followed one by one.
    private const int OneOf = 50;

    private readonly Documents documents;
    private readonly NeighbourLists lists;

    private NeighbourIndex(Documents documents, NeighbourLists lists, int changes)
    {
        this.documents = documents;
        this.lists = lists;
        Changes = changes;
    }

    /// <summary>How many documents there are; those that are gone keep their numbers, and are like no other.</summary>
    public int Count => documents.All.Length;

    /// <summary>The most neighbours that are found for each.</summary>
    public int Most => lists.Most;

    /// <summary>How many changes were followed since the rarity of terms was counted.</summary>
    public int Changes { get; }

    /// <summary>Finds the neighbours of all documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="most">How many neighbours to find for each.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <param name="frequency">How much it counts that a term stands several times in a document.</param>
    public static NeighbourIndex Of(TermDocuments documents, int most, int threads = 1, TermFrequency frequency = TermFrequency.Raw)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var weighed = Documents.Of(documents, frequency, threads);
        return new NeighbourIndex(weighed, NeighbourLists.Of(weighed, most, threads), 0);
    }

    /// <summary>
    /// The index after some changes; this one stays as it is. Neighbours are exact, with terms as rare as they were when they were counted: a
    /// term that came since counts as one that no document had. <see cref="Of"/> counts anew.
    /// </summary>
    /// <param name="changes">Each changed document once; those that have come are numbered on from <see cref="Count"/>.</param>
    /// <param name="threads">How many threads may work at once.</param>
    public NeighbourIndex After(IReadOnlyList<ChangedDocument> changes, int threads = 1)
    {
        if (changes.Count == 0) return this;
        var changed = changes.Select(change => change.Document).ToHashSet();
        var come = changed.Count(document => document >= Count);
        if (changed.Count != changes.Count || changed.Min() < 0 || changed.Max() >= Count + come) throw new ArgumentException("Each document is changed once, and new ones are numbered on.", nameof(changes));
        var next = documents.After(changes);
        var followed = (long)changes.Count * OneOf > Count && changes.Count > 1 ? NeighbourLists.Of(next, Most, threads) : lists.After(documents, next, changed, threads);
        return new NeighbourIndex(next, followed, Changes + changes.Count);
    }

    /// <summary>The documents that are most like the document, the most alike first; fewer than <see cref="Most"/> when only so few share a term with it.</summary>
    public ReadOnlySpan<Neighbour> Neighbours(int document)
    {
        var best = lists.All[document].Best;
        return best.AsSpan(0, Math.Min(Most, best.Length));
    }

    /// <summary>The documents whose neighbours may be others than in an earlier index.</summary>
    internal IEnumerable<int> Touched(NeighbourIndex before) =>
        Enumerable.Range(0, Count).Where(document => document >= before.Count || !ReferenceEquals(lists.All[document], before.lists.All[document]));

    /// <summary>The words of the table of terms.</summary>
    internal TermTable Table => documents.Table;

    /// <summary>The terms of a document, weighed.</summary>
    internal TermWeight[] Weights(int document) => documents.All[document].Weights;

    /// <summary>Terms that all stand in some document, weighed as if they were a document.</summary>
    internal TermWeight[] Weigh(IEnumerable<string> terms) => documents.Table.Weigh(documents.Table.Counted(terms)).Weights;

    /// <summary>The neighbours found anew, with terms as rare as they were.</summary>
    internal NeighbourIndex Anew(int threads) => new(documents, NeighbourLists.Of(documents, Most, threads), Changes);

    /// <summary>How alike two documents are, from 0 to 1.</summary>
    public double Similarity(int a, int b) => TermWeight.Fraction(TermWeight.Score(documents.All[a].Weights, documents.All[b].Weights));

    /// <summary>What two documents have in common, the terms that make most of their score first.</summary>
    public IReadOnlyList<SharedTerm> SharedTerms(int a, int b)
    {
        var products = new List<(int Term, long Product)>();
        foreach (var product in new Products(documents.All[a].Weights, documents.All[b].Weights)) products.Add(product);
        var sum = (double)products.Sum(each => each.Product);
        return
        [
            .. products.Select(each => new SharedTerm(documents.Table[each.Term], each.Product / sum))
                .OrderByDescending(each => each.Share)
                .ThenBy(each => each.Term, StringComparer.Ordinal),
        ];
    }
}
