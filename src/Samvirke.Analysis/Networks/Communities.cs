using System.Collections.Immutable;

namespace Samvirke.Analysis.Networks;

/// <summary>
/// The groups of a graph whose nodes are tied more to each other than chance would have it: the Leiden algorithm (Traag, Waltman and van Eck 2019)
/// with modularity. All that is compared are whole numbers, so nothing depends on rounding.
/// </summary>
/// <param name="Of">The group of each node; groups are numbered by their lowest node.</param>
/// <param name="Count">How many groups there are.</param>
/// <param name="Modularity">How much more weight lies within the groups than chance would have it, as a share of all weight (Newman and Girvan 2004); 0 without edges.</param>
public sealed record Communities(ImmutableArray<int> Of, int Count, double Modularity)
{
    /// <summary>The groups of the graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="seed">Decides the order in which nodes are looked at, nothing else. The same seed gives the same groups.</param>
    /// <param name="rounds">How many times to begin again from what was found, unless nothing changes any more.</param>
    public static Communities In(Graph graph, int seed, int rounds = 10)
    {
        var whole = Level.Of(graph);
        var random = new Random(seed);
        var of = Numbered.Each(graph.Nodes);
        for (var round = 0; round < rounds; round++)
        {
            var next = Round(whole, of, random);
            var settled = next.AsSpan().SequenceEqual(of);
            of = next;
            if (settled) break;
        }

        return new Communities([.. of], Numbered.Count(of), ModularityOf(graph, of));
    }

    /// <summary>The best of several tries, for small graphs; the first of equals.</summary>
    public static Communities BestIn(Graph graph, int seed, int tries) =>
        Enumerable.Range(0, tries).Select(i => In(graph, unchecked(seed + i))).MaxBy(each => each.Modularity)!;

    /// <summary>The modularity of any division of the graph.</summary>
    public static double ModularityOf(Graph graph, IReadOnlyList<int> of)
    {
        var (within, strength) = (new Dictionary<int, long>(), new Dictionary<int, long>());
        var total = 0L;
        for (var node = 0; node < graph.Nodes; node++)
        {
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            var own = 0L;
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (of[neighbours[i]] == of[node]) own += weights.IsEmpty ? 1 : weights[i];
            }

            within[of[node]] = within.GetValueOrDefault(of[node]) + own;
            strength[of[node]] = strength.GetValueOrDefault(of[node]) + graph.Strength(node);
            total += graph.Strength(node);
        }

        return total == 0 ? 0 : within.Keys.Order().Sum(group => ((double)within[group] / total) - Math.Pow((double)strength[group] / total, 2));
    }

    /// <summary>Moves nodes, splits what does not hold together, makes each piece a node, and so on until no node moves.</summary>
    private static int[] Round(Level whole, int[] from, Random random)
    {
        var level = whole;
        var groups = (int[])from.Clone();
        var of = Numbered.Each(whole.Nodes);
        while (true)
        {
            groups = Numbered.Anew(Moving.Settle(level, groups, random));
            var pieces = Numbered.Anew(Splitting.Of(level, groups, random));
            var count = Numbered.Count(pieces);
            if (count == level.Nodes) return Numbered.Anew([.. of.Select(node => groups[node])]);
            var outer = new int[count];
            for (var node = 0; node < pieces.Length; node++) outer[pieces[node]] = groups[node];
            for (var node = 0; node < of.Length; node++) of[node] = pieces[of[node]];
            level = level.Joined(pieces, count);
            groups = outer;
        }
    }
}
