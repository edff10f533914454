using Samvirke.Analysis.Reports;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Commands;

/// <summary>Writes what has changed in what is missing, for people to read in a terminal.</summary>
internal static class GapsComparison
{
    public static void Write(ComparisonReport report, TextWriter output)
    {
        output.WriteLine(report.Paper.Lead);
        if (report.Paper.Sections.IsEmpty) return;
        List("Tettet", report.Comparison.Resolved, output);
        List("Nytt", report.Comparison.New, output);
        if (!report.Comparison.Changed.IsEmpty) output.WriteLine($"\nEndret ({report.Comparison.Changed.Length})");
        foreach (var (before, now) in report.Comparison.Changed) output.WriteLine($"  {now.Label.In(Tongue.Nb).Text}: {before.State.Label} → {now.State.Label} [{now.Key}]");
        output.WriteLine();
        output.WriteLine(PaperTexts.Sentence(report.Before.Paper.Stamp!));
        output.WriteLine(PaperTexts.Sentence(report.Now.Paper.Stamp!));
    }

    private static void List(string heading, IReadOnlyList<Finding> findings, TextWriter output)
    {
        if (findings.Count == 0) return;
        output.WriteLine();
        output.WriteLine($"{heading} ({findings.Count})");
        foreach (var finding in findings.OrderByDescending(finding => finding.IsFirm)) output.WriteLine($"  {finding.Label.In(Tongue.Nb).Text}: {finding.State.Label} [{finding.Key}]");
    }
}
