using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Tests.TextNeighbours;

public sealed class NeighbourTests
{
    [Fact]
    public void Neighbours_AnyDocuments_AreThoseThatComparingAllGives() =>
        Prop.ForAll(Drawn.Any, each => Drawn.ShouldBeExact(Drawn.Index(each.Documents, each.Most))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 40, TermFrequency.Raw)]
    [InlineData(2, 400, TermFrequency.Sublinear)]
    [InlineData(3, 20_000, TermFrequency.Raw)]
    public void Neighbours_ManyDocuments_AreThoseThatComparingAllGives(int seed, int terms, TermFrequency frequency)
    {
        var index = Drawn.Index(Drawn.Documents(new Random(seed), 5000, terms, 60), 7, 2, frequency);
        Drawn.ShouldBeExact(index, 71);
    }

    [Fact]
    public void Neighbours_ManyThreads_AreThoseOfOne()
    {
        var documents = Drawn.Documents(new Random(4), 3000, 3000, 40);
        var one = Drawn.Index(documents, 6);
        Drawn.ShouldBeSame(Drawn.Index(documents, 6, 2), one);
        Drawn.ShouldBeSame(Drawn.Index(documents, 6, 3), one);
    }

    [Fact]
    public void Neighbours_DocumentsInAnotherOrder_HaveTheSameScores() => Prop.ForAll(Drawn.Any, each =>
    {
        var order = Enumerable.Range(0, each.Documents.Length).ToArray();
        new Random(each.Most).Shuffle(order);
        var (index, other) = (Drawn.Index(each.Documents, each.Most), Drawn.Index(Array.ConvertAll(order, i => each.Documents[i]), each.Most));
        for (var i = 0; i < order.Length; i++)
        {
            var (scores, moved) = (index.Neighbours(order[i]).ToArray(), other.Neighbours(i).ToArray());
            moved.Select(neighbour => neighbour.Score).ShouldBe(scores.Select(neighbour => neighbour.Score));
            // Among those with the last score, the number decides which are named.
            var above = scores.Length == 0 ? 0 : scores[^1].Score;
            moved.Where(neighbour => neighbour.Score > above).Select(neighbour => order[neighbour.Document]).Order()
                .ShouldBe(scores.Where(neighbour => neighbour.Score > above).Select(neighbour => neighbour.Document).Order());
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Neighbours_AnyDocuments_NeverHaveTheDocumentItself() => Prop.ForAll(Drawn.Any, each =>
    {
        var index = Drawn.Index(each.Documents, each.Most);
        for (var i = 0; i < index.Count; i++) index.Neighbours(i).ToArray().ShouldNotContain(neighbour => neighbour.Document == i);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Similarity_AnyDocuments_IsSymmetricAndBetween0And1() => Prop.ForAll(Drawn.Any, each =>
    {
        var index = Drawn.Index(each.Documents, each.Most);
        foreach (var (a, b) in Pairs(index))
        {
            index.Similarity(a, b).ShouldBe(index.Similarity(b, a));
            index.Similarity(a, b).ShouldBeInRange(0, 1 + 1e-8);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SharedTerms_AnyDocuments_AreThoseOfBothAndAddUpToTheScore() => Prop.ForAll(Drawn.Any, each =>
    {
        var index = Drawn.Index(each.Documents, each.Most);
        foreach (var (a, b) in Pairs(index))
        {
            var shared = index.SharedTerms(a, b);
            shared.Select(term => term.Term).ShouldBe(each.Documents[a].Intersect(each.Documents[b]), ignoreOrder: true);
            shared.Select(term => term.Share).ShouldBeInOrder(SortDirection.Descending);
            shared.Sum(term => term.Share).ShouldBe(shared.Count == 0 ? 0 : 1, 1e-9);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SharedTerms_RareTermAmongCommonOnes_ComesFirst()
    {
        var index = Drawn.Index([["barn", "skole", "stafettlogg"], ["stafettlogg", "barn"], ["barn", "skole"], ["barn", "skole"]], 3);
        index.SharedTerms(0, 1)[0].Term.ShouldBe("stafettlogg");
        index.SharedTerms(0, 1)[0].Share.ShouldBeGreaterThan(0.5);
        index.Neighbours(0)[0].Document.ShouldBe(1);
    }

    private static IEnumerable<(int A, int B)> Pairs(NeighbourIndex index) =>
        Enumerable.Range(0, index.Count).SelectMany(a => Enumerable.Range(0, index.Count).Select(b => (a, b))).Take(500);
}
