using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Facets;
using Samvirke.Register.Papers;
using static Samvirke.Municipality.BuildPlan.Matters.MatterCells;
using static Samvirke.Municipality.BuildPlan.Matters.MatterTexts;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>
/// What is missing and the municipality can do something about, each thing with who says so. What others must mend is no matter of its plan, and what is only
/// not recorded says nothing of it.
/// </summary>
internal static class MissingMatter
{
    public static ImmutableArray<PaperBlock> Missing(PlanBasis basis, PlanSort sort) => Table(
        Caption(PlanMatter.Missing), [new(Subject), new(Lacks), new(Why)],
        basis.Gaps.Chains.Gaps
            .Where(gap => gap.Standing != GapStanding.NotRecorded && sort.Focus.Fits(gap.Anchor) && gap.Fillers.Any(filler => PlanEntries.IsUs(basis, filler)))
            .GroupBy(gap => gap.Anchor.Id)
            .Select(anchor => new PaperRow(
            [
                Name(anchor.First().Anchor),
                [PaperText.Of(List([.. anchor.Select(gap => gap.Link.Term().Label).Distinct()]))],
                [.. anchor.SelectMany(Said).DistinctBy(text => text.Text)],
            ])));

    /// <summary>The challenges whose sources say so; where none do, why it can be expected.</summary>
    private static IEnumerable<PaperText> Said(ChainGap gap) => gap.Said.IsEmpty
        ? gap.Reasons.Where(reason => reason.Citations.IsEmpty && reason.Entries is [var only] && only == gap.Anchor.Id).Select(reason => new PaperText(reason.Text, null, gap.Anchor.Citations))
        : gap.Said.Select(challenge => new PaperText(challenge.Name, challenge, challenge.Citations));
}
