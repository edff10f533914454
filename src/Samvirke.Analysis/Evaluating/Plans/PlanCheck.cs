using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Evaluating.Plans;

/// <summary>Whether the parts of a plan go together, whatever the data.</summary>
internal static class PlanCheck
{
    /// <summary>What is wrong, or nothing. Fields are named as a plan writes them.</summary>
    public static Refusal? Fault(EvaluationPlan plan) => Lacks(plan) is { } field ? new Refusal.PlanLacks(plan.Method, field) : Disagreement(plan);

    private static string? Lacks(EvaluationPlan plan)
    {
        if (plan.Method == EvaluationMethod.DifferenceInDifferences && plan.Post is null) return "post";
        if (plan.Method == EvaluationMethod.Ancova && plan.Covariates.IsEmpty) return "covariates";
        return plan.Cluster is null && (plan.Method == EvaluationMethod.LinearMixed || plan.Errors >= StandardErrors.CR0 || plan.Freedom == DegreesOfFreedom.ClustersLessOne) ? "cluster" : null;
    }

    private static Refusal.ChoicesDisagree? Disagreement(EvaluationPlan plan)
    {
        if (plan.Method is EvaluationMethod.TwoProportions or EvaluationMethod.DifferenceInMeans && !plan.Covariates.IsEmpty) return new($"method = {Words(plan.Method)}", "covariates");
        if (plan.Method == EvaluationMethod.LinearMixed) return plan.Errors == StandardErrors.Classical ? null : new($"method = {Words(plan.Method)}", $"standardErrors = {plan.Errors}");
        if (plan.Freedom == DegreesOfFreedom.Satterthwaite && plan.Errors == StandardErrors.Classical) return new("degreesOfFreedom = satterthwaite", "standardErrors = classical");
        return plan.Freedom == DegreesOfFreedom.ClustersLessOne && plan.Errors < StandardErrors.CR0 ? new("degreesOfFreedom = clusters-1", $"standardErrors = {plan.Errors}") : null;
    }

    private static string Words(EvaluationMethod method) => PlanWords.Methods.First(each => each.Value == method).Word;
}
