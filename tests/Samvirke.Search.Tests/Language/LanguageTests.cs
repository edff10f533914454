using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Language;

namespace Samvirke.Search.Tests.Language;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("skole", "skolen", "skoler", "skolene", "skolens", "skule", "skulen", "skular", "skulane")]
    [InlineData("veileder", "veilederen", "veiledere", "veilederne", "rettleiar", "rettleiaren", "rettleiarar", "rettleiarane")]
    [InlineData("rusmiddel", "rusmiddelet", "rusmidler", "rusmidlene")]
    [InlineData("senter", "senteret", "sentre", "sentrene", "senteret")]
    [InlineData("program", "programmet", "programmer", "programmene", "programma")]
    [InlineData("forebygging", "forebyggingen", "forebygge", "forebygger", "forebyggende", "førebygging", "førebyggje", "førebyggjande", "førebygginga")]
    [InlineData("tjeneste", "tjenester", "tjenestene", "teneste", "tenesta", "tenester", "tenestene")]
    [InlineData("helsetjenesten", "helsetenesta", "helsetenester")]
    [InlineData("skolehelsetjenesten", "skulehelsetenesta")]
    [InlineData("ungdomsskole", "ungdomsskular", "ungdomsskolene")]
    [InlineData("tilskudd", "tilskuddet", "tilskot", "tilskotet")]
    [InlineData("vold", "volden", "vald", "valden")]
    [InlineData("bolig", "boliger", "boligene", "bustad", "bustader", "bustadene")]
    [InlineData("trygghet", "trygghetens", "tryggleik", "tryggleiken")]
    [InlineData("frivillighet", "frivilligheten", "frivilligheit", "frivilligheita")]
    [InlineData("sykdom", "sykdommer", "sykdommene", "sjukdom", "sjukdommar")]
    [InlineData("taushetsplikt", "taushetsplikten", "teieplikt", "teieplikta")]
    [InlineData("foreldre", "foreldrene", "foreldrenes", "foreldra")]
    [InlineData("forskning", "forskningen", "forsking", "forskinga")]
    [InlineData("by", "byen", "byer", "byene", "byar", "byane")]
    [InlineData("bok", "boken", "boka", "bøker", "bøkene")]
    [InlineData("mann", "menn", "mannen", "mennene")]
    [InlineData("uke", "uken", "uker", "ukene", "veke", "veker", "vekene")]
    [InlineData("leder", "ledere", "lederne", "leiar", "leiarar", "leiarane")]
    [InlineData("nasjonal", "nasjonalt", "nasjonale")]
    [InlineData("trygg", "trygt", "trygge")]
    [InlineData("barnevernsloven", "barnevernloven", "barnevernslov", "barnevernlova", "barnevernslova")]
    [InlineData("ressurs", "ressursen", "ressurser", "ressursene", "ressursar")]
    [InlineData("innsats", "innsatsen", "innsatser", "innsatsene", "innsatsar")]
    [InlineData("kurs", "kurset", "kursene", "kursa")]
    [InlineData("tidlig", "tidlige", "tidligere", "tidleg", "tidlegare")]
    [InlineData("tverrfaglig", "tverrfaglige", "tverrfagleg", "tverrfaglege")]
    [InlineData("undersøkelse", "undersøkelsen", "undersøkelser", "undersøking", "undersøkinga")]
    [InlineData("ungdom", "ungdommen", "ungdommer", "ungdommene", "ungdommar")]
    [InlineData("kilde", "kilder", "kjelde", "kjelder", "kjeldene")]
    [InlineData("bestemmelse", "bestemmelsen", "bestemmelser", "føresegn", "føresegna", "føresegner")]
    [InlineData("myndighet", "myndigheter", "myndighetene", "styresmakt", "styresmakter", "styresmaktene")]
    public void Of_InflectedFormsAndBothStandards_IsTheSame(params string[] words) =>
        words.Select(word => $"{BaseForm.Of(word)}").Distinct().ShouldHaveSingleItem(string.Join(' ', words.Select(word => $"{word}={BaseForm.Of(word)}")));

    [Theory]
    [InlineData("barnevern", "barnevernsloven")]
    [InlineData("tid", "tidlig")]
    [InlineData("innsats", "innsatte")]
    [InlineData("skole", "skog")]
    [InlineData("kommune", "kommunikasjon")]
    [InlineData("POD", "podkast")]
    [InlineData("vold", "vilje")]
    [InlineData("rus", "russ")]
    [InlineData("elev", "elv")]
    public void Of_DifferentWords_Differs(string one, string other) => BaseForm.Of(one).ShouldNotBe(BaseForm.Of(other));

    [Theory]
    [InlineData("Haakon", "håkon")]
    [InlineData("AASEN", "åsen")]
    [InlineData("oekonomi", "økonomi")]
    [InlineData("laering", "læring")]
    [InlineData("idé", "ide")]
    [InlineData("Kárášjohka", "karasjohka")]
    [InlineData("Guovdageaidnu", "guovdageaidnu")]
    [InlineData("Ráisa Ŋŧđčž", "raisa ntdcz")]
    [InlineData("Snåase", "snåase")]
    [InlineData("Aarborte Röörvihke", "årborte røørvihke")]
    [InlineData("A\u030Alesund", "ålesund")]
    [InlineData("rus\u00ADmiddel", "rusmiddel")]
    public void Fold_SpellingsOfTheSameWord_Meet(string written, string folded) => Spelling.Fold(written).ShouldBe(folded);

    [Fact]
    public void Fold_Twice_ChangesNothing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text => Spelling.Fold(Spelling.Fold(text)) == Spelling.Fold(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyText_GivesTheSameForFoldedText() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text => BaseForm.Of(text) == BaseForm.Of(Spelling.Fold(text))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Barne- og ungdomsarbeid (§ 15-1) på ung.no.", "Barne|og|ungdomsarbeid|15-1|på|ung.no")]
    [InlineData("SLT-koordinator, BTI/KUBU 0–24 år; bl.a. e.l. f.eks. 3.2.1.", "SLT-koordinator|BTI|KUBU|0–24|år|bl|a|e|l|f|eks|3.2.1")]
    [InlineData("se www.helsenorge.no/rus «her»…", "se|www.helsenorge.no|rus|her")]
    [InlineData("skolen.Barna 24/7 😀 0301", "skolen|Barna|24|7|0301")]
    [InlineData("§§ – -- ...", "")]
    [InlineData("rusfri.", "rusfri")]
    [InlineData("ung.no", "ung.no")]
    [InlineData("a.no", "a|no")]
    public void In_RunningText_FindsTheWords(string text, string words) => string.Join('|', Found(text)).ShouldBe(words);

    [Theory]
    [InlineData("SLT-koordinator", "SLT|koordinator")]
    [InlineData("0-24-samarbeidet", "0-24|samarbeidet")]
    [InlineData("LOV-2021-06-18-97", "LOV|2021-06-18-97")]
    [InlineData("barne-", "barne")]
    public void Parts_HyphenatedWord_AreItsWords(string word, string parts) => string.Join('|', Words.Parts(word)).ShouldBe(parts);

    [Fact]
    public void In_AnyText_GivesWordsInsideTheTextInOrder() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), InOrder).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ungdomskoordinator", "ungdom|koordinator")]
    [InlineData("skolehelsetjenesten", "skole|helse|tjenesten")]
    [InlineData("barnevernstjeneste", "barnevern|tjeneste")]
    [InlineData("sltkoordinator", "slt|koordinator")]
    [InlineData("rusarbeidet", "rus|arbeidet")]
    [InlineData("folkehelsearbeid", "folke|helse|arbeid")]
    [InlineData("organiserer", "")]
    [InlineData("koordinator", "")]
    [InlineData("kommune", "")]
    [InlineData("ungdomsxyz", "")]
    [InlineData("", "")]
    public void Split_CompoundOfKnownWords_GivesParts(string word, string parts)
    {
        var compounds = new Compounds(["ungdom", "koordinatoren", "skole", "helse", "tjeneste", "barnevern", "folk", "arbeid", "komm", "organise"], ["slt", "pod", "rer"]);
        string.Join('|', compounds.Split(word)).ShouldBe(parts);
    }

    private static List<string> Found(string text)
    {
        var found = new List<string>();
        foreach (var word in Words.In(text)) found.Add(text.Substring(word.Start, word.Length));
        return found;
    }

    private static bool InOrder(string text)
    {
        var at = 0;
        foreach (var word in Words.In(text))
        {
            if (word.Start < at || word.Length == 0 || word.End > text.Length) return false;
            at = word.End;
        }

        return true;
    }
}
