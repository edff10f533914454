using Samvirke.Register.Snapshots;
using Samvirke.Steering.ReadLetter;
using Shouldly;

namespace Samvirke.Steering.Tests.ReadLetter;

/// <summary>Letters as they are set: heads and feet on every page, chapters of points without numbers, tables.</summary>
public sealed class LetterLayoutTests
{
    private static readonly string[] Words = ["", "Alt", "Noe", "Mer", "Litt"];

    [Fact]
    public void Pages_WithTheSameHeadAndFoot_LeaveThemOut()
    {
        var letter = LetterText.Of(2026, string.Join('\f', Enumerable.Range(1, 4).Select(page => $"Tildelingsbrev 2026\n\nTB2026-{page} Oppdrag {page} om noe\n{Words[page]} skal gjøres\nSide {page} av 4\n")));
        var reading = LetterReading.Of(letter, PartyNames.Of(RegisterSnapshot.Empty));
        letter.Lines.Count(line => line.IsRunning).ShouldBe(8);
        reading.Assignments.Select(each => each.Number).ShouldBe(["TB2026-1", "TB2026-2", "TB2026-3", "TB2026-4"]);
        reading.Assignments.Select(each => each.Text).ShouldBe(["Alt skal gjøres", "Noe skal gjøres", "Mer skal gjøres", "Litt skal gjøres"]);
    }

    [Fact]
    public void Sentence_OverAPageBreak_IsOne()
    {
        var letter = LetterText.Of(2026, "Brev 2026\nTB2026-1 X\nDirektoratet skal\nSide 1\n\fBrev 2026\nfølge opp.\nSide 2\n\fBrev 2026\n3.2 Annet\nSide 3");
        LetterReading.Of(letter, PartyNames.Of(RegisterSnapshot.Empty)).Assignments.Single().Text.ShouldBe("Direktoratet skal følge opp.");
    }

    [Fact]
    public void Points_InAChapterOfAssignments_AreAssignmentsWithoutNumbers()
    {
        var reading = Read("""
            1. Innledning
            • Dette er ikke noe oppdrag.
            4.2 Oppdrag på barne- og ungdomsområdet
            • Direktoratet skal samarbeide med andre etater om å
              forebygge rusmiddelbruk. Frist: 1. juni 2026.
            - Direktoratet skal rapportere.
            5 Rapportering
            • Årsrapport.
            """);
        reading.Assignments.Select(each => (each.Number, each.Text)).ShouldBe(
        [
            (null, "Direktoratet skal samarbeide med andre etater om å forebygge rusmiddelbruk. Frist: 1. juni 2026."), (null, "Direktoratet skal rapportere."),
        ]);
        reading.Assignments[0].Deadlines.Single().Day.ShouldBe(new DateOnly(2026, 6, 1));
        reading.Remarks.ShouldBeEmpty("those without a number do not share one");
    }

    [Fact]
    public void Points_UnderAnAssignmentWithANumber_AreWhatItAsksFor() =>
        Read("4.2 Oppdrag\nTB2026-1 Program\n1. Sette ned en gruppe.\n2. Levere en plan.\n").Assignments.Single().Text.ShouldBe("1. Sette ned en gruppe. 2. Levere en plan.");

    [Theory]
    [InlineData("Helsedirektoratet skal lede arbeidet.", "hdir")]
    [InlineData("Her skal Bufdir leie arbeidet.", "bufdir")]
    [InlineData("Etter dette må Barne-, ungdoms- og familiedirektoratet lede.", "bufdir")]
    [InlineData("Etter dette: Barne-, ungdoms- og familiedirektoratet skal lede.", "bufdir")]
    [InlineData("Direktoratet har en ledende rolle.", null)]
    public void Lead_NamedBeforeTheVerb_IsFound(string text, string? lead) =>
        LetterReading.Of(LetterText.Of(2026, $"TB2026-1 X\n{text}"), PartyNames.Of(National.Snapshot)).Assignments.Single().Leads.Select(party => party.Actor?.Value).SingleOrDefault().ShouldBe(lead);

    [Theory]
    [InlineData("Direktoratet skal lede et arbeid om dette.", "udir")]
    [InlineData("Arbeidet er viktig. I 2027 skal direktoratet lede arbeidet.", "udir")]
    [InlineData("Direktoratet skal i samarbeid med Bufdir lede arbeidet.", "udir")]
    [InlineData("Direktoratet skal, saman med Bufdir og Politidirektoratet, leie arbeidet vidare.", "udir")]
    [InlineData("Helsedirektoratet skal i samarbeid med Bufdir koordinere arbeidet.", "hdir")]
    [InlineData("Etaten koordinerer arbeidet.", "udir")]
    [InlineData("Dere skal koordinere det videre arbeidet.", "udir")]
    [InlineData("Vi ber om at De leder arbeidet.", "udir")]
    [InlineData("Du skal leie dette.", "udir")]
    [InlineData("Departementet ber direktoratet om å lede arbeidet.", "udir")]
    [InlineData("Departementet gir direktoratet i oppdrag å utvikle og lede et program.", "udir")]
    [InlineData("Direktoratet har hovedansvaret for dette.", "udir")]
    [InlineData("Direktoratet skal ta ansvar for å lede arbeidet.", "udir")]
    [InlineData("Direktoratet skal delta i arbeidet med Bufdir, som skal lede det.", "bufdir")]
    [InlineData("Arbeidet skal gjøres med Bufdir som leder.", "bufdir")]
    [InlineData("Arbeidet koordineres av Bufdir.", "bufdir")]
    [InlineData("Etatene møtes jevnlig. De skal lede arbeidet på skift.", null)]
    [InlineData("Direktoratet skal vurdere om tiltakene kan lede til mer bruk.", null)]
    [InlineData("Direktoratet skal hindre at prisene leder til mer bruk.", null)]
    [InlineData("Direktoratet skal koordinere sine tjenester.", null)]
    [InlineData("Direktoratet skal delta. Andre skal lede arbeidet.", null)]
    public void Lead_WhomTheLetterWasSentTo_IsFound(string text, string? lead)
    {
        var only = LetterReading.Of(LetterText.Of(2026, $"TB2026-1 X\n{text}", new("udir")), PartyNames.Of(National.Snapshot)).Assignments.Single().Leads.SingleOrDefault();
        only?.Actor?.Value.ShouldBe(lead);
        (only is null).ShouldBe(lead is null);
        if (lead == "udir") only!.Words.ShouldBe("Utdanningsdirektoratet", "and by its name, so that letters can be compared");
    }

    [Fact]
    public void What_AsksSomethingUnderANumber_IsNoHeading()
    {
        var reading = Read("TB2026-1\nDirektoratet skal følge opp\narbeidet med barn og unge. Det skal være nytt.\n\nTB2026-2\nOppdrag: Etaten skal lage en plan.\nFrist: 1. juni\nTB2026-3\nOppdrag: Program\nFrist: 1. mai\n");
        reading.Assignments.Select(each => (each.Heading, each.Text)).ShouldBe(
        [
            ("Direktoratet skal følge opp arbeidet med barn og unge. Det skal være nytt.", "Direktoratet skal følge opp arbeidet med barn og unge. Det skal være nytt."),
            ("Etaten skal lage en plan. Frist: 1. juni", "Etaten skal lage en plan. Frist: 1. juni"), ("Program", "Frist: 1. mai"),
        ]);
    }

    [Fact]
    public void Note_UnderAParagraph_BeginsNothingAndItsDayComesLast()
    {
        var only = Read("TB2026-1 X\n\n[1] TB2025-7 i fjor. Frist for delrapport: 1. mars.\n\nLag en plan.\n\n[2] 3 Se kapitlet\n\nFrist: 1. juni.\n").Assignments.Single();
        only.Deadlines.Select(each => each.Day).ShouldBe([new DateOnly(2026, 6, 1), new DateOnly(2026, 3, 1)]);
        only.Text.ShouldContain("[2] 3 Se kapitlet");
    }

    [Fact]
    public void Numbers_WithoutAYear_AreRead() =>
        Read("Oppdrag 1: Program\nGjør det.\nOppdrag nr. 2 – Plan\nOppdrag 1 og 2 ses i sammenheng.\n").Assignments.Select(each => (each.Number, each.Heading)).ShouldBe([("Oppdrag 1", "Program"), ("Oppdrag 2", "Plan")]);

    [Fact]
    public void Table_AsADocumentGivesIt_IsRead()
    {
        var only = Read("Nr.\nOppdrag\nFrist\n\nTB2026-2\nOppdrag: Program\nFrist: 1. juni 2026\nAnsvar: ledes av andre\n").Assignments.Single();
        (only.Number, only.Deadlines.Single().Day).ShouldBe(("TB2026-2", new DateOnly(2026, 6, 1)));
    }

    [Fact]
    public void Lines_ThatAPersonPointsAt_AreAnAssignment()
    {
        var letter = LetterText.Of(2026, "Innledning\nDirektoratet skal også:\nlage en plan\ninnen 1. mai\nSlutt");
        var found = LetterReading.At(letter, letter.Lines[1], letter.Lines[3], PartyNames.Of(RegisterSnapshot.Empty));
        (found.Number, found.Heading, found.Text, found.From.Place, found.To.Place).ShouldBe((null, "Direktoratet skal også:", "lage en plan innen 1. mai", "1.2", "1.4"));
        found.Deadlines.Single().Day.ShouldBe(new DateOnly(2026, 5, 1));
    }

    private static LetterReading Read(string text) => LetterReading.Of(LetterText.Of(2026, text), PartyNames.Of(RegisterSnapshot.Empty));
}
