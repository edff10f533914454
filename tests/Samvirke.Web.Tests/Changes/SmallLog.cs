using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using Samvirke.Testing.Databases;

namespace Samvirke.Web.Tests.Changes;

/// <summary>A small register in which a group of directorates gets another leader, is renamed and dissolved.</summary>
internal static class SmallLog
{
    /// <summary>Nobody may ever read it.</summary>
    public const string Author = "konto-hemmelig-4711";

    /// <summary>More entries than a page lists of one change.</summary>
    public const int Loaded = 60;

    public static DateTimeOffset Day(int day) => new(2024, 5, day, 12, 5, 0, TimeSpan.Zero);

    public static Entry Hdir { get; } = Actor("hdir", "Helsedirektoratet", "health");

    public static Entry Bufdir { get; } = Actor("bufdir", "Barne-, ungdoms- og familiedirektoratet", "child-family");

    public static Entry Source { get; } = Bare("rapport", Kind.Source, "Rapporten") with
    {
        Citations = [],
        Details = DetailValues.Of([new Detail(DetailSchema.Find(Kind.Source, "documentType")!, new DetailValue.Scalar("report"))]),
    };

    public static Entry Group { get; } = Bare("gruppen", Kind.Structure, "Gruppen for rus") with
    {
        Summary = new LocalizedText("Gruppen møtes fire ganger i året og ledes av Helsedirektoratet."),
        Facets = FacetValues.Of([new FacetTerms(Facet.Sector, ["health"])]),
        Relations = [Relation(RelationTypes.LedBy, "hdir")],
        Details = DetailValues.Of([new Detail(DetailSchema.Find(Kind.Structure, "purpose")!, new DetailValue.Localized(new LocalizedText("Samordne arbeidet")))]),
    };

    public static Entry GroupWithOtherLeader { get; } = Group with
    {
        Summary = new LocalizedText("Gruppen møtes seks ganger i året og ledes av Bufdir."),
        Relations = [Relation(RelationTypes.LedBy, "bufdir")],
        Aliases = ["RG"],
    };

    public static Entry Municipality { get; } = Area("kommune-5601", "Alta", "municipality", "5601") with { Relations = [Relation(RelationTypes.PartOf, "fylke-56")] };

    public static Entry County { get; } = Area("fylke-56", "Finnmark", "county", "56");

    public static Entry LocalService { get; } = Bare("utekontakten", Kind.Service, "Utekontakten i Alta") with
    {
        Steward = new EntryId("bufdir"),
        Relations = [Relation(RelationTypes.Covers, "kommune-5601")],
    };

    public static Relation Relation(RelationType type, string to) => new(type, new EntryId(to), LocalizedText.Empty, default, false, [new Citation(new EntryId("rapport"), "2")]);

    public static Entry Challenge(int number) => Bare($"utfordring-{number}", Kind.Challenge, $"Utfordring {number}");

    /// <summary>Loaded on 1 May; a new leader on 3 May; a service on 4 May; an empty change on 5 May; dissolved on 6 May.</summary>
    public static async Task<ChangedRegister> CreateAsync(DatabaseKind kind)
    {
        var register = await ChangedRegister.CreateAsync(kind);
        await register.PutAsync(Day(1), "Registeret lastet fra tekst.", [Hdir, Bufdir, Source, Group, Municipality, County, .. Enumerable.Range(7, Loaded - 6).Select(Challenge)]);
        await register.PutAsync(Day(3), "Ny leder etter vedtak i mai", GroupWithOtherLeader);
        await register.PutAsync(Day(4), "Tilbudet i Alta manglet", LocalService);
        await register.PutAsync(Day(5), "Ingenting", LocalService);
        await register.RemoveAsync(Day(6), "Gruppen er lagt ned", "gruppen");
        return register;
    }

    private static Entry Actor(string id, string name, string sector) => Bare(id, Kind.Actor, name) with
    {
        Facets = FacetValues.Of([new FacetTerms(Facet.Sector, [sector])]),
        Details = DetailValues.Of([new Detail(DetailSchema.Find(Kind.Actor, "actorType")!, new DetailValue.Scalar("directorate"))]),
    };

    private static Entry Area(string id, string name, string type, string number) => Bare(id, Kind.Area, name) with
    {
        Details = DetailValues.Of(
        [
            new Detail(DetailSchema.Find(Kind.Area, "areaType")!, new DetailValue.Scalar(type)),
            new Detail(DetailSchema.Find(Kind.Area, "number")!, new DetailValue.Scalar(number)),
        ]),
    };

    private static Entry Bare(string id, Kind kind, string name) => new()
    {
        Id = new EntryId(id),
        Kind = kind,
        Name = new LocalizedText(name),
        Steward = new EntryId("hdir"),
        Citations = [new Citation(new EntryId("rapport"), "1")],
    };
}
