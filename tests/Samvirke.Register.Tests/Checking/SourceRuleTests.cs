using static Samvirke.Register.Tests.Checking.CheckCases;

namespace Samvirke.Register.Tests.Checking;

/// <summary>Citations, and what notes say of sources.</summary>
public sealed class SourceRuleTests
{
    [Fact]
    public void Run_EmptyNameCitationsAndSteward_AreMissingWhereTheyStand() => Case("""
        - id: nytt
          kind: measure
          name: {nn: Nytt}  # <- navn på bokmål mangler på «nytt» (nøkkelen «name», språket «nb»)
          steward:  # <- hvem som svarer for «nytt», mangler (nøkkelen «steward»)
          citations: []  # <- kilde mangler på «nytt» (nøkkelen «citations»)
        """);

    [Fact]
    public void Run_SourceWithoutCitations_IsRight() => Case("""
        - id: nytt
          kind: source
          name: {nb: Nytt}
          steward: direktoratet
          details: {documentType: report}
        """);

    [Fact]
    public void Run_NotesThatSayTooLittle_AreNamed() => Measure("""
          notes:
            - type: contradiction
              text: {nb: Uenige}
              citations:  # <- en motsigelse trenger minst to kildehenvisninger med «reading»
                - {source: rapporten, locator: "1", reading: det ene}
                - {source: nettsiden, locator: "1"}
            - type: correction
              text: {nn: Feil}  # <- merknaden mangler tekst på bokmål
              citations: []  # <- en retting trenger kildehenvisningen til det som er feil
            - type: romskip  # <- merknadens type skal være «correction» eller «contradiction»
              text: {nb: Feil}
              citations: [{source: rapporten, locator: "1"}]
        """);

    [Fact]
    public void Run_ContradictionWithTwoReadings_IsRight() => Measure("""
          notes:
            - type: contradiction
              text: {nb: Uenige}
              citations:
                - {source: rapporten, locator: "1", reading: det ene}
                - {source: nettsiden, locator: "1", reading: det andre}
        """);

    [Fact]
    public void Run_ProvisionThatTheLawHasNot_IsNamedWithTheNearest() => Case("""
        - id: paragrafloven
          kind: law
          name: {nb: Paragrafloven}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {lawType: act, paragraphs: [§ 1, § 2-1, § 2-2 a]}
        - id: paragrafloven-2-1
          kind: provision
          name: {nb: Paragrafloven § 2-1}
          steward: direktoratet
          relations: [{type: section-of, to: paragrafloven, citations: [{source: rapporten, locator: "1"}]}]
          citations: [{source: rapporten, locator: "1"}]
          details: {section: § 2-1, demand: {nb: Krav}}
        - id: paragrafloven-2-2
          kind: provision
          name: {nb: Paragrafloven § 2-2}
          steward: direktoratet
          relations: [{type: section-of, to: paragrafloven, citations: [{source: rapporten, locator: "1"}]}]
          citations: [{source: rapporten, locator: "1"}]
          details:
            demand: {nb: Krav}
            section: § 2-2  # <- loven «paragrafloven» har ikke «§ 2-2»; mente du «§ 2-1»?
        - id: paragrafloven-9
          kind: provision
          name: {nb: Paragrafloven § 9}
          validTo: 2020-12-31
          steward: direktoratet
          relations: [{type: section-of, to: paragrafloven, citations: [{source: rapporten, locator: "1"}]}]
          citations: [{source: rapporten, locator: "1"}]
          details: {section: § 9, demand: {nb: Opphevet krav}}
        """);

    [Fact]
    public void Run_CitationToSectionTheSourceHasNot_SuggestsTheNearest() => Case("""
        - id: nytt
          kind: measure
          name: {nb: Nytt}
          steward: direktoratet
          relations:
            - type: led-by
              to: kommunen
              citations:
                - {source: rapporten, locator: "3.2.2"}  # <- kilden «rapporten» har ikke avsnittet «3.2.2»; mente du «3.2.1»?
          citations:
            - {locator: "1", romskip: 1}  # <- kilden mangler (nøkkelen «source») || ukjent nøkkel «romskip»
            - {source: rapporten, locator: "1, s. 3"}
            - source: rapporten
              locator: "99"  # <- kilden «rapporten» har ikke avsnittet «99»
            - {source: nettsiden, locator: "99"}
            - {source: rapporten, locator: "10"}  # <- kilden «rapporten» har ikke avsnittet «10»; mente du «1»?
          notes:
            - {type: romskip}  # <- merknadens type skal være «correction» eller «contradiction» || merknaden mangler tekst på bokmål
            - type: correction
              text: {nb: Feil}
              citations:
                - {source: rapporten, locator: "98"}  # <- kilden «rapporten» har ikke avsnittet «98»
        """);

    [Fact]
    public void Run_CitationToWhatIsNoSource_IsNamed() => Measure("""
          relations:
            - type: led-by
              to: kommunen
              citations:
                - {source: loven, locator: § 1}
                - {source: direktoratet, locator: § 1}  # <- en kildehenvisning skal gå til en kilde eller en lov; «direktoratet» er av slaget «actor»
        """);
}
