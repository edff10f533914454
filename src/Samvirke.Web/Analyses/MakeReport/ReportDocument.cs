using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Reports;
using Samvirke.Register.Papers;
using Samvirke.Web.Api.ReadGaps;

namespace Samvirke.Web.Analyses.MakeReport;

/// <summary>A report as JSON.</summary>
/// <param name="Analysis">Its name in addresses.</param>
/// <param name="Title">What it is called, by language tag.</param>
/// <param name="Summary">What it says in short.</param>
/// <param name="Stamp">The register that it was made from.</param>
/// <param name="Area">The county or municipality; nothing for the nation.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Comparison">What became of the findings since an earlier day, where one was asked for.</param>
internal sealed record ReportDocument(
    string Analysis,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyDictionary<string, string> Summary,
    StampDocument Stamp,
    EntryReference? Area,
    ImmutableArray<FindingDocument> Findings,
    ComparisonDocument? Comparison)
{
    public static ReportDocument Of(ReportAsked asked) => new(
        asked.Sort.Name, EntryReference.ByTag(asked.Paper.Title), EntryReference.ByTag(asked.Paper.Lead), StampDocument.Of(asked.Stamp),
        asked.Area is { } area ? EntryReference.Of(area) : null, FindingDocument.Of(asked.Report.Findings), asked.Comparison is { } comparison ? ComparisonDocument.Of(comparison) : null);
}

/// <summary>The register that something was made from.</summary>
internal sealed record StampDocument(string AsOf, string RecordedAt, long Change, int Entries)
{
    public static StampDocument Of(PaperStamp stamp) => new(
        ReportAsked.Written(stamp.Day), stamp.RecordedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), stamp.Change, stamp.Entries);
}

/// <summary>A finding; its key is the same whenever the report is made.</summary>
internal sealed record FindingDocument(
    string Key, IReadOnlyDictionary<string, string> Part, EntryReference? About, IReadOnlyDictionary<string, string> Label, string State, IReadOnlyDictionary<string, string> StateLabel, bool Firm, ImmutableArray<ReasonDocument> Reasons)
{
    public static FindingDocument Of(Finding finding) => new(
        finding.Key, EntryReference.ByTag(finding.Part), finding.About is { } about ? EntryReference.Of(about) : null, EntryReference.ByTag(finding.Label),
        finding.State.Id, EntryReference.ByTag(finding.State.Label), finding.IsFirm, ReasonDocument.Of(finding.Reasons));

    public static ImmutableArray<FindingDocument> Of(ImmutableArray<Finding> findings) => [.. findings.Select(Of)];
}

/// <summary>What became of the findings.</summary>
/// <param name="Since">The register that it is compared with.</param>
/// <param name="Resolved">Those that are gone, as they were.</param>
/// <param name="New">The keys of those that are new.</param>
/// <param name="Changed">Those that stand otherwise: the key, and how it stood.</param>
/// <param name="Still">The keys of those that stand as before.</param>
internal sealed record ComparisonDocument(StampDocument Since, ImmutableArray<FindingDocument> Resolved, ImmutableArray<string> New, ImmutableArray<ChangeOfFinding> Changed, ImmutableArray<string> Still)
{
    public static ComparisonDocument Of(ComparisonReport report) => new(
        StampDocument.Of(report.Before.Paper.Stamp!), FindingDocument.Of(report.Comparison.Resolved), [.. report.Comparison.New.Select(finding => finding.Key)],
        [.. report.Comparison.Changed.Select(each => new ChangeOfFinding(each.Now.Key, each.Before.State.Id, each.Now.State.Id))], [.. report.Comparison.Still.Select(finding => finding.Key)]);
}

/// <summary>A finding that stands otherwise than before.</summary>
internal sealed record ChangeOfFinding(string Key, string Was, string Is);
