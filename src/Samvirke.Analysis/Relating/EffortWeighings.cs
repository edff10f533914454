using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Relating;

/// <summary>How rare it is among efforts to have a thing.</summary>
/// <param name="Ties">To be tied to an entry.</param>
/// <param name="Places">To be spoken of in a section of a source.</param>
/// <param name="Terms">To have a term of a facet.</param>
/// <param name="Addressees">To be meant for somebody.</param>
internal sealed record EffortWeighings(Weighing Ties, Weighing Places, Weighing Terms, Weighing Addressees)
{
    /// <summary>Counts what all have.</summary>
    /// <param name="read">All efforts.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <param name="weighed">What each has, weighed.</param>
    public static EffortWeighings Of(EffortReading[] read, int threads, out WeighedReading[] weighed)
    {
        Func<EffortReading, string[]>[] sorts = [each => each.Ties, each => each.Places, each => each.Terms, each => each.Addressees];
        var (weighings, weights) = (new Weighing[sorts.Length], new TermWeight[sorts.Length][][]);
        Parallel.For(0, sorts.Length, Threads.AtMost(threads), sort => weighings[sort] = Weighing.Of([.. read.Select(sorts[sort])], 1, out weights[sort]));
        weighed = [.. Enumerable.Range(0, read.Length).Select(i => new WeighedReading(weights[0][i], weights[1][i], weights[2][i], weights[3][i]))];
        return new(weighings[0], weighings[1], weighings[2], weighings[3]);
    }

    /// <summary>The weighings with what more efforts have besides.</summary>
    public EffortWeighings With(IEnumerable<EffortReading> more)
    {
        var all = more.ToList();
        return new(Ties.With(all.SelectMany(each => each.Ties)), Places.With(all.SelectMany(each => each.Places)), Terms.With(all.SelectMany(each => each.Terms)), Addressees.With(all.SelectMany(each => each.Addressees)));
    }

    /// <summary>What an effort has, all of it known, weighed.</summary>
    public WeighedReading Weigh(EffortReading read) => new(Ties.Weigh(read.Ties), Places.Weigh(read.Places), Terms.Weigh(read.Terms), Addressees.Weigh(read.Addressees));
}

/// <summary>What an effort has, weighed.</summary>
internal readonly record struct WeighedReading(TermWeight[] Ties, TermWeight[] Places, TermWeight[] Terms, TermWeight[] Addressees);
