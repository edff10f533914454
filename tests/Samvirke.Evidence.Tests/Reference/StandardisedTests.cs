using System.Text.Json;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.Tests.EvaluateData;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Logistic effects as differences of shares, against R with derivatives of its own (standardised.R), to 1e-8.</summary>
public sealed class StandardisedTests
{
    [Theory]
    [InlineData("classical")]
    [InlineData("CR1")]
    [InlineData("CR2")]
    public void RiskDifference_OfTwoArms_IsThatOfR(string errors)
    {
        var answered = Evaluated.Answered(Trial(), $$"""{"method":"logistic","outcome":"drank","treatment":"arm","covariates":["sex","before"],"cluster":"school","standardErrors":"{{errors}}"}""");
        ShouldBe(answered.RiskDifferences.ShouldHaveSingleItem(), "two arms", errors);
        answered.RiskDifferences[0].Freedom.ShouldBe(answered.Effects[0].Freedom);
    }

    [Fact]
    public void RiskDifference_OfThreeArms_LeavesTheOthersOut()
    {
        var answered = Evaluated.Answered(ThreeArms(), """{"method":"logistic","outcome":"drank","treatment":"three","reference":"a","covariates":["before"]}""");
        ShouldBe(answered.RiskDifferences[0], "three arms, second", "classical");
        ShouldBe(answered.RiskDifferences[1], "three arms, third", "classical");
    }

    /// <summary>With rows taken as independent GEE is a logistic regression, with Liang and Zeger's errors.</summary>
    [Fact]
    public void RiskDifference_OfGee_IsThatOfTheRegressionItComesTo()
    {
        const string Asked = "\"outcome\":\"drank\",\"treatment\":\"arm\",\"covariates\":[\"sex\",\"before\"],\"cluster\":\"school\",\"standardErrors\":\"CR0\"}";
        var gee = Evaluated.Answered(Trial(), "{\"method\":\"gee\",\"family\":\"binomial\",\"correlation\":\"independence\"," + Asked).RiskDifferences.ShouldHaveSingleItem();
        var logistic = Evaluated.Answered(Trial(), "{\"method\":\"logistic\"," + Asked).RiskDifferences.ShouldHaveSingleItem();
        gee.Value.ShouldBe(logistic.Value, 1e-8);
        gee.StandardError.ShouldBe(logistic.StandardError, 1e-8);
        Evaluated.Answered(Trial(), "{\"method\":\"gee\",\"family\":\"binomial\"," + Asked).RiskDifferences.ShouldHaveSingleItem().Value.ShouldNotBe(gee.Value);
    }

    /// <summary>Where the effect differs with a covariate, no one number is the effect.</summary>
    [Fact]
    public void RiskDifference_OfAProductWithTheTreatment_IsNotGiven() =>
        Evaluated.Answered(Trial(), """{"method":"logistic","outcome":"drank","treatment":"arm","covariates":["before","before:arm"]}""").RiskDifferences.ShouldBeEmpty();

    private static string Trial() => File.ReadAllText(ReferenceCase.Find("trial.csv")!);

    private static string ThreeArms()
    {
        var lines = Trial().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines.Select((line, place) => place == 0 ? $"{line},three" : $"{line},{(char)('a' + (place % 3))}"));
    }

    private static void ShouldBe(Estimate estimate, string name, string errors)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(ReferenceCase.Find("standardised.json")!));
        var expected = json.RootElement.EnumerateArray().Single(each => each.GetProperty("name").GetString() == name && each.GetProperty("errors").GetString() == errors);
        estimate.Value.ShouldBe(expected.GetProperty("estimate").GetDouble(), 1e-8);
        estimate.StandardError.ShouldBe(expected.GetProperty("standardError").GetDouble(), 1e-8);
    }
}
