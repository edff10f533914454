using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>Who carries efforts out.</summary>
internal static class Carriers
{
    /// <summary>Those who carry out, provide or hold the effort, by id.</summary>
    public static ImmutableArray<Entry> Of(RegisterSnapshot snapshot, Entry effort) =>
    [
        .. snapshot.ReachedFrom(effort, RelationTypes.CarriedOutBy, RelationTypes.ProvidedBy, RelationTypes.HeldBy)
            .Where(actor => actor.Kind == Kind.Actor)
            .OrderBy(actor => actor.Id),
    ];

    /// <summary>Those who administer the laws, or the laws that the provisions stand in, by id.</summary>
    public static ImmutableArray<Entry> OfLaws(RegisterSnapshot snapshot, IEnumerable<Entry> laws) =>
    [
        .. laws.SelectMany(law => law.Kind == Kind.Provision ? snapshot.ReachedFrom(law, RelationTypes.SectionOf) : [law])
            .SelectMany(law => snapshot.ReachedFrom(law, RelationTypes.AdministeredBy))
            .DistinctBy(actor => actor.Id)
            .OrderBy(actor => actor.Id),
    ];

    /// <summary>Whether the actor works in municipalities.</summary>
    public static bool IsMunicipal(Entry actor) => actor.Facets[Facet.Level].Contains("municipal");
}
