using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Search;

namespace Samvirke.Web.Entries.ChooseMunicipality;

/// <summary>What came of asking for a municipality: exactly one of the records below.</summary>
public abstract record MunicipalityChoice
{
    private const int Most = 12;

    private MunicipalityChoice()
    {
    }

    /// <summary>Nothing was asked yet.</summary>
    public sealed record NotAsked : MunicipalityChoice;

    /// <summary>It can only be this one.</summary>
    public sealed record Found(Entry Municipality) : MunicipalityChoice;

    /// <summary>It may be any of these.</summary>
    public sealed record Several(ImmutableArray<Entry> Municipalities) : MunicipalityChoice;

    /// <summary>None is called anything like it.</summary>
    public sealed record None : MunicipalityChoice;

    /// <summary>Looks for the name or the number.</summary>
    public static MunicipalityChoice Of(SearchIndex index, string asked)
    {
        if (asked.Length == 0) return new NotAsked();
        var hits = index.Search(new SearchQuery { Text = asked, Kinds = [Kind.Area], Limit = 100 }).Hits
            .Where(hit => IsMunicipality(hit.Entry))
            .Take(Most)
            .ToImmutableArray();
        var exact = hits.Where(hit => hit.IsExact).ToImmutableArray();
        if (exact.Length == 1) return new Found(exact[0].Entry);
        return hits.Length switch
        {
            0 => new None(),
            1 => new Found(hits[0].Entry),
            _ => new Several([.. (exact.Length > 1 ? exact : hits).Select(hit => hit.Entry)]),
        };
    }

    /// <summary>The counties with their municipalities, all by name.</summary>
    public static ImmutableArray<(Entry County, ImmutableArray<Entry> Municipalities)> ByCounty(RegisterSnapshot snapshot, IComparer<string> names) =>
    [
        .. snapshot.OfKind(Kind.Area).Ordinals()
            .Select(i => snapshot.Entries[i])
            .Where(area => area.Details.Scalar("areaType") is "county")
            .OrderBy(area => area.Name.ToString(), names)
            .Select(county => (county, In(snapshot, county, names))),
    ];

    private static ImmutableArray<Entry> In(RegisterSnapshot snapshot, Entry county, IComparer<string> names) =>
        [.. snapshot.LeadingTo(county.Id, RelationTypes.PartOf).Where(IsMunicipality).OrderBy(area => area.Name.ToString(), names)];

    private static bool IsMunicipality(Entry entry) => entry.Details.Scalar("areaType") is "municipality";
}
