using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Tests.TextNeighbours;

public sealed class ChangedNeighbourTests
{
    [Fact]
    public void After_AnyChanges_IsAsFoundAnew() => Prop.ForAll(
        Drawn.Any,
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (each, seed) => FollowsChanges(Drawn.Index(each.Documents, each.Most), new Random(seed), 8, 80, 12)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 60)]
    [InlineData(2, 9000)]
    public void After_ManyDocuments_IsAsFoundAnew(int seed, int terms)
    {
        var random = new Random(seed);
        FollowsChanges(Drawn.Index(Drawn.Documents(random, 4000, terms, 30), 5, 2), random, 6, terms, 30);
    }

    [Fact]
    public void After_ManyAtOnce_IsAsFoundAnew()
    {
        var random = new Random(3);
        var index = Drawn.Index(Drawn.Documents(random, 300, 200, 20), 5);
        var after = index.After([.. Enumerable.Range(250, 100).Select(document => new ChangedDocument(document, Drawn.Document(random, 250, 20)))]);
        after.Count.ShouldBe(350);
        Drawn.ShouldBeSame(after, after.Anew(1));
        Drawn.ShouldBeExact(after);
    }

    [Fact]
    public void After_DocumentThatManyHaveGone_GivesThemOthers()
    {
        string[][] documents = [["a", "b"], .. Enumerable.Range(0, 50).Select(i => new[] { "a", "b", $"own{i}", $"pair{i / 2}" })];
        var index = Drawn.Index(documents, 3);
        index.Neighbours(20).ToArray().ShouldContain(each => each.Document == 0);
        for (var gone = 0; gone < 20; gone++)
        {
            index = index.After([new ChangedDocument(gone, [])]);
            Drawn.ShouldBeExact(index);
        }

        index.Neighbours(0).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void After_TheIndexBefore_StaysAsItWas()
    {
        var documents = Drawn.Documents(new Random(5), 50, 30, 10);
        var (index, untouched) = (Drawn.Index(documents, 4), Drawn.Index(documents, 4));
        index.After([new ChangedDocument(7, ["t0", "t1", "nytt"]), new ChangedDocument(50, ["nytt"])]).Neighbours(50)[0].Document.ShouldBe(7);
        Drawn.ShouldBeSame(index, untouched);
        index.Changes.ShouldBe(0);
    }

    [Theory]
    [InlineData(new[] { 1, 1 })]
    [InlineData(new[] { -1 })]
    [InlineData(new[] { 4 })]
    [InlineData(new[] { 3, 5 })]
    public void After_NumbersThatCannotBe_AreRefused(int[] numbers)
    {
        var index = Drawn.Index([["a"], ["b"], ["a", "b"]], 2);
        Should.Throw<ArgumentException>(() => index.After(Array.ConvertAll(numbers, number => new ChangedDocument(number, ["a"]))));
    }

    private static void FollowsChanges(NeighbourIndex index, Random random, int steps, int terms, int longest)
    {
        for (var step = 0; step < steps; step++)
        {
            // One or several documents; new terms, terms of before, none at all, and documents that come.
            var come = random.Next(3);
            var numbers = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(Math.Max(1, index.Count))).Distinct().Where(number => number < index.Count);
            ChangedDocument[] changes = [.. numbers.Concat(Enumerable.Range(index.Count, come)).Select(number => new ChangedDocument(number, Drawn.Document(random, terms + 20, longest)))];
            index = index.After(changes, random.Next(1, 3));
            Drawn.ShouldBeSame(index, index.Anew(1));
        }

        Drawn.ShouldBeExact(index, 1 + (index.Count / 60));
    }
}
