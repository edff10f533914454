using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Entries;
using Samvirke.Steering.RunProgramme;
using Shouldly;

namespace Samvirke.Steering.Tests.RunProgramme;

/// <summary>The gates between stages, one by one and over any sequence of moves.</summary>
public sealed class StageGateTests
{
    private static readonly DateOnly Begun = new(2026, 1, 1);
    private static readonly DateOnly Today = new(2030, 1, 1);
    private static readonly Forum Board = Forum(DecisionRule.Majority);
    private static readonly Forum Advisers = Forum(DecisionRule.Advises);

    private static Initiative Idea => Initiative.Begin("Ansvarlig vertskap", "", [], Begun);

    [Fact]
    public void Move_StageByStage_EndsInUseWithAllItsHistory()
    {
        var initiative = Idea;
        foreach (var stage in (Stage[])[Stage.Development, Stage.Trial, Stage.Evaluation]) initiative = Moved(initiative, stage);
        initiative = StageGate.Evaluate(initiative, Finding(EvaluationVerdict.Carries));
        foreach (var stage in (Stage[])[Stage.Recommended, Stage.InUse]) initiative = Moved(initiative, stage);

        initiative.Stage.ShouldBe(Stage.InUse);
        initiative.Moves.Select(move => move.To).ShouldBe([Stage.Idea, Stage.Development, Stage.Trial, Stage.Evaluation, Stage.Recommended, Stage.InUse]);
        initiative.Moves.Select(move => move.Evaluation).ShouldBe([null, null, null, null, 1, 1]);
        initiative.Moves[1].ForumName.ShouldBe("Programstyret");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(EvaluationVerdict.Undecided)]
    [InlineData(EvaluationVerdict.DoesNotCarry)]
    public void Move_ToRecommendedWithoutWhatCarries_IsRefusedWithWhatItTakes(EvaluationVerdict? verdict)
    {
        var initiative = At(Stage.Evaluation);
        if (verdict is { } found) initiative = StageGate.Evaluate(initiative, Finding(found));

        var refusal = Refusals(initiative, Wish(Stage.Recommended)).ShouldHaveSingleItem();

        if (verdict is null) refusal.ShouldBeOfType<GateRefusal.NoEvaluation>();
        else refusal.ShouldBeOfType<GateRefusal.NotCarried>().Evaluations.ShouldHaveSingleItem().Number.ShouldBe(1);
        ProgrammeTexts.Of(refusal).ToString().ShouldContain(verdict is null ? "Skriv inn en evaluering med design, funn" : "Det trengs en evaluering som gjør det.");
    }

    [Fact]
    public void Move_BadlyAsked_SaysAllThatStandsInTheWay()
    {
        var refusals = Refusals(Idea, new StageWish(Stage.Trial, new DateOnly(2031, 1, 1), Advisers, ""));
        refusals.Select(refusal => refusal.GetType()).ShouldBe([typeof(GateRefusal.NoWay), typeof(GateRefusal.NoReason), typeof(GateRefusal.ForumDecidesNothing), typeof(GateRefusal.NotYet)]);
        Refusals(Idea, new StageWish(Stage.Stopped, new DateOnly(2025, 12, 31), null, "x")).ShouldBe([new GateRefusal.NobodyDecided(), new GateRefusal.BeforeTheLast(Begun)]);
        Refusals(Idea, Wish(Stage.Stopped) with { Why = "" }).ShouldBe([new GateRefusal.NoReason(Stage.Stopped)]);
        Refusals(Idea, Wish(Stage.Development) with { Forum = Board with { IsClosed = true } }).ShouldHaveSingleItem().ShouldBeOfType<GateRefusal.ForumIsClosed>();
        foreach (var refusal in refusals) ProgrammeTexts.Of(refusal).Phrases.Length.ShouldBe(3);
    }

    [Fact]
    public void SetAside_WhatCarriesWhereItStands_IsRefusedUntilItIsMovedBack()
    {
        var recommended = Moved(StageGate.Evaluate(At(Stage.Evaluation), Finding(EvaluationVerdict.Carries)), Stage.Recommended);

        StageGate.SetAside(recommended, 1, "feil i tallene").ShouldBe(new SetAsideOutcome.CarriesWhereItStands(Stage.Recommended));
        StageGate.SetAside(recommended, 2, "x").ShouldBeOfType<SetAsideOutcome.Gone>();
        StageGate.SetAside(Moved(recommended, Stage.Evaluation), 1, "").ShouldBeOfType<SetAsideOutcome.NoReason>();
        var aside = StageGate.SetAside(Moved(recommended, Stage.Evaluation), 1, "feil i tallene").ShouldBeOfType<SetAsideOutcome.Done>().Initiative;
        aside.Evaluations.ShouldHaveSingleItem().SetAside.ShouldBe("feil i tallene");
        Refusals(aside, Wish(Stage.Recommended)).ShouldHaveSingleItem().ShouldBeOfType<GateRefusal.NoEvaluation>();
        var stopped = Moved(recommended, Stage.Stopped);
        var without = StageGate.SetAside(stopped, 1, "feil").ShouldBeOfType<SetAsideOutcome.Done>().Initiative;
        Refusals(without, Wish(Stage.Recommended)).ShouldHaveSingleItem().ShouldBeOfType<GateRefusal.NoEvaluation>("what was stopped is not recommended again without");
        Moved(stopped, Stage.Recommended).Stage.ShouldBe(Stage.Recommended);
    }

    [Fact]
    public void AnySequence_NeverReachesRecommendedOrInUseWithoutWhatCarriesAndLosesNoHistory() => Prop.ForAll(Sequences, steps =>
    {
        var initiative = Idea;
        foreach (var step in steps)
        {
            var next = Step(initiative, step);
            next.Moves.Take(initiative.Moves.Length).ShouldBe(initiative.Moves, "no move is lost or changed");
            next.Evaluations.Take(initiative.Evaluations.Length).Select(Told).ShouldBe(initiative.Evaluations.Select(Told), "no finding is lost or changed");
            next.Evaluations.Take(initiative.Evaluations.Length).Zip(initiative.Evaluations).Where(each => each.Second.SetAside is not null && each.First.SetAside != each.Second.SetAside).ShouldBeEmpty();
            next.Moves.Zip(next.Moves.Skip(1)).Where(pair => pair.Second.From != pair.First.To || pair.Second.On < pair.First.On).ShouldBeEmpty();
            next.Moves.Skip(1).Where(move => move.Why.Length == 0 || move.Forum is null).ShouldBeEmpty();
            next.Moves.Skip(1).Where(move => move.To > move.From + 1 && move.To != Stage.Stopped).ShouldBeEmpty("on by one, back or stopped");
            if (next.Stage is Stage.Recommended or Stage.InUse) next.Carrying.ShouldNotBeNull($"{next.Stage}");
            next.Moves.Where(move => move.To is Stage.Recommended or Stage.InUse && next.Evaluations.Single(each => each.Number == move.Evaluation).Verdict != EvaluationVerdict.Carries).ShouldBeEmpty();
            initiative = next;
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>What somebody does with an initiative: sensible or not.</summary>
    private sealed record Deed(int What, Stage To, EvaluationVerdict Verdict, int Number, int Days, bool IsReasoned, bool IsBoard);

    /// <summary>Mostly towards the next stage, so that the last ones are reached.</summary>
    private static Arbitrary<Deed[]> Sequences => Gen.ArrayOf(
        from what in Gen.Choose(0, 9)
        from to in Gen.Elements(Enum.GetValues<Stage>())
        from verdict in Gen.Elements(Enum.GetValues<EvaluationVerdict>())
        from number in Gen.Choose(1, 3)
        from days in Gen.Choose(-2, 30)
        from reasoned in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from board in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Deed(what, to, verdict, number, days, reasoned, board)).ToArbitrary();

    private static Initiative Step(Initiative initiative, Deed deed)
    {
        var why = deed.IsReasoned ? "begrunnelse" : "";
        if (deed.What == 0) return StageGate.SetAside(initiative, deed.Number, why) is SetAsideOutcome.Done done ? done.Initiative : initiative;
        if (deed.What <= 2) return StageGate.Evaluate(initiative, Finding(deed.Verdict));
        var to = deed.What <= 7 && initiative.Stage < Stage.InUse ? initiative.Stage + 1 : deed.To;
        var wish = new StageWish(to, initiative.Moves[^1].On.AddDays(deed.Days), deed.IsBoard ? Board : Advisers, why);
        return StageGate.Move(initiative, wish, Today) is MoveOutcome.Moved moved ? moved.Initiative : initiative;
    }

    private static Evaluation Told(Evaluation evaluation) => evaluation with { SetAside = null };

    private static Initiative At(Stage stage) => Words.All<Stage>().Where(each => each > Stage.Idea && each <= stage).Aggregate(Idea, Moved);

    private static Initiative Moved(Initiative initiative, Stage to) => StageGate.Move(initiative, Wish(to), Today).ShouldBeOfType<MoveOutcome.Moved>().Initiative;

    private static ImmutableArray<GateRefusal> Refusals(Initiative initiative, StageWish wish) => StageGate.Move(initiative, wish, Today).ShouldBeOfType<MoveOutcome.Refused>().Refusals;

    private static StageWish Wish(Stage to) => new(to, new DateOnly(2026, 6, 1), Board, "styret mener det");

    private static Forum Forum(DecisionRule rule) => new(1, "Programstyret", ForumSort.Board, "", [], null, false, "", "", rule, "", null, null, false);

    private static Evaluation Finding(EvaluationVerdict verdict) => new(0, "randomisert forsøk", "færre skader", Certainty.Moderate, verdict, new EntryId("rapport-2024"), "3.2", "", null);
}
