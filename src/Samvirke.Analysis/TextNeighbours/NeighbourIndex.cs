using System.Runtime.InteropServices;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>
/// For every document those that are most like it: the cosine of their terms, weighted by how often they stand in the document and how rare they are
/// (TF-IDF). The answer is exact, and the same however many threads find it and in whatever order the documents come.
/// </summary>
public sealed class NeighbourIndex
{
    private readonly Documents documents;
    private readonly Neighbour[][] neighbours;

    private NeighbourIndex(Documents documents, Neighbour[][] neighbours, int most)
    {
        this.documents = documents;
        this.neighbours = neighbours;
        Most = most;
    }

    /// <summary>How many documents there are.</summary>
    public int Count => documents.All.Length;

    /// <summary>The most neighbours that are found for each.</summary>
    public int Most { get; }

    /// <summary>Finds the neighbours of all documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="most">How many neighbours to find for each.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <param name="frequency">How much it counts that a term stands several times in a document.</param>
    public static NeighbourIndex Of(TermDocuments documents, int most, int threads = 1, TermFrequency frequency = TermFrequency.Raw)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var weighed = Documents.Of(documents, frequency, threads);
        var groups = weighed.Alike(threads).ToArray();
        var best = NeighbourSearch.Best(weighed, [.. groups.Select(group => group[0])], most + 1, threads);
        var lists = new Neighbour[documents.Count][];
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var document in groups[group]) lists[document] = best[group].Without(document);
        }

        return new NeighbourIndex(weighed, lists, most);
    }

    /// <summary>The documents that are most like the document, the most alike first; fewer than <see cref="Most"/> when only so few share a term with it.</summary>
    public ReadOnlySpan<Neighbour> Neighbours(int document) => neighbours[document];

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
