using System.Text;
using System.Text.Json.Nodes;
using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.ReadPlan;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Carries out a plan as the command does, and tells how far its answer is from another's figures.</summary>
internal static class ReferenceComparison
{
    /// <summary>The real trial, which lies beside the repository or nowhere.</summary>
    public const string SharedFile = "tvsfp_smokingprevention.csv";

    /// <summary>The answer of a plan on a file of the reference; every field of the plan must mean something to its method.</summary>
    public static EvaluationOutcome.Answered Answer(JsonNode plan, string file) => Answer(plan, File.ReadAllBytes(ReferenceCase.Find(file)!));

    /// <summary>The answer of a plan on data.</summary>
    public static EvaluationOutcome.Answered Answer(JsonNode plan, byte[] csv)
    {
        var read = PlanFile.Read(Encoding.UTF8.GetBytes(plan.ToJsonString())).ShouldBeOfType<PlanReading.Complete>();
        read.Unused.ShouldBeEmpty();
        var table = DataFile.Read(new MemoryStream(csv), read.Plan).ShouldBeOfType<DataReading.Complete>().Table;
        return PlannedEvaluation.Of(table, read.Plan).ShouldBeOfType<EvaluationOutcome.Answered>();
    }

    /// <summary>The largest difference of any figure of any effect.</summary>
    public static double Worst(EvaluationOutcome.Answered answer, ReferenceEffect[] effects, JsonNode plan)
    {
        answer.Effects.Length.ShouldBe(effects.Length);
        var level = plan["level"]?.GetValue<double>() ?? 0.95;
        return answer.Effects.Zip(effects).Max(pair => Worst(pair.First, pair.Second, level, answer));
    }

    /// <summary>Relative where the figure is above one, else absolute.</summary>
    public static double Difference(double ours, double theirs) => Math.Abs(ours - theirs) / Math.Max(1, Math.Abs(theirs));

    private static double Worst(Estimate ours, ReferenceEffect theirs, double level, EvaluationOutcome.Answered answer)
    {
        answer.Rows.ShouldBe(theirs.N);
        answer.Clusters.ShouldBe(theirs.Clusters);
        double.IsPositiveInfinity(ours.Freedom).ShouldBe(theirs.Df is null);
        var interval = ours.At(level);
        return new[]
        {
            Difference(ours.Value, theirs.Estimate),
            Difference(ours.StandardError, theirs.StandardError),
            theirs.Df is { } freedom ? Difference(ours.Freedom, freedom) : 0,
            Difference(ours.Statistic, theirs.Statistic),
            Difference(ours.P, theirs.P),
            Difference(interval.Low, theirs.Interval[0]),
            Difference(interval.High, theirs.Interval[1]),
        }.Max();
    }
}
