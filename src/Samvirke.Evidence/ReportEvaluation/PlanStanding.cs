using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>Whether an analysis is the one that was planned before the data were seen.</summary>
public abstract record PlanStanding
{
    private PlanStanding()
    {
    }

    /// <summary>No plan was locked beforehand, or none is known here.</summary>
    public sealed record NotLocked : PlanStanding;

    /// <summary>It is the plan that was locked.</summary>
    /// <param name="Day">When.</param>
    public sealed record AsLocked(DateOnly Day) : PlanStanding;

    /// <summary>A plan was locked, and this differs from it.</summary>
    /// <param name="Day">When it was locked.</param>
    /// <param name="Choices">What differs: fields of a plan.</param>
    public sealed record Departed(DateOnly Day, ImmutableArray<string> Choices) : PlanStanding;

    /// <summary>How an analysis stands to the plan that was locked.</summary>
    /// <param name="locked">The plan that was locked.</param>
    /// <param name="day">When.</param>
    /// <param name="used">The plan that is carried out.</param>
    public static PlanStanding Of(EvaluationPlan locked, DateOnly day, EvaluationPlan used)
    {
        var (before, now) = (PlanText.Fields(locked), PlanText.Fields(used));
        ImmutableArray<string> choices = [.. before.Union(now).Except(before.Intersect(now)).Select(field => field.Name).Distinct(StringComparer.Ordinal)];
        return choices.IsEmpty ? new AsLocked(day) : new Departed(day, choices);
    }
}
