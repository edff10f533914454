using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Log;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests;

/// <summary>A log in a new database, with a clock that the test moves.</summary>
internal sealed class OpenLog : IAsyncDisposable
{
    private readonly TestDatabase database;

    private OpenLog(TestDatabase database, ChangeLog log, SetClock clock) => (this.database, Log, Clock) = (database, log, clock);

    public ChangeLog Log { get; }

    public SetClock Clock { get; }

    public DatabaseKind Kind => database.Kind;

    public string ConnectionString => database.ConnectionString;

    public static async Task<OpenLog> CreateAsync(DatabaseKind kind) => await CreateAsync(await TestDatabase.CreateAsync(kind));

    /// <summary>The log in a database that may have something in it.</summary>
    public static async Task<OpenLog> CreateAsync(TestDatabase database)
    {
        var clock = new SetClock();
        var prepared = await RegisterDatabase.PrepareAsync(Target(database.ConnectionString), clock);
        return new OpenLog(database, prepared.ShouldBeOfType<Preparation.Ready>().Log, clock);
    }

    public static DatabaseTarget Target(string connectionString) => DatabaseTarget.Parse(connectionString).ShouldBeOfType<TargetOutcome.Found>().Target;

    public ValueTask DisposeAsync() => database.DisposeAsync();

    /// <summary>The log as another process would open it.</summary>
    public async Task<ChangeLog> AgainAsync() =>
        (await RegisterDatabase.PrepareAsync(Target(ConnectionString), Clock)).ShouldBeOfType<Preparation.Ready>().Log;

    public async Task<RecordedChange> AppendAsync(params Revision[] revisions) => await AppendAsync(new ProposedChange("konto-1", "helsedirektoratet", "prøve", [.. revisions]));

    public async Task<RecordedChange> AppendAsync(ProposedChange change) => (await Log.AppendAsync(change)).ShouldBeOfType<AppendOutcome.Recorded>().Change;

    /// <summary>Runs a statement past Samvirke, as somebody with the database's own tools could.</summary>
    public async Task<int> ExecuteAsync(string sql)
    {
        await using var context = Context();
        return await context.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    public async Task<long> CountAsync(string table)
    {
        await using var context = Context();
        await context.Database.OpenConnectionAsync();
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public RegisterContext Context() => LogStore.For(Target(ConnectionString)).Context();

    /// <summary>A new account of the address.</summary>
    public async Task<Guid> AccountAsync(string email)
    {
        await using var context = Context();
        var account = Account.Of(email, DateTimeOffset.UnixEpoch);
        account.NormalizedEmail = email.ToUpperInvariant();
        account.NormalizedUserName = account.UserName!.ToUpperInvariant();
        account.SecurityStamp = "x";
        context.Accounts.Add(account);
        await context.SaveChangesAsync();
        return account.Id;
    }

    public async Task<List<LoggedChange>> ReadAllAsync(LogRange? range = null)
    {
        var changes = new List<LoggedChange>();
        await foreach (var change in Log.ReadAsync(range)) changes.Add(change);
        return changes;
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 29, 0, 59, 58, TimeSpan.Zero);

    /// <summary>What happens when the time is asked for.</summary>
    public Action? Asked { get; set; }

    public override DateTimeOffset GetUtcNow()
    {
        Asked?.Invoke();
        return Now;
    }
}
