using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReadPlan;

/// <summary>What became of a written plan.</summary>
public abstract record PlanReading
{
    private PlanReading()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="Plan">The plan.</param>
    /// <param name="Unused">Fields that its method has no use for.</param>
    public sealed record Complete(EvaluationPlan Plan, ImmutableArray<string> Unused) : PlanReading;

    /// <summary>It cannot be used.</summary>
    /// <param name="Defects">What is wrong, in the order of the fields.</param>
    public sealed record Refused(ImmutableArray<PlanDefect> Defects) : PlanReading;
}

/// <summary>Something wrong in a plan.</summary>
/// <param name="Path">Where, as in <c>$.covariates[1]</c>.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record PlanDefect(string Path, LocalizedText Message);
