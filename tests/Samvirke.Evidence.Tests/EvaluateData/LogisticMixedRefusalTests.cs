using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Evidence.Tests.EvaluateData;

/// <summary>What a logistic mixed model cannot be fitted to is refused, and what makes it doubtful is said.</summary>
public sealed class LogisticMixedRefusalTests
{
    private const string Plan = """{"method":"logistic-mixed","outcome":"y","treatment":"t","cluster":"k"}""";

    [Fact]
    public void Model_WithoutClusters_AsksForThem() =>
        Evaluated.Refused<Refusal.PlanLacks>("y;t\n1;0\n0;1\n", """{"method":"logistic-mixed","outcome":"y","treatment":"t"}""").Field.ShouldBe("cluster");

    [Theory]
    [InlineData("standardErrors", "CR2")]
    [InlineData("degreesOfFreedom", "satterthwaite")]
    public void Model_WithChoicesOfOtherMethods_IsRefused(string field, string word) =>
        Evaluated.Refused<Refusal.ChoicesDisagree>("y;t;k\n1;0;a\n0;1;b\n", Plan.Replace("}", $",\"{field}\":\"{word}\"}}", StringComparison.Ordinal)).Other.ShouldBe($"{field} = {word}");

    [Fact]
    public void Model_OfOneCluster_IsRefused() => Evaluated.Refused<Refusal.OneCluster>("y;t;k\n1;0;a\n0;1;a\n0;0;a\n1;1;a\n", Plan);

    [Fact]
    public void Model_OfAConstantOutcome_IsRefused() => Evaluated.Refused<Refusal.ConstantOutcome>("y;t;k\n1;0;a\n1;1;b\n1;0;c\n1;1;d\n", Plan);

    [Fact]
    public void Model_OfThreeOutcomes_IsRefused() => Evaluated.Refused<Refusal.OutcomeNotTwo>("y;t;k\n1;0;a\n2;1;b\n3;0;c\n1;1;d\n", Plan).Values.ShouldBe(3);

    [Fact]
    public void Model_WhereItHappenedToNobodyWithTheTreatment_NamesIt() =>
        Evaluated.Refused<Refusal.Separated>(Evaluated.Rows("y;t;k", 60, row => $"{(row % 2 == 0 && row % 6 == 0 ? 1 : 0)};{row % 2};k{row % 10}"), Plan).Terms.ShouldContain("t");

    [Fact]
    public void Model_WithOneRowInEachCluster_IsRefused() => Evaluated.Refused<Refusal.OneRowInEachCluster>(Evaluated.Rows("y;t;k", 40, row => $"{row * 7 % 11 % 2};{row % 2};k{row}"), Plan).Column.ShouldBe("k");

    [Fact]
    public void Model_OfAnOutcomeThatVariesBetweenClustersAlone_IsRefused() =>
        Evaluated.Refused<Refusal.ConstantWithinClusters>(Evaluated.Rows("y;t;k", 60, row => $"{row % 10 * 7 % 11 % 2};{row % 2};k{row % 10}"), Plan).Column.ShouldBe("k");

    [Fact]
    public void Model_OfAsManyClustersAsTermsThatAreTheSameInThem_IsRefused()
    {
        var csv = Evaluated.Rows("y;t;k;x;z", 80, row => $"{row * 7 % 11 % 2};{row % 2};k{row % 4};{row % 4 * (row % 4)};{(row % 4 == 3 ? 1 : 0)}");
        Evaluated.Refused<Refusal.TooFewClusters>(csv, """{"method":"logistic-mixed","outcome":"y","treatment":"t","cluster":"k","covariates":["x","z"]}""").ShouldBe(new Refusal.TooFewClusters(4, 4));
    }

    [Fact]
    public void Model_WithFewClusters_SaysWhichFreedomHolds()
    {
        var csv = Evaluated.Rows("y;t;k", 240, row => $"{((row * 7 % 11) + (row % 12 * 5 % 7) > 7 ? 1 : 0)};{row % 2};k{row % 12}");
        Evaluated.Answered(csv, Plan).Warnings.ShouldContain(new Warning.NormalForManyClusters(12));
        Evaluated.Answered(csv, Plan.Replace("}", ",\"degreesOfFreedom\":\"clusters-1\"}", StringComparison.Ordinal)).Warnings.ShouldNotContain(new Warning.NormalForManyClusters(12));
    }

    /// <summary>Some pupils alone are unlike the others of their school: glmer has then standard deviations of 15 to 37 and logarithms of odds ratios of 16 to 25.</summary>
    [Theory]
    [InlineData(120, 23)]
    [InlineData(400, 54)]
    [InlineData(400, 387)]
    public void Model_OfClustersThatHardlyVaryWithin_IsRefused(int rows, int apart) =>
        Evaluated.Refused<Refusal.NotConverged>(Evaluated.Rows("y;t;k", rows, row => $"{(row % apart == 3 ? 1 - (row % 40 / 3 % 2) : row % 40 / 3 % 2)};{row % 2};k{row % 40}"), Plan);
}
