using System.Collections.Immutable;
using Samvirke.Analysis.Choosing;
using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Sizing;

/// <summary>Trials to be made up and evaluated.</summary>
/// <param name="Schedule">Who has the measure when; people in a cluster and period are rounded to whole ones, and at least one.</param>
/// <param name="Measured">What is measured.</param>
/// <param name="Difference">With the measure less without it; 0 shows how often an effect is found where there is none.</param>
/// <param name="Correlation">The intraclass correlation, from 0 up to, but not, 1; of proportions, without the measure.</param>
/// <param name="Seed">The same seed gives the same trials, whatever the number of threads.</param>
/// <param name="Trials">How many, 1 or more.</param>
/// <param name="Significance">How often an effect is to be found where there is none.</param>
public sealed record SimulatedTrials(Schedule Schedule, Measured Measured, double Difference, double Correlation, ulong Seed, int Trials = 1000, double Significance = 0.05)
{
    private const string Outcome = "outcome";
    private const string Treatment = "treatment";
    private const string Period = "period";
    private const string Cluster = "cluster";

    private static readonly EvaluationPlan Plan = new() { Method = EvaluationMethod.LinearMixed, Outcome = Outcome, Treatment = Treatment, Covariates = [new([Period])], Cluster = Cluster };

    /// <summary>Makes up each trial and evaluates it by a linear mixed model with periods, as a stepped wedge that has been planned here is evaluated.</summary>
    public SimulatedPower Run()
    {
        var clusters = ClusterDraw.Of(Measured, Difference, Correlation);
        var columns = new TrialColumns(Schedule);
        var (found, refused) = (0, 0);
        Parallel.For(0, Trials, trial =>
        {
            var chance = new Chance(Seed, (ulong)trial);
            switch (PlannedEvaluation.Of(columns.Draw(ref chance, clusters), Plan))
            {
                case EvaluationOutcome.Answered answered when answered.Effects[0].P < Significance && (Difference == 0 || Math.Sign(answered.Effects[0].Value) == Math.Sign(Difference)):
                    Interlocked.Increment(ref found);
                    break;
                case EvaluationOutcome.Refused:
                    Interlocked.Increment(ref refused);
                    break;
            }
        });
        return new(Trials, found, refused);
    }

    /// <summary>What is the same in every trial.</summary>
    private sealed class TrialColumns(Schedule schedule)
    {
        private readonly int[] sizes = [.. schedule.Clusters.Select(cluster => Math.Max(1, (int)Math.Round(cluster.People)))];
        private readonly DataColumn.Categories periods = Column(Period, schedule, (_, period) => period, schedule.Periods);
        private readonly DataColumn.Categories clusters = Column(Cluster, schedule, (cluster, _) => cluster, schedule.Clusters.Length);

        public DataTable Draw(ref Chance chance, ClusterDraw draw)
        {
            var (outcome, treatment) = (new double[periods.Count], new double[periods.Count]);
            var row = 0;
            for (var cluster = 0; cluster < sizes.Length; cluster++)
            {
                var own = chance.Normal();
                for (var period = 0; period < schedule.Periods; period++)
                {
                    var isTreated = period >= schedule.Clusters[cluster].Start;
                    for (var person = 0; person < sizes[cluster]; person++, row++)
                    {
                        treatment[row] = isTreated ? 1 : 0;
                        outcome[row] = draw.Person(ref chance, own, isTreated);
                    }
                }
            }

            return new([new DataColumn.Numbers(Outcome, outcome), new DataColumn.Numbers(Treatment, treatment), periods, clusters]);
        }

        private static DataColumn.Categories Column(string name, Schedule schedule, Func<int, int, int> code, int levels) => new(
            name,
            [.. from cluster in Enumerable.Range(0, schedule.Clusters.Length)
                from period in Enumerable.Range(0, schedule.Periods)
                from person in Enumerable.Range(0, Math.Max(1, (int)Math.Round(schedule.Clusters[cluster].People)))
                select code(cluster, period)],
            [.. Enumerable.Range(1, levels).Select(level => $"{level:0000}")]);
    }
}

/// <summary>How often the effect was found.</summary>
/// <param name="Trials">How many trials were made up.</param>
/// <param name="Found">In how many of them the effect was found, in the right direction.</param>
/// <param name="Refused">How many could not carry an answer; they count as not found.</param>
public sealed record SimulatedPower(int Trials, int Found, int Refused)
{
    /// <summary>The share found.</summary>
    public double Share => (double)Found / Trials;

    /// <summary>Where the share would come to lie in endlessly many trials, in 95 of 100 cases (Wilson 1927).</summary>
    public Interval Interval
    {
        get
        {
            var z = NormalDistribution.PointAbove(0.025);
            var grown = 1 + (z * z / Trials);
            var middle = (Share + (z * z / (2 * Trials))) / grown;
            var reach = z * Math.Sqrt((Share * (1 - Share) / Trials) + (z * z / (4.0 * Trials * Trials))) / grown;
            return new(middle - reach, middle + reach);
        }
    }
}
