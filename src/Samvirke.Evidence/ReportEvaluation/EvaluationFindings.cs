using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Checking;
using Samvirke.Analysis.Evaluating.Describing;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>All that a report of an evaluation rests on; nothing in it is about one person.</summary>
/// <param name="Plan">The plan that was carried out.</param>
/// <param name="Unused">Fields of the plan that its method has no use for.</param>
/// <param name="Outcome">What was found, or why nothing was.</param>
/// <param name="Checks">What was noticed in the data.</param>
/// <param name="Description">What the outcome is in each arm.</param>
/// <param name="Standing">Whether this is what was planned.</param>
/// <param name="Fingerprint">The SHA-256 sum of the file of data, in hexadecimal, so that it can be known again.</param>
public sealed record EvaluationFindings(
    EvaluationPlan Plan,
    ImmutableArray<string> Unused,
    EvaluationOutcome Outcome,
    ImmutableArray<DataNotice> Checks,
    DataDescription Description,
    PlanStanding Standing,
    string Fingerprint)
{
    /// <summary>Carries out a plan on data, with what a report needs beside.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="unused">Fields of it that its method has no use for.</param>
    /// <param name="table">The data.</param>
    /// <param name="standing">Whether this is what was planned.</param>
    /// <param name="fingerprint">The SHA-256 sum of the file of data, in hexadecimal.</param>
    public static EvaluationFindings Of(EvaluationPlan plan, ImmutableArray<string> unused, DataTable table, PlanStanding standing, string fingerprint) => new(
        plan, unused, PlannedEvaluation.Of(table, plan), DataChecks.Of(table, plan), DataDescription.Of(table, plan), standing, fingerprint);
}
