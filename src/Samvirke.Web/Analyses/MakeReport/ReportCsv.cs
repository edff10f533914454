using System.Globalization;
using Samvirke.Analysis.Reports;
using Samvirke.Formats.Csv;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.MakeReport;

/// <summary>
/// The findings of a report for a spreadsheet, in the language of the visit, one to a row. The key tells which finding it is, whenever it was made; the last columns say which
/// register it was made from, so that rows of two runs can stand under each other.
/// </summary>
internal sealed class ReportCsv(Visit visit, ReportAsked asked)
{
    public byte[] Write()
    {
        var csv = new CsvText();
        csv.Row([.. Heads()]);
        foreach (var (finding, change, was) in Rows())
        {
            csv.Row(
            [
                finding.Key, visit.T(finding.Part), finding.About?.Id.Value ?? "", visit.T(finding.Label), visit.T(finding.State.Label), finding.IsFirm ? visit.T(ReportTexts.Yes) : visit.T(ReportTexts.No),
                string.Join(' ', finding.Reasons.Select(reason => visit.T(reason.Text))),
                string.Join("; ", finding.Reasons.SelectMany(reason => reason.Citations).Select(citation => $"{citation.Source} {citation.Locator}").Distinct(StringComparer.Ordinal)),
                .. asked.Comparison is null ? [] : new[] { visit.T(change), was is null ? "" : visit.T(was.State.Label), ReportAsked.Written(asked.Since!.Value) },
                ReportAsked.Written(asked.Stamp.Day), asked.Stamp.Change.ToString(CultureInfo.InvariantCulture),
            ]);
        }

        return csv.ToUtf8();
    }

    private IEnumerable<string> Heads() =>
    [
        ReportTexts.Key, visit.T(ReportTexts.Part), ReportTexts.Id, visit.T(ReportTexts.What), visit.T(ReportTexts.State), visit.T(ReportTexts.Firm), visit.T(ReportTexts.Why), visit.T(PaperTexts.Sources),
        .. asked.Comparison is null ? [] : new[] { visit.T(ReportTexts.Change), visit.T(ReportTexts.Was), visit.T(ReportTexts.SinceHead) },
        visit.T(ReportTexts.Day), visit.T(ReportTexts.ChangeNumber),
    ];

    private IEnumerable<(Finding Finding, LocalizedText Change, Finding? Was)> Rows() => asked.Comparison is not { Comparison: var found }
        ? asked.Report.Findings.Select(finding => (finding, LocalizedText.Empty, (Finding?)null))
        :
        [
            .. found.Resolved.Select(finding => (finding, asked.Report.Words.Resolved, (Finding?)finding)),
            .. found.New.Select(finding => (finding, ReportTexts.New, (Finding?)null)),
            .. found.Changed.Select(each => (each.Now, ReportTexts.Changed, (Finding?)each.Before)),
            .. found.Still.Select(finding => (finding, ReportTexts.Still, (Finding?)finding)),
        ];
}
