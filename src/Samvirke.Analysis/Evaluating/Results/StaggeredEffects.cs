using System.Collections.Immutable;

namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>What a measure that started at different times did, by group and time and put together in several ways.</summary>
/// <param name="Units">How many units it rests on.</param>
/// <param name="Treated">How many of them have an effect: they started, and were measured before and after.</param>
/// <param name="GroupTimes">The effect of each group at each time, in the order of groups and times; before the start it is a trial of parallel trends.</param>
/// <param name="ByTime">The mean over groups by the time since start, in the order of time; negative before it.</param>
/// <param name="ByGroup">The mean over times after start of each group.</param>
/// <param name="GroupMean">The mean of the groups, by how many units each has.</param>
/// <param name="Trends">Whether groups had parallel trends before they started; nothing where no time tells it.</param>
public sealed record StaggeredEffects(
    int Units,
    int Treated,
    ImmutableArray<GroupTimeEffect> GroupTimes,
    ImmutableArray<TimeEffect> ByTime,
    ImmutableArray<GroupEffect> ByGroup,
    Estimate GroupMean,
    TrendTest? Trends);

/// <summary>The effect of those who started at one time, at one time.</summary>
/// <param name="Group">The first time with the measure.</param>
/// <param name="Time">The time.</param>
/// <param name="Treated">How many units of the group it rests on.</param>
/// <param name="Compared">How many units that have not started by then they are compared with.</param>
/// <param name="Estimate">The effect.</param>
public sealed record GroupTimeEffect(double Group, double Time, int Treated, int Compared, Estimate Estimate)
{
    /// <summary>Whether the group had not started: what is found there is no effect, but a trial of parallel trends.</summary>
    public bool IsBefore => Time < Group;
}

/// <summary>The mean effect so long after the start.</summary>
/// <param name="SinceStart">The time less the first time with the measure.</param>
/// <param name="Estimate">The effect.</param>
public sealed record TimeEffect(double SinceStart, Estimate Estimate);

/// <summary>The mean effect of those who started at one time.</summary>
/// <param name="Group">The first time with the measure.</param>
/// <param name="Estimate">The effect.</param>
public sealed record GroupEffect(double Group, Estimate Estimate);

/// <summary>Whether all that is found before the start is nil.</summary>
/// <param name="Statistic">Wald's statistic.</param>
/// <param name="Freedom">How many figures it tests.</param>
/// <param name="P">The probability of one as large where trends are parallel, by the F distribution with as many degrees of freedom as there are clusters or units.</param>
public sealed record TrendTest(double Statistic, int Freedom, double P);
