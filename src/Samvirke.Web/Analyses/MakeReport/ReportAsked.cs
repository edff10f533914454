using System.Globalization;
using Samvirke.Analysis.Reports;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Entries.ReadGaps;

namespace Samvirke.Web.Analyses.MakeReport;

/// <summary>The report that was asked for.</summary>
/// <param name="Sort">Of which analysis.</param>
/// <param name="Snapshot">The register on the day.</param>
/// <param name="Report">The analysis on the day.</param>
/// <param name="Comparison">The same compared with an earlier day, where one was asked for.</param>
/// <param name="Since">That day.</param>
/// <param name="BadDay">What was written instead of a day, if anything.</param>
/// <param name="Area">The area, of an analysis of one.</param>
/// <param name="IsAreaUnknown">Whether an area was asked for that there is not.</param>
/// <param name="Query">What the address asks for, to be put behind the same report in another form.</param>
public sealed record ReportAsked(
    ReportSort Sort, RegisterSnapshot Snapshot, Report Report, ComparisonReport? Comparison, DateOnly? Since, string? BadDay, Entry? Area, bool IsAreaUnknown, string Query)
{
    /// <summary>Names the day to compare with.</summary>
    public const string SinceParameter = "siden";

    /// <summary>What is read: the comparison where there is one.</summary>
    public Paper Paper => Comparison?.Paper ?? Report.Paper;

    public PaperStamp Stamp => Report.Paper.Stamp!;

    /// <summary>The same report as a file.</summary>
    public string File(string format) => $"{Sort.Address}.{format}{Query}";

    /// <summary>What the file is called: the analysis, the area, and the days.</summary>
    public string FileName(string format)
    {
        var place = Area?.Details.Scalar("number") is { } number ? $"-{number}" : "";
        return $"samvirke-{Sort.Name}{place}{(Comparison is null ? "" : $"-siden-{Written(Since!.Value)}")}-{Written(Stamp.Day)}.{format}";
    }

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
