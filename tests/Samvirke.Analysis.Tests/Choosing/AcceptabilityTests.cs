using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Choosing;
using Shouldly;

namespace Samvirke.Analysis.Tests.Choosing;

/// <summary>The shares that are found by chance are held against those that can be worked out.</summary>
public sealed class AcceptabilityTests
{
    private const int Draws = 400_000;

    /// <summary>Five standard errors of a share of one half.</summary>
    private const double Near = 0.004;

    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void Of_TwoSpecialistsAndOneBetween_IsWhereTheWeightsMeet()
    {
        // The first is best where the first criterion weighs more than 0.6, the second where it weighs less than 0.4, the third between.
        var found = AcceptabilityAnalysis.Of(ChoiceTables.Of(6, [10, 0], [0, 10], [6, 6]), WeightBelief.Open, StepReading.EqualSteps, Draws);
        found.First(0).ShouldBe(0.4, Near);
        found.First(1).ShouldBe(0.4, Near);
        found.First(2).ShouldBe(0.2, Near);
        found.Ranks[2][2].ShouldBe(0);
        found.Wins[0][1].ShouldBe(0.5, Near);
        found.Wins[0][2].ShouldBe(0.4, Near);
        found.CentralWeights[0]!.Value[0].ShouldBe(0.8, Near);
        found.CentralWeights[2]!.Value[0].ShouldBe(0.5, Near);
        found.Confidence.ShouldAllBe(each => each == 1);
    }

    [Fact]
    public void Of_ThreeSpecialists_GivesEachAThirdAndTheMeanOfTheLargestShare()
    {
        // The largest of three shares that are spread evenly is (1 + 1/2 + 1/3) / 3 on average.
        var found = AcceptabilityAnalysis.Of(ChoiceTables.Of(2, [2, 0, 0], [0, 2, 0], [0, 0, 2]), WeightBelief.Open, StepReading.AnyOrder, Draws);
        for (var i = 0; i < 3; i++)
        {
            found.First(i).ShouldBe(1 / 3.0, Near);
            found.CentralWeights[i]!.Value[i].ShouldBe(11 / 18.0, Near);
            found.CentralWeights[i]!.Value[(i + 1) % 3].ShouldBe(7 / 36.0, Near);
        }
    }

    [Fact]
    public void Of_MiddlingOnBothAgainstStrongOnOne_IsTheIntegralOverReadings()
    {
        // With m and n as what "Middels" is worth on the two criteria and w as the first one's weight, the first alternative is best where w m + (1-w) n is above
        // both w and 1-w: the integral is ln 2 - 1/2.
        var found = AcceptabilityAnalysis.Of(ChoiceTables.Of(3, [2, 2], [4, 0], [0, 4]), WeightBelief.Open, StepReading.AnyOrder, Draws);
        found.First(0).ShouldBe(Math.Log(2) - 0.5, Near);
        found.First(1).ShouldBe((1.5 - Math.Log(2)) / 2, Near);
        // At equal weights it is best where m + n is above 1: half of the readings.
        found.CentralWeights[0]!.Value[0].ShouldBe(0.5, Near);
        found.Confidence[0]!.Value.ShouldBe(0.5, 2 * Near);
    }

    [Fact]
    public void Of_RatingBetweenTwoLevels_IsSpreadEvenlyBetweenThem()
    {
        // "Middels/sterk" lies between m and 1: m + (1-m)s with both spread evenly is 3/4 on average, and above one half unless m < 1/2 and s < (1/2-m)/(1-m).
        var below = 0.5 - (Math.Log(2) / 2);
        var found = AcceptabilityAnalysis.Of(ChoiceTables.Of(3, [3, 0], [0, 4]), new WeightBelief.GivenWeights([2, 1]), StepReading.AnyOrder, Draws);
        found.First(0).ShouldBe(1 - below, Near);
    }

    [Fact]
    public void Of_MissingRating_MayBeWorthAnything()
    {
        var found = AcceptabilityAnalysis.Of(ChoiceTables.Of(6, [-1], [2]), WeightBelief.Open, StepReading.EqualSteps, Draws);
        found.First(0).ShouldBe(0.8, Near);
    }

    [Fact]
    public void Of_RankedWeights_KeepsTheOrder()
    {
        // Of three shares in order the largest is 11/18, the next 5/18 and the least 2/18 on average.
        var found = AcceptabilityAnalysis.Of(ChoiceTables.Of(2, [2, 2, 2], [0, 0, 0]), new WeightBelief.RankedWeights([2, 1, 3]), StepReading.AnyOrder, Draws);
        found.CentralWeights[0]!.Value.Zip([5 / 18.0, 11 / 18.0, 2 / 18.0]).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < Near);
        var level = AcceptabilityAnalysis.Of(ChoiceTables.Of(2, [2, 2, 2], [0, 0, 0]), new WeightBelief.RankedWeights([1, 1, 2]), StepReading.AnyOrder, Draws);
        level.CentralWeights[0]!.Value.Zip([8 / 18.0, 8 / 18.0, 2 / 18.0]).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < Near);
    }

    [Fact]
    public void Of_CriteriaLeftOpen_WeighAnythingAgainstThoseThatAreHeld()
    {
        // Two criteria are held to weigh the same, the third is open: it weighs more than both in half of the cases, and never does where the third has no points.
        var table = ChoiceTables.Of(2, [0, 0, 2], [2, 2, 0]);
        AcceptabilityAnalysis.Of(table, WeightBelief.HeldWeights.Of([1, 1, null]), draws: Draws).First(0).ShouldBe(0.5, Near);
        AcceptabilityAnalysis.Of(table, WeightBelief.HeldWeights.Of([null, null, 0]), draws: Draws).First(0).ShouldBe(0);
        AcceptabilityAnalysis.Of(table, WeightBelief.HeldWeights.Of([0, 0, null]), draws: 1000).First(0).ShouldBe(1);
    }

    [Fact]
    public void Of_SeveralHolders_TriesAllThatLiesBetweenThem()
    {
        var table = ChoiceTables.Of(2, [2, 0], [0, 2]);
        var between = AcceptabilityAnalysis.Of(table, new WeightBelief.HeldWeights([[1, 0], [0, 1]]), draws: Draws);
        between.First(0).ShouldBe(0.5, Near);
        between.CentralWeights[0]!.Value[0].ShouldBe(0.75, Near);
        AcceptabilityAnalysis.Of(table, new WeightBelief.HeldWeights([[3, 2], [9, 1]]), draws: 1000).First(0).ShouldBe(1, "both hold the first to weigh most");
    }

    [Fact]
    public void Of_AlternativesThatAreLevel_ShareTheirRanks()
    {
        var found = AcceptabilityAnalysis.Of(ChoiceTables.Of(3, [4, 2], [4, 2], [0, 0]), WeightBelief.Open, StepReading.AnyOrder, 10_000);
        found.Ranks[0].ShouldBe([0.5, 0.5, 0]);
        found.Ranks[1].ShouldBe([0.5, 0.5, 0]);
        found.Wins[0][1].ShouldBe(0.5);
        found.Confidence.ShouldBe([0.5, 0.5, null]);
    }

    [Fact]
    public void Of_AnyTable_AddsUpAndIsTheSameHoweverManyThreads() => Prop.ForAll(ChoiceTables.Any, table =>
    {
        var belief = ChoiceTables.Weights(table).Sample(1).First();
        var one = AcceptabilityAnalysis.Of(table, belief, StepReading.AnyOrder, 20_000, seed: 7, threads: 1);
        var many = AcceptabilityAnalysis.Of(table, belief, StepReading.AnyOrder, 20_000, seed: 7, threads: 5);
        for (var i = 0; i < table.Alternatives.Length; i++)
        {
            one.Ranks[i].ShouldBe(many.Ranks[i]);
            one.Wins[i].ShouldBe(many.Wins[i]);
            one.Confidence[i].ShouldBe(many.Confidence[i]);
            (one.CentralWeights[i]?.AsEnumerable() ?? []).ShouldBe(many.CentralWeights[i]?.AsEnumerable() ?? []);
            one.Ranks[i].Sum().ShouldBe(1, 1e-9);
            one.Ranks.Sum(row => row[i]).ShouldBe(1, 1e-9);
            one.CentralWeights[i]?.Sum().ShouldBe(1, 1e-9);
            for (var j = 0; j < table.Alternatives.Length; j++) (one.Wins[i][j] + one.Wins[j][i]).ShouldBe(1, 1e-9);
        }
    }).Check(Few);

    [Fact]
    public void Of_AnotherSeed_DrawsOthers() => AcceptabilityAnalysis.Of(ChoiceTables.Of(3, [2, 2], [4, 0]), WeightBelief.Open, draws: 5000, seed: 1).Ranks[0]
        .ShouldNotBe(AcceptabilityAnalysis.Of(ChoiceTables.Of(3, [2, 2], [4, 0]), WeightBelief.Open, draws: 5000, seed: 2).Ranks[0]);

    [Fact]
    public void Of_Dominated_IsNeverFirstAndLosesToTheBetter() => Prop.ForAll(ChoiceTables.Any, table =>
    {
        var found = AcceptabilityAnalysis.Of(table, WeightBelief.Open, StepReading.AnyOrder, 5_000);
        foreach (var pair in Dominance.In(table))
        {
            found.First(pair.Worse).ShouldBe(0);
            found.Wins[pair.Better][pair.Worse].ShouldBe(1);
        }
    }).Check(Few);
}
