using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Judgements;

/// <summary>A server whose register has efforts that have much to do with each other.</summary>
internal static class JudgedServer
{
    private const string Facets = "{level: [municipal], targetGroup: [children], topic: [coordination], preventionLevel: [selective], instrument: [cooperation], setting: [school]}";

    public static Task<AccountServer> StartAsync(DatabaseKind kind) => AccountServer.StartAsync(kind, register: $$"""
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: nabo
          kind: actor
          name: {nb: Nabo}
          steward: nabo
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report, sections: [{locator: "1", title: Ett}]}
        - id: barnekoordinator
          kind: coordinating-function
          name: {nb: Barnekoordinator}
          steward: etat
          facets: {{Facets}}
          citations: [{source: kilden, locator: "1"}]
        - id: ungdomskoordinator
          kind: coordinating-function
          name: {nb: Ungdomskoordinator}
          steward: nabo
          facets: {{Facets}}
          citations: [{source: kilden, locator: "1"}]

        """);
}
