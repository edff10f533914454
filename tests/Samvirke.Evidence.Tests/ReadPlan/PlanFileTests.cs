using System.Text;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Evidence.ReadPlan;

namespace Samvirke.Evidence.Tests.ReadPlan;

/// <summary>Plans are read as the contract has them, and what is wrong is named by its place.</summary>
public sealed class PlanFileTests
{
    [Fact]
    public void Read_OfEveryField_GivesThem()
    {
        var plan = Complete("""
            {"method":"difference-in-differences","outcome":"y","treatment":"t","reference":2,"post":"p","covariates":["a","a:b"],"cluster":"k","unit":"u","time":"w",
             "standardErrors":"CR1S","degreesOfFreedom":"clusters-1","estimation":"ml","correlation":"ar1","family":"binomial","level":0.9}
            """);
        plan.Plan.ShouldSatisfyAllConditions(
            each => each.Method.ShouldBe(EvaluationMethod.DifferenceInDifferences),
            each => each.Reference.ShouldBe("2"),
            each => each.Covariates.Select(covariate => covariate.Name).ShouldBe(["a", "a:b"]),
            each => each.Errors.ShouldBe(StandardErrors.CR1S),
            each => each.Freedom.ShouldBe(DegreesOfFreedom.ClustersLessOne),
            each => each.Level.ShouldBe(0.9));
        plan.Unused.ShouldBe(["estimation", "correlation", "family", "time"]);
    }

    [Fact]
    public void Read_OfGee_GivesItsChoices()
    {
        var plan = Complete("""{"method":"gee","outcome":"y","treatment":"t","cluster":"k","time":"w","correlation":"ar1","family":"binomial","estimation":"ml"}""");
        (plan.Plan.Correlation, plan.Plan.Family, plan.Plan.Errors, plan.Plan.Freedom).ShouldBe((WorkingCorrelation.Ar1, OutcomeFamily.Binomial, StandardErrors.CR0, DegreesOfFreedom.Normal));
        plan.Unused.ShouldBe(["estimation"]);
        Complete("""{"method":"gee","outcome":"y","treatment":"t","cluster":"k","time":"w"}""").ShouldSatisfyAllConditions(
            each => (each.Plan.Correlation, each.Plan.Family).ShouldBe((WorkingCorrelation.Exchangeable, OutcomeFamily.Gaussian)),
            each => each.Unused.ShouldBe(["time"]));
        Complete("""{"method":"logistic-mixed","outcome":"y","treatment":"t","cluster":"k","estimation":"ml"}""").Unused.ShouldBe(["estimation"]);
    }

    [Theory]
    [InlineData("", StandardErrors.Classical, DegreesOfFreedom.Residual)]
    [InlineData(""","standardErrors":"HC3" """, StandardErrors.HC3, DegreesOfFreedom.Residual)]
    [InlineData(""","cluster":"k" """, StandardErrors.CR2, DegreesOfFreedom.Satterthwaite)]
    [InlineData(""","cluster":"k","standardErrors":"CR1" """, StandardErrors.CR1, DegreesOfFreedom.ClustersLessOne)]
    [InlineData(""","cluster":null,"level":null""", StandardErrors.Classical, DegreesOfFreedom.Residual)]
    public void Read_WhereNothingIsSaid_TakesWhatHolds(string more, StandardErrors errors, DegreesOfFreedom freedom)
    {
        var plan = Complete($$"""{"method":"linear","outcome":"y","treatment":"t"{{more}}}""").Plan;
        (plan.Errors, plan.Freedom, plan.Level).ShouldBe((errors, freedom, 0.95));
    }

    [Theory]
    [InlineData("""{"outcome":"y","treatment":"t"}""", "$.method")]
    [InlineData("""{"method":"linear","outcome":"y"}""", "$.treatment")]
    [InlineData("""{"method":"magic","outcome":"y","treatment":"t"}""", "$.method")]
    [InlineData("""{"method":"linear","outcome":3,"treatment":"t"}""", "$.outcome")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","treatment":"u"}""", "$.treatment")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","covariates":["a","b:",3]}""", "$.covariates[1]", "$.covariates[2]")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","covariates":"a"}""", "$.covariates")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","standardErrors":"CR9"}""", "$.standardErrors")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","level":95}""", "$.level")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","family":"poisson","colour":"red"}""", "$.colour", "$.family")]
    [InlineData("""[]""", "$")]
    [InlineData("""{"method":""", "$")]
    [InlineData("", "$")]
    public void Read_OfAPlanWithFlaws_NamesTheirPlaces(string json, params string[] paths)
    {
        var defects = PlanFile.Read(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<PlanReading.Refused>().Defects;
        defects.Select(defect => defect.Path).ShouldBe(paths);
        defects.ShouldAllBe(defect => defect.Message.Phrases.Length == 3);
    }

    private static PlanReading.Complete Complete(string json) => PlanFile.Read(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<PlanReading.Complete>();
}
