using System.Collections.Immutable;
using Samvirke.Analysis.Choosing;
using Shouldly;

namespace Samvirke.Analysis.Tests.Choosing;

public sealed class ChoiceTableTests
{
    [Fact]
    public void Faults_OfWhatCannotBeCompared_NameAndLocateIt()
    {
        Kinds(ChoiceTables.Of(3, [1, 2])).ShouldBe([ChoiceFaultKind.TooFewAlternatives]);
        Kinds(ChoiceTables.Of(1, [0], [0])).ShouldBe([ChoiceFaultKind.ScaleTooShortOrLong]);
        Kinds(ChoiceTables.Of(3, [], [])).ShouldBe([ChoiceFaultKind.NoCriterion]);
        Kinds(ChoiceTables.Of(3, [1], [2]) with { Ratings = [[1], []] }).ShouldBe([ChoiceFaultKind.RatingsDoNotFit]);
        Kinds(ChoiceTables.Of(3, [1], [2]) with { Alternatives = ["A", "a "] }).ShouldBe([ChoiceFaultKind.AlternativeTwice]);
        ChoiceTables.Of(3, [1, 1], [2, 5]).Faults().ShouldBe([new ChoiceFault(ChoiceFaultKind.RatingOutsideScale, "A1", "K1")]);
        ChoiceTables.Of(3, [1, -1], [2, -1]).Faults().ShouldBe([new ChoiceFault(ChoiceFaultKind.CriterionNobodyRated, Criterion: "K1")]);
        ChoiceTables.Of(3, [1, -1], [2, 0]).Faults().ShouldBeEmpty();
    }

    [Fact]
    public void Faults_OfWeights_NameAndLocateThem()
    {
        var table = ChoiceTables.Of(3, [1, 2], [2, 1]);
        Given(-1, 2).Faults(table).ShouldBe([new ChoiceFault(ChoiceFaultKind.WeightNegative, Criterion: "K0")]);
        Given(1, double.NaN).Faults(table).ShouldBe([new ChoiceFault(ChoiceFaultKind.WeightNegative, Criterion: "K1")]);
        Given(0, 0).Faults(table).ShouldBe([new ChoiceFault(ChoiceFaultKind.WeightsAllZero)]);
        Given(1).Faults(table).ShouldBe([new ChoiceFault(ChoiceFaultKind.WeightsDoNotFit)]);
        new WeightBelief.RankedWeights([1]).Faults(table).ShouldBe([new ChoiceFault(ChoiceFaultKind.WeightsDoNotFit)]);
        Given(0, 2).Faults(table).ShouldBeEmpty();
        new WeightBelief.HeldWeights([]).Faults(table).ShouldBe([new ChoiceFault(ChoiceFaultKind.WeightsDoNotFit)]);
        new WeightBelief.HeldWeights([[1, null], [1]]).Faults(table).ShouldBe([new ChoiceFault(ChoiceFaultKind.WeightsDoNotFit)]);
        new WeightBelief.HeldWeights([[1, null], [null, -1]]).Faults(table).ShouldBe([new ChoiceFault(ChoiceFaultKind.WeightNegative, Criterion: "K1")]);
        new WeightBelief.HeldWeights([[1, null], [0, 0]]).Faults(table).ShouldBe([new ChoiceFault(ChoiceFaultKind.WeightsAllZero)]);
        WeightBelief.HeldWeights.Of([0, null]).Faults(table).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => AcceptabilityAnalysis.Of(table, Given(0, 0)));
    }

    [Fact]
    public void Dominance_IsAtLeastAsGoodOnAllAndBetterOnOne()
    {
        Dominance.In(ChoiceTables.Of(3, [4, 2], [3, 2], [0, 3])).ShouldBe([new Dominance(0, 1)]);
        Dominance.In(ChoiceTables.Of(3, [4, 2], [4, 2])).ShouldBeEmpty();
        Dominance.In(ChoiceTables.Of(3, [4, -1], [3, 2])).ShouldBeEmpty("what is not rated is not known to be as good");
    }

    [Fact]
    public void Agreement_OfSiegelAndCastellansExecutives_IsSixteenOfAHundred() =>
        RankAgreement.Of([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]])!.Value.ShouldBe(0.162, 0.0005);

    [Fact]
    public void Agreement_OfAllAndOfNone_IsOneAndZero()
    {
        RankAgreement.Of([[1, 2, 3], [10, 20, 30], [0.1, 0.2, 0.3]]).ShouldBe(1);
        RankAgreement.Of([[1, 2, 3], [3, 2, 1]]).ShouldBe(0);
        RankAgreement.Of([[1, 1, 2], [1, 1, 2]]).ShouldBe(1, "also where all hold the same two to be level");
        RankAgreement.Of([[1, 1, 1], [1, 1, 1]]).ShouldBeNull();
        RankAgreement.Of([[1, 2]]).ShouldBeNull();
    }

    private static WeightBelief.GivenWeights Given(params double[] points) => new([.. points]);

    private static IEnumerable<ChoiceFaultKind> Kinds(ChoiceTable table) => table.Faults().Select(fault => fault.Kind);
}
