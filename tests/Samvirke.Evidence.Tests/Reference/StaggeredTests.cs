using System.Text.Json;
using System.Text.Json.Nodes;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Results;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Effects by group and time of whole plans and files give what plain R gives by the formulas of the papers (staggered.R), to 1e-8 of the figure or of one, and what R's did has published.</summary>
public sealed class StaggeredTests(ITestOutputHelper output)
{
    private const double Closed = 1e-8;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly StaggeredFile All = JsonSerializer.Deserialize<StaggeredFile>(File.ReadAllText(ReferenceCase.Find("staggered.json")!), Options)!;

    public static TheoryData<string> Names => [.. All.Cases.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Effects_ByGroupAndTime_GiveWhatRGives(string name)
    {
        var each = All.Cases.Single(one => one.Name == name);
        var answer = ReferenceComparison.Answer(each.Plan, each.Data);
        var ours = answer.Staggered.ShouldNotBeNull();
        (answer.Rows, answer.Clusters, ours.Units).ShouldBe((each.Rows, each.Clusters, each.Units));
        ours.GroupTimes.Select(one => (one.Group, one.Time, one.Treated, one.Compared)).ShouldBe(each.GroupTimes.Select(one => (one.G, one.T, one.Treated, one.Compared)));
        ours.ByGroup.Select(one => one.Group).ShouldBe(each.ByGroup.Select(one => one.G));
        ours.ByTime.Select(one => one.SinceStart).ShouldBe(each.ByTime.Select(one => one.Since));
        var trends = ours.Trends.ShouldNotBeNull();
        trends.Freedom.ShouldBe(each.Trends.Freedom);
        var worst = new[]
        {
            Off(answer.Effects.ShouldHaveSingleItem(), each.Simple),
            Off(ours.GroupMean, each.GroupMean),
            ours.GroupTimes.Zip(each.GroupTimes).Max(pair => Off(pair.First.Estimate, pair.Second)),
            ours.ByGroup.Zip(each.ByGroup).Max(pair => Off(pair.First.Estimate, pair.Second)),
            ours.ByTime.Zip(each.ByTime).Max(pair => Off(pair.First.Estimate, pair.Second)),
            ReferenceComparison.Difference(trends.Statistic, each.Trends.Statistic),
            ReferenceComparison.Difference(trends.P, each.Trends.P),
        }.Max();
        output.WriteLine($"{name}: largest difference {worst:0.0e0}");
        worst.ShouldBeLessThan(Closed);
    }

    /// <summary>The figures that the reference of R's did 2.5.1 prints for <c>att_gt(…, xformla = ~lpop, control_group = "notyettreated")</c>; its standard errors are drawn by chance and left out here.</summary>
    [Fact]
    public void Effects_OfMinimumWages_AreThosePublished()
    {
        double[] published = [-0.0212, -0.0816, -0.1382, -0.1069, -0.0075, -0.0046, 0.0087, -0.0413, 0.0269, -0.0042, -0.0284, -0.0288];
        var plan = JsonNode.Parse("""{"method":"staggered","outcome":"lemp","unit":"countyreal","time":"year","treatment":"first.treat","covariates":["lpop"]}""")!;
        var ours = ReferenceComparison.Answer(plan, "mpdta.csv").Staggered.ShouldNotBeNull();
        ours.GroupTimes.Select(each => Math.Round(each.Estimate.Value, 4)).ShouldBe(published);
        var trends = ours.Trends.ShouldNotBeNull();
        Math.Round(ChiSquareDistribution.Above(trends.Statistic, trends.Freedom), 5).ShouldBe(0.23326);
    }

    [Fact]
    public void Fisher_FromTheMiddleToTheTail_GivesWhatRGives() => All.FisherAbove.Max(row => Math.Abs((FisherDistribution.Above(row[0], row[1], row[2]) / row[3]) - 1)).ShouldBeLessThan(1e-11);

    private static double Off(Estimate ours, StaggeredFigure theirs) =>
        Math.Max(ReferenceComparison.Difference(ours.Value, theirs.Estimate), ReferenceComparison.Difference(ours.StandardError, theirs.StandardError));

    private sealed record StaggeredFile(Dictionary<string, string> MadeBy, double[][] FisherAbove, StaggeredCase[] Cases);

    private sealed record StaggeredCase(
        string Name, string Data, JsonNode Plan, int Rows, int? Clusters, int Units, StaggeredFigure Simple, StaggeredFigure GroupMean, StaggeredFigure[] GroupTimes, StaggeredFigure[] ByGroup, StaggeredFigure[] ByTime, TrendFigure Trends);

    private sealed record StaggeredFigure(double Estimate, double StandardError, double G, double T, int Treated, int Compared, double Since);

    private sealed record TrendFigure(double Statistic, int Freedom, double P);
}
