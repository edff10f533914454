using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Judgements;

/// <summary>A server whose register has efforts that have much to do with each other.</summary>
internal static class JudgedServer
{
    private const string Facets = "{level: [municipal], targetGroup: [children], topic: [coordination], preventionLevel: [selective], instrument: [cooperation], setting: [school]}";

    /// <summary>With two efforts.</summary>
    public static Task<AccountServer> StartAsync(DatabaseKind kind) => AccountServer.StartAsync(kind, register: Two);

    /// <summary>With four efforts that crowd the same place, among others that do not.</summary>
    public static Task<AccountServer> StartCrowdedAsync(DatabaseKind kind) => AccountServer.StartAsync(kind, register: Two + string.Concat(
        ((string[])["skole", "fritid"]).Select(each => Effort($"{each}koordinator", "coordinating-function", Facets)).Concat(
            ((string[])["akse", "bre", "dal", "elv", "fjord", "gard", "hav", "is"]).Select(each => Effort(each, "measure", "{}")))));

    private static string Effort(string id, string kind, string facets) => $$"""
        - id: {{id}}
          kind: {{kind}}
          name: {nb: {{char.ToUpperInvariant(id[0]) + id[1..]}}}
          steward: etat
          facets: {{facets}}
          citations: [{source: kilden, locator: "1"}]

        """;

    private static string Two => $$"""
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

        """;
}
