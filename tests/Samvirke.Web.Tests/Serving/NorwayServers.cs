using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Serving;

/// <summary>The national register, served once on each database for all tests that only read it.</summary>
public sealed class NorwayServers : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, (TestDatabase Database, SamvirkeProcess Samvirke)> servers = [];

    /// <summary>The server on the database; started when first asked for.</summary>
    public async Task<SamvirkeProcess> OnAsync(DatabaseKind kind)
    {
        if (servers.TryGetValue(kind, out var running)) return running.Samvirke;
        var database = await TestDatabase.CreateAsync(kind);
        var samvirke = await SamvirkeProcess.StartAsync(database.ConnectionString);
        servers.Add(kind, (database, samvirke));
        return samvirke;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var (database, samvirke) in servers.Values)
        {
            await samvirke.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}

/// <summary>The tests of the collection run one after the other, so that they share the servers and leave the machine room for them.</summary>
[CollectionDefinition(Name)]
public sealed class NorwayTests : ICollectionFixture<NorwayServers>
{
    public const string Name = "The national register";
}
