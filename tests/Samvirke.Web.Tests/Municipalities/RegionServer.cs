using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A server whose register has two counties, each with its governor; the first has two municipalities, the other one.</summary>
internal static class RegionServer
{
    public const string Governor = "statsforvalteren";
    public const string OtherGovernor = "annen-statsforvalter";

    public static Task<AccountServer> StartAsync(DatabaseKind kind) => AccountServer.StartAsync(kind, register: Register);

    private static string Register => """
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report, sections: [{locator: "1", title: Ett}]}
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
        - id: fjords-plan
          kind: plan
          name: {nb: "=Fjords plan"}
          steward: fjord-kommune
          confirmed: 2026-05-01
          validFrom: 2026-01-01
          relations:
            - {type: covers, to: fjord, citations: [{source: kilden, locator: "1"}]}
            - {type: fulfils, to: krav-plan, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
        - id: fjords-koordinator
          kind: coordinating-function
          name: {nb: Koordinator i Fjord}
          steward: fjord-kommune
          facets: {status: [established], level: [municipal]}
          relations:
            - {type: covers, to: fjord, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {vacant: true}
        - id: senter
          kind: actor
          name: {nb: Senter}
          steward: senter
          relations:
            - {type: covers, to: fjellfylket, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: annet-senter
          kind: actor
          name: {nb: Annet senter}
          steward: senter
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: korus-uten-omrade
          kind: actor
          name: {nb: Senter uten område}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: competence-centre}

        """ + County("fjellfylket", "01", Governor) + County("kystfylket", "02", OtherGovernor)
        + Municipality("dal", "0101", "fjellfylket") + Municipality("fjord", "0102", "fjellfylket") + Municipality("vik", "0201", "kystfylket");

    private static string County(string id, string number, string governor) => $$"""
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

    private static string Municipality(string id, string number, string county) => $$"""
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
