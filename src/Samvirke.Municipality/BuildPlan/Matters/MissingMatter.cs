using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Facets;
using Samvirke.Register.Papers;
using static Samvirke.Municipality.BuildPlan.Matters.MatterCells;
using static Samvirke.Municipality.BuildPlan.Matters.MatterTexts;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>What is missing for the municipality, each thing with its reasons. What is only not recorded says nothing of the municipality and is left out.</summary>
internal static class MissingMatter
{
    public static ImmutableArray<PaperBlock> Missing(PlanBasis basis, PlanSort sort) => Table(
        Heading(PlanMatter.Missing), [new(Subject), new(Lacks), new(Why)],
        basis.Gaps.Chains.Gaps
            .Where(gap => gap.Standing != GapStanding.NotRecorded && sort.Focus.Fits(gap.Anchor))
            .GroupBy(gap => gap.Anchor.Id)
            .Select(anchor => new PaperRow(
            [
                Name(anchor.First().Anchor),
                [.. anchor.Select(gap => PaperText.Of(gap.Link.Term().Label)).Distinct()],
                [.. anchor.SelectMany(gap => gap.Reasons).DistinctBy(reason => reason.Text).Select(reason => new PaperText(reason.Text, null, reason.Citations))],
            ])));
}
