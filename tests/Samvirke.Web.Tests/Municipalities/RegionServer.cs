using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A server whose register has two counties, each with its governor; the first has two municipalities, the other one.</summary>
internal static class RegionServer
{
    public const string Governor = "statsforvalteren";
    public const string OtherGovernor = "annen-statsforvalter";

    public static Task<AccountServer> StartAsync(DatabaseKind kind, bool withTestAddresses = false) => AccountServer.StartAsync(kind, register: Register, withTestAddresses: withTestAddresses);

    private static string Register => LocalText.Start + LocalText.Demand + """
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

        """ + LocalText.County("fjellfylket", "01", Governor) + LocalText.County("kystfylket", "02", OtherGovernor)
        + LocalText.Municipality("dal", "0101", "fjellfylket") + LocalText.Municipality("fjord", "0102", "fjellfylket") + LocalText.Municipality("vik", "0201", "kystfylket");
}
