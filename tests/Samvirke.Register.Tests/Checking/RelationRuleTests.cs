using static Samvirke.Register.Tests.Checking.CheckCases;

namespace Samvirke.Register.Tests.Checking;

/// <summary>Relations: where they lead, what they may join, and how often.</summary>
public sealed class RelationRuleTests
{
    [Fact]
    public void Run_ReferencesToNothing_AreNamedWhereTheyStand() => Case("""
        - id: nytt
          kind: measure
          name: {nb: Nytt}
          steward: borte-1  # <- den som svarer for oppføringen, «borte-1», finnes ikke
          relations:
            - type: led-by
              to: borte-2  # <- sammenhengen «led-by» viser til «borte-2», som ikke finnes
              citations:
                - {source: rapporten, locator: "1"}
                - {source: borte-3, locator: "1"}  # <- kilden «borte-3» finnes ikke
          citations:
            - source: borte-4  # <- kilden «borte-4» finnes ikke
              locator: "1"
          notes:
            - type: correction
              text: {nb: Feil}
              citations:
                - {source: borte-5, locator: "1"}  # <- kilden «borte-5» finnes ikke
        """);

    [Fact]
    public void Run_ReferenceToEntryWithDefects_IsNoReferenceToNothing() => Case("""
        - id: nytt
          kind: romskip  # <- ukjent slag «romskip»
        - id: enda-nyere
          kind: measure
          name: {nb: Enda nyere}
          steward: direktoratet
          relations: [{type: cooperates-with, to: nytt, citations: [{source: rapporten, locator: "1"}]}]
          citations: [{source: rapporten, locator: "1"}]
        """);

    [Fact]
    public void Run_RelationThatMayNotBeginThere_IsNamed() => Measure("""
          relations:
            - {type: section-of, to: loven, citations: [{source: rapporten, locator: "1"}]}  # <- sammenhengen «section-of» kan ikke gå fra slaget «measure»
        """);

    [Fact]
    public void Run_RelationThatMayNotEndThere_IsNamed() => Measure("""
          relations:
            - type: led-by
              to: loven  # <- sammenhengen «led-by» kan ikke gå fra slaget «measure» til slaget «law» (til «loven»)
              citations: [{source: rapporten, locator: "1"}]
        """);

    [Fact]
    public void Run_RelationToItself_IsNamed() => Measure("""
          relations:
            - {type: cooperates-with, to: nytt, citations: [{source: rapporten, locator: "1"}]}  # <- sammenhengen «cooperates-with» går fra «nytt» til seg selv
        """);

    [Fact]
    public void Run_RelationWithoutCitation_IsNamed() => Measure("""
          relations:
            - {type: led-by, to: kommunen}  # <- kilde mangler på sammenhengen (nøkkelen «citations»)
            - type: carried-out-by
              to: kommunen
              citations: []  # <- kilde mangler på sammenhengen (nøkkelen «citations»)
        """);

    [Fact]
    public void Run_DisputedWithoutNote_IsNamed() => Measure("""
          relations:
            - {type: led-by, to: direktoratet, citations: [{source: rapporten, locator: "1"}]}
            - type: led-by
              to: kommunen
              disputed: true  # <- sammenhengen «led-by» til «kommunen» er merket som omstridt, men oppføringen har ingen merknad av typen «contradiction»
              citations: [{source: rapporten, locator: "1"}]
        """);

    [Fact]
    public void Run_SingleRelationTwice_IsNamedAtTheSecond() => Provision("""
          relations:
            - {type: section-of, to: loven, citations: [{source: rapporten, locator: "1"}]}
            - {type: section-of, to: forskriften, citations: [{source: rapporten, locator: "1"}]}  # <- «nytt» kan bare ha én «section-of» om gangen; er kildene uenige, merk begge med disputed: true
        """);

    [Fact]
    public void Run_SingleRelationTwiceInTurn_IsRight() => Provision("""
          relations:
            - {type: section-of, to: loven, validTo: 2023-12-31, citations: [{source: rapporten, locator: "1"}]}
            - {type: section-of, to: forskriften, validFrom: 2024-01-01, citations: [{source: rapporten, locator: "1"}]}
        """);

    [Fact]
    public void Run_SingleRelationTwiceAndDisputed_IsRight() => Provision("""
          relations:
            - {type: section-of, to: loven, disputed: true, citations: [{source: rapporten, locator: "1"}]}
            - {type: section-of, to: forskriften, disputed: true, citations: [{source: rapporten, locator: "1"}]}
          notes:
            - type: contradiction
              text: {nb: Uenige}
              citations: [{source: rapporten, locator: "1", reading: det ene}, {source: nettsiden, locator: "1", reading: det andre}]
        """);

    [Fact]
    public void Run_SameRelationTwice_IsNamedAtTheSecond() => Measure("""
          relations:
            - {type: led-by, to: romskipet-som-ikke-finnes, citations: []}  # <- kilde mangler på sammenhengen (nøkkelen «citations») || sammenhengen «led-by» viser til «romskipet-som-ikke-finnes», som ikke finnes
            - {type: uleselig, to: kommunen, citations: [{source: rapporten, locator: "1"}]}  # <- ukjent sammenheng «uleselig»
            - {type: led-by, to: kommunen, citations: [{source: rapporten, locator: "1"}]}
            - type: led-by
              to: kommunen  # <- sammenhengen «led-by» til «kommunen» står to ganger; slå kildene sammen
              citations: [{source: rapporten, locator: "3.2.1"}]
            - {type: led-by, to: kommunen, role: {nb: leder av gruppen}, citations: [{source: rapporten, locator: "1"}]}
        """);
}
