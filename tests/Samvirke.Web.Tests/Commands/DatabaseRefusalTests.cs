using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Npgsql;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Commands;

/// <summary>Databases that cannot be used.</summary>
public sealed class DatabaseRefusalTests
{
    private const string Secret = "hemmelig-4711";

    [Theory]
    [InlineData("Server=mssql;Database=x;Password=" + Secret, "Host")]
    [InlineData("tull " + Secret, "navn=verdi")]
    [InlineData("Data Source=a.db;Host=b;Password=" + Secret, "to databaser")]
    [InlineData("Data Source=:memory:", "minnet")]
    [InlineData("Data Source=", "verken")]
    [InlineData("Host=127.0.0.1;Port=1;Database=x;Username=x;Password=" + Secret, "127.0.0.1:1")]
    [InlineData("Host=finnes.ikke.invalid;Database=x;Username=x;Password=" + Secret, "finnes.ikke.invalid")]
    public async Task Start_OnNoDatabase_IsRefusedWithoutThePassword(string database, string told)
    {
        var line = await Refusals.RefusedAsync(new SamvirkeStart { Database = database });
        line.ShouldContain(told);
        line.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Start_OnAFileThatIsNoDatabase_IsRefused()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "brev.db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("Kjære departement. ", 100)));
        (await Refusals.RefusedAsync(At(file))).ShouldContain("ikke en SQLite-database");
        (await Refusals.RefusedAsync(At(folder.Path))).ShouldContain("er en mappe");
        (await Refusals.RefusedAsync(At(Path.Combine(folder.Path, "borte", "samvirke.db")))).ShouldContain("finnes ikke");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Start_OnADatabaseOfANewerSamvirke_IsRefused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await Export(database);
        const string Newer = """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_FromTheFuture', '99.0.0')""";
        await using System.Data.Common.DbConnection connection = kind == DatabaseKind.Sqlite ? new SqliteConnection(database.ConnectionString) : new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Newer;
        await command.ExecuteNonQueryAsync();
        (await Refusals.RefusedAsync(new SamvirkeStart { Database = database.ConnectionString })).ShouldContain("nyere");
    }

    [Theory]
    [OnPostgreSql]
    public async Task Start_WithAWrongPassword_IsRefusedWithoutIt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var wrong = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Password = Secret };
        var line = await Refusals.RefusedAsync(new SamvirkeStart { Database = wrong.ConnectionString });
        line.ShouldContain("passord");
        line.ShouldNotContain(Secret);
        var missing = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Database = "finnes_ikke" };
        (await Refusals.RefusedAsync(new SamvirkeStart { Database = missing.ConnectionString })).ShouldContain("finnes_ikke");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Start_OnAFileThatCannotBeWritten_IsRefused()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "samvirke.db");
        (await SamvirkeCommand.RunAsync(At(file) with { Arguments = ["export"] })).ExitCode.ShouldBe(0);
        SqliteConnection.ClearAllPools();
        using var locked = new Unwritable(folder.Path, file);
        (await Refusals.RefusedAsync(At(file) with { ObeysFilePermissions = true })).ShouldContain("kan ikke skrives");
        (await Refusals.RefusedAsync(At(Path.Combine(folder.Path, "ny.db")) with { ObeysFilePermissions = true })).ShouldContain("kan ikke lages");
    }

    private static SamvirkeStart At(string file) => new() { Database = $"Data Source={file}" };

    private static async Task Export(TestDatabase database) =>
        (await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["export"], Database = database.ConnectionString })).ExitCode.ShouldBe(0);
}
