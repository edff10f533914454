using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Formats.Documents;
using Samvirke.Testing.Documents;
using Shouldly;
using Xunit;

namespace Samvirke.Formats.Tests.Documents;

/// <summary>Documents as people send them: text, DOCX and PDF; and what is none of them, which is refused with the reason.</summary>
public sealed class DocumentFileTests
{
    [Fact]
    public async Task Docx_WithListsTablesAndBreaks_IsReadAsItIsShown()
    {
        var found = await FoundAsync(Docx(
            Numbered("Innledning", 0), Numbered("Mål", 1), Numbered("Midler", 1), Numbered("Oppdrag", 0),
            Plain("TB2026-1\tSamordning"), new Paragraph(new Run(new Break { Type = BreakValues.Page }, new Text("Neste side"))),
            new Table(Row("Nr.", "Oppdrag", "Frist"), Row("TB2026-2", "Program", "1. juni 2026"))));
        found.Sort.ShouldBe(DocumentSort.Docx);
        found.Remarks.ShouldBeEmpty();
        found.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
            ["1 Innledning", "1.1 Mål", "1.2 Midler", "2 Oppdrag", "TB2026-1 Samordning", "\fNeste side", "Nr.", "Oppdrag", "Frist", "TB2026-2", "Oppdrag: Program", "Frist: 1. juni 2026"]);
    }

    [Fact]
    public async Task Docx_WithTrackedChanges_IsReadAsIfTheyWereAcceptedAndSaysSo()
    {
        var found = await FoundAsync(Docx(new Paragraph(
            new Run(new Text("Fristen er ") { Space = SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("1. mai"))) { Author = "A", Id = "1" },
            new InsertedRun(new Run(new Text("1. juni"))) { Author = "A", Id = "2" },
            new MoveFromRun(new Run(new Text(" flyttet bort"))) { Author = "A", Id = "3" })));
        found.Text.ShouldBe("Fristen er 1. juni");
        var tracked = found.Remarks.ShouldHaveSingleItem().ShouldBeOfType<DocumentRemark.TrackedChanges>();
        (tracked.Added, tracked.Removed).ShouldBe((1, 2));
        tracked.Samples.ShouldBe(["1. juni", "1. mai", "flyttet bort"]);
    }

    [PdfFact]
    public async Task Pdf_WithPages_IsReadPageByPage()
    {
        var found = await FoundAsync(PdfFile.Of("TB2026-1 Samordning på tvers\nDirektoratet skal (snarest) følge opp.\f\fSide tre: æøå"));
        found.Sort.ShouldBe(DocumentSort.Pdf);
        var pages = found.Text.Split('\f');
        pages.Length.ShouldBe(3);
        pages[0].ShouldContain("TB2026-1 Samordning på tvers\nDirektoratet skal (snarest) følge opp.");
        pages[2].ShouldContain("Side tre: æøå");
        found.Remarks.ShouldHaveSingleItem().ShouldBeOfType<DocumentRemark.PagesWithoutText>().Pages.ShouldBe([2]);
    }

    [PdfFact]
    public async Task Pdf_WithoutText_IsRefusedAsScanned() => (await WhyAsync(PdfFile.Of("\f"))).ShouldBe(DocumentRefusal.Scanned);

    [PdfFact]
    public async Task Pdf_ThatIsNone_IsRefusedAsDamaged() => (await WhyAsync("%PDF-1.7\nikke noe mer"u8.ToArray())).ShouldBe(DocumentRefusal.Damaged);

    [Fact]
    public async Task Text_InAnyOfItsEncodings_IsRead()
    {
        foreach (var bytes in (byte[][])[Encoding.UTF8.GetBytes("Å gå"), Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Å gå")).ToArray(), CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("Å gå")])
        {
            (await FoundAsync(bytes)).Text.ShouldBe("Å gå");
        }
    }

    [Fact]
    public async Task What_IsNoDocument_IsRefusedWithTheReason()
    {
        (await WhyAsync([])).ShouldBe(DocumentRefusal.Empty);
        (await WhyAsync("  \n"u8.ToArray())).ShouldBe(DocumentRefusal.Empty);
        (await WhyAsync(new byte[DocumentFile.MostBytes + 1])).ShouldBe(DocumentRefusal.TooLarge);
        (await WhyAsync([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3])).ShouldBe(DocumentRefusal.OtherSort);
        (await WhyAsync([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0])).ShouldBe(DocumentRefusal.OtherSort);
        (await WhyAsync("GIF89a\u0001\u0002"u8.ToArray())).ShouldBe(DocumentRefusal.OtherSort);
        (await WhyAsync(Zip("innhold.xml", "hei"))).ShouldBe(DocumentRefusal.OtherSort);
        (await WhyAsync(Zip("word/document.xml", "<w:document"))).ShouldBe(DocumentRefusal.Damaged);
        (await WhyAsync(Docx(Plain("hei"))[..200])).ShouldBe(DocumentRefusal.Damaged);
        (await WhyAsync(Docx(Plain("")))).ShouldBe(DocumentRefusal.Scanned);
        (await WhyAsync(Encoding.ASCII.GetBytes(new string('a', DocumentFile.MostText + 1)))).ShouldBe(DocumentRefusal.TooHeavy);
        (await WhyAsync(Zip("word/document.xml", new string(' ', 250_000_000)))).ShouldBe(DocumentRefusal.TooHeavy);
    }

    [Fact]
    public void What_IsBroken_NeverThrows()
    {
        var whole = Docx(Numbered("En", 0), Plain("To"), new Table(Row("A", "B"), Row("C", "D")));
        Prop.ForAll(Gen.Choose(0, whole.Length - 1).SelectMany(_ => Gen.Choose(0, 255), (place, value) => (place, value)).ArrayOf(8).ToArbitrary(), changes =>
        {
            var broken = whole.ToArray();
            foreach (var (place, value) in changes) broken[place] = (byte)value;
            DocumentFile.ReadAsync(broken, default).GetAwaiter().GetResult().ShouldNotBeNull();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private static async Task<DocumentReading.Found> FoundAsync(byte[] bytes) => (await DocumentFile.ReadAsync(bytes, default)).ShouldBeOfType<DocumentReading.Found>();

    private static async Task<DocumentRefusal> WhyAsync(byte[] bytes) => (await DocumentFile.ReadAsync(bytes, default)).ShouldBeOfType<DocumentReading.Refused>().Why;

    private static byte[] Docx(params OpenXmlElement[] blocks)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(Level(0, "%1"), Level(1, "%1.%2")) { AbstractNumberId = 7 }, new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 3 });
            main.Document = new Document(new Body(blocks));
        }

        return stream.ToArray();
    }

    private static Level Level(int depth, string text) => new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = text }) { LevelIndex = depth };

    private static Paragraph Numbered(string text, int depth) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = depth }, new NumberingId { Val = 3 })), new Run(new Text(text)));

    private static Paragraph Plain(string text) => new(new Run(text.Split('\t').SelectMany((part, i) => i == 0 ? (OpenXmlElement[])[new Text(part)] : [new TabChar(), new Text(part)])));

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Plain(cell))));

    private static byte[] Zip(string name, string content)
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create))
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(content);
        }

        return stream.ToArray();
    }
}
