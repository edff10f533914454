using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Formats.RegisterText;
using Samvirke.Municipality;
using Samvirke.Municipality.AddLocal;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Workbench;

namespace Samvirke.Bench;

/// <summary>The national register with made-up entries of every municipality, and what municipalities note for themselves, plainly synthetic by their names.</summary>
internal static class SyntheticMunicipalities
{
    /// <summary>What is made up.</summary>
    public static ImmutableArray<Kind> Kinds { get; } = [Kind.Plan, Kind.Function, Kind.Service, Kind.Measure, Kind.Structure];
    private static readonly LocalizedText Text = new("Oppført for å måle.");

    /// <summary>The day that the register is read on.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 23);

    /// <summary>The national register, and so many entries of each municipality; half of them meet a demand.</summary>
    public static List<Entry> Entries(string data, int each, Random random)
    {
        List<Entry> all = [.. ((RegisterFolderReading.Found)RegisterFolder.Read(data)).Text.Entries.Select(read => read.Read.Entry!)];
        var bare = Snapshot(all);
        var demands = NationalDemands.Of(bare).Requirements;
        foreach (var local in all.Where(entry => entry.Kind == Kind.Area && entry.Details.Scalar("areaType") is "municipality").Select(area => LocalRegister.Of(bare, area)).ToList())
        {
            var writing = new LocalWriting(local, Day);
            for (var i = 0; i < each; i++)
            {
                var demand = i % 2 == 0 ? demands[random.Next(demands.Length)].Entry.Id : (EntryId?)null;
                all.Add(Own(writing, i, Kinds[i % Kinds.Length], demand, random));
            }
        }

        return all;
    }

    /// <summary>A snapshot of the entries.</summary>
    public static RegisterSnapshot Snapshot(IEnumerable<Entry> entries) => RegisterSnapshot.Of(entries, new Moment(1, DateTimeOffset.UnixEpoch, null));

    /// <summary>The body with the most municipalities.</summary>
    public static RegionBody LargestRegion(RegisterSnapshot snapshot) => RegionBody.All(snapshot).MaxBy(region => region.Municipalities(snapshot).Count())!;

    /// <summary>Keeps a note on every demand in each municipality of the region, shared with nobody, the region or everybody; a third of them written twice.</summary>
    public static void Note(Preparation.Ready ready, RegisterSnapshot snapshot, RegionBody body, Guid account, Random random)
    {
        foreach (var local in body.Municipalities(snapshot))
        {
            NewPaper[] papers = [.. NationalDemands.Of(snapshot).Requirements.Select(demand => Paper(demand.Entry.Id))];
            Keep(papers);
            Keep([.. papers.Where((_, i) => i % 3 == 0).Select(paper => paper with { BasedOn = 1, SharedWith = Shared() })]);

            NewPaper Paper(EntryId demand) =>
                new(RequirementNote.Name(local.Organisation!.Id, demand), 0, """{"state":"planned","text":"Vedtas til våren."}""", Shared(), account);
        }

        SharedWith Shared() => (SharedWith)random.Next(3);
        void Keep(NewPaper[] papers)
        {
            if (ready.Workbench.WriteAllAsync([.. papers], CancellationToken.None).GetAwaiter().GetResult() is not PaperOutcome.Written) throw new InvalidOperationException("A paper was not kept.");
        }
    }

    /// <summary>An account, for what somebody must have written.</summary>
    public static Guid Account(Preparation.Ready ready)
    {
        var account = Storage.Accounts.Account.Of("a@example.no", DateTimeOffset.UnixEpoch);
        (account.NormalizedEmail, account.NormalizedUserName, account.SecurityStamp) = ("A@EXAMPLE.NO", account.UserName!.ToUpperInvariant(), "x");
        using var context = ready.Accounts.Context();
        context.Add(account);
        context.SaveChanges();
        return account.Id;
    }

    private static Entry Own(LocalWriting writing, int i, Kind kind, EntryId? met, Random random) => new()
    {
        Id = new EntryId(string.Create(CultureInfo.InvariantCulture, $"syntetisk-{writing.Local.Area.Id}-{i}")),
        Kind = kind,
        Name = new LocalizedText(string.Create(CultureInfo.InvariantCulture, $"Syntetisk {i} i {writing.Local.Area.Name}")),
        Summary = Text,
        Steward = writing.Local.Organisation!.Id,
        Facets = FacetValues.Of([new FacetTerms(Facet.Setting, [Facet.Setting.Terms[random.Next(Facet.Setting.Terms.Length)].Id])]),
        Details = DetailValues.Of([.. DetailSchema.Find(kind, "purpose") is { } purpose ? [new Detail(purpose, new DetailValue.Localized(Text))] : Array.Empty<Detail>()]),
        Confirmed = new DateOnly(2026, 1, 1).AddDays(random.Next(300)),
        Citations = [writing.Said],
        Relations = [writing.To(RelationTypes.Covers, writing.Local.Area.Id), .. met is { } demand ? [writing.To(RelationTypes.Fulfils, demand)] : Array.Empty<Relation>()],
    };
}
