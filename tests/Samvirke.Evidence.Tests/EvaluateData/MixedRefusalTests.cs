using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Evidence.Tests.EvaluateData;

/// <summary>What a mixed model cannot be fitted to is refused, and what makes it doubtful is said.</summary>
public sealed class MixedRefusalTests
{
    private const string Plan = """{"method":"linear-mixed","outcome":"y","treatment":"t","cluster":"k"}""";

    [Fact]
    public void Model_WithoutClusters_AsksForThem() =>
        Evaluated.Refused<Refusal.PlanLacks>("y;t\n1;0\n2;1\n", """{"method":"linear-mixed","outcome":"y","treatment":"t"}""").Field.ShouldBe("cluster");

    [Fact]
    public void Model_WithRobustErrors_IsRefused() =>
        Evaluated.Refused<Refusal.ChoicesDisagree>("y;t;k\n1;0;a\n2;1;b\n", """{"method":"linear-mixed","outcome":"y","treatment":"t","cluster":"k","standardErrors":"CR2"}""").Other.ShouldBe("standardErrors = CR2");

    [Fact]
    public void Model_OfOneCluster_IsRefused() => Evaluated.Refused<Refusal.OneCluster>("y;t;k\n1;0;a\n2;1;a\n4;0;a\n9;1;a\n", Plan);

    [Fact]
    public void Model_OfAConstantOutcome_IsRefused() => Evaluated.Refused<Refusal.ConstantOutcome>("y;t;k\n3;0;a\n3;1;b\n3;0;c\n3;1;d\n", Plan);

    [Fact]
    public void Model_WithOneRowInEachCluster_IsRefused() => Evaluated.Refused<Refusal.OneRowInEachCluster>(Evaluated.Rows("y;t;k", 20, row => $"{row * 7 % 11};{row % 2};k{row}"), Plan).Column.ShouldBe("k");

    [Fact]
    public void Model_OfAnOutcomeThatVariesBetweenClustersAlone_IsRefused() =>
        Evaluated.Refused<Refusal.ConstantWithinClusters>(Evaluated.Rows("y;t;k", 60, row => $"{row % 10 * 7 % 11};{row % 2};k{row % 10}"), Plan).Column.ShouldBe("k");

    [Fact]
    public void Model_OfAsManyClustersAsTermsThatAreTheSameInThem_IsRefused()
    {
        var csv = Evaluated.Rows("y;t;k;x;z", 40, row => $"{row * 7 % 11};{row % 2};k{row % 4};{row % 4 * (row % 4)};{(row % 4 == 3 ? 1 : 0)}");
        Evaluated.Refused<Refusal.TooFewClusters>(csv, """{"method":"linear-mixed","outcome":"y","treatment":"t","cluster":"k","covariates":["x","z"]}""").ShouldBe(new Refusal.TooFewClusters(4, 4));
    }

    [Fact]
    public void Model_WithFewClusters_SaysToUseSatterthwaite()
    {
        var csv = Evaluated.Rows("y;t;k", 120, row => $"{(row * 7 % 11) + (row % 12 * 5 % 7)};{row % 2};k{row % 12}");
        Evaluated.Answered(csv, """{"method":"linear-mixed","outcome":"y","treatment":"t","cluster":"k","degreesOfFreedom":"normal"}""").Warnings.ShouldContain(new Warning.FreedomForManyClusters(12));
        Evaluated.Answered(csv, Plan).Warnings.ShouldNotContain(new Warning.FreedomForManyClusters(12));
    }
}
