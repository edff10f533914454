using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Relating;

/// <summary>
/// What efforts have of one sort (words, facet terms, ties), weighed by how few of all have it and scaled to the length 1. How rare a thing is stays as it
/// was counted until all are weighed anew; a thing that came since counts as one that nobody had.
/// </summary>
internal sealed record Weighing(TermTable Table)
{
    /// <summary>Weighs what all have.</summary>
    /// <param name="all">What each has, as often as it has it.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <param name="weights">The weights of each.</param>
    public static Weighing Of(IReadOnlyList<IReadOnlyList<string>> all, int threads, out TermWeight[][] weights)
    {
        var counted = TermDocuments.OfTerms(all, threads);
        var table = new TermTable(counted, TermFrequency.Sublinear);
        var each = new TermWeight[all.Count][];
        Parallel.For(0, each.Length, Threads.AtMost(threads), i => each[i] = table.Weigh(counted.Counts[i]).Weights);
        weights = each;
        return new Weighing(table);
    }

    /// <summary>The weighing with the things besides that are new, which count as ones that nobody had.</summary>
    public Weighing With(IEnumerable<string> things) => new(Table.With(things));

    /// <summary>The weights of one who has things that are all known.</summary>
    public TermWeight[] Weigh(IEnumerable<string> things) => Table.Weigh(Table.Counted(things)).Weights;
}
