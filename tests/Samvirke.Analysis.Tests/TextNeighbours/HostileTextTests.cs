using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Tests.TextNeighbours;

/// <summary>Texts that nobody should have written.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public void Of_NoDocuments_HasNone()
    {
        var index = NeighbourIndex.Of(TermDocuments.OfTexts([]), 5, 2);
        index.Count.ShouldBe(0);
        index.After([new ChangedDocument(0, ["barn"]), new ChangedDocument(1, ["barn"])]).Neighbours(0)[0].ShouldBe(new Neighbour(1, 1));
    }

    [Fact]
    public void Of_OneDocument_HasNoNeighbours() => NeighbourIndex.Of(TermDocuments.OfTexts(["Barn og unge"]), 5).Neighbours(0).IsEmpty.ShouldBeTrue();

    [Fact]
    public void Of_AllTheSame_HasTheFirstOnes()
    {
        var index = NeighbourIndex.Of(TermDocuments.OfTexts([.. Enumerable.Repeat("Tiltak mot rus blant unge", 3000)], 2), 4, 2);
        index.Neighbours(0).ToArray().Select(each => each.Document).ShouldBe([1, 2, 3, 4]);
        index.Neighbours(2).ToArray().Select(each => each.Document).ShouldBe([0, 1, 3, 4]);
        index.Neighbours(2999).ToArray().ShouldAllBe(each => Math.Abs(each.Score - 1) < 1e-8);
    }

    [Fact]
    public void Of_TextsWithoutWords_AreLikeNoOther()
    {
        var index = NeighbourIndex.Of(TermDocuments.OfTexts(["", "   ", "…!?§", "barn", "barn"]), 5);
        for (var i = 0; i < 3; i++) index.Neighbours(i).IsEmpty.ShouldBeTrue();
        index.Similarity(0, 1).ShouldBe(0);
        index.SharedTerms(0, 3).ShouldBeEmpty();
        index.Neighbours(3).ToArray().Select(each => each.Document).ShouldBe([4]);
    }

    [Fact]
    public void Of_TextOfAMegabyte_IsComparedAsOthersAre()
    {
        var words = string.Join(' ', Enumerable.Range(0, 64_000).Select(i => $"ord{i % 20_000} og barn"));
        words.Length.ShouldBeGreaterThan(1_000_000);
        string[] texts = [words, new string('a', 1_000_000), .. Enumerable.Range(0, 400).Select(i => $"Barn og ord{i} og ord{i + 1}")];
        var index = NeighbourIndex.Of(TermDocuments.OfTexts(texts, 2), 5, 2);
        Drawn.ShouldBeExact(index, 20);
        index.SharedTerms(0, 2).Select(each => each.Term).ShouldBe(TextTerms.Of("og barn ord0 ord1"), ignoreOrder: true);
    }

    [Fact]
    public void Of_TermsOfAnyCharacters_AreTermsLikeOthers()
    {
        var index = NeighbourIndex.Of(TermDocuments.OfTerms([["\0", "\u001b[31m", "", "a\nb"], ["\u001b[31m", "\ud800"], ["\ud800"], ["a"]]), 3);
        index.SharedTerms(0, 1).ShouldBe([new SharedTerm("\u001b[31m", 1)]);
        index.Neighbours(3).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void OfTexts_ControlCharactersAndHalfCharacters_AreNoWords()
    {
        TextTerms.Of("barn\0\u0007unge \ud800 \u202e skole").ShouldBe(["barn", "ung", "skol"]);
        NeighbourIndex.Of(TermDocuments.OfTexts(["barn\0unge", "unge \ud800 barn"]), 1).Similarity(0, 1).ShouldBe(1, 1e-8);
    }

    [Fact]
    public void Of_NoNeighboursAskedFor_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => NeighbourIndex.Of(TermDocuments.OfTexts(["barn"]), 0));
}
