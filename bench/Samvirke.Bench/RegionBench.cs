using System.Globalization;
using Microsoft.Data.Sqlite;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Storage.Workbench;

namespace Samvirke.Bench;

/// <summary>
/// How long it takes to lay the municipalities of the largest region side by side, on the national register with made-up entries of every municipality and a note on each
/// demand in every one of the region; beside the same table by one query of SQLite over plain tables in memory, which is how it would be done without a picture in memory.
/// </summary>
internal static class RegionBench
{
    private const int Rounds = 50;
    private const double MostMilliseconds = 100;

    public static int Run(string data, int each, int seed)
    {
        var snapshot = SyntheticMunicipalities.Snapshot(SyntheticMunicipalities.Entries(data, each, new Random(seed)));
        var body = SyntheticMunicipalities.LargestRegion(snapshot);
        var who = Standing.Of([new Membership(body.Actor.Id, Role.Contributor)], null, []);
        var day = SyntheticMunicipalities.Day;
        var file = Path.Combine(Path.GetTempPath(), $"samvirke-region-{Environment.ProcessId}.db");
        try
        {
            var workbench = Workbench(file, snapshot, body, seed);
            using var peer = RegionPeer.Open(snapshot, body, file);
            var regions = new RegionReading(workbench);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{snapshot.Entries.Length} entries, {each} of each municipality; {body.Municipalities(snapshot).Count()} municipalities in the region, {NationalDemands.Of(snapshot).Requirements.Length} demands"));
            var (ours, theirs, offers) = (new Times(), new Times(), new Times());
            for (var round = 0; round <= Rounds; round++)
            {
                var demands = ours.Measure(() => RegionDemand.All(snapshot, Read([RequirementNote.Sort]), day));
                var table = theirs.Measure(peer.Read);
                offers.Measure(() => Offers(Read([]), snapshot, day));
                var (met, noted) = (demands.Sum(demand => demand.Met), demands.Sum(demand => demand.Noted));
                if ((met, noted) != table) throw new InvalidOperationException($"The two disagree: {(met, noted)}, {table}");
                if (round == 0)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"met {met}, noted {noted}: both say the same"));
                    (ours, theirs, offers) = (new Times(), new Times(), new Times()); // warm-up
                }
            }

            ours.Print("demands side by side, with notes", MostMilliseconds);
            theirs.Print("the same by SQLite in memory");
            offers.Print("plans, functions and services", MostMilliseconds);
            return 0;

            RegionView Read(IEnumerable<string> sorts) => regions.ReadAsync(snapshot, body, sorts, who, StringComparer.Ordinal, CancellationToken.None).GetAwaiter().GetResult();
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            foreach (var left in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(file) + "*")) File.Delete(left);
        }
    }

    private static int Offers(RegionView view, RegisterSnapshot snapshot, DateOnly day) => view.Municipalities.Sum(municipality =>
        PlansHere.Of(municipality.Local, day, StringComparer.Ordinal).Plans.Length
        + FunctionsHere.Of(snapshot, municipality.Local, day, StringComparer.Ordinal).Functions.Length
        + ServicesHere.Of(municipality.Local, day, StringComparer.Ordinal).All);

    /// <summary>A workbench in which every municipality of the region has a note on each demand.</summary>
    private static WorkbenchStore Workbench(string file, RegisterSnapshot snapshot, RegionBody body, int seed)
    {
        var target = ((TargetOutcome.Found)DatabaseTarget.Parse($"Data Source={file}")).Target;
        var ready = (Preparation.Ready)RegisterDatabase.PrepareAsync(target, TimeProvider.System).GetAwaiter().GetResult();
        SyntheticMunicipalities.Note(ready, snapshot, body, SyntheticMunicipalities.Account(ready), new Random(seed));
        return ready.Workbench;
    }
}
