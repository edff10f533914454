using Samvirke.Evidence.KeepResults;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.ReportEvaluation;
using Samvirke.Evidence.Tests.EvaluateData;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.Tests.KeepResults;

/// <summary>What is kept of an evaluation: the answer and its numbers, never the data.</summary>
public sealed class EvaluationResultTests
{
    private const string Plan = """{"method":"two-proportions","outcome":"drukket","treatment":"gruppe"}""";
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void Result_OfShares_HasTheAnswerAndTheEffectInPeople()
    {
        var result = Of(Drank(30, 5), new PlanStanding.AsLocked(new DateOnly(2026, 3, 1)));
        result.Answer.Nb.ShouldContain("50 færre av 100");
        result.Answer.Text.Phrases.Length.ShouldBe(3);
        var effect = result.Effects.ShouldHaveSingleItem();
        (effect.Unit, effect.IsOpen, result.IsOpen, result.Rows).ShouldBe(("of-a-hundred", false, false, 100));
        effect.Value.ShouldBe(-50, 1e-9);
        result.Standing.IsAsPlanned.ShouldBeTrue();
    }

    [Fact]
    public void Result_ThatDepartsFromThePlan_SaysInWhat()
    {
        var standing = Of(Drank(15, 9), new PlanStanding.Departed(new DateOnly(2026, 3, 1), ["covariates"])).Standing;
        standing.IsAsPlanned.ShouldBeFalse();
        standing.Choices.ShouldBe(["covariates"]);
        Of(Drank(15, 9), new PlanStanding.NotLocked()).Standing.IsAsPlanned.ShouldBeFalse();
    }

    [Fact]
    public void Result_WithoutAnAnswer_IsOpenAndSaysWhatIsNeeded()
    {
        var result = Of("drukket;gruppe\n1;a\n0;a\n1;a\n", new PlanStanding.NotLocked());
        result.Effects.ShouldBeEmpty();
        result.IsOpen.ShouldBeTrue();
        result.Answer.Nb.ShouldStartWith("Dataene kan ikke bære et svar.");
    }

    [Fact]
    public void Results_OnPaper_AreReadAsTheyWereWritten()
    {
        var list = new ResultList([Of(Drank(15, 9), new PlanStanding.NotLocked()), Of(Drank(30, 5), new PlanStanding.AsLocked(Day))]);
        var read = ResultList.Read(list.Write()).ShouldNotBeNull();
        read.Write().ShouldBe(list.Write());
        read.Results[0].Effects[0].ShouldBe(list.Results[0].Effects[0]);
        list.Write().ShouldNotContain("kontroll;", Case.Sensitive);
    }

    private static string Drank(int without, int with) =>
        Evaluated.Rows("drukket;gruppe", 100, row => row < 50 ? $"{(row < without ? 1 : 0)};kontroll" : $"{(row < 50 + with ? 1 : 0)};tiltak");

    private static EvaluationResult Of(string csv, PlanStanding standing) => EvaluationResult.Of(
        EvaluationFindings.Of(Evaluated.Plan(Plan), [], Evaluated.Data(csv, Plan).ShouldBeOfType<DataReading.Complete>().Table, standing, "abc123"), Day);
}
