using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Reports.ComparisonTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>Two runs of the same analysis, and what became of its findings in between.</summary>
/// <param name="Before">The earlier run.</param>
/// <param name="Now">The later run.</param>
/// <param name="Comparison">What became of the findings.</param>
/// <param name="Paper">The same to read.</param>
public sealed record ComparisonReport(Report Before, Report Now, Comparison Comparison, Paper Paper)
{
    /// <summary>Compares the two; of a register without entries only that is said.</summary>
    /// <param name="before">The earlier run; its stamp says when.</param>
    /// <param name="now">The later run.</param>
    /// <param name="exists">Whether there is a page about the entry.</param>
    public static ComparisonReport Of(Report before, Report now, Func<EntryId, bool> exists)
    {
        if (before.Paper.Stamp is not { } then) throw new InvalidOperationException("A run without a stamp cannot be compared: nobody knows of when it is.");
        var comparison = Comparison.Of(before.Findings, now.Findings);
        var day = PaperTongue.Date(then.Day);
        return then.Entries == 0
            ? new(before, now, comparison, new Paper(now.Words.Title, Filled.Of(EmptyBefore, day), now.Paper.Stamp, []))
            : new(before, now, comparison, new Paper(
                now.Words.Title, Joined(Summary(comparison.Firm, now.Words, then.Day), SummaryOfOthers(comparison.Others, now.Words)), now.Paper.Stamp, Sections(before, now, comparison, exists)));
    }

    private static ImmutableArray<PaperSection> Sections(Report before, Report now, Comparison comparison, Func<EntryId, bool> exists)
    {
        return
        [
            .. Listed(now.Words.Resolved, comparison.Resolved, exists),
            .. Listed(NewHeading, comparison.New, exists),
            .. Changes(comparison.Changed, exists),
            new(CountsHeading, 1,
            [
                new PaperBlock.Table(CountsTable, [new(Part), Number(Was), Number(Is), Number(now.Words.Resolved), Number(NewHeading), Number(ChangedHeading), Number(StillHeading)], [.. Counts(before, now, comparison)]),
                new PaperBlock.Paragraph(PaperText.Of(Filled.Of(ComparisonTexts.Before, PaperTexts.Sentence(before.Paper.Stamp!)))),
            ]),
        ];
    }

    private static IEnumerable<PaperSection> Listed(LocalizedText heading, ImmutableArray<Finding> findings, Func<EntryId, bool> exists)
    {
        if (findings.IsEmpty) yield break;
        yield return new(heading, 1,
        [
            new PaperBlock.Table(heading, [new(What), new(Part), new(Standing), new(Why)],
                [.. findings.OrderByDescending(finding => finding.IsFirm).Select(finding => new PaperRow([[Named(finding, exists)], [PaperText.Of(finding.Part)], [PaperText.Of(finding.State.Label)], ReportReasons.Of(finding.Reasons)]))]),
        ]);
    }

    private static IEnumerable<PaperSection> Changes(ImmutableArray<ChangedFinding> changed, Func<EntryId, bool> exists)
    {
        if (changed.IsEmpty) yield break;
        yield return new(ChangedHeading, 1,
        [
            new PaperBlock.Table(ChangedHeading, [new(What), new(Part), new(Was), new(Is)],
            [
                .. changed.OrderByDescending(each => each.Now.IsFirm).Select(each => new PaperRow(
                    [[Named(each.Now, exists)], [PaperText.Of(each.Now.Part)], [PaperText.Of(each.Before.State.Label)], [PaperText.Of(each.Now.State.Label)]])),
            ]),
        ]);
    }

    private static IEnumerable<PaperRow> Counts(Report before, Report now, Comparison comparison) => now.Findings.Concat(before.Findings).Select(finding => finding.Part).Distinct().Select(part => new PaperRow(
    [
        [PaperText.Of(part)],
        Count(before.Findings.Count(finding => finding.Part.Equals(part))),
        Count(now.Findings.Count(finding => finding.Part.Equals(part))),
        Count(comparison.Resolved.Count(finding => finding.Part.Equals(part))),
        Count(comparison.New.Count(finding => finding.Part.Equals(part))),
        Count(comparison.Changed.Count(each => each.Now.Part.Equals(part))),
        Count(comparison.Still.Count(finding => finding.Part.Equals(part))),
    ]));

    /// <summary>What is no longer in the register has no page to lead to.</summary>
    private static PaperText Named(Finding finding, Func<EntryId, bool> exists) =>
        finding.About is { } about && exists(about.Id) ? new(finding.Label, about, []) : PaperText.Of(finding.Label);

    private static PaperColumn Number(LocalizedText head) => new(head, IsNumber: true);

    private static ImmutableArray<PaperText> Count(int number) => [PaperText.Of(PaperTongue.Number(number))];
}
