using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>Facets that the plan reads beside those that have a name of their own.</summary>
internal static class PlanFacets
{
    public static Facet Substance { get; } = Facet.Find("substance")!;
    public static Facet TargetGroup { get; } = Facet.Find("targetGroup")!;

    /// <summary>Whether the entry is about what the plan is about.</summary>
    public static bool Fits(this PlanFocus focus, Entry entry) =>
        (focus.OfSubstances && !entry.Facets[Substance].IsEmpty) || (entry.Facets[Facet.Topic].Any(focus.Topics.Contains) && !entry.Facets[Facet.Topic].Any(focus.Not.Contains));
}

/// <summary>Entries of the register that plans choose among.</summary>
internal static class PlanEntries
{
    /// <summary>Guidance that holds or is coming.</summary>
    public static IEnumerable<Entry> Guidance(RegisterSnapshot snapshot) => All(snapshot, Kind.Guidance)
        .Where(guidance => guidance.Details.Scalar("currency") is not ("outdated" or "withdrawn") && !guidance.Facets[Facet.Status].Contains("ended"));

    /// <summary>All entries of the kind, by id.</summary>
    public static IEnumerable<Entry> All(RegisterSnapshot snapshot, Kind kind) => snapshot.OfKind(kind).Ordinals().Select(ordinal => snapshot.Entries[ordinal]);

    /// <summary>Whether the actor is the municipality itself, or a group of those who work in municipalities: not another municipality, and nobody whom the state employs.</summary>
    public static bool IsUs(PlanBasis basis, Entry actor) =>
        actor.Id == basis.Local.Organisation?.Id || (actor.Details.Scalar("actorType") is "collective" && basis.Gaps.Scope.Concerns(actor));

    /// <summary>Whether the entry is some other municipality's: that leads it, takes part in it or holds it.</summary>
    public static bool IsOthers(PlanBasis basis, Entry entry) => entry.Relations.Select(relation => basis.Snapshot.Find(relation.To)).OfType<Entry>()
        .Any(to => LocalRegister.IsMunicipality(to) && to.Id != basis.Local.Organisation?.Id);

    /// <summary>Whether the guidance is for those who work in municipalities.</summary>
    public static bool IsForMunicipalities(PlanBasis basis, Entry guidance) =>
        basis.Snapshot.ReachedFrom(guidance, RelationTypes.Guides).Any(to => to.Kind == Kind.Actor ? IsUs(basis, to) : BindsHere(basis, to));

    private static bool BindsHere(PlanBasis basis, Entry rule) => basis.Snapshot.ReachedFrom(rule, RelationTypes.Binds).Any(actor => IsUs(basis, actor));
}
