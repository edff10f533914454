using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Papers;
using Samvirke.Register.Relations;
using static Samvirke.Municipality.BuildPlan.Matters.MatterCells;
using static Samvirke.Municipality.BuildPlan.Matters.MatterTexts;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>What the law demands.</summary>
internal static class LawMatters
{
    /// <summary>A duty that stands in many laws names so many of its provisions; its page has them all.</summary>
    private const int MostProvisions = 5;

    /// <summary>The requirements that the plan is made to meet, and what sources say of this sort of plan.</summary>
    public static ImmutableArray<PaperBlock> Requirements(PlanBasis basis, PlanSort sort) =>
    [
        .. Table(Caption(PlanMatter.Requirements), [new(Demand), new(Demands), new(Stands)], Found(basis, sort.Requirements).Select(requirement => Row(basis, requirement))),
        .. Found(basis, sort.Related).Where(plan => !plan.Summary.IsEmpty).Select(plan => new PaperBlock.Paragraph(new(plan.Summary, null, plan.Citations))),
    ];

    /// <summary>Other requirements that sources name together with those.</summary>
    public static ImmutableArray<PaperBlock> SamePlan(PlanBasis basis, PlanSort sort) => Table(
        Caption(PlanMatter.SamePlan), [new(Demand), new(Demands), new(Named)],
        SharedRequirements.Of(basis.Snapshot, basis.Gaps.Scope, [.. sort.Requirements], [.. sort.Requirements, .. sort.Related]).Select(shared => new PaperRow(
        [
            Name(shared.Requirement),
            Demanded(basis, shared.Requirement),
            [.. shared.Witnesses.Select(witness => new PaperText(witness.Entry.Name, witness.Entry, witness.Citations))],
        ])));

    /// <summary>Duties that bind the municipality and that the plan has to do with.</summary>
    public static ImmutableArray<PaperBlock> Duties(PlanBasis basis, PlanSort sort) => Table(
        Caption(PlanMatter.Duties), [new(Duty), new(Demands), new(Stands)],
        basis.Gaps.Chains.Chains.Where(chain => BindsMunicipalities(basis, chain) && sort.Focus.Fits(chain.Duty)).Select(chain => Row(basis, chain)));

    /// <summary>Provisions on selling and serving alcohol that reach municipalities.</summary>
    public static ImmutableArray<PaperBlock> Licensing(PlanBasis basis, PlanSort sort) => Table(
        Caption(PlanMatter.Licensing), [new(Provision), new(Demands)],
        basis.Snapshot.OfKind(Kind.Provision).Ordinals().Select(ordinal => basis.Snapshot.Entries[ordinal])
            .Where(provision => provision.Facets[PlanFacets.Substance].Contains("alcohol")
                && provision.Facets[Facet.Level].Contains("municipal")
                && provision.Facets[Facet.Topic].Any(topic => topic is "licensing" or "enforcement")
                && ChainPiece.IsEstablished(provision))
            .Select(provision => new PaperRow([Name(provision), Demanded(basis, provision)])));

    /// <summary>Rules and guidance on participation.</summary>
    public static ImmutableArray<PaperBlock> Participation(PlanBasis basis, PlanSort sort) => Table(
        Caption(PlanMatter.Participation), [new(Subject), new(What)],
        basis.Gaps.Chains.Chains.Where(chain => BindsMunicipalities(basis, chain) && IsOfParticipation(chain.Duty)).Select(chain => chain.Duty)
            .Concat(PlanEntries.Guidance(basis.Snapshot).Where(guidance => IsOfParticipation(guidance) && PlanEntries.IsForMunicipalities(basis, guidance)))
            .Select(entry => new PaperRow([Name(entry), Demanded(basis, entry)])));

    private static bool IsOfParticipation(Entry entry) => entry.Facets[Facet.Topic].Contains("participation");

    private static bool BindsMunicipalities(PlanBasis basis, DutyChain chain) => chain.Addressees.Any(actor => PlanEntries.IsUs(basis, actor));

    private static PaperRow Row(PlanBasis basis, DutyChain chain) => new(
    [
        Name(chain.Duty),
        Demanded(basis, chain.Duty),
        [.. chain.Provisions.Take(MostProvisions).Select(PaperText.Of), .. chain.Provisions.Length > MostProvisions ? [PaperText.Of(Filled.Of(More, Filled.Number(chain.Provisions.Length - MostProvisions)))] : ImmutableArray<PaperText>.Empty],
    ]);

    private static PaperRow Row(PlanBasis basis, Entry requirement) => new(
    [
        Name(requirement),
        [.. Demanded(basis, requirement), .. requirement.Details.Text("period") is { } period ? [PaperText.Of(period)] : ImmutableArray<PaperText>.Empty],
        Others(basis.Snapshot, requirement, RelationTypes.LegalBasis),
    ]);

    private static IEnumerable<Entry> Found(PlanBasis basis, ImmutableArray<EntryId> ids) => ids.Select(id => basis.Snapshot.Find(id)).OfType<Entry>();
}
