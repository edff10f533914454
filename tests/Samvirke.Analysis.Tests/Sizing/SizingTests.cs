using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Sizing;

namespace Samvirke.Analysis.Tests.Sizing;

/// <summary>Sample size and power are what R gives, and say when nothing is enough.</summary>
public sealed class SizingTests
{
    private static readonly Certainty Usual = new();

    [Fact]
    public void NoncentralStudent_AnyShift_GivesWhatRGives()
    {
        foreach (var row in SizingReference.All.Noncentral) Math.Abs(NoncentralStudent.Above(row[0], row[1], row[2]) - row[3]).ShouldBeLessThan(1e-10, $"t {row[0]}, {row[1]} degrees of freedom, shift {row[2]}");
    }

    [Fact]
    public void NoncentralStudent_WithoutShift_IsStudents()
    {
        foreach (var freedom in new[] { 1, 3, 40, 3e5 }) Near(NoncentralStudent.Above(2.5, freedom, 0), StudentDistribution.Above(2.5, freedom), 1e-12);
        NoncentralStudent.Above(1, double.PositiveInfinity, 3).ShouldBe(NormalDistribution.Above(-2));
    }

    [Fact]
    public void Means_PowerPeopleAndDifference_AreThoseOfPowerTTest()
    {
        foreach (var each in SizingReference.All.Means)
        {
            var (measured, certainty) = (new Measured.Mean(each.Deviation), new Certainty(each.Significance, each.Power));
            Near(GroupComparison.PeopleInEach(measured, each.Difference, certainty)!.Value, each.People, 1e-6);
            Near(GroupComparison.Power(measured, -each.Difference, new(each.Half, each.Half), each.Significance)!.Value, each.PowerOfHalf, 1e-6);
            Near(GroupComparison.LeastDifference(measured, true, new(each.Half, each.Half), certainty)!.Value, each.DifferenceOfHalf, 1e-6);
        }
    }

    [Fact]
    public void Proportions_PowerPeopleAndDifference_AreThoseOfPowerPropTest()
    {
        foreach (var each in SizingReference.All.Proportions)
        {
            var (measured, certainty) = (new Measured.Proportion(each.Without), new Certainty(each.Significance, each.Power));
            Near(GroupComparison.PeopleInEach(measured, each.With - each.Without, certainty)!.Value, each.People, 1e-6);
            Near(GroupComparison.Power(measured, each.With - each.Without, new(each.Half, each.Half), each.Significance)!.Value, each.PowerOfHalf, 1e-6);
            Near(GroupComparison.LeastDifference(measured, true, new(each.Half, each.Half), certainty)!.Value, each.UpwardOfHalf, 1e-6);
        }
    }

    [Fact]
    public void Clusters_UnequalAndAlike_TakeTheDesignEffect()
    {
        foreach (var each in SizingReference.All.Clusters)
        {
            var (measured, clustering) = (new Measured.Mean(each.Deviation), new Clustering(each.Correlation, each.Size, each.Variation));
            var people = each.Clusters * each.Size;
            Near(clustering.DesignEffect, each.DesignEffect, 1e-14);
            var power = GroupComparison.Power(measured, each.Difference, new(people, people, clustering), 0.05)!.Value;
            Near(power, each.Power, 1e-8);
            Near(GroupComparison.ClustersInEach(measured, each.Difference, clustering, new(0.05, power))!.Value, each.Clusters, 1e-6);
        }

        Near(Clustering.Of(0.1, [10, 20, 30]).SizeVariation, Math.Sqrt(200.0 / 3) / 20, 1e-14);
    }

    [Fact]
    public void Schedule_AnyStartsAndSizes_HasTheVarianceOfLeastSquaresWithTheWholeCovariance()
    {
        foreach (var each in SizingReference.All.Schedules)
        {
            var schedule = new Schedule(each.Periods, [.. each.Starts.Zip(each.Sizes, (start, size) => new ScheduledCluster(start, size))]);
            Near(schedule.Variance(each.Within, each.Between)!.Value, each.Variance, 1e-8);
        }
    }

    [Fact]
    public void Schedule_OfEqualClusters_HasTheVarianceOfHusseyAndHughes() => Prop.ForAll(Gen.Choose(2, 6).ToArbitrary(), Gen.Choose(1, 4).ToArbitrary(), Gen.Choose(0, 90).ToArbitrary(), (steps, each, hundredths) =>
    {
        var schedule = Schedule.SteppedWedge(steps, [.. Enumerable.Repeat(7.0, steps * each)]);
        var (between, within) = (hundredths / 100.0, 1 - (hundredths / 100.0));
        var (clusters, periods, own) = (steps * each, steps + 1.0, within / 7);
        var treated = schedule.Clusters.Select(cluster => periods - cluster.Start).ToArray();
        var (u, v) = (treated.Sum(), treated.Sum(count => count * count));
        var w = Enumerable.Range(0, steps + 1).Sum(period => Math.Pow(schedule.Clusters.Count(cluster => cluster.Start <= period), 2));
        var expected = clusters * own * (own + (periods * between))
            / ((((clusters * u) - w) * own) + (((u * u) + (clusters * periods * u) - (periods * w) - (clusters * v)) * between));
        Near(schedule.Variance(within, between)!.Value, expected, 1e-8);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sizing_WhereNothingIsEnough_SaysSo()
    {
        GroupComparison.Power(new Measured.Mean(1), 1, new(20, 20, new(0.1, 20)), 0.05).ShouldBeNull("a school on each side says nothing of how schools differ");
        GroupComparison.PeopleInEach(new Measured.Proportion(0.5), 1e-7, Usual).ShouldBeNull();
        GroupComparison.LeastDifference(new Measured.Proportion(0.01), false, new(50, 50), Usual).ShouldBeNull();
        new Schedule(3, [.. Enumerable.Repeat(new ScheduledCluster(1, 10), 6)]).Variance(0.9, 0.1).ShouldBeNull("all began at once");
        Should.Throw<ArgumentOutOfRangeException>(() => GroupComparison.Power(new Measured.Proportion(0.1), -0.2, new(10, 10), 0.05));
    }

    [Fact]
    public void SteppedWedge_OfAnyNumber_BeginsAsManyAsPossibleAtEachStep()
    {
        Schedule.SteppedWedge(3, [1, 2, 3, 4, 5, 6, 7]).Clusters.Select(cluster => cluster.Start).ShouldBe([1, 1, 1, 2, 2, 3, 3]);
        Schedule.SteppedWedge(2, [1, 2]).Clusters.Select(cluster => cluster.Start).ShouldBe([1, 2]);
    }

    private static void Near(double ours, double theirs, double limit) => (Math.Abs(ours - theirs) / Math.Max(1, Math.Abs(theirs))).ShouldBeLessThan(limit);
}
