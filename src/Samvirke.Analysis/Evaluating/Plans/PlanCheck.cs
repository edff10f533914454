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
        if (plan.Method == EvaluationMethod.Staggered && (plan.Unit is null ? "unit" : plan.Time is null ? "time" : null) is { } field) return field;
        if (plan.Method == EvaluationMethod.Ancova && plan.Covariates.IsEmpty) return "covariates";
        return plan.Cluster is null && (plan.IsClustered || plan.Freedom == DegreesOfFreedom.ClustersLessOne) ? "cluster" : null;
    }

    private static Refusal.ChoicesDisagree? Disagreement(EvaluationPlan plan)
    {
        if (plan.Inference != Inference.Model && OfDraws(plan) is { } drawn) return drawn;
        if (plan.Method is EvaluationMethod.TwoProportions or EvaluationMethod.DifferenceInMeans && !plan.Covariates.IsEmpty) return new($"method = {Words(plan.Method)}", "covariates");
        if (plan.Method == EvaluationMethod.Staggered) return OfStaggered(plan);
        if (plan.IsMixed && plan.Errors != StandardErrors.Classical) return new($"method = {Words(plan.Method)}", $"standardErrors = {plan.Errors}");
        if (plan is { Method: EvaluationMethod.Gee, Errors: < StandardErrors.CR0 }) return new($"method = {Words(plan.Method)}", $"standardErrors = {Words(plan.Errors)}");
        if (plan is { Method: EvaluationMethod.LogisticMixed, Freedom: DegreesOfFreedom.Satterthwaite }) return new($"method = {Words(plan.Method)}", "degreesOfFreedom = satterthwaite");
        if (plan.IsMixed) return null;
        if (plan.Freedom == DegreesOfFreedom.Satterthwaite && plan.Errors == StandardErrors.Classical) return new("degreesOfFreedom = satterthwaite", "standardErrors = classical");
        return plan.Freedom == DegreesOfFreedom.ClustersLessOne && plan.Errors < StandardErrors.CR0 ? new("degreesOfFreedom = clusters-1", $"standardErrors = {plan.Errors}") : null;
    }

    /// <summary>Draws are of linear models, and the wild bootstrap of a statistic whose standard error is not adjusted by the design.</summary>
    private static Refusal.ChoicesDisagree? OfDraws(EvaluationPlan plan)
    {
        var inference = $"inference = {PlanWords.Inferences.First(each => each.Value == plan.Inference).Word}";
        if (plan.IsLogistic || plan.IsMixed || plan.Method is EvaluationMethod.Gee or EvaluationMethod.Staggered) return new(inference, $"method = {Words(plan.Method)}");
        return plan.Inference == Inference.WildBootstrap && plan.Errors is not (StandardErrors.CR0 or StandardErrors.CR1 or StandardErrors.CR1S) ? new(inference, $"standardErrors = {Words(plan.Errors)}") : null;
    }

    /// <summary>Its standard errors are by influence, and its distribution the normal one or that of clusters less one.</summary>
    private static Refusal.ChoicesDisagree? OfStaggered(EvaluationPlan plan)
    {
        var method = $"method = {Words(plan.Method)}";
        if (plan.StandardErrors is { } errors) return new(method, $"standardErrors = {Words(errors)}");
        return plan.Freedom is DegreesOfFreedom.Normal or DegreesOfFreedom.ClustersLessOne ? null : new(method, $"degreesOfFreedom = {PlanWords.Freedoms.First(each => each.Value == plan.Freedom).Word}");
    }

    private static string Words(StandardErrors errors) => PlanWords.Errors.First(each => each.Value == errors).Word;

    private static string Words(EvaluationMethod method) => PlanWords.Methods.First(each => each.Value == method).Word;
}
