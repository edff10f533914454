using static Samvirke.Register.Tests.Checking.CheckCases;

namespace Samvirke.Register.Tests.Checking;

/// <summary>What an entry alone shows: words that are not in the vocabularies, and values of a wrong form.</summary>
public sealed class FormRuleTests
{
    [Fact]
    public void Run_UnknownKind_SuggestsTheNearest() => Case("""
        - id: nytt
          kind: mesure  # <- ukjent slag «mesure»; mente du «measure»?
          name: {nb: Nytt}
        """);

    [Fact]
    public void Run_KindNothingLike_SuggestsNothing() => Case("""
        - id: nytt
          kind: romskip  # <- ukjent slag «romskip»
        """);

    [Fact]
    public void Run_UnknownFacetAndTerm_SuggestTheNearest() => Measure("""
          facets:
            sektor: [health]  # <- ukjent nøkkel «sektor»; mente du «sector»?
            level: [national,
              municipel]  # <- ukjent ord «municipel» i fasetten «level»; mente du «municipal»?
            setting: [school, school]  # <- ordet «school» står to ganger i fasetten «setting»
            age: ["18-13"]  # <- ukjent ord «18-13» i fasetten «age»; skriv alder som "13-18", "18-" eller "15"
            topic: planning  # <- «topic» skal være en liste
        """);

    [Fact]
    public void Run_UnknownRelation_SuggestsTheNearest() => Measure("""
          relations:
            - type: lead-by  # <- ukjent sammenheng «lead-by»; mente du «led-by»?
              to: kommunen
              citations: [{source: rapporten, locator: "1"}]
            - {type: romskip, to: kommunen, citations: [{source: rapporten, locator: "1"}]}  # <- ukjent sammenheng «romskip»
        """);

    [Fact]
    public void Run_UnknownKeys_SuggestTheNearest() => Case("""
        - id: nytt
          kind: measure
          name: {nb: Nytt, no: Nytt}  # <- ukjent nøkkel «no»; mente du «nb»?
          stewrd: direktoratet  # <- ukjent nøkkel «stewrd»; mente du «steward»?
          steward: direktoratet
          romskip: 1  # <- ukjent nøkkel «romskip»
          relations: [{type: led-by, too: kommunen, to: kommunen, citations: [{source: rapporten, locator: "1"}]}]  # <- ukjent nøkkel «too»; mente du «to»?
          citations:
            - source: rapporten
              locater: "1"  # <- ukjent nøkkel «locater»; mente du «locator»?
              locator: "1"
          details:
            wesite: "https://www.eksempel.no"  # <- ukjent nøkkel «wesite»; mente du «website»?
        """);

    [Fact]
    public void Run_KeyOfAnotherKind_IsUnknown() => Measure("""
          details: {actorType: agency}  # <- ukjent nøkkel «actorType»
        """);

    [Fact]
    public void Run_DateThatIsNone_IsNamed() => Measure("""
          validFrom: 2023-02-29  # <- «validFrom» skal være en dato som 2024-07-01, ikke «2023-02-29»
          validTo: 1.1.2024  # <- «validTo» skal være en dato som 2024-07-01, ikke «1.1.2024»
        """);

    [Theory]
    [InlineData("Helsetilsynet")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("å")]
    [InlineData("a_b")]
    public void Run_IdThatIsNone_IsNamed(string id) => Case($$"""
        - id: {{id}}  # <- id «{{id}}» er ikke en gyldig id: bruk a–z, 0–9 og enkle bindestreker, høyst 100 tegn
          kind: measure
        """);

    [Fact]
    public void Run_DetailsOfWrongForm_AreNamed() => Case("""
        - id: aktor
          kind: actor
          name: {nb: Aktør}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details:  # <- «details.actorType» mangler på slaget «actor»
            organisationNumber: 983544623  # <- «details.organisationNumber» skal være ni sifre med riktig kontrollsiffer, ikke «983544623»
            website: www.eksempel.no  # <- «details.website» skal være en adresse som begynner med https:// eller http://, ikke «www.eksempel.no»
            goals: Alle mål  # <- «goals» skal skrives per språk, som {nb: …, nn: …, en: …}
        - id: tallet
          kind: statistic
          name: {nb: Tallet}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details:
            value: 1,5  # <- «details.value» skal være et tall med desimalpunktum, ikke «1,5»
            year: 24  # <- «details.year» skal være et år med fire sifre, ikke «24»
        - id: planen
          kind: plan
          name: {nb: Planen}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {mandatory: ja}  # <- «details.mandatory» skal være true eller false, ikke «ja»
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: direktoratet
          details:
            documentType: rapport  # <- «details.documentType» skal være en av report, web-page, white-paper, act, official-report, bill, committee-recommendation, strategy, letter, survey, article, book, register, dataset, guideline, own-statement, ikke «rapport»
            published: juni 2024  # <- «details.published» skal være et år eller en dato som 2024-07-01, ikke «juni 2024»
            sections:
              - {locator: "1", title: Innledning}
              - {locator: "1", title: Roller}  # <- avsnittet «1» står to ganger
              - {locator: "2"}  # <- avsnittets tittel mangler (nøkkelen «title»)
              - "3"  # <- et avsnitt skal være et oppslag med «locator» og «title»
        """);

    [Fact]
    public void Run_PointsAndRatingsOfWrongForm_AreNamed() => Case("""
        - id: modellen
          kind: organisation-model
          name: {nb: Modellen}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details:
            benefits:
              - {nb: Godt}
              - Også godt  # <- hvert punkt i «details.benefits» skal skrives per språk, som {nb: …, nn: …, en: …}
            drawbacks: {nb: Dårlig}  # <- «drawbacks» skal være en liste
            ratings:
              - {criterion: delivery, grade: strong, reason: {nb: Fordi}}
              - {criterion: delivery, grade: weak}  # <- «delivery» er vurdert to ganger
              - {criterion: strategy, grade: middels}  # <- «grade» skal være en av weak, weak-medium, medium, medium-strong, strong, ikke «middels»
              - {grade: weak}  # <- det som vurderes mangler (nøkkelen «criterion»)
              - sterk  # <- en vurdering skal være et oppslag med «criterion», «grade» og «reason»
        """);

    [Fact]
    public void Run_ValuesOfWrongForm_AreNamed() => Case("""
        - id: nytt
          kind: measure
          name: Nytt  # <- «name» skal skrives per språk, som {nb: …, nn: …, en: …} || navn på bokmål mangler på «nytt» (nøkkelen «name», språket «nb»)
          aliases: Ny  # <- «aliases» skal være en liste
          steward: [direktoratet]  # <- «steward» skal være én verdi, ikke en liste eller et oppslag
          relations:
            - led-by  # <- en sammenheng skal være et oppslag med nøkler
            - {type: led-by, to: kommunen, disputed: kanskje, citations: [{source: rapporten, locator: "1"}]}  # <- «disputed» skal være true eller false, ikke «kanskje»
          citations:
            - rapporten  # <- en kildehenvisning skal være et oppslag med nøkler
            - {source: rapporten, locator: "1"}
          notes:
            - feil  # <- en merknad skal være et oppslag med nøkler
          details: []  # <- «details» skal være et oppslag med nøkler
          facets: health  # <- «facets» skal være et oppslag fra fasett til liste av ord
        - bare tekst  # <- et oppslag med nøkler som id, kind og name var ventet her
        """);
}
