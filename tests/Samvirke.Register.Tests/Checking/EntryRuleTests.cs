using static Samvirke.Register.Tests.Checking.CheckCases;

namespace Samvirke.Register.Tests.Checking;

/// <summary>What every entry needs, and what only one entry may have.</summary>
public sealed class EntryRuleTests
{
    [Fact]
    public void Run_Ground_HasNoDefect() => MarkedText.Check(("grunn.yaml", Ground)).ShouldBeEmpty();

    [Fact]
    public void Run_NothingButIdAndKind_NamesAllThatIsMissing() => Case("""
        - id: nytt  # <- hvem som svarer for «nytt», mangler (nøkkelen «steward») || kilde mangler på «nytt» (nøkkelen «citations») || navn på bokmål mangler på «nytt» (nøkkelen «name», språket «nb»)
          kind: measure
        - name: {nb: Uten}  # <- id mangler (nøkkelen «id») || slag mangler (nøkkelen «kind»)
        """);

    [Fact]
    public void Run_PeriodThatEndsBeforeItBegins_IsNamed() => Measure("""
          validFrom: 2024-01-02
          validTo: 2024-01-01  # <- perioden slutter (2024-01-01) før den begynner (2024-01-02)
          relations:
            - type: led-by
              to: kommunen
              validFrom: 2024-01-02
              validTo: 2023-12-31  # <- perioden slutter (2023-12-31) før den begynner (2024-01-02)
              citations: [{source: rapporten, locator: "1"}]
        """);

    [Fact]
    public void Run_OneDay_IsAPeriod() => Measure("""
          validFrom: 2024-01-01
          validTo: 2024-01-01
        """);

    [Fact]
    public void Run_DuplicateId_NamesTheFirst() => Case("""
        - id: direktoratet  # <- id-en «direktoratet» er brukt før, i grunn.yaml:23
          kind: actor
          name: {nb: Et annet direktorat}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {actorType: directorate}
        """);

    [Fact]
    public void Run_SameNameAndKindUnderTwoIds_NamesTheFirst() => Case("""
        - id: direktoratet-2
          kind: actor
          name:
            nb: DIREKTORATET  # <- samme navn og slag som «direktoratet» i grunn.yaml:25; er det samme sak, slå dem sammen
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {actorType: agency}
        """);

    [Fact]
    public void Run_SameNameInTwoPlaces_IsNoDefectButInOnePlaceItIs() => Case("""
        - id: sted-a
          kind: area
          name: {nb: Dal}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {areaType: municipality, number: "0001"}
        - id: sted-b
          kind: area
          name: {nb: Vik}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {areaType: municipality, number: "0002"}
        - id: los-a
          kind: service
          name: {nb: Ungdomslos}
          steward: direktoratet
          relations: [{type: covers, to: sted-a, citations: [{source: rapporten, locator: "1"}]}]
          citations: [{source: rapporten, locator: "1"}]
        - id: los-b
          kind: service
          name: {nb: Ungdomslos}
          steward: direktoratet
          relations: [{type: covers, to: sted-b, citations: [{source: rapporten, locator: "1"}]}]
          citations: [{source: rapporten, locator: "1"}]
        - id: los-c
          kind: service
          name:
            nb: Ungdomslos  # <- samme navn og slag som «los-b» i prøve.yaml:21; er det samme sak, slå dem sammen
          steward: direktoratet
          relations: [{type: covers, to: sted-b, citations: [{source: rapporten, locator: "1"}]}]
          citations: [{source: rapporten, locator: "1"}]
        """);

    [Fact]
    public void Run_WhatIsMissing_IsNamedAtWhatShouldHaveIt() => Case("""
        - id: direktoratet-2
          kind: actor
          name:  # <- navn på bokmål mangler på «direktoratet-2» (nøkkelen «name», språket «nb»)
            en: Directorate
          steward: direktoratet
          citations:
            - reading: noe  # <- kilden mangler (nøkkelen «source»)
              locator: "1"
            - source: rapporten
              locator:  # <- stedet i kilden mangler (nøkkelen «locator»)
          relations:
            - type: cooperates-with  # <- kilde mangler på sammenhengen (nøkkelen «citations»)
              to: kommunen
            - to: kommunen  # <- sammenhengens type mangler (nøkkelen «type»)
              citations: [{source: rapporten, locator: "1"}]
          notes:
            - type: correction
              text:
                nb: " "  # <- merknaden mangler tekst på bokmål
              citations:  # <- en retting trenger kildehenvisningen til det som er feil
          details:  # <- «details.actorType» mangler på slaget «actor»
            website: https://www.eksempel.no
        """);

    [Fact]
    public void Run_SameNameOfAnotherKind_IsRight() => Case("""
        - id: direktoratet-2
          kind: measure
          name: {nb: Direktoratet}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
        """);

    [Fact]
    public void Run_AreasOfOneNameAndTwoTypes_AreRight() => Case("""
        - id: oslo-fylke
          kind: area
          name: {nb: Oslo}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {areaType: county}
        - id: oslo-kommune
          kind: area
          name: {nb: Oslo, se: Oslo}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {areaType: municipality}
        - id: oslo-igjen
          kind: area
          name: {nb: Oslo}  # <- samme navn og slag som «oslo-kommune» i prøve.yaml:9; er det samme sak, slå dem sammen
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {areaType: municipality}
        """);

    [Fact]
    public void Run_StewardThatIsNoActor_IsNamed() => Case("""
        - id: nytt
          kind: measure
          name: {nb: Nytt}
          steward: loven  # <- den som svarer for oppføringen, skal være en aktør; «loven» er av slaget «law»
          citations: [{source: rapporten, locator: "1"}]
        """);

    [Fact]
    public void Run_DefectsInSeveralFiles_AreAllInOneListInOrder()
    {
        var defects = MarkedText.Check(("grunn.yaml", Ground), ("b.yaml", "- id: b\n  kind: bb\n- id: [\n"), ("a.yaml", "- id: a\n  kind: romskip\n  navn: a\n"));
        defects.Select(defect => (defect.File, defect.Line)).ShouldBe([("a.yaml", 2), ("a.yaml", 3), ("b.yaml", 2), ("b.yaml", 3)]);
        defects[0].ToString().ShouldBe("a.yaml:2: ukjent slag «romskip»");
    }
}
