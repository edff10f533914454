namespace Samvirke.Web.Tests.Municipalities;

/// <summary>Registers with municipalities, put together from parts that several tests share.</summary>
internal static class LocalText
{
    /// <summary>What every register here begins with: its sources, an agency and the municipalities as a group.</summary>
    public const string Start = """
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

        """;

    /// <summary>A demand for a plan on all municipalities.</summary>
    public const string Demand = """
        - id: loven
          kind: law
          name: {nb: Loven}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {lawType: act}
        - id: krav-plan
          kind: plan-requirement
          name: {nb: Krav om plan}
          steward: etat
          relations:
            - {type: legal-basis, to: loven, citations: [{source: kilden, locator: "1"}]}
            - {type: binds, to: kommunene, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]

        """;

    /// <summary>The start, and the municipality of Dal with its county and governor.</summary>
    public static string Dal { get; } = Start + County("fjellfylket", "01", "statsforvalteren") + Municipality("dal", "0001", "fjellfylket");

    /// <summary>Dal with its own police council, and with the levels of SLT.</summary>
    public static string Register { get; } = Dal + """
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

    /// <summary>A county with its governor.</summary>
    public static string County(string id, string number, string governor) => $$"""
        - id: {{id}}
          kind: area
          name: {nb: {{Name(id)}}}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {areaType: county, number: "{{number}}"}
        - id: {{governor}}
          kind: actor
          name: {nb: {{Name(governor)}}}
          steward: {{governor}}
          relations:
            - {type: covers, to: {{id}}, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: county-governor}

        """;

    /// <summary>A municipality, and the organisation that it is.</summary>
    /// <param name="id">The id of the area.</param>
    /// <param name="number">Its number.</param>
    /// <param name="county">The id of the county that it lies in.</param>
    public static string Municipality(string id, string number, string county) => $$"""
        - id: {{id}}
          kind: area
          name: {nb: {{Name(id)}}}
          steward: etat
          relations:
            - {type: part-of, to: {{county}}, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {areaType: municipality, number: "{{number}}"}
        - id: {{id}}-kommune
          kind: actor
          name: {nb: {{Name(id)}} kommune}
          steward: {{id}}-kommune
          relations:
            - {type: part-of, to: kommunene, citations: [{source: kilden, locator: "1"}]}
            - {type: covers, to: {{id}}, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: municipality}

        """;

    private static string Name(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
