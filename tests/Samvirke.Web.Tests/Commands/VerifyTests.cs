using Microsoft.Data.Sqlite;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Commands;

/// <summary>What <c>./samvirke verify</c> tells in its one line.</summary>
public sealed class VerifyTests
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Verify_LogAsItWasAccepted_IsWholeAndItsSealIsFoundAgain(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind);
        var seal = await WholeAsync(database);
        seal.ShouldMatch("^1:[0-9a-f]{64}$");
        (await VerifyAsync(database, "--seal", seal.ToUpperInvariant())).ShouldBe(new SamvirkeAnswer(0, $"Loggen er hel: 1 endring, og endring 1 har seglet som ble notert. Siste segl er {seal}\n", ""));
        var other = $"1:{new string('0', 64)}";
        (await VerifyAsync(database, "--seal", other)).ShouldBe(new SamvirkeAnswer(1, $"Loggen er skrevet om: endring 1 har ikke seglet som ble notert, men {seal}\n", ""));
        (await VerifyAsync(database, "--seal", "3" + other[1..])).ShouldBe(new SamvirkeAnswer(1, "Loggen er kortet inn: endring 3, som seglet ble notert for, finnes ikke; loggen har 1 endring.\n", ""));
    }

    [Fact]
    public async Task Verify_TamperedLog_NamesTheChange()
    {
        await using var database = await FilledAsync(DatabaseKind.Sqlite);
        await ExecuteAsync(database, "DROP TRIGGER revisions_no_update; UPDATE revisions SET payload = payload || ' ' WHERE position = 7");
        (await VerifyAsync(database)).ShouldBe(new SamvirkeAnswer(1, "Loggen er ikke hel: endring 1 passer ikke til seglet sitt; innholdet eller seglet er endret.\n", ""));
        await ExecuteAsync(database, "DROP TRIGGER seals_no_delete; DELETE FROM seals");
        (await VerifyAsync(database)).ShouldBe(new SamvirkeAnswer(1, "Loggen er ikke hel: endring 1 har ikke segl; seglet er fjernet, eller endringen er skrevet utenom Samvirke.\n", ""));
    }

    [Fact]
    public async Task Verify_DatabaseThatIsNotThere_IsRefusedAndNotMade()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "samvirke.db");
        (await RefusedAsync(new SamvirkeStart { Arguments = ["verify"], Database = $"Data Source={file}" })).ShouldContain(file);
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public async Task Verify_DatabaseOrSealThatIsNone_IsRefused()
    {
        (await RefusedAsync(new SamvirkeStart { Arguments = ["verify"], Database = "tull" })).ShouldContain("navn=verdi");
        (await RefusedAsync(new SamvirkeStart { Arguments = ["verify", "--seal", "12:abc"] })).ShouldContain("12:abc");
    }

    private static async Task<TestDatabase> FilledAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        (await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["export"], Database = database.ConnectionString })).ExitCode.ShouldBe(0);
        return database;
    }

    /// <summary>The last seal of a log of one change.</summary>
    private static async Task<string> WholeAsync(TestDatabase database)
    {
        const string Words = "Loggen er hel: 1 endring. Siste segl er ";
        var answer = await VerifyAsync(database);
        (answer.ExitCode, answer.Errors).ShouldBe((0, ""), answer.Output);
        answer.Output.ShouldStartWith(Words);
        return answer.Output[Words.Length..].TrimEnd('\n');
    }

    private static Task<SamvirkeAnswer> VerifyAsync(TestDatabase database, params string[] arguments) =>
        SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["verify", .. arguments], Database = database.ConnectionString });

    private static async Task<string> RefusedAsync(SamvirkeStart start)
    {
        var answer = await SamvirkeCommand.RunAsync(start);
        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        return answer.ErrorLines.ShouldHaveSingleItem();
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
