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
        HeldWeights { Holders: var holders } when holders.IsEmpty || holders.Any(points => points.Length != table.Criteria.Length) => [new(ChoiceFaultKind.WeightsDoNotFit)],
        HeldWeights { Holders: var holders } when holders.Any(points => points.Any(point => point is { } given && IsNoWeight(given))) =>
            [.. table.Criteria.Where((_, i) => holders.Any(points => points[i] is { } given && IsNoWeight(given))).Select(name => new ChoiceFault(ChoiceFaultKind.WeightNegative, Criterion: name))],
        HeldWeights { Holders: var holders } when holders.Any(points => points.All(point => point == 0)) => [new(ChoiceFaultKind.WeightsAllZero)],
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

    /// <summary>What several hold, each for themselves, and everything between them: any mixture of weights that they could hold.</summary>
    /// <param name="Holders">
    /// For each holder points for each criterion, or nothing where they leave it open. How those with points weigh against each other is fixed; those left open
    /// may weigh anything against them and each other.
    /// </param>
    public sealed record HeldWeights(ImmutableArray<ImmutableArray<double?>> Holders) : WeightBelief
    {
        /// <summary>What one holds.</summary>
        public static HeldWeights Of(ImmutableArray<double?> points) => new([points]);

        /// <summary>The weights that a holder's mixtures are made of: all points and none of the open, and each open criterion alone.</summary>
        internal static ImmutableArray<ImmutableArray<double>> Corners(ImmutableArray<double?> points)
        {
            var sum = points.Sum(point => point ?? 0);
            var open = Enumerable.Range(0, points.Length).Where(criterion => points[criterion] is null).Select(criterion => Alone(criterion, points.Length));
            return sum > 0 ? [[.. points.Select(point => (point ?? 0) / sum)], .. open] : [.. open];
        }

        private static ImmutableArray<double> Alone(int criterion, int criteria) => [.. Enumerable.Range(0, criteria).Select(other => other == criterion ? 1.0 : 0.0)];
    }
}
