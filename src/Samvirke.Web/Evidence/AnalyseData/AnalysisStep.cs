using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Checking;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.ReadPlan;
using Samvirke.Evidence.ReportEvaluation;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Evidence.AnalyseData;

/// <summary>How far somebody who has data analysed has come: exactly one of the records below. None of them keeps anything.</summary>
public abstract record AnalysisStep
{
    private AnalysisStep()
    {
    }

    /// <summary>The columns that the questions choose among; none before there are data.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>The rows, by their numbers, that somebody is asked to look at.</summary>
    public ImmutableArray<int> Rows => [.. RowsOf(this).Where(row => row > 1).Distinct().Order().Take(MostRows)];

    /// <summary>More rows than this are better mended in a spreadsheet.</summary>
    private const int MostRows = 20;

    private static IEnumerable<int> RowsOf(AnalysisStep step) => step switch
    {
        Mending mending => mending.Defects.Select(defect => defect.Row ?? 0),
        Found { Findings: var findings } => findings.Checks.OfType<DataNotice.MeasuredTwice>().SelectMany(notice => notice.Repeats).SelectMany(repeat => new[] { repeat.Earlier, repeat.Row })
            .Concat(findings.Outcome is EvaluationOutcome.Refused { Reason: Refusal.ClusterInBothArms mixed } ? mixed.Mixed.SelectMany(each => new[] { each.Row, each.OtherRow }) : []),
        _ => [],
    };

    /// <summary>The data are asked for.</summary>
    /// <param name="Faults">What is wrong, by field.</param>
    public sealed record AskingData(ImmutableArray<(string Field, LocalizedText Message)> Faults) : AnalysisStep;

    /// <summary>There are data, and it is asked what is to be found out.</summary>
    /// <param name="Faults">What is wrong in the plan.</param>
    public sealed record AskingPlan(ImmutableArray<PlanDefect> Faults) : AnalysisStep;

    /// <summary>The data have to be mended first.</summary>
    /// <param name="Defects">What is wrong, by row and column.</param>
    /// <param name="HasMore">Whether there is more.</param>
    public sealed record Mending(ImmutableArray<DataDefect> Defects, bool HasMore) : AnalysisStep;

    /// <summary>There is an answer, or a reason why there is none.</summary>
    /// <param name="Findings">What was found.</param>
    public sealed record Found(EvaluationFindings Findings) : AnalysisStep;
}
