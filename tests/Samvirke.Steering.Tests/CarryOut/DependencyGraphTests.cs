using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Entries;
using Samvirke.Steering.CarryOut;
using Shouldly;

namespace Samvirke.Steering.Tests.CarryOut;

/// <summary>Circles of assignments that wait for each other are found, named in order, and nothing else is taken for one.</summary>
public sealed class DependencyGraphTests
{
    private const int Most = 7;

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly Arbitrary<(int From, int On)[]> AnyEdges =
        Gen.Choose(0, Most).SelectMany(_ => Gen.Choose(0, Most), (waits, other) => (From: waits, On: other)).ListOf().Select(edges => edges.ToArray()).ToArbitrary();

    [Fact]
    public void CircleThrough_AnyGraph_IsAShortestCircleWhereThereIsOne() => Prop.ForAll(AnyEdges, edges =>
    {
        var graph = Graph(edges);
        for (var start = 0; start <= Most; start++)
        {
            var circle = graph.CircleThrough(Id(start));
            circle.Length.ShouldBe(Shortest(edges, start) ?? 0);
            if (circle.IsEmpty) continue;
            circle[0].ShouldBe(Id(start));
            circle.ShouldBeUnique();
            for (var i = 0; i < circle.Length; i++) graph.WaitsFor(circle[i]).ShouldContain(circle[(i + 1) % circle.Length]);
        }

        graph.Circles().SelectMany(circle => circle).Distinct().ShouldBe(Enumerable.Range(0, Most + 1).Where(start => Shortest(edges, start) is not null).Select(Id), ignoreOrder: true);
    }).Check(Many);

    [Fact]
    public void Circles_AddedOneDependencyAtATime_NeverComeWhereEachIsAskedFirst() => Prop.ForAll(AnyEdges, edges =>
    {
        var kept = new List<(int From, int On)>();
        foreach (var edge in edges)
        {
            if (Graph([.. kept, edge]).CircleThrough(Id(edge.From)).IsEmpty) kept.Add(edge);
        }

        Graph([.. kept]).Circles().ShouldBeEmpty();
        foreach (var refused in edges.Except(kept)) Shortest([.. kept, refused], refused.From).ShouldNotBeNull("nothing is refused that would be no circle");
    }).Check(Many);

    [Fact]
    public void HeldUpBy_AnyGraph_IsTheLateThatAreReachedThroughWhatIsNotSettled() => Prop.ForAll(AnyEdges, Gen.Choose(0, 255).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(), (edges, late, settled) =>
    {
        var graph = Graph(edges);
        var ways = graph.HeldUpBy(Id(0), id => Has(settled, id), id => Has(late, id)).ToList();
        foreach (var way in ways)
        {
            (way[0], Has(late, way[^1])).ShouldBe((Id(0), true));
            way.Skip(1).ShouldAllBe(id => !Has(settled, id));
            for (var i = 1; i < way.Length; i++) graph.WaitsFor(way[i - 1]).ShouldContain(way[i]);
        }

        ways.Select(way => way[^1]).ShouldBeUnique();
        if (edges.Any(edge => edge.From == 0 && edge.On != 0 && Has(late, Id(edge.On)) && !Has(settled, Id(edge.On)))) ways.ShouldNotBeEmpty();
    }).Check(Many);

    [Fact]
    public void CircleThrough_OfThree_NamesThemInOrder() =>
        Graph((0, 1), (1, 2), (2, 0), (0, 3)).CircleThrough(Id(1)).ShouldBe([Id(1), Id(2), Id(0)]);

    private static DependencyGraph Graph(params (int From, int On)[] edges) => DependencyGraph.Of(edges.Select(edge => (Id(edge.From), Id(edge.On))));

    private static EntryId Id(int number) => new($"oppdrag-{number}");

    private static bool Has(int set, EntryId id) => (set & (1 << (id.Value[^1] - '0'))) != 0;

    /// <summary>Floyd and Warshall's way, which looks at all pairs instead of going out from one.</summary>
    private static int? Shortest((int From, int On)[] edges, int start)
    {
        const int Far = 1000;
        var length = new int[Most + 1, Most + 1];
        for (var i = 0; i <= Most; i++)
        {
            for (var j = 0; j <= Most; j++) length[i, j] = edges.Contains((i, j)) ? 1 : Far;
        }

        for (var by = 0; by <= Most; by++)
        {
            for (var i = 0; i <= Most; i++)
            {
                for (var j = 0; j <= Most; j++) length[i, j] = Math.Min(length[i, j], length[i, by] + length[by, j]);
            }
        }

        return length[start, start] < Far ? length[start, start] : null;
    }
}
