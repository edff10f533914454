using Samvirke.Analysis.Sizing;

namespace Samvirke.Analysis.Tests.Sizing;

/// <summary>Trials that are made up find effects as often as the formula says, and the same for the same seed.</summary>
public sealed class SimulatedPowerTests
{
    private static readonly Schedule Wedge = Schedule.SteppedWedge(4, [.. Enumerable.Repeat(15.0, 16)]);

    [Fact]
    public void Run_OfNumbers_FindsAsOftenAsTheFormula()
    {
        var expected = Wedge.Power(new Measured.Mean(1), 0.25, 0.05, 0.05)!.Value;
        var power = new SimulatedTrials(Wedge, new Measured.Mean(1), 0.25, 0.05, 7, 400).Run();
        power.Refused.ShouldBe(0);
        // Four standard errors of a share of 400, and what clusters less two degrees of freedom take off.
        power.Share.ShouldBeInRange(expected - 0.08, expected + 0.12);
        power.Interval.Low.ShouldBeLessThan(power.Share);
    }

    [Fact]
    public void Run_OfYesAndNo_KeepsProportionsAndFindsAsOftenAsTheFormula()
    {
        var measured = new Measured.Proportion(0.3);
        var power = new SimulatedTrials(Wedge, measured, -0.12, 0.05, 7, 400).Run();
        power.Share.ShouldBeInRange(Wedge.Power(measured, -0.12, 0.05, 0.05)!.Value - 0.08, Wedge.Power(measured, -0.12, 0.05, 0.05)!.Value + 0.12);
    }

    [Fact]
    public void Run_WithoutEffect_FindsOneInTwenty()
    {
        var power = new SimulatedTrials(Wedge, new Measured.Mean(1), 0, 0.05, 11, 600).Run();
        power.Share.ShouldBeInRange(0.02, 0.08);
    }

    [Fact]
    public void Run_Twice_IsTheSame() =>
        new SimulatedTrials(Wedge, new Measured.Mean(1), 0.2, 0.1, 3, 40).Run().ShouldBe(new SimulatedTrials(Wedge, new Measured.Mean(1), 0.2, 0.1, 3, 40).Run());
}
