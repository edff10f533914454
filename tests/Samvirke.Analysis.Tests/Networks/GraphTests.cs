using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Networks;

namespace Samvirke.Analysis.Tests.Networks;

/// <summary>A graph is what its edges say, and its parts and cuts are those that one finds by taking things away.</summary>
public sealed class GraphTests
{
    [Fact]
    public void Of_AnyEdges_HasEachOnceFromBothEndsInOrder() => Prop.ForAll(AnyGraph.Small, any =>
    {
        var (graph, weighted) = (any.Graph, any.Weighted);
        graph.AllEdges().Select(edge => (edge.A, edge.B)).ShouldBe(any.Pairs().Order());
        graph.Edges.ShouldBe(any.Pairs().Count);
        foreach (var edge in weighted.AllEdges())
        {
            edge.Weight.ShouldBe(any.Edges.Where(each => (each.A, each.B) == (edge.A, edge.B) || (each.B, each.A) == (edge.A, edge.B)).Sum(each => each.Weight));
        }

        for (var node = 0; node < any.Nodes; node++)
        {
            graph.Neighbours(node).ToArray().ShouldBe(any.Pairs().Where(pair => pair.A == node || pair.B == node).Select(pair => pair.A + pair.B - node).Order());
            graph.Strength(node).ShouldBe(graph.Degree(node));
            weighted.Strength(node).ShouldBe(any.Edges.Where(edge => edge.A != edge.B && (edge.A == node || edge.B == node)).Sum(edge => edge.Weight));
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(0, 1, 0)]
    public void Of_EdgeThatCannotBe_Throws(int a, int b, int weight) => Should.Throw<ArgumentOutOfRangeException>(() => Graph.Of(3, [new Edge(a, b, weight)]));

    [Fact]
    public void Components_AnyGraph_AreTheParts() => Prop.ForAll(AnyGraph.Small, any =>
    {
        var components = Components.In(any.Graph);
        components.Count.ShouldBe(any.Parts(_ => true));
        any.Pairs().ShouldAllBe(pair => components.Of[pair.A] == components.Of[pair.B]);
        components.Of.Distinct().ShouldBe(Enumerable.Range(0, components.Count));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cuts_AnyGraph_AreWhatPartsItWhenTakenAway() => Prop.ForAll(AnyGraph.Small, any =>
    {
        var cuts = Cuts.In(any.Graph);
        var parts = any.Parts(_ => true);
        cuts.Points.ShouldBe(Enumerable.Range(0, any.Nodes).Where(node => any.Parts(each => each != node) > parts));
        cuts.Bridges.Select(edge => (edge.A, edge.B)).ShouldBe(any.Pairs().Where(pair => any.Parts(_ => true, each => each != pair) > parts).Order());
        foreach (var point in cuts.Points)
        {
            var without = cuts.PartsWithout(point);
            without.Length.ShouldBe(any.Parts(each => each != point) - parts + 1);
            without.Select(part => part.Length).ShouldBeInOrder(SortDirection.Descending);
            without.ShouldAllBe(part => any.Parts(part.Contains) == 1);
            without.SelectMany(part => part).ShouldBeUnique();
            without.SelectMany(part => part).Append(point).Count().ShouldBe(Components.In(any.Graph).Of.Count(each => each == Components.In(any.Graph).Of[point]));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Blocks_AnyGraph_HoldEachEdgeOnceAndHangTogetherWithoutAnyOne() => Prop.ForAll(AnyGraph.Small, any =>
    {
        var cuts = Cuts.In(any.Graph);
        foreach (var pair in any.Pairs()) cuts.Blocks.Count(block => block.Contains(pair.A) && block.Contains(pair.B)).ShouldBe(1);
        foreach (var block in cuts.Blocks) block.ShouldAllBe(node => any.Parts(each => each != node && block.Contains(each)) == 1);
        cuts.Blocks.SelectMany(block => block).GroupBy(node => node).Where(group => group.Count() > 1).Select(group => group.Key).Order().ShouldBe(cuts.Points);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cuts_KarateClub_AreThePublished()
    {
        var cuts = Cuts.In(KnownGraphs.KarateClub);
        cuts.Points.ShouldBe([0]);
        cuts.Bridges.ShouldBe([new Edge(0, 11)]);
        cuts.Blocks.Select(block => block.Length).ShouldBe([2, 6, 28], ignoreOrder: true);
        cuts.PartsWithout(0).Select(part => part.Length).ShouldBe([27, 5, 1]);
        cuts.PartsWithout(33).ShouldBeEmpty();
    }

    [Fact]
    public void Cuts_VeryLongPath_NeedsNoStack()
    {
        var cuts = Cuts.In(KnownGraphs.Path(200_000));
        cuts.Points.Length.ShouldBe(199_998);
        cuts.Bridges.Length.ShouldBe(199_999);
        cuts.PartsWithout(1).Select(part => part.Length).ShouldBe([199_998, 1]);
    }
}
