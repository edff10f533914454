using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.ReadLetter;
using Shouldly;

namespace Samvirke.Steering.Tests.ReadLetter;

/// <summary>Assignments are found in letters as they are set, in bokmål and nynorsk, and what is wrong is named with its place.</summary>
public sealed class LetterReadingTests
{
    private static readonly PartyNames Norway = PartyNames.Of(National.Snapshot);

    [Fact]
    public void Reading_OfNumbersAndHeadings_DividesTheLetter()
    {
        var reading = Read("""
            Tildelingsbrev
            3.1 Forebygging
            TB2024-08 Nasjonalt program
            Direktoratet skal legge til rette for at program-
            met kan settes i verk. Arbeidet skal skje i samarbeid med Bufdir,
            Udir og Politidirektoratet.

            Frist: 1. mars 2024.
            Oppdrag TTB 2024 - 9
            Samordning av tiltak

            Arbeidet ledes av Bufdir. Frist for plan: 15.6.24. Endelig rapport innen utgangen av november.
            3.2 Levevaner
            Dette hører ikke til noe oppdrag.
            """, 2024);
        reading.Remarks.ShouldBeEmpty();
        reading.Assignments.Select(each => (each.Number, each.Heading)).ShouldBe([("TB2024-08", "Nasjonalt program"), ("TTB2024-9", "Samordning av tiltak")]);
        var (first, second) = (reading.Assignments[0], reading.Assignments[1]);
        first.Text.ShouldStartWith("Direktoratet skal legge til rette for at programmet kan");
        first.Partners.Select(party => party.Actor?.Value).ShouldBe(["bufdir", "udir", "pod"]);
        first.Deadlines.Select(each => each.Day).ShouldBe([new DateOnly(2024, 3, 1)]);
        (first.From.Number, first.To.Number).ShouldBe((3, 8));
        second.Leads.Select(party => party.Actor?.Value).ShouldBe(["bufdir"]);
        second.Deadlines.Select(each => each.Day).ShouldBe([new DateOnly(2024, 6, 15), new DateOnly(2024, 11, 30)]);
        second.Text.ShouldNotContain("hører ikke til");
    }

    [Fact]
    public void Reading_OfParts_KeepsThemUnderTheirNumber()
    {
        var reading = Read("TB2026-8 Arbeid og helse\nFelles for alle.\nDeloppdrag 1: Modeller\nPrøv ut.\nDeloppdrag 2 Rapport\nSkriv den innen 2026-05-15.\n", 2026);
        reading.Assignments.Select(each => (each.Number, each.Part, each.Heading)).ShouldBe([("TB2026-8", null, "Arbeid og helse"), ("TB2026-8", "1", "Modeller"), ("TB2026-8", "2", "Rapport")]);
        reading.Remarks.ShouldBeEmpty("parts share a number");
        reading.Assignments[2].Deadlines.Single().Day.ShouldBe(new DateOnly(2026, 5, 15));
    }

    [Fact]
    public void Reading_OfNynorsk_FindsTheSame()
    {
        var only = Read("TB2026-3 Rusførebygging\nDirektoratet skal, i samarbeid med Utdanningsdirektoratet og under leiing av Bufdir, levere ein plan innan 1. oktober. Endeleg frist blir sett i dialog.", 2026).Assignments.Single();
        only.Partners.Select(party => party.Actor?.Value).ShouldBe(["udir"]);
        only.Leads.Select(party => party.Actor?.Value).ShouldBe(["bufdir"]);
        only.Deadlines.Select(each => each.Day).ShouldBe([new DateOnly(2026, 10, 1), null]);
        only.Deadlines.ShouldAllBe(each => !each.IsImpossible);
    }

    [Fact]
    public void Reading_OfSomebodyWhomTheRegisterDoesNotKnow_KeepsTheName()
    {
        var only = Read("TB2026-3 X\nSkal gjøres i samarbeid med Nasjonalt Senter for Ingenting, Bufdir og andre.", 2026).Assignments.Single();
        only.Partners.Select(party => (party.Words, party.Actor?.Value)).ShouldBe([("Nasjonalt Senter for Ingenting", null), ("Bufdir", "bufdir")]);
    }

    [Fact]
    public void Reading_OfWhatIsWrong_NamesItAndItsPlace()
    {
        Read("  \n\f \n", 2026).Remarks.Select(each => each.Kind).ShouldBe([LetterRemarkKind.NoText]);
        Read("Kjære alle,\nher er ingenting.", 2026).Remarks.Select(each => each.Kind).ShouldBe([LetterRemarkKind.NothingFound]);
        var reading = Read("TB2026-1 En\nFrist: 31. juni.\n\fTB2026-1 To\nInnen 30.2.2026.\nTB2026-2 Tom\n", 2026);
        reading.Remarks.Select(each => (each.Kind, each.At!.Page, each.At.Number, each.Words)).ShouldBe(
        [
            (LetterRemarkKind.NumberTwice, 1, 1, "TB2026-1"),
            (LetterRemarkKind.NumberTwice, 2, 1, "TB2026-1"),
            (LetterRemarkKind.ImpossibleDay, 1, 1, "Frist: 31. juni"),
            (LetterRemarkKind.ImpossibleDay, 2, 1, "Innen 30.2.2026"),
            (LetterRemarkKind.EmptyAssignment, 2, 3, "TB2026-2"),
        ]);
        reading.Remarks.Take(2).Select(each => each.Also!.Place).ShouldBe(["2.1", "1.1"], "each says where the other is");
        reading.Assignments.Length.ShouldBe(3, "nothing is lost");
    }

    [Fact]
    public void Reading_OfWhatIsWithheld_SaysSo() =>
        Read("TB2026-5 Oppdrag unntatt offentlighet\n", 2026).Assignments.Single().IsWithheld.ShouldBeTrue();

    [Theory]
    [InlineData("Frist: 1.6.2026", "2026-06-01")]
    [InlineData("Frist 01.06.26.", "2026-06-01")]
    [InlineData("Fristen er 1. juni.", "2026-06-01")]
    [InlineData("Frist punkt 2: 30.6.2026.", "2026-06-30")]
    [InlineData("oversendes innen 15.5.2026", "2026-05-15")]
    [InlineData("senest den 3. desember 2025", "2025-12-03")]
    [InlineData("innen utgangen av året", "2026-12-31")]
    [InlineData("innen utgangen av februar 2028", "2028-02-29")]
    [InlineData("innen slutten av 2027", "2027-12-31")]
    [InlineData("Frist: Settes i dialog med direktoratet", null)]
    public void Deadline_AsLettersWordIt_IsRead(string words, string? day)
    {
        var deadline = Read($"TB2026-1 X\nArbeidet skal gjøres. {words}", 2026).Assignments.Single().Deadlines.Single();
        deadline.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
        deadline.IsImpossible.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Bevilgningen er 15.5 millioner kroner innen rammen.")]
    [InlineData("Tiltak innen rusfeltet skal evalueres.")]
    [InlineData("Fristen for dette er ikke tema her.")]
    public void Deadline_ThatIsNone_IsNotFound(string words) => Read($"TB2026-1 X\n{words}", 2026).Assignments.Single().Deadlines.ShouldBeEmpty();

    [Fact]
    public void Reading_OfAnyText_KeepsEveryAssignmentWithinTheLetter() => Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)).ToArbitrary(), text =>
    {
        var letter = LetterText.Of(2026, text);
        var reading = LetterReading.Of(letter, PartyNames.Of(RegisterSnapshot.Empty));
        foreach (var each in reading.Assignments)
        {
            letter.Lines.IndexOf(each.From).ShouldBeGreaterThanOrEqualTo(0);
            letter.Lines.IndexOf(each.To).ShouldBeGreaterThanOrEqualTo(letter.Lines.IndexOf(each.From));
        }

        (reading.Assignments.IsEmpty == reading.Remarks.Any(remark => remark.Kind is LetterRemarkKind.NoText or LetterRemarkKind.NothingFound)).ShouldBeTrue();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static readonly string[] Pieces =
        ["\n", "\f", " ", "TB2026-1", "TTB 2026-2 ", "Deloppdrag 3: ", "3.2 Kapittel", "Frist: ", "31. juni", "32.13.0000", "innen utgangen av ", "året", "i samarbeid med ", "A", ", ", " og ", "ledes av ", "-", "tekst", "\u0000", "😀", "Å"];

    private static LetterReading Read(string text, int year) => LetterReading.Of(LetterText.Of(year, text), Norway);
}
