using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Changes;

/// <summary>The small log, served once on each database for all tests that only read it.</summary>
public sealed class ChangedServers : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, ChangedRegister> registers = [];

    public async Task<SamvirkeServer> OnAsync(DatabaseKind kind)
    {
        if (registers.TryGetValue(kind, out var running)) return running.Samvirke;
        var register = await SmallLog.CreateAsync(kind);
        registers.Add(kind, register);
        return await register.ServeAsync();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var register in registers.Values) await register.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class ChangedTests : ICollectionFixture<ChangedServers>
{
    public const string Name = "A changed register";
}
