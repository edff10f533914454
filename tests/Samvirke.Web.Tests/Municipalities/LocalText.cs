namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A small register with a municipality that has its own police council, and with the levels of SLT.</summary>
internal static class LocalText
{
    public const string Register = """
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report, sections: [{locator: "1", title: Ett}]}
        - id: kommunens-egne-opplysninger
          kind: source
          name: {nb: Kommunens egne opplysninger}
          steward: etat
          details: {documentType: own-statement}
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: kommunene
          kind: actor
          name: {nb: Kommunene}
          steward: kommunene
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: collective}
        - id: fjellfylket
          kind: area
          name: {nb: Fjellfylket}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {areaType: county, number: "01"}
        - id: dal
          kind: area
          name: {nb: Dal}
          steward: etat
          relations:
            - {type: part-of, to: fjellfylket, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {areaType: municipality, number: "0001"}
        - id: dal-kommune
          kind: actor
          name: {nb: Dal kommune}
          steward: dal-kommune
          relations:
            - {type: covers, to: dal, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: municipality}
        - id: statsforvalteren
          kind: actor
          name: {nb: Statsforvalteren}
          steward: statsforvalteren
          relations:
            - {type: covers, to: fjellfylket, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: county-governor}
        - id: naeringslivet
          kind: actor
          name: {nb: Næringslivet}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: collective}
        - id: slt
          kind: collaboration-structure
          name: {nb: SLT}
          facets: {level: [municipal], status: [established]}
          steward: etat
          relations:
            - {type: has-member, to: kommunene, citations: [{source: kilden, locator: "1"}]}
            - {type: has-member, to: naeringslivet, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {purpose: {nb: Samordne arbeidet for unge.}}
        - id: slt-styringsniva
          kind: collaboration-structure
          name: {nb: Styringsnivået i SLT}
          facets: {level: [municipal], status: [established]}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {purpose: {nb: Forankre arbeidet i ledelsen.}}
        - id: slt-koordineringsniva
          kind: collaboration-structure
          name: {nb: Koordineringsnivået i SLT}
          facets: {level: [municipal], status: [established]}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {purpose: {nb: Samordne tjenestene.}}
        - id: slt-utforerniva
          kind: collaboration-structure
          name: {nb: Utførernivået i SLT}
          facets: {level: [municipal], status: [established]}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {purpose: {nb: Gjennomføre tiltakene.}}
        - id: dals-politirad
          kind: collaboration-structure
          name: {nb: Dals politiråd}
          facets: {level: [municipal], status: [established]}
          steward: dal-kommune
          relations:
            - {type: covers, to: dal, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {purpose: {nb: Møte politiet.}}
        """;
}
