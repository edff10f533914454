using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Simulation;

/// <summary>How often intervals of 95 in 100 hold the truth by GEE and in logistic mixed models, in trials of few schools that are unlike each other. The figures stand in docs/evaluation.md.</summary>
public sealed class ClusteredCoverageTests(ITestOutputHelper output)
{
    private const int Trials = 2000;
    private const double Effect = 0.5;
    private const double Base = -0.8;

    /// <summary>With a variance of π²/3 within schools this is an intraclass correlation of 0.1.</summary>
    private static readonly double Deviation = Math.PI / Math.Sqrt(27);

    /// <summary>The effect on all: of the proportions of all schools together.</summary>
    private static readonly double OnAll = LogOdds(Share(Effect)) - LogOdds(Share(0));

    /// <summary>The limits are three standard errors of a share of 2,000 from what the documents say.</summary>
    [Theory]
    [InlineData(60, OutcomeFamily.Gaussian, StandardErrors.CR0, 0.922, 0.954)]
    [InlineData(20, OutcomeFamily.Gaussian, StandardErrors.CR0, 0.887, 0.927)]
    [InlineData(20, OutcomeFamily.Gaussian, StandardErrors.CR2, 0.923, 0.955)]
    [InlineData(10, OutcomeFamily.Gaussian, StandardErrors.CR2, 0.930, 0.962)]
    [InlineData(60, OutcomeFamily.Binomial, StandardErrors.CR0, 0.925, 0.957)]
    [InlineData(20, OutcomeFamily.Binomial, StandardErrors.CR0, 0.910, 0.946)]
    [InlineData(20, OutcomeFamily.Binomial, StandardErrors.CR2, 0.939, 0.969)]
    [InlineData(10, OutcomeFamily.Binomial, StandardErrors.CR2, 0.929, 0.961)]
    public void Interval_ByGee_HoldsTheTruthAsOftenAsSaid(int schools, OutcomeFamily family, StandardErrors errors, double least, double most)
    {
        var plan = new EvaluationPlan { Method = EvaluationMethod.Gee, Outcome = "y", Treatment = "t", Cluster = "school", Family = family, StandardErrors = errors };
        var isLogistic = family == OutcomeFamily.Binomial;
        Holds($"{schools} schools, gee {family}, {errors}", plan, schools, isLogistic ? Asked : Measured, isLogistic ? OnAll : Effect).ShouldBeInRange(least, most);
    }

    [Theory]
    [InlineData(60, DegreesOfFreedom.Normal, 0.927, 0.959)]
    [InlineData(20, DegreesOfFreedom.Normal, 0.910, 0.946)]
    [InlineData(20, DegreesOfFreedom.ClustersLessOne, 0.928, 0.960)]
    [InlineData(10, DegreesOfFreedom.Normal, 0.872, 0.914)]
    [InlineData(10, DegreesOfFreedom.ClustersLessOne, 0.910, 0.946)]
    public void Interval_InALogisticMixedModel_HoldsTheTruthAsOftenAsSaid(int schools, DegreesOfFreedom freedom, double least, double most)
    {
        var plan = new EvaluationPlan { Method = EvaluationMethod.LogisticMixed, Outcome = "y", Treatment = "t", Cluster = "school", DegreesOfFreedom = freedom };
        Holds($"{schools} schools, logistic-mixed, {freedom}", plan, schools, Asked, Effect).ShouldBeInRange(least, most);
    }

    private double Holds(string name, EvaluationPlan plan, int schools, Func<int, Random, DataTable> trial, double truth)
    {
        var chance = new Random(20261);
        var held = Enumerable.Range(0, Trials).Count(_ =>
        {
            var answer = PlannedEvaluation.Of(trial(schools, chance), plan).ShouldBeOfType<EvaluationOutcome.Answered>();
            var interval = answer.Effects[0].At(0.95);
            return interval.Low <= truth && truth <= interval.High;
        });
        output.WriteLine($"{name}: {held / (double)Trials:0.000}");
        return held / (double)Trials;
    }

    private static DataTable Measured(int schools, Random chance) =>
        SimulatedTrial.Of(schools, chance, Deviation, (treated, own) => (Effect * treated) + own + (Math.PI / Math.Sqrt(3) * SimulatedTrial.Normal(chance)));

    private static DataTable Asked(int schools, Random chance) =>
        SimulatedTrial.Of(schools, chance, Deviation, (treated, own) => chance.NextDouble() < Chance(Base + (Effect * treated) + own) ? 1 : 0);

    /// <summary>The proportion in all schools, whatever is their own, by the trapezoid rule.</summary>
    private static double Share(double effect) =>
        Enumerable.Range(-1000, 2001).Select(place => place / 100.0).Sum(z => 0.01 * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * Chance(Base + effect + (Deviation * z)));

    private static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static double LogOdds(double share) => Math.Log(share / (1 - share));
}
