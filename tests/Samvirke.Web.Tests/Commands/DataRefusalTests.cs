using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Commands;

/// <summary>Register text that an empty database cannot be filled with.</summary>
public sealed class DataRefusalTests
{
    private const string Right = """
        - id: en
          kind: actor
          name: {nb: En}
          steward: en
          citations: [{source: kilde, locator: "1"}]
          details: {actorType: agency}
        - id: kilde
          kind: source
          name: {nb: Kilde}
          steward: en
          details: {documentType: report}

        """;

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Start_OnNoText_IsRefused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "notat.txt");
        await File.WriteAllTextAsync(file, "Ikke registertekst.");
        (await RefusedAsync(Path.Combine(folder.Path, "borte"))).ShouldContain("finnes ikke");
        (await RefusedAsync(file)).ShouldContain("er en fil");
        (await RefusedAsync(folder.Path)).ShouldContain("har ingen filer");
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "tom.yaml"), "");
        (await RefusedAsync(folder.Path)).ShouldContain("ingen oppføringer");

        Task<string> RefusedAsync(string data) => Refusals.RefusedAsync(new SamvirkeStart { Database = database.ConnectionString, Data = data });
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Start_OnTextWithDefects_LoadsNothingUntilItIsMended(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "register.yaml");
        await File.WriteAllTextAsync(file, Right.Replace("steward: en", "steward: borte", StringComparison.Ordinal));
        var refused = await SamvirkeCommand.RunAsync(new SamvirkeStart { Urls = $"http://127.0.0.1:{Ports.Free()}", Database = database.ConnectionString, Data = folder.Path });
        refused.ExitCode.ShouldBe(1);
        refused.ErrorLines.Count.ShouldBe(3);
        refused.ErrorLines.Take(2).ShouldAllBe(line => line.StartsWith(file + ":", StringComparison.Ordinal) && line.Contains("borte", StringComparison.Ordinal));
        refused.ErrorLines[2].ShouldContain("2 feil");

        await File.WriteAllTextAsync(file, Right);
        await using var samvirke = await SamvirkeProcess.StartAsync(database.ConnectionString, folder.Path);
        (await samvirke.EntriesAsync()).Select(entry => entry.Text("id")).ShouldBe(["en", "kilde"]);
        (await samvirke.JsonAsync("/health/ready")).GetProperty("change").GetInt64().ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Start_Again_KeepsTheRegisterAndReadsNoText(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "register.yaml");
        await File.WriteAllTextAsync(file, Right);
        await using (var first = await SamvirkeProcess.StartAsync(database.ConnectionString, folder.Path)) first.Output.ShouldContain("Lastet 2 oppføringer");
        File.Delete(file);
        await using var second = await SamvirkeProcess.StartAsync(database.ConnectionString, folder.Path);
        second.Output.ShouldNotContain("Lastet");
        (await second.EntriesAsync()).Count.ShouldBe(2);
    }
}
