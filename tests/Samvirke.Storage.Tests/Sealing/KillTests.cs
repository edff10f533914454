using System.Diagnostics;
using System.Globalization;
using Samvirke.Storage.Sealing;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Xunit.Abstractions;

namespace Samvirke.Storage.Tests.Sealing;

/// <summary>Whoever pulls the plug on a process that writes leaves a log that is whole.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int FewestKills = 10;
    private const int FewestChanges = 1000;

    /// <summary>Changes with another number of revisions than the writer gave them, which is their reason.</summary>
    private const string Uneven =
        "(SELECT 1 FROM changes AS c WHERE CAST(c.reason AS BIGINT) <> (SELECT COUNT(*) FROM revisions AS r WHERE r.change_number = c.number)) AS uneven";

    /// <summary>Changes made of a proposal that is not accepted, or that is accepted as another change.</summary>
    private const string Unaccepted =
        "(SELECT 1 FROM changes AS c WHERE c.author = @account AND NOT EXISTS (SELECT 1 FROM proposals AS p WHERE p.change_number = c.number AND p.state = 'accepted')) AS unaccepted";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_KilledAtAnyMoment_LeavesAWholeLogWithAllThatWasAccepted(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var account = await log.AccountAsync("drept@example.no");
        var random = new Random(4711);
        long accepted = 0;
        for (var kill = 1; kill <= FewestKills || accepted < FewestChanges; kill++)
        {
            var told = await WriteAndKillAsync(log.ConnectionString, seed: kill, account, random);
            told.ShouldBeGreaterThan(accepted, "nothing was written before the kill");
            accepted = await WholeAsync(log, account, told);
        }

        // Nothing was left locked: the next one writes on.
        (await log.AppendAsync(Made.Put("a"))).Number.ShouldBe(accepted + 1);
        output.WriteLine($"{accepted} changes");
    }

    /// <summary>Starts a writer, kills it at a random moment after a random number of changes, and gives the last number that it told of.</summary>
    private static async Task<long> WriteAndKillAsync(string database, int seed, Guid account, Random random)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])[Writer, $"{seed}", $"{account}"]) start.ArgumentList.Add(argument);
        start.Environment["SAMVIRKE_DATABASE"] = database;
        using var process = Process.Start(start)!;
        using var late = new CancellationTokenSource(Patience);
        var (told, enough) = (0L, random.Next(60, 140));
        while (enough-- > 0 && await process.StandardOutput.ReadLineAsync(late.Token) is { } line) told = Number(line);
        await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * 20));
        process.HasExited.ShouldBeFalse("the writer ended by itself");
        process.Kill();
        while (await process.StandardOutput.ReadLineAsync(late.Token) is { } line) told = line.Length > 0 ? Number(line) : told;
        await process.WaitForExitAsync(late.Token);
        return told;
    }

    /// <summary>The number of changes, all of which are whole: all that were told of, and at most one that was accepted and not told of.</summary>
    private static async Task<long> WholeAsync(OpenLog log, Guid account, long told)
    {
        var again = await log.AgainAsync();
        var whole = (await again.VerifyAsync()).ShouldBeOfType<LogVerification.Whole>();
        whole.Changes.ShouldBeInRange(told, told + 1);
        (await log.CountAsync(Uneven)).ShouldBe(0);
        // A change and the acceptance of its proposal are one: the table forbids an accepted proposal without a change, and this finds the contrary.
        (await log.CountAsync(Unaccepted.Replace("@account", $"'{account}'", StringComparison.Ordinal))).ShouldBe(0);
        (await log.CountAsync("proposals WHERE state = 'accepted'")).ShouldBeGreaterThan(whole.Changes / 4);
        (await log.CountAsync("changes")).ShouldBe(whole.Changes);
        (await log.CountAsync("seals")).ShouldBe(whole.Changes);
        return whole.Changes;
    }

    private static long Number(string line) => long.Parse(line, CultureInfo.InvariantCulture);

    private static string Writer => Path.Combine(Repository.Home, "tests", "Samvirke.LogWriter", "bin", Repository.Configuration, "net10.0", "Samvirke.LogWriter.dll");
}
