using System.Collections.Immutable;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Municipality.BuildPlan.Matters;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;

namespace Samvirke.Web.Municipalities.ReadPlans;

/// <summary>A plan of the municipality.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Meets">The requirements and duties that it fulfils.</param>
/// <param name="Measures">The measures that are part of it.</param>
/// <param name="MayMeet">Requirements that sources name together with those that it meets.</param>
public sealed record PlanLine(Entry Plan, ImmutableArray<Entry> Meets, ImmutableArray<Entry> Measures, ImmutableArray<SharedRequirement> MayMeet);

/// <summary>The plans of a municipality.</summary>
/// <param name="Basis">The municipality in the register of the day.</param>
/// <param name="Plans">The plans that it has entered, by id.</param>
/// <param name="Unmet">Requirements on municipalities that none of them is entered as meeting.</param>
public sealed record PlansView(PlanBasis Basis, ImmutableArray<PlanLine> Plans, ImmutableArray<Entry> Unmet)
{
    public static PlansView Of(PlanBasis basis)
    {
        ImmutableArray<PlanLine> plans = [.. basis.Local.OfKind(Kind.Plan).Select(plan => Line(basis, plan))];
        var met = plans.SelectMany(line => line.Meets).Select(entry => entry.Id).ToHashSet();
        return new PlansView(basis, plans, [.. Demanded(basis).Where(requirement => !met.Contains(requirement.Id))]);
    }

    private static PlanLine Line(PlanBasis basis, Entry plan)
    {
        var meets = basis.Snapshot.ReachedFrom(plan, RelationTypes.Fulfils);
        ImmutableArray<EntryId> ids = [.. meets.Select(entry => entry.Id)];
        return new PlanLine(
            plan, meets, [.. basis.Snapshot.LeadingTo(plan.Id, RelationTypes.PartOf).Where(entry => entry.Kind == Kind.Measure)],
            ids.IsEmpty ? [] : SharedRequirements.Of(basis.Snapshot, basis.Gaps.Scope, ids, ids));
    }

    /// <summary>Plans that the law demands of municipalities; those that it demands for single persons are left out.</summary>
    public static IEnumerable<Entry> Demanded(PlanBasis basis) => basis.Snapshot.OfKind(Kind.PlanRequirement).Ordinals().Select(ordinal => basis.Snapshot.Entries[ordinal])
        .Where(requirement => requirement.Details.Scalar("mandatory") is "true"
            && basis.Snapshot.ReachedFrom(requirement, RelationTypes.Binds) is var bound && bound.Any(basis.Gaps.Scope.Concerns)
            && requirement.Facets[Register.Facets.Facet.Topic].Contains("planning"));
}
