using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Choosing;
using Shouldly;

namespace Samvirke.Analysis.Tests.Choosing;

/// <summary>What would have to be believed is found exactly, and agrees with what chance finds.</summary>
public sealed class WinningConditionsTests
{
    private const double Exact = 1e-7;

    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(100);

    [Fact]
    public void Of_TwoSpecialistsAndOneBetween_GivesTheWeightsOfEach()
    {
        var terms = WinningConditions.Of(ChoiceTables.Of(6, [10, 0], [0, 10], [6, 6]), WeightBelief.Open, StepReading.EqualSteps);
        terms.ShouldAllBe(each => each.CanWin);
        terms[0].Lead.ShouldBe(0.4, Exact);
        terms[0].Weights!.Value[0].Least.ShouldBe(0.6, Exact);
        terms[0].Weights!.Value[0].Most.ShouldBe(1, Exact);
        terms[0].Nearest!.Value[0].ShouldBe(0.6, Exact);
        terms[0].Moved!.Value.ShouldBe(0.1, Exact);
        terms[2].Weights!.Value[0].Least.ShouldBe(0.4, Exact);
        terms[2].Weights!.Value[0].Most.ShouldBe(0.6, Exact);
        terms[2].Moved!.Value.ShouldBe(0, Exact);
    }

    [Fact]
    public void Of_OneThatIsNeverBest_SaysSo()
    {
        var terms = WinningConditions.Of(ChoiceTables.Of(6, [10, 0], [0, 10], [4, 4]), WeightBelief.Open, StepReading.EqualSteps);
        terms[2].CanBeLevel.ShouldBeFalse();
        terms[2].Lead.ShouldBe(-0.1, Exact);
        (terms[2].Weights, terms[2].Nearest, terms[2].Moved).ShouldBe((null, null, null));
        // With steps that nobody has measured, "4 of 10" may be worth nearly as much as the best.
        WinningConditions.Of(ChoiceTables.Of(6, [10, 0], [0, 10], [4, 4]), WeightBelief.Open)[2].CanWin.ShouldBeTrue();
    }

    [Fact]
    public void Of_WeightsThatAreHeld_KeepsThem()
    {
        var terms = WinningConditions.Of(ChoiceTables.Of(6, [10, 0], [0, 10], [6, 6]), new WeightBelief.GivenWeights([7, 3]), StepReading.EqualSteps);
        terms.Select(each => each.CanWin).ShouldBe([true, false, false]);
        terms[0].Lead.ShouldBe(0.1, Exact);
        var ranked = WinningConditions.Of(ChoiceTables.Of(6, [10, 0], [0, 10], [6, 6]), new WeightBelief.RankedWeights([1, 2]), StepReading.EqualSteps);
        ranked.Select(each => each.CanWin).ShouldBe([true, false, true]);
        ranked[2].Weights!.Value[0].Least.ShouldBe(0.5, Exact);
        var held = WinningConditions.Of(ChoiceTables.Of(6, [10, 0], [0, 10], [6, 6]), new WeightBelief.HeldWeights([[9, 1], [1, 1]]), StepReading.EqualSteps);
        held.Select(each => each.CanWin).ShouldBe([true, false, true]);
        (Math.Round(held[0].Weights!.Value[0].Least, 6), Math.Round(held[0].Weights!.Value[0].Most, 6)).ShouldBe((0.6, 0.9));
        (Math.Round(held[2].Weights!.Value[0].Least, 6), Math.Round(held[2].Weights!.Value[0].Most, 6)).ShouldBe((0.5, 0.6));
    }

    [Fact]
    public void Of_AnyTable_AgreesWithWhatChanceFinds() => Prop.ForAll(ChoiceTables.Any, table =>
    {
        var belief = ChoiceTables.Weights(table).Sample(1).First();
        foreach (var reading in Enum.GetValues<StepReading>())
        {
            var (terms, found) = (WinningConditions.Of(table, belief, reading), AcceptabilityAnalysis.Of(table, belief, reading, 2_000));
            for (var i = 0; i < terms.Length; i++)
            {
                if (found.First(i) > 0) terms[i].CanBeLevel.ShouldBeTrue();
                if (found.CentralWeights[i] is not { } central || terms[i].Weights is not { } ranges) continue;
                central.Zip(ranges).ShouldAllBe(pair => pair.First > pair.Second.Least - Exact && pair.First < pair.Second.Most + Exact);
            }

            terms.ShouldContain(each => each.CanBeLevel, "somebody is first");
            Dominance.In(table).ShouldAllBe(pair => !terms[pair.Worse].CanWin);
        }
    }).Check(Few);
}
