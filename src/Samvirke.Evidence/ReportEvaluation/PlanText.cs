using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Evidence.ReadPlan;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>A plan as it is carried out, field by field as in PLAN.json: what holds where the plan says nothing is said too.</summary>
public static class PlanText
{
    /// <summary>The fields that have a value, in the order of the contract.</summary>
    public static ImmutableArray<(string Name, string Value)> Fields(EvaluationPlan plan) =>
    [
        .. All(plan).Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => (field.Name, field.Value!)),
    ];

    private static IEnumerable<(string Name, string? Value)> All(EvaluationPlan plan) =>
    [
        (PlanFields.Method, Word(PlanWords.Methods, plan.Method)),
        (PlanFields.Outcome, plan.Outcome),
        (PlanFields.Treatment, plan.Treatment),
        (PlanFields.Reference, plan.Reference),
        (PlanFields.Post, plan.Method == EvaluationMethod.DifferenceInDifferences ? plan.Post : null),
        (PlanFields.CovariateList, string.Join(", ", plan.Covariates.Select(covariate => covariate.Name))),
        (PlanFields.Cluster, plan.Cluster),
        (PlanFields.Unit, plan.Unit),
        (PlanFields.Time, plan.Time),
        (PlanFields.Errors, Word(PlanWords.Errors, plan.Errors)),
        (PlanFields.Freedom, Word(PlanWords.Freedoms, plan.Freedom)),
        (PlanFields.Likelihood, plan.Method == EvaluationMethod.LinearMixed ? Word(PlanWords.Estimations, plan.Estimation) : null),
        (PlanFields.Correlation, plan.Method == EvaluationMethod.Gee ? Word(PlanWords.Correlations, plan.Correlation) : null),
        (PlanFields.Family, plan.Method == EvaluationMethod.Gee ? Word(PlanWords.Families, plan.Family) : null),
        (PlanFields.InferenceChoice, plan.Inference == Inference.Model ? null : Word(PlanWords.Inferences, plan.Inference)),
        (PlanFields.Strata, plan.Inference == Inference.Randomisation ? plan.Strata : null),
        (PlanFields.Draws, plan.Inference == Inference.Model ? null : plan.Draws.ToString(CultureInfo.InvariantCulture)),
        (PlanFields.Seed, plan.Inference == Inference.Model ? null : plan.Seed.ToString(CultureInfo.InvariantCulture)),
        (PlanFields.Multiple, plan.Multiple is { } multiple ? Word(PlanWords.Multiples, multiple) : null),
        (PlanFields.Confidence, plan.Level.ToString("R", CultureInfo.InvariantCulture)),
    ];

    private static string Word<T>(ImmutableArray<(string Word, T Value)> words, T value)
        where T : struct, Enum => words.First(each => EqualityComparer<T>.Default.Equals(each.Value, value)).Word;
}
