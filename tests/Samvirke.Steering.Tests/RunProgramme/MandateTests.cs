using Samvirke.Register.Entries;
using Samvirke.Steering.RunProgramme;
using Shouldly;

namespace Samvirke.Steering.Tests.RunProgramme;

/// <summary>Mandates are written, approved, and followed by the next one.</summary>
public sealed class MandateTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly EntryId Ministry = new("hod");

    [Fact]
    public void Write_AfterApproval_IsTheNextVersionAndLeavesTheFirst()
    {
        var first = Approved(Mandates.Write(Mandates.Write(Setting.Empty, Worded("Utkast")), Worded("Samordne")), new(2026, 3, 1));
        first.Mandates.ShouldHaveSingleItem().Purpose.ShouldBe("Samordne");
        var second = Mandates.Write(first, Worded("Samordne og prøve ut"));
        second.Mandates.Select(each => (each.Number, each.Purpose)).ShouldBe([(1, "Samordne"), (2, "Samordne og prøve ut")]);
        (second.Mandate!.Number, second.Draft!.Number).ShouldBe((1, 2));
        ProgrammeGaps.Of(Setting.Whole(second), Today).ShouldNotContain(ProgrammeGap.NotApproved, "the first one still holds");
        Mandates.TakeBack(first).Mandate.ShouldBeNull();
        ProgrammeGaps.Of(Setting.Whole(Mandates.TakeBack(first)), Today).ShouldContain(ProgrammeGap.NotApproved);
        ProgrammeGaps.Of(Setting.Whole(Approved(Mandates.Write(Setting.Empty, Worded("Kort") with { To = new(2026, 6, 30) }), new(2026, 1, 1))), Today).ShouldContain(ProgrammeGap.MandateIsOver);
    }

    [Fact]
    public void Approve_WhatCannotBe_IsRefused()
    {
        Mandates.Approve(Setting.Empty, new(Ministry, Today), Today).ShouldBeOfType<ApprovalOutcome.NothingToApprove>();
        var draft = Mandates.Write(Approved(Mandates.Write(Setting.Empty, Worded("1")), new(2026, 3, 1)), Worded("2"));
        Mandates.Approve(draft, new(Ministry, new(2026, 12, 1)), Today).ShouldBeOfType<ApprovalOutcome.NotYet>();
        Mandates.Approve(draft, new(Ministry, new(2026, 2, 28)), Today).ShouldBe(new ApprovalOutcome.BeforeTheLast(new(2026, 3, 1)));
    }

    [Fact]
    public void Form_OfAMandate_ReadsWhatItWroteAndTellsWhatIsWrong()
    {
        var mandate = new Mandate(0, "Formål\nmed to linjer", "Oppgaver", "", new(2026, 1, 1), null, null);
        MandateForm.Read(MandateForm.Of(mandate)).Found().ShouldBe(mandate);
        MandateForm.Read(Setting.With((MandateForm.Tasks, "x"), (MandateForm.From, "31.6.2026"), (MandateForm.To, "1.1.2026"))).Faults().Select(each => each.Name).ShouldBe([MandateForm.Purpose, MandateForm.From]);
        MandateForm.Read(MandateForm.Of(mandate).With(MandateForm.To, "31.12.2025")).Faults().ShouldHaveSingleItem().Message.ShouldBe(AnswerTexts.EndsBefore);
        MandateForm.Read(MandateForm.Of(mandate).With(MandateForm.Tasks, new string('x', 10_001))).Faults().ShouldHaveSingleItem().Message.ToString().ShouldContain("10\u202F001 tegn");
        MandateForm.ReadApproval(Setting.With((MandateForm.By, "HOD"), (MandateForm.On, "1. mars 2026")), Setting.Actors).Found().ShouldBe(new Approval(Ministry, new(2026, 3, 1)));
        MandateForm.ReadApproval(TypedAnswers.Nothing, Setting.Actors).Faults().Select(each => each.Name).ShouldBe([MandateForm.By, MandateForm.On]);
    }

    private static Programme Approved(Programme programme, DateOnly on) => Mandates.Approve(programme, new(Ministry, on), Today).ShouldBeOfType<ApprovalOutcome.Approved>().Programme;

    private static Mandate Worded(string purpose) => new(0, purpose, "Oppgaver", "", null, null, null);
}
