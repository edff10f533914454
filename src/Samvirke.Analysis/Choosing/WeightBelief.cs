using System.Collections.Immutable;

namespace Samvirke.Analysis.Choosing;

/// <summary>What somebody holds about how much each criterion matters.</summary>
public abstract record WeightBelief
{
    private WeightBelief()
    {
    }

    /// <summary>Nothing: every share between the criteria is as likely as any other.</summary>
    public static WeightBelief Open { get; } = new OpenWeights();

    /// <summary>What keeps the weights from being used on the table; empty when nothing does.</summary>
    public ImmutableArray<ChoiceFault> Faults(ChoiceTable table) => this switch
    {
        GivenWeights { Points: var points } when points.Length != table.Criteria.Length => [new(ChoiceFaultKind.WeightsDoNotFit)],
        RankedWeights { Ranks: var ranks } when ranks.Length != table.Criteria.Length => [new(ChoiceFaultKind.WeightsDoNotFit)],
        GivenWeights { Points: var points } when points.Any(IsNoWeight) => [.. table.Criteria.Where((_, i) => IsNoWeight(points[i])).Select(name => new ChoiceFault(ChoiceFaultKind.WeightNegative, Criterion: name))],
        GivenWeights { Points: var points } when points.All(each => each == 0) => [new(ChoiceFaultKind.WeightsAllZero)],
        _ => [],
    };

    private static bool IsNoWeight(double point) => !(point >= 0 && double.IsFinite(point));

    /// <summary>Every share between the criteria is as likely as any other.</summary>
    public sealed record OpenWeights : WeightBelief;

    /// <summary>Points for each criterion; what counts is each one's share of all.</summary>
    /// <param name="Points">One for each criterion, none below zero, not all zero.</param>
    public sealed record GivenWeights(ImmutableArray<double> Points) : WeightBelief;

    /// <summary>An order of importance; within it every share is as likely as any other.</summary>
    /// <param name="Ranks">For each criterion its rank, 1 for the most important. Those of the same rank may weigh differently, either way.</param>
    public sealed record RankedWeights(ImmutableArray<int> Ranks) : WeightBelief;
}
