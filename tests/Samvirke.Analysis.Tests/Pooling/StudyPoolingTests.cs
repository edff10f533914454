using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Pooling;

namespace Samvirke.Analysis.Tests.Pooling;

/// <summary>Studies weigh together to what metafor gives, and what cannot be weighed is named.</summary>
public sealed class StudyPoolingTests
{
    public static TheoryData<string> Pools => [.. PoolingReference.All.Pools.Select(each => each.Name)];

    [Fact]
    public void ChiSquare_FromTailToTail_GivesWhatRGives()
    {
        var all = PoolingReference.All;
        foreach (var row in all.ChiSquareAbove) Near(ChiSquareDistribution.Above(row[0], row[1]), row[2], 1e-11);
        foreach (var row in all.ChiSquareBelow) Near(ChiSquareDistribution.Below(row[0], row[1]), row[2], 1e-11);
        foreach (var row in all.ChiSquarePoint) Near(ChiSquareDistribution.PointAbove(row[0], row[1]), row[2], 1e-11);
    }

    [Fact]
    public void Read_Counts_GivesWhatEscalcGives()
    {
        foreach (var table in PoolingReference.All.Tables)
        {
            for (var at = 0; at < table.Counts.Length; at++)
            {
                var row = table.Counts[at];
                var study = new CountedStudy("a", row[0], row[1], row[2], row[3]).Read(Enum.Parse<RiskMeasure>(table.Measure)).ShouldBeOfType<StudyReading.Complete>().Study;
                Near(study.Effect, table.Effects[at], 1e-8);
                Near(study.StandardError, table.Errors[at], 1e-8);
            }
        }
    }

    [Fact]
    public void Read_Means_GivesWhatEscalcGives()
    {
        foreach (var means in PoolingReference.All.Means)
        {
            for (var at = 0; at < means.Groups.Length; at++)
            {
                var row = means.Groups[at];
                var study = new MeasuredStudy("a", new(row[0], row[1], (int)row[2]), new(row[3], row[4], (int)row[5]))
                    .Read(Enum.Parse<MeanMeasure>(means.Measure)).ShouldBeOfType<StudyReading.Complete>().Study;
                Near(study.Effect, means.Effects[at], 1e-8);
                Near(study.StandardError, means.Errors[at], 1e-8);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pools))]
    public void Of_Studies_GivesWhatMetaforGives(string name)
    {
        var theirs = PoolingReference.All.Pools.Single(each => each.Name == name);
        var ours = Pool([.. theirs.Effects.Zip(theirs.Errors, (effect, error) => new StudyEffect("a", effect, error))]);
        Same(ours.Fixed, theirs.Fixed, 1e-8);
        Same(ours.Random, theirs.Random, 1e-6);
        Same(ours.HartungKnapp!, theirs.HartungKnapp, 1e-6);
        Same([ours.Prediction!.Low, ours.Prediction.High], theirs.Prediction, 1e-6);
        var differ = ours.Heterogeneity;
        Same([differ.Q, differ.P, differ.ISquared, differ.HSquared], theirs.Heterogeneity, 1e-6);
        Same([differ.Variance, differ.VarianceInterval.Low, differ.VarianceInterval.High], [theirs.Variance, .. theirs.VarianceInterval], 1e-6);
        Same([.. ours.Weights.Select(each => each.Fixed)], theirs.FixedWeights, 1e-8);
        Same([.. ours.Weights.Select(each => each.Random)], theirs.RandomWeights, 1e-6);
        ours.LeaveOneOut.Length.ShouldBe(theirs.Without.Length);
        foreach (var (one, other) in ours.LeaveOneOut.Zip(theirs.Without))
        {
            Same(one.HartungKnapp!, other.HartungKnapp, 1e-6);
            Same([one.Variance, one.Q], [other.Variance, other.Q], 1e-6);
        }

        if (theirs.Egger.ValueKind != JsonValueKind.Array || theirs.Egger.GetArrayLength() == 0) ours.SmallStudies.ShouldBeNull();
        else Same(Figures(ours.SmallStudies!), [.. theirs.Egger.EnumerateArray().Select(each => each.GetDouble())], 1e-8);
    }

    [Fact]
    public void Of_AnyStudies_DoesNotMindTheirOrderAndFollowsAShift() => Prop.ForAll(Some, studies =>
    {
        var (here, back, shifted) = (Pool(studies), Pool([.. studies.Reverse()]), Pool([.. studies.Select(each => each with { Effect = each.Effect + 3 })]));
        Near(back.Random.Value, here.Random.Value, 1e-6);
        Near(back.Heterogeneity.Variance, here.Heterogeneity.Variance, 1e-6);
        Near(shifted.Random.Value, here.Random.Value + 3, 1e-6);
        Near(shifted.Fixed.Value, here.Fixed.Value + 3, 1e-8);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_EqualStudies_FindsNothingBetweenThem() => Prop.ForAll(Some, studies =>
    {
        var pooled = Pool([.. studies.Select(each => each with { Effect = 1 })]);
        pooled.Heterogeneity.Variance.ShouldBe(0);
        pooled.HartungKnapp.ShouldBeNull();
        pooled.Remarks.ShouldContain(new PoolingRemark.NoSpread());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_WhatCannotBeWeighed_NamesTheStudy()
    {
        StudyPooling.Of([]).ShouldBeOfType<PoolingOutcome.Refused>().Faults.ShouldBe([new StudyFault.NoStudy()]);
        StudyPooling.Of([new("one", 1, 2)]).ShouldBeOfType<PoolingOutcome.OneStudy>().Estimate.StandardError.ShouldBe(2);
        StudyPooling.Of([new("nil", 1, 0), new("fine", 1, 1), new("far", 1, double.PositiveInfinity), new("none", double.NaN, 1)]).ShouldBeOfType<PoolingOutcome.Refused>().Faults
            .ShouldBe([new StudyFault.ErrorUnusable("nil", 0), new StudyFault.ErrorUnusable("far", double.PositiveInfinity), new StudyFault.EffectUnusable("none", double.NaN)]);
        new CountedStudy("more", 5, 4, 1, 9).Read(RiskMeasure.LogRiskRatio).ShouldBe(new StudyReading.Faulty(new StudyFault.CountsDisagree("more", 5, 4)));
    }

    private static Arbitrary<ImmutableArray<StudyEffect>> Some => (from effect in Gen.Choose(-200, 200) from error in Gen.Choose(10, 100) select new StudyEffect("a", effect / 100.0, error / 100.0))
        .ListOf().Where(each => each.Count is > 1 and < 30).Select(each => each.ToImmutableArray()).ToArbitrary();

    private static PooledStudies Pool(ImmutableArray<StudyEffect> studies) => StudyPooling.Of(studies).ShouldBeOfType<PoolingOutcome.Answered>().Pooled;

    private static double[] Figures(SmallStudyCheck check) => [check.Slope.Value, check.Slope.StandardError, check.Slope.P, check.Limit.Value, check.Limit.At(0.95).Low, check.Limit.At(0.95).High];

    private static void Same(Estimate ours, double[] theirs, double limit) => Same([ours.Value, ours.StandardError, ours.P, ours.At(0.95).Low, ours.At(0.95).High], theirs, limit);

    private static void Same(double[] ours, double[] theirs, double limit)
    {
        ours.Length.ShouldBe(theirs.Length);
        foreach (var (one, other) in ours.Zip(theirs)) Near(one, other, limit);
    }

    private static void Near(double ours, double theirs, double limit) => (Math.Abs(ours - theirs) / Math.Max(1, Math.Abs(theirs))).ShouldBeLessThan(limit);
}
