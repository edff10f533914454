using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Reports.OverlapReportTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>The report of how efforts relate.</summary>
public static class OverlapReport
{
    /// <summary>So many of each relation are told; a table for spreadsheets has all.</summary>
    private const int MostTold = 30;

    // What asks for something to be done comes first.
    private static readonly ImmutableArray<EffortRelation> Relations = [EffortRelation.Conflicts, EffortRelation.Overlaps, EffortRelation.Complements, EffortRelation.Supports];

    /// <summary>The report of the analysis.</summary>
    /// <param name="analysis">How efforts relate.</param>
    /// <param name="stamp">The register that it was made from.</param>
    public static Report Of(OverlapAnalysis analysis, PaperStamp stamp)
    {
        var pairs = analysis.Pairs.ToLookup(pair => pair.Relation);
        var lead = Filled.Of(
            Lead, PaperTongue.Number(analysis.Efforts),
            Count(pairs, EffortRelation.Overlaps), Count(pairs, EffortRelation.Complements), Count(pairs, EffortRelation.Supports), Count(pairs, EffortRelation.Conflicts));
        return new Report(
            Words,
            new Paper(Title, lead, stamp, [.. Relations.Where(pairs.Contains).Select(relation => Section(analysis, relation, [.. pairs[relation]]))]),
            [.. Relations.SelectMany(relation => pairs[relation]).Select(pair => Finding(analysis, pair))]);
    }

    private static PaperSection Section(OverlapAnalysis analysis, EffortRelation relation, ImmutableArray<EffortPair> pairs)
    {
        var told = pairs.Take(MostTold).Select(analysis.Explain).ToList();
        var table = new PaperBlock.Table(
            OverlapReportTexts.Of(relation),
            [new(Which), new(Likely, IsNumber: true), new(Why), new(Align)],
            [.. told.Select(Row)]);
        return told.Count == pairs.Length
            ? new(OverlapReportTexts.Of(relation), 1, [table])
            : new(OverlapReportTexts.Of(relation), 1, [new PaperBlock.Paragraph(PaperText.Of(Filled.Of(First, PaperTongue.Number(told.Count), PaperTongue.Number(pairs.Length)))), table]);
    }

    private static PaperRow Row(ExplainedPair explained) => new(
    [
        [PaperText.Of(explained.Pair.A), PaperText.Of(explained.Pair.B)],
        [PaperText.Of(Filled.Of(Percent, Filled.Number((int)Math.Round(100 * explained.Pair.Score))))],
        ReportReasons.Of(explained.Reasons),
        ReportReasons.Of([.. explained.Align.Select(each => each.Reason)]),
    ]);

    /// <summary>Overlaps and conflicts are what can be resolved; that efforts complement or support each other is as it should be.</summary>
    private static Finding Finding(OverlapAnalysis analysis, EffortPair pair) => new(
        $"pair/{pair.A.Id}/{pair.B.Id}",
        OverlapReportTexts.Of(pair.Relation),
        pair.A,
        Filled.Of(Pair, pair.A.Name, pair.B.Name),
        new(pair.Relation.ToString(), OverlapReportTexts.Of(pair.Relation)),
        IsFirm: pair.Relation is EffortRelation.Overlaps or EffortRelation.Conflicts,
        analysis.Explain(pair).Reasons);

    private static LocalizedText Count(ILookup<EffortRelation, EffortPair> pairs, EffortRelation relation) => PaperTongue.Number(pairs[relation].Count());
}
