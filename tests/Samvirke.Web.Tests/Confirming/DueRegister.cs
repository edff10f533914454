using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Confirming;

/// <summary>A register in which two organisations have let some of their entries grow old, served on each database.</summary>
public sealed class DueRegister : IAsyncLifetime
{
    /// <summary>The oldest is «gammelt»; the source was never confirmed, and counts from the day on which it was loaded.</summary>
    private const string Register = """
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          confirmed: 2021-03-01
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: nabo
          kind: actor
          name: {nb: Nabo}
          steward: nabo
          confirmed: 2021-03-01
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report, sections: [{locator: "1", title: Ett}]}
        - id: gammelt
          kind: measure
          name: {nb: Gammelt tiltak, nn: Gammalt tiltak}
          steward: etat
          confirmed: 2020-05-01
          facets: {topic: [planning]}
          relations:
            - {type: led-by, to: nabo, validTo: 2021-12-31, citations: [{source: kilden, locator: "1"}]}
            - {type: led-by, to: etat, validFrom: 2022-01-01, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
        - id: eldre
          kind: measure
          name: {nb: Eldre tiltak}
          steward: etat
          confirmed: 2020-06-01
          citations: [{source: kilden, locator: "1"}]
        - id: naboens
          kind: measure
          name: {nb: Naboens tiltak}
          steward: nabo
          confirmed: 2020-05-01
          citations: [{source: kilden, locator: "1"}]

        """;

    private readonly Dictionary<DatabaseKind, AccountServer> servers = [];

    internal async Task<AccountServer> OnAsync(DatabaseKind kind)
    {
        if (!servers.TryGetValue(kind, out var server)) servers.Add(kind, server = await AccountServer.StartAsync(kind, register: Register));
        return server;
    }

    internal static Task<AccountServer> OfItsOwnAsync(DatabaseKind kind) => AccountServer.StartAsync(kind, register: Register);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var server in servers.Values) await server.DisposeAsync();
    }
}

/// <summary>The tests of the collection only read, or are refused, and share the servers.</summary>
[CollectionDefinition(Name)]
public sealed class DueTests : ICollectionFixture<DueRegister>
{
    public const string Name = "What is due";
}
