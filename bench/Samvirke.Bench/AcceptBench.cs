using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Web.Changes.AcceptChange;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;

namespace Samvirke.Bench;

/// <summary>
/// Changes accepted while the register is served: how soon readers see them, how long a bulk change takes, and how long many people wait who change
/// different entries at once. Beside it, what SQLite alone takes to keep a row safe on the same disk. Works on a copy of the database.
/// </summary>
internal static class AcceptBench
{
    private const string Url = "http://127.0.0.1:5095";
    private const int One = 200;
    private const int Bulk = 10_000;
    private const int People = 200;
    private const int ChangesEach = 5;
    private const double VisibleLimit = 50;
    private const double BulkLimit = 5000;
    private const double WaitLimit = 1000;

    public static async Task<int> RunAsync(string database)
    {
        var copy = Path.Combine(Path.GetTempPath(), $"samvirke-accept-{Environment.ProcessId}.db");
        CopySafely(database, copy);
        try
        {
            var settings = new SamvirkeSettings(Url, $"Data Source={copy}", ".", DatabaseIsOurs: false);
            if (await RegisterOpening.RunAsync(settings, TimeProvider.System, CancellationToken.None) is not Opening.Opened opened)
            {
                Console.Error.WriteLine("the database cannot be opened; fill it with the load bench first");
                return 2;
            }

            await using var app = SamvirkeHost.Build(settings, opened);
            await app.StartAsync();
            var readings = app.Services.GetRequiredService<RegisterReadings>();
            (await readings.Current.HoldIndexAsync()).LetGo();
            var acceptance = app.Services.GetRequiredService<ChangeAcceptance>();
            Console.WriteLine($"entries: {opened.Snapshot.Entries.Length:N0}");
            Floor(copy);
            await StagesAsync(readings);
            await FirstAsync(acceptance, readings);
            await OneByOneAsync(acceptance, readings);
            await ComingAndGoingAsync(acceptance, readings);
            await BulkAsync(acceptance, readings);
            await AllAtOnceAsync(acceptance, readings);
            await app.StopAsync();
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(copy) + "*")) File.Delete(file);
        }
    }

    /// <summary>What happens in memory for one change, apart: nothing of it is recorded or shown.</summary>
    private static async Task StagesAsync(RegisterReadings readings)
    {
        var register = readings.Current.Snapshot;
        _ = register.StatementsFrom(register.Entries[0].Id);
        var held = await readings.Current.HoldIndexAsync();
        var (judging, following, indexing) = (new Times(), new Times(), new Times());
        foreach (var entry in Spread(register, One))
        {
            var revision = Renamed(entry, $"Endret {Guid.NewGuid():N}");
            var change = new RecordedChange(register.Moment.Change + 1, DateTimeOffset.UtcNow, new ProposedChange("bench", "bench", "måling", [revision]));
            judging.Measure(() => ChangeCheck.Judge(register, [revision]));
            var next = following.Measure(() => register.After(change));
            indexing.Measure(() => held.Index.Follow(next, [entry.Id])).Dispose();
        }

        held.LetGo();
        judging.Print("  judging one change");
        following.Print("  the snapshot follows it");
        indexing.Print("  the search index follows it");
    }

    /// <summary>The copy is on the disk before anything is measured, or the first checkpoint would wait for all of it.</summary>
    private static void CopySafely(string database, string copy)
    {
        File.Copy(database, copy);
        using var written = new FileStream(copy, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    /// <summary>The first change after a start, which meets code that has not run before.</summary>
    private static async Task FirstAsync(ChangeAcceptance acceptance, RegisterReadings readings)
    {
        var times = new Times();
        var (start, used) = (Stopwatch.GetTimestamp(), Used());
        await AcceptedAsync(acceptance, readings, [Renamed(readings.Current.Snapshot.Entries[^1], "Den første endringen")]);
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds, Used() - used);
        times.PrintWhole("the first change after the start");
    }

    /// <summary>One change after the other, each read by somebody as soon as it is accepted.</summary>
    private static async Task OneByOneAsync(ChangeAcceptance acceptance, RegisterReadings readings)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Url) };
        var (visible, read) = (new Times(), new Times());
        foreach (var entry in Spread(readings.Current.Snapshot, One))
        {
            var name = $"Endret {Guid.NewGuid():N}";
            var (start, used) = (Stopwatch.GetTimestamp(), Used());
            await AcceptedAsync(acceptance, readings, [Renamed(entry, name)]);
            visible.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds, Used() - used);
            var page = await client.GetStringAsync($"/{entry.Kind.Segment}/{entry.Id}");
            read.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds, Used() - used);
            if (!page.Contains(name, StringComparison.Ordinal)) throw new InvalidOperationException("An accepted change is not on its page.");
        }

        visible.PrintWhole("one change until readers see it", VisibleLimit);
        read.PrintWhole("the same, and its page read over HTTP", VisibleLimit);
    }

    /// <summary>Entries that come and go: every other keeps another place.</summary>
    private static async Task ComingAndGoingAsync(ChangeAcceptance acceptance, RegisterReadings readings)
    {
        var times = new Times();
        foreach (var entry in Spread(readings.Current.Snapshot, One / 2))
        {
            var added = entry with { Id = new EntryId($"{entry.Id}-ny"), Name = new LocalizedText($"Ny {Guid.NewGuid():N}") };
            foreach (var revision in (Revision[])[new Revision.Put(added), new Revision.Remove(added.Id)])
            {
                var (start, used) = (Stopwatch.GetTimestamp(), Used());
                await AcceptedAsync(acceptance, readings, [revision]);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds, Used() - used);
            }
        }

        times.PrintWhole("an entry added or taken out", VisibleLimit);
    }

    private static async Task BulkAsync(ChangeAcceptance acceptance, RegisterReadings readings)
    {
        var times = new Times();
        for (var i = 0; i < 3; i++)
        {
            var revisions = Spread(readings.Current.Snapshot, Bulk).Select(entry => (Revision)Renamed(entry, $"Endret {Guid.NewGuid():N}")).ToImmutableArray();
            var (start, used) = (Stopwatch.GetTimestamp(), Used());
            await AcceptedAsync(acceptance, readings, revisions);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds, Used() - used);
        }

        times.PrintWhole($"one change of {Bulk:N0} entries", BulkLimit);
    }

    /// <summary>Each of many people changes an entry of their own again and again, all at the same time.</summary>
    private static async Task AllAtOnceAsync(ChangeAcceptance acceptance, RegisterReadings readings)
    {
        var times = new Times();
        var before = readings.Current.Snapshot.Moment.Change;
        var (start, used) = (Stopwatch.GetTimestamp(), Used());
        await Task.WhenAll(Spread(readings.Current.Snapshot, People).Select((entry, person) => Task.Run(async () =>
        {
            for (var i = 1; i <= ChangesEach; i++)
            {
                var asked = Stopwatch.GetTimestamp();
                await AcceptedAsync(acceptance, readings, [new Revision.Put(entry with { Summary = new LocalizedText($"Person {person} gang {i}") })]);
                lock (times) times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds, (Used() - used) / (People * ChangesEach));
            }
        })));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        times.PrintWhole($"{People} people at once, {ChangesEach} changes each", WaitLimit);
        var after = readings.Current.Snapshot;
        var lost = (People * ChangesEach) - (after.Moment.Change - before) + after.Entries.Count(entry => entry.Summary.ToString().StartsWith("Person ", StringComparison.Ordinal) && !entry.Summary.ToString().EndsWith($"gang {ChangesEach}", StringComparison.Ordinal));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {People * ChangesEach / seconds:0} changes/s, lost: {lost}"));
    }

    private static async Task AcceptedAsync(ChangeAcceptance acceptance, RegisterReadings readings, ImmutableArray<Revision> revisions)
    {
        var register = readings.Current.Snapshot;
        var basedOn = revisions.ToImmutableDictionary(revision => revision.Id, revision => register.LastRevision(revision.Id)?.Change ?? 0);
        var outcome = await acceptance.RunAsync(new ProposedChange("bench", "bench", "måling", revisions), basedOn, null, CancellationToken.None);
        if (outcome is not AcceptOutcome.Accepted) throw new InvalidOperationException($"Not accepted: {outcome}");
    }

    /// <summary>Milliseconds that the whole program has used of the processors.</summary>
    private static double Used() => Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;

    private static Revision.Put Renamed(Entry entry, string name) => new(entry with { Name = new LocalizedText(name) });

    private static IEnumerable<Entry> Spread(RegisterSnapshot snapshot, int count) =>
        Enumerable.Range(0, count).Select(i => snapshot.Entries[(int)((long)i * snapshot.Entries.Length / count)]);

    /// <summary>The peer: one row of text in a bare table beside the log, as safe on the disk as ours.</summary>
    private static void Floor(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT)";
        command.ExecuteNonQuery();
        command.CommandText = $"INSERT INTO bare (text) VALUES ('{new string('x', 1500)}')";
        var times = new Times();
        for (var i = 0; i < One; i++)
        {
            var (start, used) = (Stopwatch.GetTimestamp(), Used());
            command.ExecuteNonQuery();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds, Used() - used);
        }

        command.CommandText = "DROP TABLE bare";
        command.ExecuteNonQuery();
        times.PrintWhole("SQLite alone: a row in a bare table");
    }
}
