using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Networks;

namespace Samvirke.Analysis.Tests.Networks;

/// <summary>Betweenness is what the literature has, what counting every way gives, and the same for any number of threads.</summary>
public sealed class BetweennessTests
{
    /// <summary>Published figures have four decimals.</summary>
    private const double Published = 0.00005;

    private const double Rounding = 1e-9;

    [Fact]
    public void Of_KarateClub_IsThePublished()
    {
        var found = Betweenness.Of(KnownGraphs.KarateClub, threads: 2);
        foreach (var (node, value) in new[] { (1, 231.0714), (2, 28.4786), (3, 75.8508), (9, 29.5294), (14, 24.2159), (20, 17.1468), (32, 73.0095), (33, 76.6905), (34, 160.5516), (12, 0) })
        {
            found[node - 1].ShouldBe(value, Published);
        }
    }

    [Fact]
    public void Of_Kite_HasTheBrokerAtFourteen() =>
        Betweenness.Of(KnownGraphs.Kite, threads: 1).Select(each => Math.Round(each, 4)).ShouldBe([0.8333, 0.8333, 0, 3.6667, 0, 8.3333, 8.3333, 14, 8, 0]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    public void Of_Path_IsWhatLiesOnEitherSideTimesEachOther(int nodes) =>
        Betweenness.Of(KnownGraphs.Path(nodes), threads: 2).ShouldBe(Enumerable.Range(0, nodes).Select(i => (double)i * (nodes - 1 - i)));

    /// <summary>igraph 0.10.2, betweenness(cutoff=2) and (cutoff=3).</summary>
    [Theory]
    [InlineData(2, 85.0833, 13.4167, 22.4167, 2.25)]
    [InlineData(3, 159.2452, 21.1214, 61.8746, 4.4381)]
    public void Of_LongestWay_IsAsIgraphHasIt(int longest, params double[] values)
    {
        var found = Betweenness.Of(KnownGraphs.KarateClub, threads: 2, longest);
        for (var node = 0; node < values.Length; node++) found[node].ShouldBe(values[node], Published);
    }

    [Fact]
    public void Of_AnyGraph_IsWhatCountingEveryWayGives() => Prop.ForAll(AnyGraph.Small, Gen.Choose(0, 5).ToArbitrary(), (any, longest) =>
    {
        var ends = Enumerable.Range(0, any.Nodes).Select(node => node % 3 != 1).ToArray();
        Agree(any, Betweenness.Of(any.Graph, threads: 2), int.MaxValue, _ => true);
        Agree(any, Betweenness.Of(any.Graph, threads: 2, longest), longest, _ => true);
        Agree(any, Betweenness.Of(any.Graph, threads: 2, ends: ends), int.MaxValue, node => ends[node]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyNumberOfThreads_IsTheSameToTheLastBit()
    {
        var random = new Random(7);
        var graph = Graph.Of(700, [.. Enumerable.Range(0, 3000).Select(_ => new Edge(random.Next(700), random.Next(700)))]);
        var one = Betweenness.Of(graph, threads: 1);
        foreach (var threads in (int[])[2, 3, 8]) Betweenness.Of(graph, threads).SequenceEqual(one).ShouldBeTrue();
    }

    [Fact]
    public void Add_InAnyOrder_AddsInTheOrderOfNumbers()
    {
        double[] parts = [1e16, 1, -1e16, 1];
        foreach (var order in (int[][])[[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]])
        {
            var sum = new OrderedSum(1);
            foreach (var number in order) sum.Add(number, [parts[number]]);
            sum.Total[0].ShouldBe(1);
        }
    }

    private static void Agree(AnyGraph any, IReadOnlyList<double> found, int longest, Func<int, bool> isEnd)
    {
        var (steps, ways) = any.AllShortest();
        for (var node = 0; node < any.Nodes; node++)
        {
            var expected = 0.0;
            for (var a = 0; a < any.Nodes; a++)
            {
                for (var b = a + 1; b < any.Nodes; b++)
                {
                    if (a == node || b == node || !isEnd(a) || !isEnd(b) || steps[a, b] > Math.Min(longest, any.Nodes)) continue;
                    if (steps[a, node] + steps[node, b] == steps[a, b]) expected += ways[a, node] * ways[node, b] / ways[a, b];
                }
            }

            found[node].ShouldBe(expected, Rounding);
        }
    }
}
