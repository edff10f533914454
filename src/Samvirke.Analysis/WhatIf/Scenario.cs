using System.Collections.Immutable;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.WhatIf;

/// <summary>What somebody imagines: steps, each upon what the ones before it left.</summary>
/// <param name="Steps">The steps in their order.</param>
public sealed record Scenario(ImmutableArray<ImaginedStep> Steps)
{
    /// <summary>More steps than these are no longer one thought, and their consequences cannot be told apart.</summary>
    public const int MostSteps = 20;

    /// <summary>Nothing is imagined.</summary>
    public static Scenario Nothing { get; } = new([]);

    /// <summary>
    /// The day to look at: the one asked for, or the first on which everything that is imagined to end has ended.
    /// </summary>
    public DateOnly ReadOn(DateOnly day) => Steps.OfType<ImaginedStep.EndOn>()
        .Select(step => step.Last == DateOnly.MaxValue ? step.Last : step.Last.AddDays(1))
        .Append(day)
        .Max();

    /// <summary>The register as it would be, or why it cannot be so. The snapshot itself stays as it is.</summary>
    public ScenarioOutcome Apply(RegisterSnapshot snapshot)
    {
        var bench = new Workbench(snapshot);
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        for (var i = 0; i < Steps.Length; i++)
        {
            var why = i < MostSteps ? StepTaking.Take(bench, Steps[i], i) : RefusalTexts.TooMany;
            if (why is not null) refusals.Add(new Refusal(i, Steps[i], why));
        }

        return refusals.Count > 0 ? new ScenarioOutcome.Refused(refusals.ToImmutable()) : bench.Done();
    }
}
