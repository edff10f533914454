using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Commands;

/// <summary>A file becomes one change: all of it, or nothing.</summary>
public sealed class ImportTests
{
    private const string Register = """
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report}

        """;

    private const string Measure = """
        - id: tiltaket
          kind: measure
          name: {nb: Tiltaket}
          steward: etat
          citations: [{source: kilden, locator: "1"}]

        """;

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task File_IsTakenInOnceAndThenLeftAlone(DatabaseKind kind)
    {
        using var folder = new TestFolder();
        await using var database = await TestDatabase.CreateAsync(kind);
        var file = await WriteAsync(folder, "nytt.yaml", Measure);
        var dry = await ImportAsync(folder, database, file, "--dry-run");
        (dry.ExitCode, dry.Output.Trim()).ShouldBe((0, "Ville tatt inn 1 nye, 0 endrede, 0 uendrede."));
        (await ExportAsync(folder, database)).ShouldNotContain("tiltaket");
        var taken = await ImportAsync(folder, database, file, "--organisation", "etat", "--reason", "Det er nytt.");
        (taken.ExitCode, taken.Output.Trim()).ShouldBe((0, "Tatt inn som endring 2: 1 nye, 0 endrede, 0 uendrede."));
        (await ExportAsync(folder, database)).ShouldContain("tiltaket");
        var again = await ImportAsync(folder, database, file);
        (again.ExitCode, again.Output.Trim()).ShouldBe((0, "Ingenting å ta inn: 0 nye, 0 endrede, 1 uendrede."));
        (await SamvirkeCommand.RunAsync(Start(folder, database, "verify"))).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("feil.yaml", "- id: tiltaket\n  kind: measure\n  name: {nb: Tiltaket}\n  steward: romskip\n  citations: [{source: kilden, locator: \"1\"}]\n", "feil.yaml:4: ")]
    [InlineData("feil.yaml", "- id: annet\n  kind: actor\n  name: {nb: Etat}\n  steward: etat\n  citations: [{source: kilden, locator: \"1\"}]\n  details: {actorType: agency}\n", "samme navn")]
    [InlineData("feil.jsonl", "{\"id\":\"x\"\n", "feil.jsonl:1: ")]
    [InlineData("feil.yaml", "- id: tiltaket\n  kind: measure\n  confirmed: 2999-01-01\n  name: {nb: Tiltaket}\n  steward: etat\n  citations: [{source: kilden, locator: \"1\"}]\n", "feil.yaml:3: ")]
    public async Task File_WithADefect_IsToldAndChangesNothing(string name, string text, string told)
    {
        using var folder = new TestFolder();
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var before = await ExportAsync(folder, database);
        var answer = await ImportAsync(folder, database, await WriteAsync(folder, name, text));
        answer.ExitCode.ShouldBe(1);
        answer.Output.ShouldContain(told);
        (await ExportAsync(folder, database)).ShouldBe(before);
    }

    [Theory]
    [InlineData("finnes-ikke.yaml", "finnes ikke")]
    [InlineData("liste.csv", "--format")]
    [InlineData("nytt.yaml --format pdf", "--format")]
    [InlineData("nytt.yaml --organisation kilden", "ingen aktør")]
    [InlineData(".", "--format")]
    public async Task Request_ThatCannotBeMet_IsRefusedInOneLine(string arguments, string told)
    {
        using var folder = new TestFolder();
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await WriteAsync(folder, "nytt.yaml", Measure);
        var words = arguments.Split(' ');
        var answer = await ImportAsync(folder, database, Path.Combine(folder.Path, words[0]), words[1..]);
        answer.ExitCode.ShouldBe(2);
        answer.ErrorLines.ShouldHaveSingleItem().ShouldContain(told);
    }

    private static async Task<string> WriteAsync(TestFolder folder, string name, string text)
    {
        var file = Path.Combine(folder.Path, name);
        await File.WriteAllTextAsync(file, text);
        return file;
    }

    private static Task<SamvirkeAnswer> ImportAsync(TestFolder folder, TestDatabase database, string file, params string[] more) =>
        SamvirkeCommand.RunAsync(Start(folder, database, ["import", file, .. more]));

    private static async Task<string> ExportAsync(TestFolder folder, TestDatabase database) => (await SamvirkeCommand.RunAsync(Start(folder, database, "export"))).Output;

    private static SamvirkeStart Start(TestFolder folder, TestDatabase database, params string[] arguments)
    {
        var data = Path.Combine(folder.Path, "register");
        Directory.CreateDirectory(data);
        File.WriteAllText(Path.Combine(data, "register.yaml"), Register);
        return new SamvirkeStart { Arguments = arguments, Database = database.ConnectionString, Data = data };
    }
}
