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

    [Fact]
    public async Task Docx_WithNotes_IsReadWithThemWhereTheyAreReferredTo()
    {
        var found = await FoundAsync(Docx(
            new Paragraph(new Run(new Text("Lag en plan")), new Run(new FootnoteReference { Id = 5 }), new Run(new Text(" for alle.")), new DeletedRun(new Run(new FootnoteReference { Id = 6 })) { Author = "A", Id = "1" }),
            Plain("TB2026-2 Neste"), new Table(new TableRow(new TableCell(new Paragraph(new Run(new Text("Rute")), new Run(new EndnoteReference { Id = 2 }))))), new Paragraph(new Run(new Text("Slutt")), new Run(new FootnoteReference { Id = 77 }))));
        Lines(found).ShouldBe(["Lag en plan for alle.", "[1] TB2026-1 i brevet for 2026. Se også [der].", "TB2026-2 Neste", "Rute", "[2] Bakerst", "Slutt"]);
        found.Remarks.ShouldHaveSingleItem().ShouldBeOfType<DocumentRemark.TrackedChanges>().Added.ShouldBe(1, "one in a note");
    }

    [Fact]
    public async Task Docx_WithBoxes_IsReadWithEachOnce()
    {
        var inParagraph = new Paragraph($"""<w:p {Spaces}><w:r><w:t>Før</w:t></w:r>{Box}<w:r><w:t> og etter</w:t></w:r></w:p>""");
        var inCell = new Table(new TableRow(new TableCell(Plain("Nr.")), new TableCell(Plain("Oppdrag"))), new TableRow(new TableCell(Plain("TB2026-1")), new TableCell(new Paragraph($"""<w:p {Spaces}><w:r><w:t>Program</w:t></w:r>{Box}</w:p>"""))));
        var found = await FoundAsync(Docx(inParagraph, inCell));
        Lines(found).ShouldBe(["Før og etter", "Boks en", "1 Boks to", "Nr.", "Oppdrag", "TB2026-1", "Oppdrag: Program", "Boks en", "2 Boks to"]);
        found.Remarks.ShouldHaveSingleItem().ShouldBeOfType<DocumentRemark.TrackedChanges>().Added.ShouldBe(2, "each box is kept twice");
    }

    [Fact]
    public async Task Docx_WithANoteThatRefersToItself_IsRead() =>
        Lines(await FoundAsync(Docx(new Paragraph(new Run(new FootnoteReference { Id = 8 }))))).ShouldBe(["[1] Rundt"]);

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
    public async Task Pdf_InTwoColumns_IsReadColumnByColumn()
    {
        string[] left = ["TB2026-1 Samordning", "Direktoratet skal samordne arbeidet", "med kommunene og de andre etatene.", "Frist: 1. juni 2026."], right = ["TB2026-2 Program", "Etaten skal lage et program for barn", "og unge i alle landets kommuner nå.", "Frist: 1. mai 2026."];
        var found = await FoundAsync(PdfFile.Placed([(60, 60, "Tildelingsbrev"), .. left.Select((line, i) => (60, 100 + (12 * i), line)), .. right.Select((line, i) => (320, 100 + (12 * i), line))]));
        Lines(found).ShouldBe(["Tildelingsbrev", .. left, .. right]);
    }

    [PdfFact]
    public async Task Pdf_WithATableOverPages_IsReadRowByRow()
    {
        var found = await FoundAsync(PdfFile.Placed(
            [(60, 60, "4 Oppdrag"), .. Head(90), .. Row(110, "TB2026-1", "1. juni 2026", "Program for barn", "og ungdom-", "mer"), .. Row(160, "TB2026-2", "Settes senere", "Plan"), (280, 800, "Side 1 av 3")],
            [(60, 40, "Tildelingsbrev"), .. Row(60, "TB2026-3", "2. mai 2026", "Noe"), .. Row(80, "TB2026-4", "", "Uten frist"), (60, 110, "5 Rapportering"), (60, 130, "Alle rapporterer."), (60, 150, "1. I januar"), (280, 800, "Side 2 av 3")],
            [(60, 60, "1. Ikke"), (150, 60, "noen"), (420, 60, "rad")]));
        Lines(found).ShouldBe(
        [
            "4 Oppdrag", "Nr.", "Oppdrag", "Frist", "TB2026-1", "Oppdrag: Program for barn og ungdommer", "Frist: 1. juni 2026", "TB2026-2", "Oppdrag: Plan", "Frist: Settes senere", "Side 1 av 3",
            "\fTildelingsbrev", "TB2026-3", "Oppdrag: Noe", "Frist: 2. mai 2026", "TB2026-4", "Oppdrag: Uten frist", "5 Rapportering", "Alle rapporterer.", "1. I januar", "Side 2 av 3", "\f1. Ikke", "noen", "rad",
        ]);

        static IEnumerable<(int, int, string)> Head(int y) => [(60, y, "Nr."), (150, y, "Oppdrag"), (420, y, "Frist")];
        static IEnumerable<(int, int, string)> Row(int y, string number, string due, params string[] lines) => [(60, y, number), .. lines.Select((line, i) => (150, y + (12 * i), line)), (420, y, due)];
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

    private const string Spaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        """;

    private const string InBox = """
        <w:txbxContent><w:p><w:r><w:t>Boks </w:t></w:r><w:ins w:id="9" w:author="A"><w:r><w:t>en</w:t></w:r></w:ins></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Boks to</w:t></w:r></w:p></w:txbxContent>
        """;

    /// <summary>A box as word processors keep it: a drawing, and the same again for those that know none.</summary>
    private const string Box = $"""
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>{InBox}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{InBox}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
        """;

    private static string[] Lines(DocumentReading.Found found) => found.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Docx(params OpenXmlElement[] blocks)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(Level(0, "%1"), Level(1, "%1.%2")) { AbstractNumberId = 7 }, new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 3 });
            if (blocks.Any(block => block.Descendants().Any(each => each is FootnoteReference or EndnoteReference))) AddNotes(main);
            main.Document = new Document(new Body(blocks));
        }

        return stream.ToArray();
    }

    private static void AddNotes(MainDocumentPart main)
    {
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Id = -1, Type = FootnoteEndnoteValues.Separator },
            new Footnote(
                new Paragraph(new Run(new FootnoteReferenceMark(), new Text(" TB2026-1 i brevet for 2026."))),
                new Paragraph(new Run(new Text("Se også ")), new InsertedRun(new Run(new Text("[der]"))) { Author = "A", Id = "4" }, new Run(new Text("."))))
            { Id = 5 },
            new Footnote(Plain("Tatt bort")) { Id = 6 }, new Footnote(new Paragraph(new Run(new Text("Rundt"), new FootnoteReference { Id = 8 }))) { Id = 8 });
        main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(new Endnote(Plain("Bakerst")) { Id = 2 });
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
