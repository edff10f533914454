using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Entries;
using Samvirke.Steering.RunProgramme;
using Samvirke.Storage.Workbench;
using Shouldly;

namespace Samvirke.Steering.Tests.RunProgramme;

/// <summary>Priority, resources, meetings and the forms of them.</summary>
public sealed class PortfolioTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly CriteriaChoice Criteria = new([new(1, "Nytte", "", 2, false), new(2, "Kostnad", "", 1, true)], 1, Day);

    private static Programme Steered => Forums.Keep(Setting.Empty, new(0, "Programstyret", ForumSort.Board, "", [], null, false, "", "", DecisionRule.Majority, "", null, null, false));

    [Fact]
    public void Priority_IsTheWeightedMeanAndNeverInventsARating()
    {
        var table = PriorityTable.Of(Criteria, [Rated(1, "A", (1, 3), (2, 1)), Rated(2, "B", (1, 4), (2, 5)), Rated(3, "C", (1, 5)), Setting.Kept(4, Stopped())]);
        table.Lines.Select(line => (line.Kept.Initiative.Name, line.Sum, line.Missing)).ShouldBe([("A", 11m / 3, 0), ("B", 3m, 0), ("C", null, 1)]);
        table.Unrated.ShouldBeEmpty();
        PriorityTable.Of(Criteria, [Rated(1, "A", (1, 3))]).Unrated.ShouldHaveSingleItem().Name.ShouldBe("Kostnad");
        PriorityTable.Of(CriteriaChoice.None, [Rated(1, "A")]).Lines.ShouldHaveSingleItem().Sum.ShouldBeNull();
    }

    [Fact]
    public void Priority_OfAnyRatings_LiesBetweenTheWorstAndTheBestOfThem() => Prop.ForAll(
        (from points in Gen.ArrayOf(Gen.Choose(1, 5), 3) from weights in Gen.ArrayOf(Gen.Choose(0, 100), 3) from low in Gen.ArrayOf(Gen.Elements(true, false), 3) select (points, weights, low)).ToArbitrary(), each =>
    {
        ImmutableArray<Criterion> criteria = [.. each.weights.Select((weight, i) => new Criterion(i + 1, $"{i}", "", weight, each.low[i]))];
        var line = PriorityTable.Of(new(criteria, 1, Day), [Rated(1, "A", [.. each.points.Select((points, i) => (i + 1, points))])]).Lines.Single();
        if (each.weights.Sum() == 0)
        {
            line.Sum.ShouldBeNull();
            return;
        }

        var worths = criteria.Where(criterion => criterion.Weight > 0).Select(criterion => criterion.Worth(each.points[criterion.Number - 1])).ToList();
        line.Sum!.Value.ShouldBeInRange(worths.Min(), worths.Max());
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Criteria_WithWeightsThatCannotBe_AreToldWhere()
    {
        var zero = Setting.With((CriteriaForm.Forum, "1"), (CriteriaForm.On, "2.3.2026"), ("kriterium-0-navn", "Nytte"), ("kriterium-0-vekt", "0"), ("kriterium-1-navn", "Kostnad"), ("kriterium-1-vekt", "0"));
        CriteriaForm.Read(zero, Steered).Faults().ShouldHaveSingleItem().Message.ShouldBe(AnswerTexts.AllZero);
        CriteriaForm.Read(zero.With("kriterium-0-vekt", "-2"), Steered).Faults().ShouldBe([new("kriterium-0-vekt", AnswerTexts.NoWeight)], "what could not be read is not said to be 0");
        CriteriaForm.Read(zero.With("kriterium-0-vekt", "-2").With("kriterium-1-vekt", "1,5"), Steered).Faults().ShouldHaveSingleItem().ShouldBe(new("kriterium-0-vekt", AnswerTexts.NoWeight));
        CriteriaForm.Read(zero.With("kriterium-0-vekt", "mye").With("kriterium-1-navn", "nytte").With("forum", "7"), Steered).Faults().Select(each => each.Name).ShouldBe(["kriterium-0-vekt", "kriterium-1-navn", "forum"]);
        var read = CriteriaForm.Read(zero.With("kriterium-0-vekt", "2").With("kriterium-1-nr", "9"), Steered).Found();
        read.All.Select(each => (each.Number, each.Weight)).ShouldBe([(1, 2m), (2, 0m)]);
        var changed = CriteriaForm.Read(CriteriaForm.Of(read).With("kriterium-0-navn", "").With("kriterium-0-vekt", "").With("kriterium-1-vekt", "1").With("kriterium-2-navn", "Ny").With("kriterium-2-vekt", "1"), Steered with { Criteria = read }).Found();
        changed.All.Select(each => (each.Number, each.Name)).ShouldBe([(2, "Kostnad"), (3, "Ny")], "no number stands for another criterion");
    }

    [Fact]
    public void Resources_AreAddedUpByOrganisationAndYear()
    {
        var typed = Setting.With(
            ("ressurs-0-hvem", "Helsedirektoratet"), ("ressurs-0-ar", "2027"), ("ressurs-0-arsverk", "1,5"), ("ressurs-0-kroner", "1 500 000"),
            ("ressurs-1-hvem", "POD"), ("ressurs-1-ar", "2028"), ("ressurs-1-arsverk", "0.25"), ("ressurs-1-til", "1"), ("ressurs-2-hvem", "hdir"), ("ressurs-2-ar", "2028"), ("ressurs-2-kroner", "250000"));
        var lines = ResourceForm.Read(typed, [1], Setting.Actors).Found();
        var table = ResourceTable.Of(lines);
        table.Years.ShouldBe([2027, 2028]);
        table.Rows.Select(row => (row.Party.Value, row.All)).ShouldBe([("hdir", new Effort(1.5m, 1_750_000)), ("pod", new Effort(0.25m, 0))]);
        table.OfYears.ShouldBe([new Effort(1.5m, 1_500_000), new Effort(0.25m, 250_000)]);
        table.All.ShouldBe(new Effort(1.75m, 1_750_000));
        ResourceForm.Read(ResourceForm.Of(lines, Setting.Actors), [1], Setting.Actors).Found().ShouldBe(lines);
        ResourceForm.Read(Setting.With(("ressurs-1-hvem", "Helsedirektoratet"), ("ressurs-1-ar", "27"), ("ressurs-1-kroner", "1,5")), [], Setting.Actors).Faults().Select(each => each.Name).ShouldBe(["ressurs-1-ar", "ressurs-1-kroner"]);
        ResourceForm.Read(Setting.With(("ressurs-0-ar", "2027")), [], Setting.Actors).Faults().Select(each => each.Message).ShouldBe([AnswerTexts.NoOrganisation, AnswerTexts.NothingPutIn]);
    }

    [Fact]
    public void Meeting_WithDecisionsAndDissent_ReadsWhatItWrote()
    {
        var whole = Setting.Whole(Steered, Stopped());
        var typed = Setting.With(
            ("forum", "1"), ("dag", "2.3.2026"), ("sak-0-tittel", "Mandat"), ("sak-0-referat", "Drøftet."), ("sak-1-tittel", "Utprøving"), ("sak-1-initiativ", "1"), ("sak-1-vedtak", "Prøves ut"), ("sak-1-hvorfor", "Lovende"),
            ("sak-1-uenighet", "Politidirektoratet: mangler penger\nUdir: for tidlig"), ("sak-1-hvem", "Avdeling forebygging"), ("sak-1-frist", "2026-06-01"), ("sak-1-tilstand", "under-way"));
        var meeting = MeetingForm.Read(typed, null, whole, Setting.Actors).Found();
        meeting.Matters.Select(each => (each.Number, each.IsDecision, each.IsOpen)).ShouldBe([(1, false, false), (2, true, true)]);
        meeting.Matters[1].Dissents.Select(each => (each.Party.Value, each.Why)).ShouldBe([("pod", "mangler penger"), ("udir", "for tidlig")]);
        var again = MeetingForm.Read(MeetingForm.Of(meeting, Setting.Actors), meeting, whole, Setting.Actors).Found();
        ProgrammeJson.Write(again).ShouldBe(ProgrammeJson.Write(meeting));
        var without = MeetingForm.Read(MeetingForm.Of(meeting, Setting.Actors).With("sak-1-nr", "1").With("sak-2-tittel", "Ny"), meeting, whole, Setting.Actors).Found();
        without.Matters.Select(each => each.Number).ShouldBe([1, 3, 4], "a number that was given is not given again");
        MeetingForm.Read(Setting.With(("dag", "31.6.2026"), ("sak-0-vedtak", "Ja"), ("sak-1-tittel", "x"), ("sak-1-uenighet", "Udir mener noe annet"), ("sak-1-frist", "snart")), null, whole, Setting.Actors).Faults()
            .Select(each => each.Name).ShouldBe(["forum", "dag", "sak-0-tittel", "sak-0-hvorfor", "sak-1-vedtak", "sak-1-uenighet", "sak-1-frist"]);
    }

    [Fact]
    public void Decisions_ToFollowUp_ComeLateOnesFirst()
    {
        var matters = new[] { ("uten", (DateOnly?)null), ("sen", new DateOnly(2026, 1, 1)), ("snart", new DateOnly(2027, 1, 1)) }.Select((each, i) => new Matter(i + 1, each.Item1, "", null, each.Item1, "x", [], "enheten", each.Item2, FollowUpState.NotBegun));
        var kept = new KeptMeeting(1, new(1, Day, "", [.. matters, new(4, "gjort", "", null, "x", "x", [], "enheten", null, FollowUpState.Done)]), new(new(new EntryId("hdir"), "s", "p/1"), 1, "{}", default, null, default));
        Decision.Open([kept]).Select(each => each.Matter.Title).ShouldBe(["sen", "snart", "uten"]);
        Decision.Open([kept]).Select(each => each.Matter.IsLate(Day)).ShouldBe([true, false, false]);
    }

    [Fact]
    public void Initiative_Form_ReadsWhatItWroteAndTellsOfYearsThatCannotBe()
    {
        var linkable = InitiativeForm.Linkable(Setting.Register);
        var typed = Setting.With(("navn", "Ansvarlig vertskap"), ("om", "Opplæring"), ("henger-sammen-0-oppforing", "folkehelse-og-livsmestring"), ("dag", "2026-03-02"), ("plan-development-fra", "2026"), ("plan-trial-fra", "2027"), ("plan-trial-til", "2028"));
        var initiative = InitiativeForm.Read(typed, null, linkable).Found();
        initiative.Plan.ShouldBe([new(Stage.Development, 2026, 2026), new(Stage.Trial, 2027, 2028)]);
        InitiativeForm.Read(InitiativeForm.Of(initiative, linkable), initiative, linkable).Found().Links.ShouldBe(initiative.Links);
        InitiativeForm.Read(typed.With("plan-trial-til", "2026").With("plan-evaluation-fra", "2025").With("plan-idea-fra", "26"), null, linkable).Faults().Select(each => each.Name)
            .ShouldBe(["plan-idea-fra", "plan-trial-til", "plan-evaluation-fra"]);
        EvaluationForm.Read(TypedAnswers.Nothing, EvaluationForm.Sources(Setting.Register)).Faults().Select(each => each.Name).ShouldBe(["design", "funn", "sikkerhet", "holder", "kilde"]);
        EvaluationForm.Read(Setting.With(("design", "x"), ("funn", "y"), ("sikkerhet", "low"), ("holder", "undecided"), ("lenke", "javascript:alert(1)")), EvaluationForm.Sources(Setting.Register)).Faults().ShouldHaveSingleItem().Message.ShouldBe(AnswerTexts.NoLink);
        RatingForm.Read(Setting.With(("kriterium-1-poeng", "6"), ("kriterium-2-hvorfor", "dyrt")), initiative, Criteria).Faults().Select(each => each.Name).ShouldBe(["kriterium-1-poeng", "kriterium-2-poeng"]);
        RatingForm.Read(Setting.With(("kriterium-1-poeng", "4")), initiative with { Ratings = [new(1, 2, ""), new(9, 3, "")] }, Criteria).Found().ShouldBe([new(9, 3, ""), new(1, 4, "")]);
    }

    private static KeptInitiative Rated(int number, string name, params (int Criterion, int Points)[] ratings) =>
        Setting.Kept(number, Initiative.Begin(name, "", [], Day) with { Ratings = [.. ratings.Select(each => new InitiativeRating(each.Criterion, each.Points, ""))] });

    private static Initiative Stopped() => Initiative.Begin("Stanset", "", [], Day) with { Moves = [new(null, Stage.Idea, Day, null, "", "", null), new(Stage.Idea, Stage.Stopped, Day, 1, "Styret", "dyrt", null)] };
}
