using System.Collections.Immutable;
using Samvirke.Evidence.PlanEvaluation;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Workbench;

namespace Samvirke.Evidence.Tests.PlanEvaluation;

/// <summary>Answers are read question by question, a plan is locked before the measure begins, and what is changed later is seen.</summary>
public sealed class StudyPlanTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Read_OfEveryQuestion_GivesAPlanThatCanBeLockedAndReadAgain()
    {
        var plan = new StudyPlan(Whole());
        var locked = plan.Lock(Today).ShouldBeOfType<LockOutcome.Locked>().Plan;
        locked.LockedOn.ShouldBe(Today);
        var again = StudyPlan.Of(new Paper(new(new EntryId("alta-kommune"), StudyPlan.Sort, "1"), 1, locked.Write(), SharedWith.Own, null, default))!;
        again.Write().ShouldBe(locked.Write());
        again.Answers.Today.ShouldBe(0.3);
        again.Answers.Change.ShouldBe(-0.12);
        again.Answers.Correlation.ShouldBe(0.0462);
        again.Answers.Ages.ShouldBe("13-16");
        again.OtherThanLocked.ShouldBeEmpty();
        again.Lock(Today).ShouldBe(new LockOutcome.Already(Today));
    }

    [Fact]
    public void Lock_OfAPlanWithHoles_NamesTheQuestions()
    {
        new StudyPlan(Whole() with { Instrument = "", Units = null }).Lock(Today).ShouldBeOfType<LockOutcome.Unfinished>().Missing.ShouldBe([StudyQuestion.Outcome, StudyQuestion.Units]);
        new StudyPlan(Whole()).Lock(new DateOnly(2027, 1, 10)).ShouldBe(new LockOutcome.Begun(new DateOnly(2027, 1, 10)));
    }

    [Fact]
    public void Change_OfALockedPlan_NeedsAReasonAndIsSeen()
    {
        var locked = new StudyPlan(Whole()).Lock(Today).ShouldBeOfType<LockOutcome.Locked>().Plan;
        var fewer = locked.Answers with { Units = 20 };
        locked.Change(fewer, Today.AddDays(9), "").ShouldBe(new AmendOutcome.NoReason());
        locked.Change(locked.Answers with { }, Today, "").ShouldBe(new AmendOutcome.Same());
        var changed = locked.Change(fewer, Today.AddDays(9), "Fire skoler trakk seg.").ShouldBeOfType<AmendOutcome.Changed>().Plan;
        var amendment = changed.Amendments.ShouldHaveSingleItem();
        (amendment.On, amendment.Why).ShouldBe((Today.AddDays(9), "Fire skoler trakk seg."));
        amendment.Questions.ShouldBe([StudyQuestion.Units]);
        changed.OtherThanLocked.ShouldBe([StudyQuestion.Units]);
        changed.LockedAnswers!.Units.ShouldBe(24);
        new StudyPlan(Whole()).Change(fewer, Today, "").ShouldBeOfType<AmendOutcome.Changed>().Plan.Amendments.ShouldBeEmpty("an open plan is free to change");
    }

    [Theory]
    [InlineData(StudyQuestion.Change, "i-dag=30;endring=-40", "endring")]
    [InlineData(StudyQuestion.Change, "i-dag=100;endring=-4", "i-dag")]
    [InlineData(StudyQuestion.Change, "i-dag=tretti;endring=0", "i-dag,endring")]
    [InlineData(StudyQuestion.Units, "hvem=schools;antall=tolv;likhet=2", "likhet,antall")]
    [InlineData(StudyQuestion.Outcome, "maneder=0", "maneder")]
    [InlineData(StudyQuestion.Period, "fra=1.12.2026;til=2026-11-30;alder=ung", "til,alder")]
    [InlineData(StudyQuestion.Period, "fra=i morgen", "fra")]
    public void Read_OfWhatCannotBe_NamesTheFields(StudyQuestion question, string typed, string fields)
    {
        var faults = StudyForm.Read(question, Typed(typed), new() { Sort = OutcomeSort.Proportion }, RegisterSnapshot.Empty).ShouldBeOfType<StudyReading.Faulty>().Faults;
        string.Join(',', faults.Select(fault => fault.Name)).ShouldBe(fields);
        foreach (var fault in faults) fault.Message.Phrases.Length.ShouldBe(3);
    }

    /// <summary>All questions as somebody types them.</summary>
    internal static StudyAnswers Whole() => new (StudyQuestion Question, string Typed)[]
    {
        (StudyQuestion.Measure, "tiltak=Unge valg"),
        (StudyQuestion.Outcome, "utfall=drukket siste måned;slag=proportion;malt-med=Ungdata, spørsmål 12;maneder=12"),
        (StudyQuestion.Change, "i-dag=30;endring=\u221212"),
        (StudyQuestion.Units, "hvem=schools;antall=24;i-hver=40;ulike-store=0,3;likhet=knowledge-share-school"),
        (StudyQuestion.Order, "rekkefolge=some-without"),
        (StudyQuestion.Comparison, "lodd=ja;sammenligning=nei;for-maling=ja"),
        (StudyQuestion.Period, "malgruppe=pupils,adolescents,tull;alder=13-16;fra=10.1.2027;til=2028-01-31"),
        (StudyQuestion.Concurrent, "samtidig-noe-annet=begge gruppene får det"),
        (StudyQuestion.Process, "rekkevidde=fremmøte;etterlevelse=sjekkliste;barrierer=tid i timeplanen"),
        (StudyQuestion.Readiness, "tid=rektorene;kompetanse=kompetansesenteret;ressurser=20 % stilling"),
    }.Aggregate(new StudyAnswers(), (answers, each) => StudyForm.Read(each.Question, Typed(each.Typed), answers, RegisterSnapshot.Empty).ShouldBeOfType<StudyReading.Found>().Answers);

    private static ImmutableDictionary<string, string> Typed(string typed) => typed.Split(';').Select(each => each.Split('=')).ToImmutableDictionary(each => each[0], each => each[1]);
}
