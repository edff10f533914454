using System.Globalization;
using System.Xml.Linq;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Html;

/// <summary>Draws estimates with their intervals, each beneath its name, beside a line for no effect. Hidden from screen readers: a table says the same.</summary>
public static class SvgIntervals
{
    private const int Width = 360;
    private const int Side = 24;
    private const int RowHeight = 48;

    /// <summary>The picture, to stand in a page; its looks are the classes <c>intervals-reach</c>, <c>intervals-none</c>, <c>intervals-axis</c> and <c>intervals-dot</c>.</summary>
    public static XElement Of(PaperBlock.Intervals picture, Tongue tongue)
    {
        var scale = PaperScale.Of(picture.Rows);
        double X(double value) => Side + (scale.PlaceOf(value) * (Width - (2 * Side)));
        var foot = (picture.Rows.Length * RowHeight) + 8;
        var svg = new XElement(
            "svg",
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {Width} {foot + 48}")),
            new XAttribute("aria-hidden", "true"),
            new XAttribute("focusable", "false"),
            Line("intervals-none", X(0), 0, X(0), foot),
            Line("intervals-axis", X(scale.Low), foot, X(scale.High), foot));
        foreach (var mark in scale.Marks)
        {
            svg.Add(Line("intervals-axis", X(mark), foot, X(mark), foot + 5), Text(X(mark), foot + 19, "middle", PaperTongue.Exact((decimal)mark), tongue));
        }

        svg.Add(Text(Width / 2.0, foot + 40, "middle", picture.Axis, tongue));
        for (var place = 0; place < picture.Rows.Length; place++)
        {
            var (row, y) = (picture.Rows[place], (place * RowHeight) + 34);
            svg.Add(Text(Side, y - 14, "start", row.Label, tongue), Line("intervals-reach", X(row.Low), y, X(row.High), y));
            svg.Add(new XElement("circle", new XAttribute("class", "intervals-dot"), Number("cx", X(row.Value)), Number("cy", y), Number("r", 6)));
        }

        return svg;
    }

    private static XElement Line(string look, double x, double y, double toX, double toY) =>
        new("line", new XAttribute("class", look), Number("x1", x), Number("y1", y), Number("x2", toX), Number("y2", toY));

    private static XElement Text(double x, double y, string anchor, LocalizedText text, Tongue tongue) =>
        new("text", Number("x", x), Number("y", y), new XAttribute("text-anchor", anchor), XmlText.Clean(text.In(tongue).Text));

    private static XAttribute Number(string name, double value) => new(name, value.ToString("0.#", CultureInfo.InvariantCulture));
}
