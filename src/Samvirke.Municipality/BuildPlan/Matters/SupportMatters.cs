using System.Collections.Immutable;
using Samvirke.Municipality.FitGrants;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Papers;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using static Samvirke.Municipality.BuildPlan.Matters.MatterCells;
using static Samvirke.Municipality.BuildPlan.Matters.MatterTexts;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>Who stands around the municipality, and what there is to lean on.</summary>
internal static class SupportMatters
{
    private static readonly ImmutableArray<string> Supporting = ["county-governor", "county-municipality", "competence-centre", "regional-health-authority"];

    /// <summary>Those whose area the municipality lies in, its police district and health region, and centres that support municipalities everywhere.</summary>
    public static ImmutableArray<PaperBlock> Support(PlanBasis basis, PlanSort sort)
    {
        var around = Around(basis);
        return Table(Caption(PlanMatter.Support), [new(Who), new(Does)],
        [
            .. PlanEntries.All(basis.Snapshot, Kind.Actor).Where(actor => Supports(basis, actor, around)).Select(actor => Supporter(basis, actor)),
            .. around.Select(area => (Area: area, What: area.Details.Scalar("areaType") switch { "police-district" => District, _ => (LocalizedText?)null }))
                .Where(each => each.What is not null)
                .Select(each => new PaperRow([Name(each.Area), [new(each.What!, null, Belonging(basis, each.Area))]])),
        ]);
    }

    /// <summary>Who it is and what it does; where nothing is said of it alone, what is said of those that it is one of.</summary>
    private static PaperRow Supporter(PlanBasis basis, Entry actor)
    {
        var role = basis.Snapshot.ReachedFrom(actor, RelationTypes.PartOf).Prepend(actor).Select(each => Said(each, "role")).FirstOrDefault(said => !said.IsEmpty, []);
        return new PaperRow([role.IsEmpty ? Cited(actor) : Name(actor), role]);
    }

    /// <summary>Schemes that municipalities can apply to, and that are about what the plan is about.</summary>
    public static ImmutableArray<PaperBlock> Grants(PlanBasis basis, PlanSort sort) => Table(
        Caption(PlanMatter.Grants), [new(Grant), new(What), new(GivenBy)],
        SchemeStandings.Open(basis.Snapshot, basis.Local.Organisation?.Id, basis.Stamp.Day).Where(sort.Focus.Fits).Select(grant => new PaperRow([Name(grant), Said(grant, "purpose"), Others(basis.Snapshot, grant, RelationTypes.AdministeredBy)])));

    /// <summary>What sources advise on this sort of plan and the requirements that it meets.</summary>
    public static ImmutableArray<PaperBlock> Advice(PlanBasis basis, PlanSort sort) => Table(
        Caption(PlanMatter.Advice), [new(Proposal), new(What)],
        PlanEntries.All(basis.Snapshot, Kind.Proposal)
            .Where(proposal => proposal.Facets[Facet.Level].Contains("municipal") && Concerns(sort, proposal, RelationTypes.Concerns))
            .Select(proposal => new PaperRow([Name(proposal), Said(proposal)])));

    /// <summary>Guidance on the requirements that the plan meets, on the provisions that they stand in, and for municipalities on what the plan is about.</summary>
    public static ImmutableArray<PaperBlock> Guidance(PlanBasis basis, PlanSort sort)
    {
        var rules = sort.Requirements.Select(id => basis.Snapshot.Find(id)).OfType<Entry>()
            .SelectMany(requirement => basis.Snapshot.ReachedFrom(requirement, RelationTypes.LegalBasis)).Select(rule => rule.Id).Concat(sort.Requirements).Concat(sort.Related).ToHashSet();
        return Table(
            Caption(PlanMatter.Guidance), [new(Guide), new(What), new(IssuedBy)],
            PlanEntries.Guidance(basis.Snapshot)
                .Where(guidance => guidance.Relations.Any(relation => relation.Type == RelationTypes.Guides && rules.Contains(relation.To)) || (sort.Focus.Fits(guidance) && PlanEntries.IsForMunicipalities(basis, guidance)))
                .Select(guidance => new PaperRow([Name(guidance), Said(guidance, "purpose"), Others(basis.Snapshot, guidance, RelationTypes.IssuedBy)])));
    }

    private static bool Concerns(PlanSort sort, Entry entry, RelationType type) =>
        entry.Relations.Any(relation => relation.Type == type && (sort.Requirements.Contains(relation.To) || sort.Related.Contains(relation.To)));

    private static bool Supports(PlanBasis basis, Entry actor, ImmutableArray<Entry> around) =>
        actor.Id != basis.Local.Organisation?.Id && Supporting.Contains(actor.Details.Scalar("actorType") ?? "")
        && (basis.Snapshot.ReachedFrom(actor, RelationTypes.Covers) is { IsEmpty: false } covered
            ? covered.Any(area => area.Id == basis.Local.Area.Id || around.Any(each => each.Id == area.Id))
            : basis.Snapshot.ReachedFrom(actor, RelationTypes.Supports).Any(to => PlanEntries.IsUs(basis, to)));

    private static ImmutableArray<Entry> Around(PlanBasis basis) => basis.Snapshot.ReachedFrom(basis.Local.Area, RelationTypes.PartOf, RelationTypes.BelongsTo);

    private static ImmutableArray<Citation> Belonging(PlanBasis basis, Entry area) =>
        [.. basis.Local.Area.Relations.Where(relation => relation.To == area.Id).SelectMany(relation => relation.Citations)];
}
