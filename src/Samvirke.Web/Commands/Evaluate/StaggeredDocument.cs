using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Web.Commands.Evaluate;

/// <summary>What a measure that started at different times did, by group and time and put together in several ways.</summary>
/// <param name="Units">How many units it rests on.</param>
/// <param name="Treated">How many of them have an effect.</param>
/// <param name="GroupTimes">The effect of each group (its first time with the measure) at each time; before the start a trial of parallel trends.</param>
/// <param name="ByTime">The mean over groups by the time since start.</param>
/// <param name="ByGroup">The mean of each group over the times after its start.</param>
/// <param name="GroupMean">The mean of the groups, by how many units each has.</param>
/// <param name="Trends">Whether all before the start is nil; nothing where the data cannot tell.</param>
public sealed record StaggeredDocument(
    int Units,
    int Treated,
    IReadOnlyList<GroupTimeDocument> GroupTimes,
    IReadOnlyList<SinceStartDocument> ByTime,
    IReadOnlyList<GroupEffectDocument> ByGroup,
    FigureDocument GroupMean,
    TrendTest? Trends)
{
    internal static StaggeredDocument? Of(StaggeredEffects? effects, EvaluationPlan plan) => effects is null ? null : new(
        effects.Units,
        effects.Treated,
        [.. effects.GroupTimes.Select(each => new GroupTimeDocument(each.Group, each.Time, each.Treated, each.Compared, FigureDocument.Of(each.Estimate, plan)))],
        [.. effects.ByTime.Select(each => new SinceStartDocument(each.SinceStart, FigureDocument.Of(each.Estimate, plan)))],
        [.. effects.ByGroup.Select(each => new GroupEffectDocument(each.Group, FigureDocument.Of(each.Estimate, plan)))],
        FigureDocument.Of(effects.GroupMean, plan),
        effects.Trends);
}

/// <summary>One group at one time.</summary>
/// <param name="Group">The first time with the measure.</param>
/// <param name="Time">The time.</param>
/// <param name="Treated">How many units of the group.</param>
/// <param name="Compared">How many units that had not started by then.</param>
/// <param name="Effect">The effect.</param>
public sealed record GroupTimeDocument(double Group, double Time, int Treated, int Compared, FigureDocument Effect);

/// <summary>So long after the start.</summary>
/// <param name="SinceStart">The time less the first time with the measure; negative before it.</param>
/// <param name="Effect">The effect.</param>
public sealed record SinceStartDocument(double SinceStart, FigureDocument Effect);

/// <summary>One group.</summary>
/// <param name="Group">The first time with the measure.</param>
/// <param name="Effect">The effect.</param>
public sealed record GroupEffectDocument(double Group, FigureDocument Effect);

/// <summary>A figure with its uncertainty.</summary>
/// <param name="Estimate">The estimate.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="P">The probability of one as far from zero or farther where there is no effect.</param>
/// <param name="Interval">From and to.</param>
public sealed record FigureDocument(double Estimate, double StandardError, double P, double?[] Interval)
{
    internal static FigureDocument Of(Estimate estimate, EvaluationPlan plan) => new(estimate.Value, estimate.StandardError, estimate.P, Ends(estimate.At(plan.Level)));

    /// <summary>From and to; JSON has no infinite numbers.</summary>
    internal static double?[] Ends(Interval interval) => [double.IsFinite(interval.Low) ? interval.Low : null, double.IsFinite(interval.High) ? interval.High : null];
}
