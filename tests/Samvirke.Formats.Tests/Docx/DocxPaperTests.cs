using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Formats.Docx;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Tests.Docx;

public sealed class DocxPaperTests
{
    private static readonly Func<Tongue, DocxSetting> Setting = tongue => new(
        tongue, entry => new Uri($"https://samvirke.example.no/{entry.Kind.Segment}/{entry.Id}"), id => id == Papers.Source.Id ? Papers.Source : null);

    [Theory]
    [InlineData(Tongue.Nb, "nb-NO", "Hva mangler", "Registeret slik det gjelder 1. mars 2026: 4\u202F321 oppføringer gjelder den dagen. Siste endring er nummer 1234, ført 28. februar 2026 kl. 18.04.")]
    [InlineData(Tongue.Nn, "nn-NO", "Kva manglar", "Registeret slik det gjeld 1. mars 2026: 4\u202F321 oppføringar gjeld den dagen. Siste endring er nummer 1234, ført 28. februar 2026 kl. 18.04.")]
    [InlineData(Tongue.En, "en-GB", "What is missing", "The register as it holds on 1 March 2026: 4,321 entries hold on that day. The last change is number 1234, recorded 28 February 2026 at 18:04.")]
    public void Write_APaper_HasItsLanguageTitleAndStamp(Tongue tongue, string tag, string title, string stamp)
    {
        using var document = Open(DocxPaper.Write(Papers.One, Setting(tongue)));
        var main = document.MainDocumentPart!;
        document.PackageProperties.Title.ShouldBe(title);
        document.PackageProperties.Language.ShouldBe(tag);
        main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe(tag);
        Paragraphs(main, "Title").ShouldBe([title]);
        Paragraphs(main, "Subtitle").ShouldBe([stamp]);
        main.FooterParts.Single().Footer.InnerText.ShouldContain(stamp);
        main.FooterParts.Single().Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value!.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
    }

    [Fact]
    public void Write_APaper_UsesStylesThatWordProcessorsKnow()
    {
        using var document = Open(DocxPaper.Write(Papers.One, Setting(Tongue.Nb)));
        var main = document.MainDocumentPart!;
        Paragraphs(main, "Heading1").ShouldBe(["Del", "Kilder"]);
        Paragraphs(main, "Heading2").ShouldBe(["Under"]);
        Paragraphs(main, "Caption").ShouldBe(["Tabell 1. Ledd"]);
        Paragraphs(main, "ListBullet").Count.ShouldBe(2);
        var used = main.Document.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value).Distinct(StringComparer.Ordinal);
        used.ShouldBeSubsetOf(main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value));
        var table = main.Document.Descendants<Table>().ShouldHaveSingleItem();
        table.Elements<TableRow>().Select(row => row.TableRowProperties?.Elements<TableHeader>().Any() ?? false).ShouldBe([true, false, false]);
        table.Descendants<TableLook>().Single().FirstRow!.Value.ShouldBeTrue();
        table.Elements<TableRow>().ShouldAllBe(row => row.Elements<TableCell>().Count() == 2);
    }

    [Fact]
    public void Write_SourcesAndEntries_AreLedTo()
    {
        using var document = Open(DocxPaper.Write(Papers.One, Setting(Tongue.Nn)));
        var main = document.MainDocumentPart!;
        Paragraphs(main, "ListNumber").ShouldBe(["Rapporten, 4.2.1", "Rapporten, 4.2.2", "Rapporten, 4.2.3", "Rapporten, 9"]);
        main.Document.Descendants<Hyperlink>().Where(link => link.Anchor is not null).Select(link => (link.InnerText, link.Anchor!.Value)).ShouldBe([("1–4", "source1"), ("2", "source2")]);
        main.Document.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value).ShouldBe(["source1", "source2", "source3", "source4"]);
        main.HyperlinkRelationships.ToDictionary(link => link.Id, link => link.Uri.AbsoluteUri, StringComparer.Ordinal)
            .ShouldBe(new Dictionary<string, string>(StringComparer.Ordinal) { ["link1"] = "https://samvirke.example.no/plikt/plikt-forebygge", ["link2"] = "https://samvirke.example.no/kilde/rapport" }, ignoreOrder: true);
        main.Document.Descendants<Hyperlink>().Where(link => link.Id?.Value == "link1").Select(link => link.InnerText).ShouldBe(["Plikt til å førebyggje", "Plikt til å førebyggje"]);
    }

    [Fact]
    public void Write_TheSamePaperTwice_GivesTheSameBytes() =>
        DocxPaper.Write(Papers.One, Setting(Tongue.Nb)).ShouldBe(DocxPaper.Write(Papers.One, Setting(Tongue.Nb)));

    [Fact]
    public void Write_TextInAnotherLanguage_SaysWhich()
    {
        using var document = Open(DocxPaper.Write(Papers.Of(new PaperSection(new LocalizedText("Bare bokmål"), 1, [])), Setting(Tongue.En)));
        var heading = document.MainDocumentPart!.Document.Descendants<Paragraph>().Single(paragraph => paragraph.InnerText == "Bare bokmål");
        heading.Descendants<Languages>().ShouldHaveSingleItem().Val!.Value.ShouldBe("nb-NO");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0\u0001\u0008\u000B\uFFFE\uD800 lone \uDC00 😀 halves \uD83D")]
    [InlineData("en\r\nto\rtre\nfire\tfem")]
    [InlineData("<w:p>&amp;\"'</w:p>")]
    [InlineData("שלום עולם")]
    [InlineData("مرحبا")]
    public void Write_HostileText_IsAValidDocument(string text)
    {
        foreach (var tongue in Tongues.Interface) Faults(DocxPaper.Write(Papers.Full(text), Setting(tongue))).ShouldBeEmpty();
    }

    [Fact]
    public void Write_AnyText_IsAValidDocument() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Faults(DocxPaper.Write(Papers.Full(text ?? ""), Setting(Tongue.Nb))).Count == 0)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Write_RightToLeftText_IsMarkedSo()
    {
        using var document = Open(DocxPaper.Write(Papers.Of(new PaperSection(new LocalizedText("שלום"), 1, [])), Setting(Tongue.Nb)));
        var heading = document.MainDocumentPart!.Document.Descendants<Paragraph>().Single(paragraph => paragraph.InnerText == "שלום");
        heading.ParagraphProperties!.BiDi.ShouldNotBeNull();
        heading.Descendants<RightToLeftText>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Write_TablesThatAreEmptyOrCrooked_AreValid()
    {
        var crooked = Papers.Table(Papers.Row(), Papers.Row([Papers.Text("én"), Papers.Text("til")], [], [Papers.Text("en for mye")]));
        var bytes = DocxPaper.Write(Papers.Of(new PaperSection(new LocalizedText("Tabeller"), 1, [Papers.Table(), new PaperBlock.Table(new LocalizedText("Uten kolonner"), [], []), crooked])), Setting(Tongue.Nb));
        Faults(bytes).ShouldBeEmpty();
        using var document = Open(bytes);
        var tables = document.MainDocumentPart!.Document.Descendants<Table>().ToList();
        tables.Count.ShouldBe(2, "a table without columns is no table");
        tables[0].InnerText.ShouldEndWith("Ingenting");
        tables[1].InnerText.ShouldNotContain("en for mye");
    }

    [Fact]
    public void Write_AMegabyteOfText_IsWhole()
    {
        var bytes = DocxPaper.Write(Papers.Full(new string('å', 1_000_000)), Setting(Tongue.Nb));
        using var document = Open(bytes);
        document.MainDocumentPart!.Document.Descendants<Text>().Select(text => text.Text.Length).ShouldContain(1_000_000);
    }

    [Fact]
    public void Write_APaperWithoutStampAndSections_IsValid()
    {
        var bytes = DocxPaper.Write(new Paper(new LocalizedText("Brev"), LocalizedText.Empty, null, []), Setting(Tongue.Nb));
        Faults(bytes).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void Write_Intervals_IsAValidDocumentWithAPictureThatIsTold(int rows)
    {
        var picture = new PaperBlock.Intervals(
            new LocalizedText("Bildet\0"), new LocalizedText("færre"), [.. Enumerable.Range(0, rows).Select(row => new PaperInterval(new LocalizedText($"rad {row}"), -1.5 - row, row, row + 0.25))]);
        using var document = Open(DocxPaper.Write(Papers.Of(new PaperSection(new LocalizedText("Virkning"), 1, [picture, picture])), Setting(Tongue.Nb)));
        var drawings = document.MainDocumentPart!.Document.Descendants<Drawing>().ToList();
        drawings.Count.ShouldBe(2);
        drawings.Select(drawing => drawing.Inline!.DocProperties!.Description!.Value).Distinct().ShouldBe(["Bildet"]);
        drawings.Select(drawing => drawing.Inline!.DocProperties!.Id!.Value).Distinct().Count().ShouldBe(2);
        Paragraphs(document.MainDocumentPart!, "PictureCaption").Count.ShouldBe(2);
    }

    private static WordprocessingDocument Open(byte[] bytes)
    {
        Faults(bytes).ShouldBeEmpty();
        return WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    private static List<string> Faults(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => string.Create(CultureInfo.InvariantCulture, $"{fault.Path?.XPath}: {fault.Description}"))];
    }

    private static List<string> Paragraphs(MainDocumentPart main, string style) =>
        [.. main.Document.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(paragraph => paragraph.InnerText)];
}
