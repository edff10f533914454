using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Search.Tests;

public sealed class SearchTests : IClassFixture<SmallIndex>
{
    private readonly SearchIndex index;

    public SearchTests(SmallIndex small) => index = small.Index;

    [Theory]
    [InlineData("Hdir", "helsedirektoratet")]
    [InlineData("hdir", "helsedirektoratet")]
    [InlineData("POD", "politidirektoratet")]
    [InlineData("SLT", "slt-koordinator")]
    [InlineData("BTI", "bti")]
    [InlineData("KUBU", "kubu")]
    [InlineData("RER", "rer")]
    [InlineData("HFU", "hfu")]
    [InlineData("0301", "oslo")]
    [InlineData("ung.no", "ung-no")]
    [InlineData("www.ung.no", "ung-no")]
    [InlineData("§ 15-1 barnevernsloven", "barnevernsloven-15-1")]
    [InlineData("barnevernsloven 15-1", "barnevernsloven-15-1")]
    [InlineData("barnevernlova § 15-1", "barnevernsloven-15-1")]
    [InlineData("0-24", "0-24")]
    [InlineData("0–24", "0-24")]
    [InlineData("slt-koordinator", "slt-koordinator")]
    [InlineData("slt koordinator", "slt-koordinator")]
    [InlineData("LOV-2021-06-18-97", "barnevernsloven")]
    [InlineData("tilskudd-rusforebygging", "tilskudd-rusforebygging")]
    [InlineData("Norwegian Directorate of Health", "helsedirektoratet")]
    [InlineData("Guovdageaidnu", "kautokeino")]
    [InlineData("Koutokeino", "kautokeino")]
    [InlineData("Noreg", "norge")]
    [InlineData("aalesund", "alesund")]
    [InlineData("ÅLESUND", "alesund")]
    public void Search_WhatAnEntryIsCalled_ComesFirst(string text, string id) => Ids(text)[0].ShouldBe(id);

    [Theory]
    [InlineData("skoler", "veileder-rus-skole")]
    [InlineData("skule", "veileder-rus-skole")]
    [InlineData("rettleiar", "veileder-rus-skole")]
    [InlineData("rusførebygging", "veileder-rus-skole")]
    [InlineData("rusmiddel", "korus-nord")]
    [InlineData("vald", "korus-nord")]
    [InlineData("rettleiinga av kommunar", "korus-nord")]
    [InlineData("helseteneste", "skolehelsetjenesten")]
    [InlineData("skulehelsetenester", "skolehelsetjenesten")]
    [InlineData("barnevernstenesta", "barnevernstjenesten")]
    [InlineData("direktoratene", "kubu")]
    [InlineData("sjukepleiar", "hfu")]
    [InlineData("foreldrene", "bti")]
    public void Search_InflectedOrTheOtherStandard_IsFound(string text, string id) => Ids(text).ShouldContain(id);

    [Theory]
    [InlineData("koordinator", "ungdomskoordinator")]
    [InlineData("koordinator", "slt-koordinator")]
    [InlineData("miljø", "veileder-rus-skole")]
    [InlineData("hall", "fritidstilbud-kautokeino")]
    public void Search_PartOfACompound_IsFound(string text, string id) => Ids(text).ShouldContain(id);

    [Theory]
    [InlineData("helsedirektoratett", "helsedirektoratet", "helsedirektoratet")]
    [InlineData("barnevernstjensten", "barnevernstjenesten", "barnevernstjenesten")]
    [InlineData("kordinatro", "slt-koordinator", "koordinator")]
    [InlineData("Katuokeino", "kautokeino", "kautokeino")]
    public void Search_Misspelt_IsCorrectedAndSaysSo(string text, string id, string instead)
    {
        var result = index.Search(new SearchQuery { Text = text });
        result.Hits.Select(hit => hit.Entry.Id.Value).ShouldContain(id);
        var reading = result.Reading.Words.ShouldHaveSingleItem();
        reading.Widened.ShouldBe(Widened.Corrected);
        reading.Instead.ShouldBe([instead]);
    }

    [Fact]
    public void Search_CompoundThatNobodyUses_IsPartedAndSaysSo()
    {
        var result = index.Search(new SearchQuery { Text = "skolekoordinator" });
        result.Reading.Words.Single().ShouldSatisfyAllConditions(word => word.Widened.ShouldBe(Widened.Parted), word => word.Instead.ShouldBe(["skole", "koordinator"]));
    }

    [Fact]
    public void Search_BeginningOfAWord_IsTakenAsThatAndSaysSo()
    {
        var result = index.Search(new SearchQuery { Text = "kriminalitetsf" });
        result.Hits.Select(hit => hit.Entry.Id.Value).ShouldBe(["slt-koordinator"]);
        result.Reading.Words.Single().Widened.ShouldBe(Widened.Beginning);
    }

    [Fact]
    public void Search_WordThatStandsOnlyAtTheEndOfCompounds_IsFoundThereAndSaysSo()
    {
        var result = index.Search(new SearchQuery { Text = "sjukepleiar" });
        result.Reading.Words.Single().ShouldSatisfyAllConditions(word => word.Widened.ShouldBe(Widened.Ending), word => word.Instead.ShouldBe(["helsesykepleier"]));
    }

    [Fact]
    public void Search_AbbreviationOfThreeLetters_IsNoBeginningOfAWord() => Ids("POD").ShouldNotContain("podkast-om-rus");

    [Fact]
    public void Search_SeveralWords_WantsAll()
    {
        var result = index.Search(new SearchQuery { Text = "kommunene tidlig innsats" });
        result.Reading.IsRelaxed.ShouldBeFalse();
        result.Hits.ShouldAllBe(hit => hit.Why.Select(reason => reason.Asked).Distinct().Count() == 3);
    }

    [Fact]
    public void Search_NothingHasAllWords_TakesMostAndSaysSo()
    {
        var result = index.Search(new SearchQuery { Text = "podkast fest skjenkekontroll" });
        result.Reading.ShouldSatisfyAllConditions(reading => reading.IsRelaxed.ShouldBeTrue(), reading => reading.Needed.ShouldBe(2));
        result.Hits.Select(hit => hit.Entry.Id.Value).ShouldBe(["podkast-om-rus"]);
    }

    [Theory]
    [InlineData("\"tidlig innsats\"")]
    [InlineData("«tidlig innsats»")]
    [InlineData("”tidleg innsats”")]
    public void Search_Phrase_WantsTheWordsTogether(string text)
    {
        var ids = Ids(text);
        ids.ShouldContain("tidleg-innsats");
        ids.ShouldContain("tilskudd-rusforebygging");
        ids.ShouldNotContain("innsats-tidlig-annet");
        Ids("tidlig innsats").ShouldContain("innsats-tidlig-annet");
    }

    [Fact]
    public void Search_PhraseThatStandsNowhere_IsLoosenedAndSaysSo()
    {
        var result = index.Search(new SearchQuery { Text = "\"innsats tidlig skolen\"" });
        result.Reading.Words.Single().Widened.ShouldBe(Widened.Loosened);
        result.Total.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Search_PhraseAcrossTwoAliases_StandsNowhere() =>
        index.Search(new SearchQuery { Text = "\"RER rådgivende\"" }).Reading.Words.Single().Widened.ShouldBe(Widened.Loosened);

    [Fact]
    public void Search_CommonWords_AreLeftOutAndNamed()
    {
        var result = index.Search(new SearchQuery { Text = "hjelp til barn og familier" });
        result.Reading.Ignored.ShouldBe(["til", "og"]);
        result.Hits[0].Entry.Id.Value.ShouldBe("barnevernstjenesten");
    }

    [Fact]
    public void Search_StewardAndSubject_FindsWhatBelongsToThem()
    {
        var hit = index.Search(new SearchQuery { Text = "Hdir tilskudd" }).Hits.Single(hit => hit.Entry.Id.Value == "tilskudd-rusforebygging");
        hit.Why.ShouldContain(reason => reason.Asked == "Hdir" && reason.Place == Place.Related && reason.Found.Contains("Hdir"));
    }

    [Fact]
    public void Search_Hit_SaysWhyAndMarksIt()
    {
        var hit = index.Search(new SearchQuery { Text = "rusforebygging skulen" }).Hits.Single(hit => hit.Entry.Id.Value == "veileder-rus-skole");
        hit.Name.Pieces.ShouldBe([new("Veileder om ", false), new("rusforebygging", true), new(" i ", false), new("skolen", true)]);
        hit.Why.ShouldContain(reason => reason.Asked == "skulen" && reason.Place == Place.Name && string.Join(",", reason.Found) == "skolen");
        hit.Why.ShouldContain(reason => reason.Asked == "skulen" && reason.Place == Place.PartOfText && string.Join(",", reason.Found) == "skolemiljø");
    }

    [Fact]
    public void Search_AliasInAnotherLanguage_IsShownBesideTheName()
    {
        var hit = index.Search(new SearchQuery { Text = "Guovdageaidnu" }).Hits[0];
        hit.IsExact.ShouldBeTrue();
        hit.Name.ToString().ShouldBe("Kautokeino");
        hit.OtherNames.ShouldHaveSingleItem().ShouldSatisfyAllConditions(name => name.ToString().ShouldBe("Guovdageaidnu"), name => name.Tag.ShouldBe("se"), name => name.HasMatch.ShouldBeTrue());
    }

    [Fact]
    public void Search_MatchDeepInASummary_ShowsThatPart()
    {
        var snippet = index.Search(new SearchQuery { Text = "skjenkekontroll" }).Hits[0].Snippet;
        snippet.Pieces.ShouldContain(new Piece("Skjenkekontroll", true));
        snippet.ToString().Length.ShouldBeLessThan(260);
        snippet.ToString().ShouldStartWith("… ");
        snippet.ToString().ShouldEndWith(" …");
    }

    [Fact]
    public void Search_InNynorsk_ShowsNynorskNames() =>
        index.Search(new SearchQuery { Text = "skolehelsetjeneste", Tongue = Tongue.Nn }).Hits[0].Name.ToString().ShouldBe("Skulehelsetenesta");

    [Fact]
    public void Search_EmptyText_ListsAllByName()
    {
        var result = index.Search(new SearchQuery { Kinds = [Kind.Area] });
        result.Total.ShouldBe(5);
        result.Hits.Select(hit => hit.Name.ToString()).ShouldBe(["Finnmark", "Kautokeino", "Norge", "Oslo", "Ålesund"]);
    }

    [Fact]
    public void Search_PageByPage_GivesEachOnce()
    {
        var all = index.Search(new SearchQuery { Text = "kommunen", Limit = 100 }).Hits.Select(hit => hit.Ordinal).ToList();
        all.Count.ShouldBeGreaterThan(6);
        var paged = Enumerable.Range(0, all.Count).SelectMany(i => index.Search(new SearchQuery { Text = "kommunen", Offset = i, Limit = 1 }).Hits).Select(hit => hit.Ordinal);
        paged.ShouldBe(all);
        index.Search(new SearchQuery { Text = "kommunen", Offset = 1000 }).Hits.ShouldBeEmpty();
        index.Search(new SearchQuery { Text = "kommunen", Offset = int.MaxValue, Limit = int.MaxValue }).Hits.ShouldBeEmpty();
        index.Search(new SearchQuery { Text = "kommunen", Offset = -1, Limit = -1 }).Hits.ShouldBeEmpty();
    }

    [Fact]
    public void Search_ByName_SortsAsNorwegianDoes()
    {
        var names = index.Search(new SearchQuery { Text = "kommunen", Order = HitOrder.Name }).Hits.Select(hit => hit.Name.ToString()).ToList();
        names.Count.ShouldBeGreaterThan(3);
        names.ShouldBe(names.OrderBy(name => name, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), true)));
    }

    private List<string> Ids(string text) => [.. index.Search(new SearchQuery { Text = text, Limit = 100 }).Hits.Select(hit => hit.Entry.Id.Value)];
}
