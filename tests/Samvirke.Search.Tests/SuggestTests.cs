using Samvirke.Register.Texts;

namespace Samvirke.Search.Tests;

public sealed class SuggestTests : IClassFixture<SmallIndex>
{
    private readonly SearchIndex index;

    public SuggestTests(SmallIndex small) => index = small.Index;

    [Theory]
    [InlineData("hd", "helsedirektoratet")]
    [InlineData("helsed", "helsedirektoratet")]
    [InlineData("slt-k", "slt-koordinator")]
    [InlineData("slt ko", "slt-koordinator")]
    [InlineData("pod", "politidirektoratet")]
    [InlineData("030", "oslo")]
    [InlineData("guov", "kautokeino")]
    [InlineData("aale", "alesund")]
    [InlineData("for ungd", "hfu")]
    [InlineData("skole veileder", "veileder-rus-skole")]
    public void Suggest_Beginning_OffersTheEntry(string typed, string id) => index.Suggest(typed).Select(each => each.Entry.Id.Value).ShouldContain(id);

    [Theory]
    [InlineData("helsedierktorat", "helsedirektoratet")]
    [InlineData("skolehlse", "skolehelsetjenesten")]
    [InlineData("kautokieno", "kautokeino")]
    public void Suggest_Typo_OffersTheEntryAndSaysSo(string typed, string id) =>
        index.Suggest(typed).ShouldContain(each => each.IsCorrected && each.Entry.Id.Value == id);

    [Fact]
    public void Suggest_WhatIsTyped_IsMarked() =>
        index.Suggest("helsestasjon for un")[0].Text.Pieces.ShouldBe([new("Helsestasjon", true), new(" ", false), new("for", true), new(" ", false), new("ungdom", true)]);

    [Theory]
    [InlineData(Tongue.Nb, "Barnevernstjenesten")]
    [InlineData(Tongue.Nn, "Barnevernstenesta")]
    public void Suggest_NamesInSeveralLanguages_PrefersTheOneWanted(Tongue tongue, string name) => index.Suggest("barnevernst", 8, tongue)[0].Text.ToString().ShouldBe(name);

    [Fact]
    public void Suggest_Number_OffersTheNameOfWhatHasIt() => index.Suggest("030")[0].Text.ToString().ShouldBe("Oslo");

    [Fact]
    public void Suggest_ExactAlias_ComesFirst() => index.Suggest("rer")[0].Entry.Id.Value.ShouldBe("rer");

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("qqqqqqqq")]
    public void Suggest_NothingFits_IsEmpty(string typed) => index.Suggest(typed).ShouldBeEmpty();

    [Theory]
    [InlineData("helsedirektorat", "helsedirektoratet")]
    [InlineData("slt-kordinator", "slt-koordinator")]
    [InlineData("barnevernloven", "barnevernsloven")]
    [InlineData("barnevernsloven-15-2", "barnevernsloven-15-1")]
    [InlineData("kautokeno", "kautokeino")]
    [InlineData("hfuu", "hfu")]
    public void Nearest_CloseToAnId_OffersTheEntry(string asked, string id) => index.Nearest(asked).Select(entry => entry.Id.Value).ShouldContain(id);

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("qqqqqqqqqqqq")]
    public void Nearest_NothingClose_IsEmpty(string asked) => index.Nearest(asked).ShouldBeEmpty();
}
