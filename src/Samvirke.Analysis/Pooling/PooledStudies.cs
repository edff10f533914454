using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Pooling;

/// <summary>Two studies or more, weighed together.</summary>
/// <param name="Level">The level of the intervals, between 0 and 1.</param>
/// <param name="Fixed">The effect if all studies have the same one; normal.</param>
/// <param name="Random">The mean of the effects that studies are drawn from; normal.</param>
/// <param name="HartungKnapp">The same with the standard error and degrees of freedom of Hartung and Knapp; none where studies do not differ at all.</param>
/// <param name="Prediction">Where the effect of the next study lies; none where <paramref name="HartungKnapp"/> is.</param>
/// <param name="Heterogeneity">How much studies differ.</param>
/// <param name="Weights">What each study counts, in the order given.</param>
/// <param name="LeaveOneOut">What the rest say without each study, in the order given; empty where two would become one.</param>
/// <param name="SmallStudies">Whether small studies say something else than large ones; none where that cannot be asked.</param>
/// <param name="Remarks">What to know when reading it.</param>
public sealed record PooledStudies(
    double Level,
    Estimate Fixed,
    Estimate Random,
    Estimate? HartungKnapp,
    Interval? Prediction,
    Heterogeneity Heterogeneity,
    ImmutableArray<StudyWeight> Weights,
    ImmutableArray<WithoutStudy> LeaveOneOut,
    SmallStudyCheck? SmallStudies,
    ImmutableArray<PoolingRemark> Remarks);

/// <summary>How much studies differ.</summary>
/// <param name="Q">Cochran's Q: squared distances from the fixed effect, over their variances.</param>
/// <param name="Freedom">Its degrees of freedom.</param>
/// <param name="P">The probability of as large a Q where all studies have the same effect.</param>
/// <param name="Variance">τ²: the variance of the effects that studies are drawn from.</param>
/// <param name="VarianceInterval">Its interval; from 0 to 0 where studies agree more than any τ² lets one expect.</param>
/// <param name="ISquared">The share of the variance that is between studies, 0 to 1 (Higgins and Thompson, Stat. Med. 21, 2002).</param>
/// <param name="HSquared">The variance over what it would be without differences between studies.</param>
public sealed record Heterogeneity(double Q, int Freedom, double P, double Variance, Interval VarianceInterval, double ISquared, double HSquared);

/// <summary>What a study counts.</summary>
/// <param name="Study">The study.</param>
/// <param name="Fixed">Its share of the fixed effect, 0 to 1.</param>
/// <param name="Random">Its share of the random-effects mean, 0 to 1.</param>
public sealed record StudyWeight(StudyEffect Study, double Fixed, double Random);

/// <summary>What the others say without a study.</summary>
/// <param name="Left">The study left out.</param>
/// <param name="Fixed">The fixed effect of the others.</param>
/// <param name="Random">Their mean.</param>
/// <param name="HartungKnapp">The same by Hartung and Knapp.</param>
/// <param name="Variance">Their τ².</param>
/// <param name="Q">Their Q.</param>
public sealed record WithoutStudy(StudyEffect Left, Estimate Fixed, Estimate Random, Estimate? HartungKnapp, double Variance, double Q);
