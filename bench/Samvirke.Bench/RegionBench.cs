using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Samvirke.Formats.RegisterText;
using Samvirke.Municipality;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Permissions;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
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
    private static readonly ImmutableArray<Kind> Kinds = [Kind.Plan, Kind.Function, Kind.Service, Kind.Measure, Kind.Structure];

    public static int Run(string data, int each, int seed)
    {
        var snapshot = Register(data, each, new Random(seed));
        var body = RegionBody.All(snapshot).MaxBy(region => region.Municipalities(snapshot).Count())!;
        var who = Standing.Of([new Membership(body.Actor.Id, Role.Contributor)], null, []);
        var day = new DateOnly(2026, 11, 23);
        var file = Path.Combine(Path.GetTempPath(), $"samvirke-region-{Environment.ProcessId}.db");
        try
        {
            var workbench = Workbench(file, snapshot, body, new Random(seed));
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

    /// <summary>The national register, and so many entries of each municipality; half of them meet a demand.</summary>
    private static RegisterSnapshot Register(string data, int each, Random random)
    {
        List<Entry> national = [.. ((RegisterFolderReading.Found)RegisterFolder.Read(data)).Text.Entries.Select(read => read.Read.Entry!)];
        var moment = new Moment(1, DateTimeOffset.UnixEpoch, null);
        var bare = RegisterSnapshot.Of(national, moment);
        var demands = NationalDemands.Of(bare).Requirements;
        foreach (var local in national.Where(entry => entry.Kind == Kind.Area && entry.Details.Scalar("areaType") is "municipality").Select(area => LocalRegister.Of(bare, area)).ToList())
        {
            for (var i = 0; i < each; i++)
            {
                var demand = i % 2 == 0 ? demands[random.Next(demands.Length)].Entry.Id : (EntryId?)null;
                national.Add(new Entry
                {
                    Id = new EntryId(string.Create(CultureInfo.InvariantCulture, $"syntetisk-{local.Area.Id}-{i}")),
                    Kind = Kinds[i % Kinds.Length],
                    Name = new LocalizedText(string.Create(CultureInfo.InvariantCulture, $"Syntetisk {i} i {local.Area.Name}")),
                    Steward = local.Organisation!.Id,
                    Facets = FacetValues.Of([new FacetTerms(Facet.Setting, [Facet.Setting.Terms[random.Next(Facet.Setting.Terms.Length)].Id])]),
                    Confirmed = new DateOnly(2026, 1, 1).AddDays(random.Next(300)),
                    Relations = [To(RelationTypes.Covers, local.Area.Id), .. demand is { } met ? [To(RelationTypes.Fulfils, met)] : ImmutableArray<Relation>.Empty],
                });
            }
        }

        return RegisterSnapshot.Of(national, moment);
    }

    /// <summary>A workbench in which every municipality of the region has a note on each demand, shared with nobody, the region or everybody; a third of them written twice.</summary>
    private static WorkbenchStore Workbench(string file, RegisterSnapshot snapshot, RegionBody body, Random random)
    {
        var target = ((TargetOutcome.Found)DatabaseTarget.Parse($"Data Source={file}")).Target;
        var ready = (Preparation.Ready)RegisterDatabase.PrepareAsync(target, TimeProvider.System).GetAwaiter().GetResult();
        var account = Account.Of("a@example.no", DateTimeOffset.UnixEpoch);
        (account.NormalizedEmail, account.NormalizedUserName, account.SecurityStamp) = ("A@EXAMPLE.NO", account.UserName!.ToUpperInvariant(), "x");
        using (var context = ready.Accounts.Context())
        {
            context.Add(account);
            context.SaveChanges();
        }

        foreach (var local in body.Municipalities(snapshot))
        {
            ImmutableArray<NewPaper> papers = [.. NationalDemands.Of(snapshot).Requirements.Select(demand => Paper(demand.Entry.Id, 0))];
            Keep(papers);
            Keep([.. papers.Where((_, i) => i % 3 == 0).Select(paper => paper with { BasedOn = 1, SharedWith = Shared() })]);

            NewPaper Paper(EntryId demand, long basedOn) =>
                new(RequirementNote.Name(local.Organisation!.Id, demand), basedOn, """{"state":"planned","text":"Vedtas til våren."}""", Shared(), account.Id);
        }

        return ready.Workbench;

        SharedWith Shared() => (SharedWith)random.Next(3);
        void Keep(ImmutableArray<NewPaper> papers)
        {
            if (ready.Workbench.WriteAllAsync(papers, CancellationToken.None).GetAwaiter().GetResult() is not PaperOutcome.Written) throw new InvalidOperationException("A paper was not kept.");
        }
    }

    private static Relation To(RelationType type, EntryId to) => new(type, to, LocalizedText.Empty, ValidTime.Always, false, []);
}
