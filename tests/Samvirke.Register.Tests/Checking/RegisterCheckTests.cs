namespace Samvirke.Register.Tests.Checking;

/// <summary>Every defect that the check finds, each with its file, its line and its words.</summary>
public sealed class RegisterCheckTests
{
    /// <summary>What the cases refer to.</summary>
    private const string Ground = """
        - id: rapporten
          kind: source
          name: {nb: Rapporten}
          steward: direktoratet
          details: {documentType: report, sections: [{locator: "1", title: Innledning}, {locator: "3.2.1", title: Roller}]}
        - id: nettsiden
          kind: source
          name: {nb: Nettsiden}
          steward: direktoratet
          details: {documentType: web-page}
        - id: loven
          kind: law
          name: {nb: Loven}
          steward: direktoratet
          citations: [{source: nettsiden, locator: hva som helst}]
          details: {lawType: act}
        - id: forskriften
          kind: law
          name: {nb: Forskriften}
          steward: direktoratet
          citations: [{source: nettsiden, locator: hva som helst}]
          details: {lawType: regulation}
        - id: direktoratet
          kind: actor
          name: {nb: Direktoratet}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {actorType: directorate}
        - id: kommunen
          kind: actor
          name: {nb: Kommunen}
          steward: direktoratet
          citations: [{source: rapporten, locator: "3.2.1, s. 27"}]
          details: {actorType: municipality}
        """;

    [Fact]
    public void Run_Ground_HasNoDefect() => MarkedText.Check(("grunn.yaml", Ground)).ShouldBeEmpty();

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
            - type: lead-by  # <- ukjent relasjon «lead-by»; mente du «led-by»?
              to: kommunen
              citations: [{source: rapporten, locator: "1"}]
            - {type: romskip, to: kommunen, citations: [{source: rapporten, locator: "1"}]}  # <- ukjent relasjon «romskip»
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
    public void Run_ReferencesToNothing_AreNamedWhereTheyStand() => Case("""
        - id: nytt
          kind: measure
          name: {nb: Nytt}
          steward: borte-1  # <- den som svarer for oppføringen, «borte-1», finnes ikke
          relations:
            - type: led-by
              to: borte-2  # <- relasjonen «led-by» viser til «borte-2», som ikke finnes
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
            - {type: section-of, to: loven, citations: [{source: rapporten, locator: "1"}]}  # <- relasjonen «section-of» kan ikke gå fra slaget «measure» || relasjonen «section-of» kan ikke gå fra slaget «measure» til slaget «law» (til «loven»)
        """);

    [Fact]
    public void Run_RelationThatMayNotEndThere_IsNamed() => Measure("""
          relations:
            - type: led-by
              to: loven  # <- relasjonen «led-by» kan ikke gå fra slaget «measure» til slaget «law» (til «loven»)
              citations: [{source: rapporten, locator: "1"}]
        """);

    [Fact]
    public void Run_RelationToItself_IsNamed() => Measure("""
          relations:
            - {type: cooperates-with, to: nytt, citations: [{source: rapporten, locator: "1"}]}  # <- relasjonen «cooperates-with» går fra «nytt» til seg selv
        """);

    [Fact]
    public void Run_NothingButIdAndKind_NamesAllThatIsMissing() => Case("""
        - id: nytt  # <- hvem som svarer for «nytt», mangler (nøkkelen «steward») || kilde mangler på «nytt» (nøkkelen «citations») || navn på bokmål mangler på «nytt» (nøkkelen «name», språket «nb»)
          kind: measure
        - name: {nb: Uten}  # <- id mangler (nøkkelen «id») || slag mangler (nøkkelen «kind»)
        """);

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
    public void Run_RelationWithoutCitation_IsNamed() => Measure("""
          relations:
            - {type: led-by, to: kommunen}  # <- kilde mangler på relasjonen (nøkkelen «citations»)
            - type: carried-out-by
              to: kommunen
              citations: []  # <- kilde mangler på relasjonen (nøkkelen «citations»)
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
    public void Run_DateThatIsNone_IsNamed() => Measure("""
          validFrom: 2023-02-29  # <- «validFrom» skal være en dato som 2024-07-01, ikke «2023-02-29»
          validTo: 1.1.2024  # <- «validTo» skal være en dato som 2024-07-01, ikke «1.1.2024»
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
          name:  # <- samme navn og slag som «direktoratet» i grunn.yaml:25; er det samme sak, slå dem sammen
            nb: DIREKTORATET
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {actorType: agency}
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
    public void Run_DisputedWithoutNote_IsNamed() => Measure("""
          relations:
            - {type: led-by, to: direktoratet, citations: [{source: rapporten, locator: "1"}]}
            - type: led-by
              to: kommunen  # <- relasjonen «led-by» til «kommunen» er merket som omstridt, men oppføringen har ingen merknad av typen «contradiction»
              disputed: true
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
            - {type: led-by, to: romskipet-som-ikke-finnes, citations: []}  # <- kilde mangler på relasjonen (nøkkelen «citations») || relasjonen «led-by» viser til «romskipet-som-ikke-finnes», som ikke finnes
            - {type: uleselig, to: kommunen, citations: [{source: rapporten, locator: "1"}]}  # <- ukjent relasjon «uleselig»
            - {type: led-by, to: kommunen, citations: [{source: rapporten, locator: "1"}]}
            - type: led-by
              to: kommunen  # <- relasjonen «led-by» til «kommunen» står to ganger; slå kildene sammen
              citations: [{source: rapporten, locator: "3.2.1"}]
            - {type: led-by, to: kommunen, role: {nb: leder av gruppen}, citations: [{source: rapporten, locator: "1"}]}
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

    [Fact]
    public void Run_StewardThatIsNoActor_IsNamed() => Case("""
        - id: nytt
          kind: measure
          name: {nb: Nytt}
          steward: loven  # <- den som svarer for oppføringen, skal være en aktør; «loven» er av slaget «law»
          citations: [{source: rapporten, locator: "1"}]
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
            documentType: rapport  # <- «details.documentType» skal være en av report, web-page, white-paper, act, register, dataset, guideline, ikke «rapport»
            published: juni 2024  # <- «details.published» skal være et år eller en dato som 2024-07-01, ikke «juni 2024»
            sections:
              - {locator: "1", title: Innledning}
              - {locator: "1", title: Roller}  # <- avsnittet «1» står to ganger
              - {locator: "2"}  # <- avsnittets tittel mangler (nøkkelen «title»)
              - "3"  # <- et avsnitt skal være et oppslag med «locator» og «title»
        """);

    [Fact]
    public void Run_ValuesOfWrongForm_AreNamed() => Case("""
        - id: nytt
          kind: measure
          name: Nytt  # <- «name» skal skrives per språk, som {nb: …, nn: …, en: …} || navn på bokmål mangler på «nytt» (nøkkelen «name», språket «nb»)
          aliases: Ny  # <- «aliases» skal være en liste
          steward: [direktoratet]  # <- «steward» skal være én verdi, ikke en liste eller et oppslag
          relations:
            - led-by  # <- en relasjon skal være et oppslag med nøkler
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

    [Fact]
    public void Run_DefectsInSeveralFiles_AreAllInOneListInOrder()
    {
        var defects = MarkedText.Check(("grunn.yaml", Ground), ("b.yaml", "- id: b\n  kind: bb\n- id: [\n"), ("a.yaml", "- id: a\n  kind: romskip\n  navn: a\n"));
        defects.Select(defect => (defect.File, defect.Line)).ShouldBe([("a.yaml", 2), ("a.yaml", 3), ("b.yaml", 2), ("b.yaml", 3)]);
        defects[0].ToString().ShouldBe("a.yaml:2: ukjent slag «romskip»");
    }

    private static void Case(string text) => MarkedText.ShouldHaveExactlyTheDefectsMarked(("grunn.yaml", Ground), ("prøve.yaml", text));

    private static void Measure(string rest) => Case("""
        - id: nytt
          kind: measure
          name: {nb: Nytt}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]

        """ + rest);

    private static void Provision(string rest) => Case("""
        - id: nytt
          kind: provision
          name: {nb: Nytt}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {section: § 1, demand: {nb: Krever noe}}

        """ + rest);
}
