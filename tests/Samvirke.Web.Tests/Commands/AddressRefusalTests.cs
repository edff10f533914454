using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Commands;

/// <summary>Addresses that cannot be served on, and commands that do not exist.</summary>
[Collection(NorwayTests.Name)]
public sealed class AddressRefusalTests(NorwayServers norway)
{
    [Theory]
    [InlineData("tull")]
    [InlineData("ftp://127.0.0.1:5080")]
    [InlineData("http://")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("http://203.0.113.7:5080")]
    [InlineData("https://127.0.0.1:0")]
    [InlineData(";")]
    public async Task Start_OnNoAddress_IsRefused(string urls)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var line = await Refusals.RefusedAsync(new SamvirkeStart { Urls = urls, Database = database.ConnectionString });
        line.ShouldContain("SAMVIRKE_URLS");
    }

    [Fact]
    public async Task Start_OnAPortInUse_IsRefused()
    {
        var running = await norway.OnAsync(DatabaseKind.Sqlite);
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var line = await Refusals.RefusedAsync(new SamvirkeStart { Urls = running.Address.OriginalString, Database = database.ConnectionString });
        line.ShouldContain("i bruk");
        line.ShouldContain(running.Address.OriginalString);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("--port=1")]
    [InlineData("chek")]
    public async Task Command_Unknown_IsRefused(string command)
    {
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = [command] });
        answer.ExitCode.ShouldNotBe(0);
        answer.ErrorLines.ShouldHaveSingleItem().ShouldContain(command);
    }
}
