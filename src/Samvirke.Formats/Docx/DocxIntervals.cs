using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Docx;

/// <summary>Draws estimates with their intervals as lines and texts that word processors can enlarge and change (DrawingML, ISO/IEC 29500-1, 20 and 21).</summary>
internal static class DocxIntervals
{
    /// <summary>English metric units of a twentieth of a point.</summary>
    private const long Unit = 635;
    private const long Width = DocxFrame.TextWidth * Unit;
    private const long LabelWidth = Width / 3;
    private const long RowHeight = 340_000;
    private const long TextHeight = 260_000;
    private const long Dot = 90_000;
    private const string Ink = "1A2B3C";
    private const string Quiet = "8A949E";
    private const string Blue = "0B4F8A";

    private static readonly XNamespace Drawn = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Art = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private static readonly XNamespace Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The picture in a paragraph of its own.</summary>
    /// <param name="picture">What to draw.</param>
    /// <param name="tongue">The language of its texts.</param>
    /// <param name="number">The number of the picture in the document, from 1.</param>
    public static Paragraph Of(PaperBlock.Intervals picture, Tongue tongue, int number)
    {
        var height = ((picture.Rows.Length + 2) * RowHeight) + 60_000;
        var drawing = new XElement(
            Words + "drawing",
            new XAttribute(XNamespace.Xmlns + "w", Words),
            new XElement(
                Drawn + "inline",
                new XElement(Drawn + "extent", new XAttribute("cx", Width), new XAttribute("cy", height)),
                new XElement(Drawn + "docPr", new XAttribute("id", 1000 + number), new XAttribute("name", $"{number}"), new XAttribute("descr", XmlText.Clean(picture.Caption.In(tongue).Text))),
                new XElement(
                    Art + "graphic",
                    new XElement(
                        Art + "graphicData",
                        new XAttribute("uri", Group.NamespaceName),
                        new XElement(
                            Group + "wgp",
                            new XElement(Group + "cNvGrpSpPr"),
                            new XElement(Group + "grpSpPr", Frame(0, 0, Width, height, isGroup: true)),
                            Shapes(picture, tongue))))));
        return new(new ParagraphProperties(new KeepNext()), new Run(new Drawing(drawing.ToString(SaveOptions.DisableFormatting))));
    }

    private static IEnumerable<XElement> Shapes(PaperBlock.Intervals picture, Tongue tongue)
    {
        var scale = PaperScale.Of(picture.Rows);
        long X(double value) => LabelWidth + 150_000 + (long)(scale.PlaceOf(value) * (Width - LabelWidth - 300_000));
        var foot = (picture.Rows.Length * RowHeight) + 40_000;
        yield return Line(X(0), 0, X(0), foot, Quiet, dashed: true);
        yield return Line(X(scale.Low), foot, X(scale.High), foot, Quiet);
        foreach (var mark in scale.Marks)
        {
            yield return Line(X(mark), foot, X(mark), foot + 40_000, Quiet);
            yield return Text(X(mark) - 300_000, foot + 50_000, 600_000, PaperTongue.Exact((decimal)mark).In(tongue), tongue, "center", Ink);
        }

        yield return Text(LabelWidth, foot + RowHeight, Width - LabelWidth, picture.Axis.In(tongue), tongue, "center", Ink);
        for (var place = 0; place < picture.Rows.Length; place++)
        {
            var row = picture.Rows[place];
            var middle = (place * RowHeight) + (RowHeight / 2);
            yield return Text(0, middle - (TextHeight / 2), LabelWidth, row.Label.In(tongue), tongue, "left", Ink);
            yield return Line(X(row.Low), middle, X(row.High), middle, Blue, width: 28_575);
            yield return Round(X(row.Value) - (Dot / 2), middle - (Dot / 2));
        }
    }

    private static XElement Line(long x, long y, long toX, long toY, string color, bool dashed = false, long width = 9_525) => Drawing(
        Frame(x, y, toX - x, toY - y),
        "line",
        new XElement(Art + "ln", new XAttribute("w", width), Fill(color), dashed ? new XElement(Art + "prstDash", new XAttribute("val", "dash")) : null));

    private static XElement Round(long x, long y) => Drawing(Frame(x, y, Dot, Dot), "ellipse", Fill(Blue), new XElement(Art + "ln", new XElement(Art + "noFill")));

    private static XElement Text(long x, long y, long width, Phrase phrase, Tongue tongue, string aligned, string color)
    {
        var shape = Drawing(Frame(x, y, width, TextHeight), "rect", new XElement(Art + "noFill"), new XElement(Art + "ln", new XElement(Art + "noFill")));
        var run = XElement.Parse(DocxText.Run(phrase, tongue).OuterXml);
        if (run.Element(Words + "rPr") is not { } style) run.AddFirst(style = new XElement(Words + "rPr"));
        style.AddFirst(new XElement(Words + "color", new XAttribute(Words + "val", color)), new XElement(Words + "sz", new XAttribute(Words + "val", 18)));
        shape.Element(Shape + "bodyPr")!.AddBeforeSelf(new XElement(
            Shape + "txbx",
            new XElement(
                Words + "txbxContent",
                new XElement(
                    Words + "p",
                    new XElement(Words + "pPr", new XElement(Words + "spacing", new XAttribute(Words + "after", 0)), new XElement(Words + "jc", new XAttribute(Words + "val", aligned))),
                    run))));
        return shape;
    }

    private static XElement Drawing(XElement frame, string form, params XElement[] looks) => new(
        Shape + "wsp",
        new XElement(Shape + "cNvSpPr"),
        new XElement(Shape + "spPr", frame, new XElement(Art + "prstGeom", new XAttribute("prst", form), new XElement(Art + "avLst")), looks),
        new XElement(Shape + "bodyPr", new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0), new XAttribute("anchor", "ctr")));

    private static XElement Frame(long x, long y, long width, long height, bool isGroup = false) => new(
        Art + "xfrm",
        Pair("off", "x", x, "y", y),
        Pair("ext", "cx", width, "cy", height),
        isGroup ? new[] { Pair("chOff", "x", x, "y", y), Pair("chExt", "cx", width, "cy", height) } : null);

    private static XElement Pair(string name, string first, long one, string second, long other) => new(Art + name, new XAttribute(first, Number(one)), new XAttribute(second, Number(other)));

    private static XElement Fill(string color) => new(Art + "solidFill", new XElement(Art + "srgbClr", new XAttribute("val", color)));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
