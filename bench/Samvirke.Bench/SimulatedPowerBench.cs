using System.Globalization;
using Samvirke.Analysis.Sizing;

namespace Samvirke.Bench;

/// <summary>How long it takes to make up and evaluate a thousand stepped-wedge trials, and whether they find the effect as often as the formula says.</summary>
internal static class SimulatedPowerBench
{
    /// <summary>What a thousand trials may take.</summary>
    private const double Limit = 30_000;

    private const double Difference = 0.18;
    private const double Correlation = 0.05;

    /// <summary>24 schools that begin in four steps, 50 pupils in each at each of five measurements: 6,000 rows a trial.</summary>
    private static readonly Schedule Wedge = Schedule.SteppedWedge(4, [.. Enumerable.Repeat(50.0, 24)]);

    public static void Run(int seed)
    {
        var times = new Times();
        var trials = new SimulatedTrials(Wedge, new Measured.Mean(1), Difference, Correlation, (ulong)seed);
        var power = times.Measure(trials.Run);
        times.PrintWhole("power by 1,000 stepped wedges of 6,000 rows", Limit);
        var formula = Wedge.Power(trials.Measured, Difference, Correlation, trials.Significance);
        var falsely = (trials with { Difference = 0 }).Run();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  found in {power.Share:0.000} of them, by the formula {formula:0.000}; found in {falsely.Share:0.000} where there is nothing to find"));
    }
}
