using System.Collections.Immutable;
using Samvirke.Municipality;
using Samvirke.Municipality.Contact;
using Samvirke.Municipality.FindHelp;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.ReadLocal;

/// <summary>The municipality that a page is about, on the day that the visit is about.</summary>
/// <param name="Snapshot">The register on the day.</param>
/// <param name="Day">The day.</param>
/// <param name="Local">The municipality.</param>
public sealed record LocalVisit(RegisterSnapshot Snapshot, DateOnly Day, LocalRegister Local)
{
    /// <summary>Where anybody in the country may turn, whatever the municipality has.</summary>
    private static readonly ImmutableArray<EntryId> ForAnybody = [HelpFinding.Emergency, new("rusinfo"), new("ung-no"), new("helsenorge")];

    /// <summary>The municipality of the number; nothing where there is none.</summary>
    public static LocalVisit? Of(Visit visit, string number)
    {
        var day = visit.AsOf.Valid ?? visit.Today;
        var snapshot = visit.Reading.Analyses.On(day);
        return LocalRegister.Of(snapshot, number) is { } local ? new LocalVisit(snapshot, day, local) : null;
    }

    /// <summary>Its number.</summary>
    public string Number => Local.Area.Details.Scalar("number")!;

    /// <summary>What it calls itself, or the area where nobody answers for it.</summary>
    public Entry Named => Local.Organisation ?? Local.Area;

    /// <summary>Its contact point, where it has entered one.</summary>
    public Entry? Contact => ContactPoint.Of(Local, Day);

    /// <summary>The address of a page about it.</summary>
    public string Address(string page) => $"/kommune/{Number}/{page}";

    /// <summary>Where anybody may turn.</summary>
    public ImmutableArray<Entry> Nationwide => [.. ForAnybody.Select(id => Snapshot.Find(id)).OfType<Entry>()];

    /// <summary>The police and the competence centres that the municipality lies in the area of, by name.</summary>
    public ImmutableArray<Entry> Nearby(IComparer<string> names) =>
    [
        .. Around().SelectMany(area => Snapshot.LeadingTo(area.Id, RelationTypes.Covers))
            .Where(actor => actor.Kind == Kind.Actor && (actor.Details.Scalar("actorType") is "competence-centre" || actor.Facets[Facet.Sector].Contains("police")))
            .DistinctBy(actor => actor.Id)
            .OrderBy(actor => actor.Name.ToString(), names),
    ];

    private IEnumerable<Entry> Around()
    {
        var seen = new HashSet<EntryId> { Local.Area.Id };
        var queue = new Queue<Entry>([Local.Area]);
        while (queue.TryDequeue(out var area))
        {
            if (area.Details.Scalar("areaType") is not "country") yield return area;
            foreach (var larger in Snapshot.ReachedFrom(area, RelationTypes.PartOf, RelationTypes.BelongsTo).Where(each => seen.Add(each.Id))) queue.Enqueue(larger);
        }
    }
}
