using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.ReadPlan;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Mixed models of whole plans and files give what lme4 gives (mixed.R), to 1e-6 of the figure or of one.</summary>
public sealed class MixedTests(ITestOutputHelper output)
{
    private const double Iterative = 1e-6;
    private const string SharedFile = "tvsfp_smokingprevention.csv";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly MixedFile All = JsonSerializer.Deserialize<MixedFile>(File.ReadAllText(ReferenceCase.Find("mixed.json")!), Options)!;

    public static TheoryData<string> Own => [.. All.Cases.Where(each => each.Data != SharedFile).Select(each => each.Name)];

    public static TheoryData<string> Shared => [.. All.Cases.Where(each => each.Data == SharedFile).Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Own))]
    public void Model_OfOwnData_GivesWhatLme4Gives(string name) => Compare(name);

    [TheoryOnSharedData(SharedFile)]
    [MemberData(nameof(Shared))]
    public void Model_OfARealTrial_GivesWhatLme4Gives(string name) => Compare(name);

    /// <summary>lme4 works with the normal equations and loses the figures that this asks for, so the trial is compared with itself.</summary>
    [Fact]
    public void Model_OfNumbersFarFromNil_GivesWhatItGivesNearIt()
    {
        var each = All.Cases.First(one => one.Data == "trial.csv");
        var lines = File.ReadAllLines(ReferenceCase.Find("trial.csv")!);
        var far = lines.Select((line, place) => place == 0 ? line : Moved(line));
        var near = Answer(each, File.ReadAllBytes(ReferenceCase.Find("trial.csv")!));
        var moved = Answer(each, Encoding.UTF8.GetBytes(string.Join('\n', far)));
        Difference(moved.Effects[0].Value, near.Effects[0].Value).ShouldBeLessThan(1e-8);
        Difference(moved.Effects[0].StandardError, near.Effects[0].StandardError).ShouldBeLessThan(1e-8);
        Difference(moved.Effects[0].Freedom, near.Effects[0].Freedom).ShouldBeLessThan(Iterative);
    }

    /// <summary>The outcome and what was measured before, a million higher.</summary>
    private static string Moved(string line)
    {
        var cells = line.Split(',');
        foreach (var place in new[] { 2, 4 })
        {
            if (decimal.TryParse(cells[place], System.Globalization.CultureInfo.InvariantCulture, out var value)) cells[place] = (value + 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return string.Join(',', cells);
    }

    private static EvaluationOutcome.Answered Answer(MixedCase each, byte[] csv)
    {
        var plan = PlanFile.Read(Encoding.UTF8.GetBytes(each.Plan.ToJsonString())).ShouldBeOfType<PlanReading.Complete>();
        plan.Unused.ShouldBeEmpty();
        var table = DataFile.Read(new MemoryStream(csv), plan.Plan).ShouldBeOfType<DataReading.Complete>().Table;
        return PlannedEvaluation.Of(table, plan.Plan).ShouldBeOfType<EvaluationOutcome.Answered>();
    }

    private void Compare(string name)
    {
        var each = All.Cases.Single(one => one.Name == name);
        var answer = Answer(each, File.ReadAllBytes(ReferenceCase.Find(each.Data)!));
        answer.Effects.Length.ShouldBe(each.Effects.Length);
        var parts = answer.Fit.ShouldNotBeNull().RandomIntercept.ShouldNotBeNull();
        var level = each.Plan["level"]!.GetValue<double>();
        var worst = new[]
        {
            Difference(parts.ClusterDeviation, each.ClusterDeviation),
            Difference(parts.ResidualDeviation, each.ResidualDeviation),
            Difference(parts.LogLikelihood, each.LogLikelihood),
            answer.Effects.Zip(each.Effects).Max(pair => Worst(pair.First, pair.Second, level, answer)),
        }.Max();
        answer.Warnings.Contains(new Warning.SingularFit()).ShouldBe(each.ClusterDeviation == 0);
        output.WriteLine($"{name}: largest difference {worst:0.0e0}");
        worst.ShouldBeLessThan(Iterative);
    }

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

    /// <summary>Relative where the figure is above one, else absolute.</summary>
    private static double Difference(double ours, double theirs) => Math.Abs(ours - theirs) / Math.Max(1, Math.Abs(theirs));

    private sealed record MixedFile(Dictionary<string, string> MadeBy, MixedCase[] Cases);

    private sealed record MixedCase(string Name, string Data, JsonNode Plan, ReferenceEffect[] Effects, double ClusterDeviation, double ResidualDeviation, double LogLikelihood);
}
