using System.Net;
using Npgsql;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Http;

/// <summary>What a supervisor and a proxy ask.</summary>
[Collection(NorwayTests.Name)]
public sealed class HealthAndHeadTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Health_OfARunningServer_IsGood(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        (await samvirke.JsonAsync("/health/live")).Text("status").ShouldBe("live");
        var ready = await samvirke.JsonAsync("/health/ready");
        ready.Text("status").ShouldBe("ready");
        ready.GetProperty("change").GetInt64().ShouldBe(1);
        ready.GetProperty("lastChange").GetInt64().ShouldBe(1);
        ready.GetProperty("entries").GetInt32().ShouldBe((await samvirke.JsonAsync("/api/v1/entries?limit=1")).GetProperty("total").GetInt32());
    }

    [Theory]
    [OnPostgreSql]
    public async Task Health_WithoutTheDatabase_SaysSoAndPagesStillWork(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var name = new NpgsqlConnectionStringBuilder(database.ConnectionString).Database;
        var server = await PostgresServer.SharedAsync();
        await using var samvirke = await SamvirkeProcess.StartAsync(database.ConnectionString);
        await server.ExecuteAsync($"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false");
        await server.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        (await samvirke.JsonAsync("/health/ready", HttpStatusCode.ServiceUnavailable)).Text("status").ShouldBe("database unreachable");
        (await samvirke.JsonAsync("/health/live")).Text("status").ShouldBe("live");
        (await samvirke.PageAsync("/aktor/hdir")).Status.ShouldBe(HttpStatusCode.OK);
        await server.ExecuteAsync($"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true");
        (await samvirke.JsonAsync("/health/ready")).Text("status").ShouldBe("ready");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/aktor/hdir")]
    [InlineData("/aktor/hdirr")]
    [InlineData("/style.css")]
    [InlineData("/api/v1/entries")]
    [InlineData("/api/v1/entries/hdir")]
    [InlineData("/health/ready")]
    public async Task Head_OfAnAddress_AnswersAsGetWithoutTheBody(string address)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var get = await samvirke.GetAsync(address);
        using var head = await samvirke.SendAsync(HttpMethod.Head, address);
        head.StatusCode.ShouldBe(get.StatusCode);
        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }
}
