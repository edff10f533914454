using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Simulation;

/// <summary>How often intervals of 95 in 100 hold the truth, in trials of few schools that are unlike each other. The figures stand in docs/evaluation.md.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private const int Trials = 4000;
    private const double Effect = 0.3;

    /// <summary>The limits are three standard errors of a share of 4,000 from what the documents say.</summary>
    [Theory]
    [InlineData(20, StandardErrors.CR2, DegreesOfFreedom.Satterthwaite, 0.94, 0.96)]
    [InlineData(10, StandardErrors.CR2, DegreesOfFreedom.Satterthwaite, 0.94, 0.97)]
    [InlineData(10, StandardErrors.CR0, DegreesOfFreedom.Normal, 0.80, 0.90)]
    [InlineData(10, StandardErrors.Classical, DegreesOfFreedom.Residual, 0.50, 0.80)]
    public void Interval_InTrialsOfFewSchools_HoldsTheTruthAsOftenAsSaid(int schools, StandardErrors errors, DegreesOfFreedom freedom, double least, double most)
    {
        var chance = new Random(20260);
        var plan = new EvaluationPlan { Method = EvaluationMethod.Linear, Outcome = "y", Treatment = "t", Cluster = errors >= StandardErrors.CR0 ? "school" : null, StandardErrors = errors, DegreesOfFreedom = freedom };
        var held = Enumerable.Range(0, Trials).Count(_ =>
        {
            var answer = PlannedEvaluation.Of(Trial(schools, chance), plan).ShouldBeOfType<EvaluationOutcome.Answered>();
            var interval = answer.Effects[0].At(0.95);
            return interval.Low <= Effect && Effect <= interval.High;
        });
        var share = held / (double)Trials;
        output.WriteLine($"{schools} schools, {errors}, {freedom}: {share:0.000}");
        share.ShouldBeInRange(least, most);
    }

    /// <summary>The limits are three standard errors of a share of 2,000 from what the documents say.</summary>
    [Theory]
    [InlineData(10, Inference.WildBootstrap, 0.918, 0.952)]
    [InlineData(8, Inference.WildBootstrap, 0.906, 0.942)]
    [InlineData(8, Inference.Randomisation, 0.957, 0.981)]
    public void Interval_ByDrawsInTrialsOfFewSchools_HoldsTheTruthAsOftenAsSaid(int schools, Inference inference, double least, double most)
    {
        const int Fewer = 2000;
        var chance = new Random(20261);
        var plan = new EvaluationPlan { Method = EvaluationMethod.Linear, Outcome = "y", Treatment = "t", Cluster = "school", Inference = inference, Draws = 999 };
        var held = Enumerable.Range(0, Fewer).Count(_ =>
        {
            var interval = PlannedEvaluation.Of(Trial(schools, chance), plan).ShouldBeOfType<EvaluationOutcome.Answered>().Effects[0].At(0.95);
            return interval.Low <= Effect && Effect <= interval.High;
        });
        var share = held / (double)Fewer;
        output.WriteLine($"{schools} schools, {inference}: {share:0.000}");
        share.ShouldBeInRange(least, most);
    }

    /// <summary>An intraclass correlation of 0.1.</summary>
    private static DataTable Trial(int schools, Random chance) =>
        SimulatedTrial.Of(schools, chance, Math.Sqrt(0.1), (treated, own) => (Effect * treated) + own + (Math.Sqrt(0.9) * SimulatedTrial.Normal(chance)));
}
