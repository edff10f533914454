using System.Text;
using System.Xml.Linq;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Html;

/// <summary>Writes papers as pages that stand by themselves: one file, without scripts, that can be sent, kept and printed. The same paper gives the same bytes.</summary>
/// <remarks>For papers that rest on no entries of the register; those that do are pages of the product itself.</remarks>
public static class HtmlPaper
{
    /// <summary>The name of the format where files are sent.</summary>
    public const string MediaType = "text/html; charset=utf-8";

    private const string Looks = """
        :root { color-scheme: light dark; --ink: #1a2b3c; --quiet: #4a5560; --line: #8a949e; --accent: #0b4f8a; --ground: #fff; }
        @media (prefers-color-scheme: dark) { :root { --ink: #eef2f6; --quiet: #c3ccd5; --line: #8a949e; --accent: #8fc1f0; --ground: #14191e; } }
        body { font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--ground); max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
        h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .75rem; }
        .lead { font-size: 1.1875rem; }
        .scroll { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
        caption { text-align: start; color: var(--quiet); padding: .25rem 0; }
        th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem .4rem 0; text-align: start; vertical-align: top; font-weight: 400; }
        thead th { font-weight: 600; }
        .number { text-align: end; font-variant-numeric: tabular-nums; }
        figure { margin: 1rem 0; } figcaption { color: var(--quiet); font-size: .9375rem; }
        svg { width: 100%; max-width: 36rem; height: auto; } svg text { font-size: 12.5px; fill: var(--ink); }
        .intervals-reach { stroke: var(--accent); stroke-width: 3; } .intervals-dot { fill: var(--accent); }
        .intervals-none { stroke: var(--line); stroke-dasharray: 4 4; } .intervals-axis { stroke: var(--line); }
        """;

    /// <summary>The page, in UTF-8.</summary>
    public static byte[] Write(Paper paper, Tongue tongue)
    {
        var title = paper.Title.In(tongue).Text;
        var html = new XElement(
            "html",
            new XAttribute("lang", PaperTongue.Tag(tongue)),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", XmlText.Clean(title)),
                new XElement("style", Looks)),
            new XElement(
                "body",
                new XElement(
                    "main",
                    Text("h1", paper.Title, tongue),
                    paper.Lead.IsEmpty ? null : Text("p", paper.Lead, tongue, "lead"),
                    paper.Sections.Select(section => Section(section, tongue)))));
        foreach (var empty in html.Descendants().Where(element => element.IsEmpty && element.Name.LocalName is not ("meta" or "br"))) empty.Value = "";
        return Encoding.UTF8.GetBytes("<!DOCTYPE html>\n" + html.ToString(SaveOptions.DisableFormatting) + "\n");
    }

    private static XElement Section(PaperSection section, Tongue tongue) =>
        new("section", Text(FormattableString.Invariant($"h{section.Level + 1}"), section.Heading, tongue), section.Blocks.Select(block => Block(block, tongue)));

    private static XElement Block(PaperBlock block, Tongue tongue) => block switch
    {
        PaperBlock.Paragraph paragraph => Text("p", paragraph.Text.Text, tongue),
        PaperBlock.Points points => new XElement("ul", points.Items.Select(item => Text("li", item.Text, tongue))),
        PaperBlock.Table table => new XElement("div", new XAttribute("class", "scroll"), new XAttribute("tabindex", "0"), new XAttribute("role", "region"), new XAttribute("aria-label", XmlText.Clean(table.Caption.In(tongue).Text)), Table(table, tongue)),
        PaperBlock.Intervals picture => new XElement("figure", SvgIntervals.Of(picture, tongue), Text("figcaption", picture.Caption, tongue)),
        _ => throw new InvalidOperationException($"An unknown block: {block.GetType().Name}"),
    };

    private static XElement Table(PaperBlock.Table table, Tongue tongue) => new(
        "table",
        Text("caption", table.Caption, tongue),
        new XElement("thead", new XElement("tr", table.Columns.Select(column => Marked(Text("th", column.Head, tongue), column, "col")))),
        new XElement("tbody", table.Rows.Select(row => new XElement("tr", table.Columns.Select((column, place) => Cell(row, column, place, tongue))))));

    private static XElement Cell(PaperRow row, PaperColumn column, int place, Tongue tongue)
    {
        var cell = new XElement(place == 0 ? "th" : "td", row.At(place) is [var only] ? Words(only.Text, tongue) : row.At(place).Select(text => Text("div", text.Text, tongue)));
        return Marked(cell, column, place == 0 ? "row" : null);
    }

    private static XElement Marked(XElement cell, PaperColumn column, string? scope)
    {
        if (scope is not null) cell.SetAttributeValue("scope", scope);
        if (column.IsNumber) cell.SetAttributeValue("class", "number");
        return cell;
    }

    private static XElement Text(string name, LocalizedText text, Tongue tongue, string? look = null) =>
        new(name, look is null ? null : new XAttribute("class", look), text.In(tongue).Tongue == tongue ? null : new XAttribute("lang", PaperTongue.Tag(text.In(tongue).Tongue)), Words(text, tongue));

    private static string Words(LocalizedText text, Tongue tongue) => XmlText.Clean(text.In(tongue).Text);
}
