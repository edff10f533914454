using System.Collections.Immutable;
using Samvirke.Analysis.Landscape;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadStart;

/// <summary>What the front page shows of the register.</summary>
/// <param name="ByPrevention">Which sectors work at which level of prevention.</param>
/// <param name="ByTerritory">Which sectors work at which territorial level.</param>
/// <param name="Agencies">The directorates, by name.</param>
/// <param name="Kinds">The kinds that have entries, in the order of the design, with their number.</param>
public sealed record StartView(
    EffortLandscape ByPrevention,
    EffortLandscape ByTerritory,
    ImmutableArray<Entry> Agencies,
    ImmutableArray<(Kind Kind, int Count)> Kinds)
{
    public static StartView Of(RegisterSnapshot snapshot, IComparer<string> names) => new(
        EffortLandscape.Of(snapshot, Facet.PreventionLevel),
        EffortLandscape.Of(snapshot, Facet.Level),
        [
            .. snapshot.OfKind(Kind.Actor).Ordinals()
                .Select(i => snapshot.Entries[i])
                .Where(actor => actor.Details.Scalar("actorType") is "directorate")
                .OrderBy(actor => actor.Name.ToString(), names),
        ],
        [.. Kind.All.Select(kind => (kind, snapshot.OfKind(kind).Count)).Where(each => each.Count > 0)]);
}
