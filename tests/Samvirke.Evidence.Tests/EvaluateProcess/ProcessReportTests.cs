using Samvirke.Evidence.EvaluateProcess;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.Tests.EvaluateProcess;

/// <summary>The paper of a process says what was counted, and nothing that was not.</summary>
public sealed class ProcessReportTests
{
    private static readonly LocalizedText Measure = new("Tidlig hjelp", "Tidleg hjelp", "Early help");

    [Fact]
    public void Report_OfPlacesAndNotes_CountsThem()
    {
        var record = new ProcessRecord
        {
            Sites = [new("Nord", TakesPart: true, 100, 80, 10, 9, GoesOn: true), new("Sør", TakesPart: false, null, null, null, null, null)],
            Notes = [new(new DateOnly(2026, 9, 1), "Nord", NoteSort.Observation, "Rommet var for lite.", [new(ProcessDomain.Place, IsDriver: false)])],
        };
        var paper = ProcessReport.Of(record, Measure);
        Nb(paper.Lead).ShouldBe("Steder spurt: 2. Har tatt tiltaket i bruk: 1. Notater: 1.");
        Table(paper, 0).Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => Nb(cell[0].Text)))).ShouldBe(
        [
            "Steder som tok det i bruk | 1 av 2 | 50 | 9 og 91",
            "Deltok (rekkevidde) | 80 av 100 | 80 | 71 og 87",
            "Gjort som planlagt (etterlevelse) | 9 av 10 | 90 | 60 og 98",
            "Steder der det fortsetter | 1 av 1 | 100 | 21 og 100",
        ]);
        Nb(Table(paper, 1).Rows[1].At(2)[0].Text).ShouldBe("ikke kjent");
        Nb(Table(paper, 2).Rows[2].At(1)[0].Text).ShouldBe("1 (steder: 1)");
        Nb(Table(paper, 3).Rows[0].At(3)[0].Text).ShouldBe("I veien: Stedet: ledelse, kultur, tid");
    }

    [Fact]
    public void Report_OfNothing_HasNoPictureAndSaysThatNothingIsKnown()
    {
        var paper = ProcessReport.Of(new(), Measure);
        paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Intervals>().ShouldBeEmpty();
        Table(paper, 0).Rows.ShouldAllBe(row => Nb(row.At(1)[0].Text) == "ikke kjent");
        foreach (var section in paper.Sections) section.Heading.Phrases.Length.ShouldBe(3);
    }

    private static PaperBlock.Table Table(Paper paper, int place) => paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Table>().ElementAt(place);

    private static string Nb(LocalizedText text) => text.In(Tongue.Nb).Text;
}
