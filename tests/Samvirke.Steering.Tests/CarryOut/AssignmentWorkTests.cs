using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Entries;
using Samvirke.Steering.CarryOut;
using Samvirke.Storage.Workbench;
using Shouldly;

namespace Samvirke.Steering.Tests.CarryOut;

/// <summary>What an organisation does with an assignment: typed, mended, kept and reminded of.</summary>
public sealed class AssignmentWorkTests
{
    private static readonly EntryId This = new("tb2024-08");
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void State_OverAnySequence_OnlyMovesAsItMayAndRemembersAll() => Prop.ForAll(Gen.Elements(AssignmentStates.All.AsEnumerable()).ListOf().ToArbitrary(), Gen.Choose(0, 1).ToArbitrary(), (states, withReason) =>
    {
        AssignmentWork? work = null;
        foreach (var state in states)
        {
            var move = work is null ? StateMove.Free : AssignmentStates.MoveOf(work.State, state);
            var reading = (WorkAnswers.Empty with { State = AssignmentStates.Word(state), Reason = withReason == 1 ? "Fordi" : "" }).Read(This, work, _ => true, Today);
            var may = move is StateMove.Free or StateMove.Stays || (move == StateMove.WithReason && withReason == 1);
            (reading is WorkReading.Found).ShouldBe(may, $"{work?.State} → {state}");
            if (reading is not WorkReading.Found found) continue;
            found.Work.History.Length.ShouldBe(work is null ? 1 : move == StateMove.Stays ? work.History.Length : work.History.Length + 1);
            found.Work.State.ShouldBe(state);
            found.Work.History[..(work?.History.Length ?? 0)].ShouldBe(work?.History ?? []);
            work = found.Work;
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Read_WhatIsWrong_IsNamedWhereItStands()
    {
        var typed = new WorkAnswers(
            "ferdig", "",
            [new("", "", "2026-06-31", "", ""), new("", "Rapport", "", "1.1.2030", "")],
            [new("", "", "Rektor", "", ""), new("", "Møte\u0001", "", "snart", "")],
            [new(This.Value, "Fordi"), new("borte", "Fordi"), new("tb2023-30", ""), new("tb2023-30", "Fordi")], "");
        var faults = typed.Read(This, null, id => id.StartsWith("tb", StringComparison.Ordinal), Today).ShouldBeOfType<WorkReading.Faulty>().Faults;
        faults.Select(fault => (fault.GetType().Name, fault.Field, fault.Row)).ShouldBe(
        [
            ("NoState", WorkField.State, null),
            ("NothingToDeliver", WorkField.DeliverableWhat, 0), ("NoDay", WorkField.DeliverableDue, 0), ("NotYet", WorkField.DeliverableDelivered, 1),
            ("NothingToDo", WorkField.StepWhat, 0), ("NoDay", WorkField.StepDue, 1),
            ("OnItself", WorkField.DependencyOn, 0), ("NoAssignment", WorkField.DependencyOn, 1), ("NoWhy", WorkField.DependencyWhy, 2), ("Twice", WorkField.DependencyOn, 3),
            ("NoText", WorkField.StepWhat, 1),
        ]);
    }

    [Fact]
    public void Paper_WrittenAndRead_IsTheSame_AndNumbersAreNeverUsedAgain()
    {
        var typed = new WorkAnswers("under-way", "", [new("", "Rapport", "1.2.2027", "", "https://example.no/x"), new("", "Notat", "", "2026-01-01", "2024/17")], [new("", "Møte", "Avdeling X", "", "under-way")], [new("tb2023-30", "Tallene")], "Ingen\n penger ");
        var work = Found(typed, null);
        work.Hindrances.ShouldBe(["Ingen", "penger"]);
        (work.Deliverables[0].Page?.Host, work.Deliverables[1].Page).ShouldBe(("example.no", null));
        var read = Read(work);
        WorkAnswers.Of(read).Deliverables.ShouldBe(WorkAnswers.Of(work).Deliverables);
        read.History.ShouldBe(work.History);
        (read.Steps[0], read.Dependencies[0]).ShouldBe((work.Steps[0], work.Dependencies[0]));
        var next = Found(typed with { Deliverables = [new("2", "Notat", "", "", ""), new("", "Nytt", "", "", ""), new("9", "Falskt nummer", "", "", "")] }, Read(Found(typed with { Deliverables = [new("2", "Notat", "", "", "")] }, read)));
        next.Deliverables.Select(each => each.Number).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public void Reminders_OverAnyLetters_TellEachThingTwiceBeforeAndOnceAfter() => Prop.ForAll(
        Gen.Choose(0, 120).ToArbitrary(), Gen.Choose(1, 9).ListOf().ToArbitrary(), (dueIn, gaps) =>
        {
            var item = new DueItem(Kept(Found(WorkAnswers.Empty, null)), DueSort.Deliverable, 1, "Rapport", "", Today.AddDays(dueIn));
            var (day, told) = (Today, new List<DueReminder>());
            foreach (var gap in gaps)
            {
                told.AddRange(DueReminder.Of([item], day, day.AddDays(gap)));
                day = day.AddDays(gap);
            }

            told.Count.ShouldBeLessThanOrEqualTo(3);
            told.Count(each => each.IsLate).ShouldBe(day > item.Due ? 1 : 0);
            if (dueIn > 14 && day >= item.Due.AddDays(-14) && gaps.All(gap => gap < 10)) told.Count(each => !each.IsLate).ShouldBeGreaterThan(0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static AssignmentWork Found(WorkAnswers typed, AssignmentWork? before) => typed.Read(This, before, _ => true, Today).ShouldBeOfType<WorkReading.Found>().Work;

    private static AssignmentWork Read(AssignmentWork work) => AssignmentWork.Of(Kept(work).Paper)!;

    private static KeptWork Kept(AssignmentWork work) => new(work, new Paper(new PaperName(new EntryId("hdir"), AssignmentWork.Sort, This.Value), 1, work.Write(), SharedWith.Public, null, DateTimeOffset.UnixEpoch));
}
