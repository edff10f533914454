using System.Text;
using Samvirke.Analysis.Sizing;
using Samvirke.Evidence.PlanEvaluation;
using Samvirke.Evidence.ReadPlan;

namespace Samvirke.Evidence.Tests.PlanEvaluation;

/// <summary>Plain answers lead to a design, to what it can find, and to the nearest that can.</summary>
public sealed class DesignTests
{
    /// <summary>28 schools with 40 pupils each, 30 of 100 today, hoped for 12 fewer.</summary>
    private static readonly StudyAnswers Schools = new()
    {
        MeasureName = "Unge valg",
        Outcome = "drukket siste måned",
        Sort = OutcomeSort.Proportion,
        Instrument = "Ungdata",
        MonthsAfter = 12,
        Today = 0.3,
        Change = -0.12,
        GivenTo = GivenTo.Schools,
        Units = 28,
        PeopleInEach = 40,
        SizeVariation = 0.3,
        Correlation = 0.03,
        Order = GivingOrder.SomeWithout,
        CanDrawLots = true,
        HasComparison = false,
        CanMeasureBefore = true,
    };

    [Theory]
    [InlineData(GivenTo.Schools, GivingOrder.SomeWithout, true, false, true, StudyDesign.LotsBetweenClusters)]
    [InlineData(GivenTo.People, GivingOrder.SomeWithout, true, false, true, StudyDesign.LotsBetweenPeople)]
    [InlineData(GivenTo.Municipalities, GivingOrder.AllInTurn, true, false, true, StudyDesign.SteppedWedge)]
    [InlineData(GivenTo.Schools, GivingOrder.AllInTurn, false, false, true, StudyDesign.StaggeredStart)]
    [InlineData(GivenTo.Schools, GivingOrder.SomeWithout, false, false, true, StudyDesign.ComparisonBeforeAfter)]
    [InlineData(GivenTo.Schools, GivingOrder.AllAtOnce, true, true, true, StudyDesign.ComparisonBeforeAfter)]
    [InlineData(GivenTo.Schools, GivingOrder.AllAtOnce, false, true, false, StudyDesign.ComparisonAfter)]
    [InlineData(GivenTo.Schools, GivingOrder.AllAtOnce, true, false, true, StudyDesign.BeforeAfter)]
    public void Of_Answers_LeadsToTheDesign(GivenTo given, GivingOrder order, bool lots, bool comparison, bool before, StudyDesign expected)
    {
        var answers = Schools with { GivenTo = given, Order = order, CanDrawLots = lots, HasComparison = comparison, CanMeasureBefore = before };
        StudyDesigns.Of(answers).ShouldBe(expected);
        VerdictTexts.Of(expected).Phrases.Length.ShouldBe(3);
        VerdictTexts.Of(StudyVerdict.Of(answers)).Phrases.Length.ShouldBe(3);
    }

    [Fact]
    public void Of_EnoughSchools_AnswersWithThePowerOfTheFormula()
    {
        var size = StudyVerdict.Of(Schools).ShouldBeOfType<StudyVerdict.Answers>().Size;
        size.Power.ShouldBe(GroupComparison.Power(new Measured.Proportion(0.3), -0.12, new(560, 560, new(0.03, 40, 0.3)), 0.05));
        size.UnitsNeeded!.Value.ShouldBeLessThanOrEqualTo(28);
        size.LeastChange!.Value.ShouldBeLessThan(0.12);
        StudySize.Of(StudyDesign.LotsBetweenClusters, Schools with { Units = size.UnitsNeeded })!.IsEnough.ShouldBeTrue();
        StudySize.Of(StudyDesign.LotsBetweenClusters, Schools with { Units = size.UnitsNeeded - 1 })!.IsEnough.ShouldBeFalse();
    }

    [Fact]
    public void Of_FewSchools_SaysSoAndHowManyItTakes()
    {
        var verdict = StudyVerdict.Of(Schools with { Units = 8, Change = -0.04 }).ShouldBeOfType<StudyVerdict.TooSmall>();
        var more = verdict.Nearest.Single(each => each.Steps.Contains(DesignStep.TakeInMore));
        more.Size!.UnitsNeeded!.Value.ShouldBeGreaterThan(8);
        StudyVerdict.Of(Schools with { Units = 2 }).ShouldBeOfType<StudyVerdict.TooSmall>().Size.Power.ShouldBeNull("one school on each side");
    }

    [Fact]
    public void Of_AllAtOnce_CannotTellHoweverManyAndNamesTheNearestThatCan()
    {
        var verdict = StudyVerdict.Of(Schools with { Order = GivingOrder.AllAtOnce, CanDrawLots = true, Units = 10_000 }).ShouldBeOfType<StudyVerdict.CannotTell>();
        verdict.Design.ShouldBe(StudyDesign.BeforeAfter);
        verdict.Nearest.Select(each => each.Design).ShouldContain(StudyDesign.SteppedWedge);
        verdict.Nearest.Single(each => each.Design == StudyDesign.SteppedWedge).Steps.ShouldBe([DesignStep.BeginInTurn]);
        // Others afterwards would be one step away, but could not tell either.
        StudyVerdict.Of(Schools with { Order = GivingOrder.AllAtOnce, CanMeasureBefore = false }).ShouldBeOfType<StudyVerdict.CannotTell>().Nearest.ShouldNotContain(each => !StudyDesigns.CanCarry(each.Design));
        foreach (var step in verdict.Nearest.SelectMany(each => each.Steps)) VerdictTexts.Of(step).Phrases.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData(GivenTo.Schools, GivingOrder.SomeWithout, true, true, "ancova", "enhet,tiltak,utfall_før,utfall")]
    [InlineData(GivenTo.People, GivingOrder.SomeWithout, true, false, "two-proportions", "tiltak,utfall")]
    [InlineData(GivenTo.Schools, GivingOrder.AllInTurn, true, true, "linear-mixed", "enhet,tiltak,måling,utfall")]
    [InlineData(GivenTo.Schools, GivingOrder.SomeWithout, false, true, "difference-in-differences", "enhet,tiltak,etter,utfall")]
    public void Write_OfADesign_IsAPlanThatTheCommandReads(GivenTo given, GivingOrder order, bool lots, bool before, string method, string columns)
    {
        var answers = Schools with { GivenTo = given, Order = order, CanDrawLots = lots, CanMeasureBefore = before };
        var written = StudyPlanFile.Write(answers)!;
        var plan = PlanFile.Read(Encoding.UTF8.GetBytes(written)).ShouldBeOfType<PlanReading.Complete>();
        plan.Unused.ShouldBeEmpty();
        written.ShouldContain($"\"method\": \"{method}\"");
        string.Join(',', StudyPlanFile.Columns(answers)).ShouldBe(columns);
    }

    [Fact]
    public void Write_OfAStaggeredStart_FollowsUnitsOverTime()
    {
        var answers = Schools with { Order = GivingOrder.AllInTurn, CanDrawLots = false };
        StudyPlanFile.Columns(answers).ShouldBe(["enhet", "tiltak", "måling", "utfall"]);
        StudyPlanFile.Write(answers)!.ShouldNotContain("cluster");
    }

    [Fact]
    public void Write_OfADesignThatCannotCarryAnEffect_GivesNone() => StudyPlanFile.Write(Schools with { Order = GivingOrder.AllAtOnce }).ShouldBeNull();
}
