using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Storage.Log;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Changes;

/// <summary>A log that tests write, and the program that serves it.</summary>
internal sealed class ChangedRegister : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ChangeLog log;
    private readonly SetClock clock;
    private SharedSamvirke? samvirke;

    private ChangedRegister(TestDatabase database, ChangeLog log, SetClock clock) => (this.database, this.log, this.clock) = (database, log, clock);

    /// <summary>The running program; it sees what was written before it was started.</summary>
    public SharedSamvirke Samvirke => samvirke!;

    public static async Task<ChangedRegister> CreateAsync(DatabaseKind kind)
    {
        var made = await TestDatabase.CreateAsync(kind);
        var time = new SetClock();
        var target = DatabaseTarget.Parse(made.ConnectionString).ShouldBeOfType<TargetOutcome.Found>().Target;
        var prepared = await RegisterDatabase.PrepareAsync(target, time);
        return new ChangedRegister(made, prepared.ShouldBeOfType<Preparation.Ready>().Log, time);
    }

    /// <summary>Adds a change at the time.</summary>
    public async Task ChangeAsync(DateTimeOffset time, string organisation, string reason, params ImmutableArray<Revision> revisions)
    {
        clock.Now = time;
        (await log.AppendAsync(new ProposedChange(SmallLog.Author, organisation, reason, revisions))).ShouldBeOfType<AppendOutcome.Recorded>();
    }

    public Task PutAsync(DateTimeOffset time, string reason, params ImmutableArray<Entry> entries) =>
        ChangeAsync(time, "hdir", reason, [.. entries.Select(entry => new Revision.Put(entry))]);

    public Task RemoveAsync(DateTimeOffset time, string reason, string id) => ChangeAsync(time, "hdir", reason, new Revision.Remove(new EntryId(id)));

    public async Task<SharedSamvirke> ServeAsync(bool withTestAddresses = false) => samvirke = await SharedSamvirke.StartAsync(database.ConnectionString, withTestAddresses: withTestAddresses);

    /// <summary>Runs a command on the register.</summary>
    public Task<SamvirkeAnswer> RunAsync(params string[] arguments) => SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = arguments, Database = database.ConnectionString });

    public async ValueTask DisposeAsync()
    {
        if (samvirke is not null) await samvirke.DisposeAsync();
        await database.DisposeAsync();
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
