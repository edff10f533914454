using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Networks;

namespace Samvirke.Analysis.Tests.Networks;

/// <summary>Communities are the best that are known of well-known graphs, hang together, and are the same again.</summary>
public sealed class CommunitiesTests
{
    /// <summary>The highest that any division has, by exhaustive optimisation (Brandes et al. 2008).</summary>
    private const double BestOfKarateClub = 0.4197896;

    [Fact]
    public void BestIn_KarateClub_IsTheBestDivisionThereIs()
    {
        var found = Communities.BestIn(KnownGraphs.KarateClub, seed: 1, tries: 10);
        found.Modularity.ShouldBe(BestOfKarateClub, 0.0000001);
        found.Count.ShouldBe(4);
    }

    [Fact]
    public void In_KarateClub_IsNearTheBestWhateverTheSeed()
    {
        for (var seed = 0; seed < 50; seed++) Communities.In(KnownGraphs.KarateClub, seed).Modularity.ShouldBeInRange(0.40, BestOfKarateClub + 0.0000001);
    }

    [Fact]
    public void In_RingOfCliques_IsTheCliques()
    {
        var found = Communities.In(KnownGraphs.RingOfCliques(8, 6), seed: 3);
        found.Of.ShouldBe(Enumerable.Range(0, 48).Select(node => node / 6));
        found.Modularity.ShouldBe((120.0 / 128) - (1.0 / 8), 1e-12);
    }

    [Fact]
    public void In_AnyGraph_HangTogetherAndNoNodeWouldAddMoreElsewhere() => Prop.ForAll(AnyGraph.Small, Gen.Choose(0, 1000).ToArbitrary(), (any, seed) =>
    {
        foreach (var graph in (Graph[])[any.Graph, any.Weighted])
        {
            var found = Communities.In(graph, seed);
            found.Of.Distinct().ShouldBe(Enumerable.Range(0, found.Count));
            for (var group = 0; group < found.Count; group++) any.Parts(node => found.Of[node] == group).ShouldBe(1);
            found.Modularity.ShouldBe(Counted(graph, found.Of), 1e-9);
            for (var node = 0; node < any.Nodes; node++)
            {
                for (var group = 0; group <= found.Count; group++) Counted(graph, found.Of.SetItem(node, group)).ShouldBeLessThanOrEqualTo(found.Modularity + 1e-9);
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void In_SameSeed_IsTheSame()
    {
        var random = new Random(3);
        var graph = Graph.Of(400, [.. Enumerable.Range(0, 1500).Select(_ => new Edge(random.Next(400), random.Next(400)))]);
        Communities.In(graph, 5).Of.ShouldBe(Communities.In(graph, 5).Of);
    }

    [Fact]
    public void In_WeightsThatDoNotFit_Throws() =>
        Should.Throw<ArgumentException>(() => Communities.In(Graph.Weighted(3, [new Edge(0, 1, int.MaxValue), new Edge(1, 2, 1)]), 1));

    /// <summary>By the definition: for each pair of one group, what there is less what chance would have.</summary>
    private static double Counted(Graph graph, IReadOnlyList<int> of)
    {
        var total = Enumerable.Range(0, graph.Nodes).Sum(graph.Strength);
        if (total == 0) return 0;
        var within = 2.0 * graph.AllEdges().Where(edge => of[edge.A] == of[edge.B]).Sum(edge => edge.Weight);
        var chance = (from a in Enumerable.Range(0, graph.Nodes) from b in Enumerable.Range(0, graph.Nodes) where of[a] == of[b] select (double)graph.Strength(a) * graph.Strength(b)).Sum();
        return (within / total) - (chance / total / total);
    }
}
