using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Commands;

/// <summary>What is exported is what is served, and makes the same register again.</summary>
[Collection(NorwayTests.Name)]
public sealed class ExportTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Export_OfTheNationalRegister_GoesFullCircle(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var first = await ExportAsync(database);
        var served = await (await norway.OnAsync(kind)).EntriesAsync();
        var lines = first.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(served.Count);
        for (var i = 0; i < lines.Length; i++) lines[i].ShouldBe(served[i].GetRawText());
        first.ShouldEndWith("\n");

        using var folder = new TestFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "register.jsonl"), first);
        var check = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["check", folder.Path] });
        check.ShouldBe(new SamvirkeAnswer(0, "", ""));
        await using var empty = await TestDatabase.CreateAsync(kind);
        (await ExportAsync(empty, folder.Path)).ShouldBe(first);
    }

    [Fact]
    public async Task Export_Again_GivesTheSame()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        (await ExportAsync(database)).ShouldBe(await ExportAsync(database));
    }

    [Fact]
    public async Task Export_InAnUnknownFormat_IsRefused()
    {
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["export", "--format", "pdf"] });
        answer.ExitCode.ShouldNotBe(0);
        answer.Output.ShouldBeEmpty();
        answer.ErrorLines.ShouldHaveSingleItem().ShouldContain("pdf");
    }

    private static async Task<string> ExportAsync(TestDatabase database, string? data = null)
    {
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["export", "--format", "jsonl"], Database = database.ConnectionString, Data = data });
        answer.Errors.ShouldBeEmpty();
        answer.ExitCode.ShouldBe(0);
        foreach (var line in answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)) JsonDocument.Parse(line).Dispose();
        return answer.Output;
    }
}
