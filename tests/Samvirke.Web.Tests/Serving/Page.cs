using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Samvirke.Web.Tests.Serving;

/// <summary>A page as it was answered.</summary>
internal sealed record Page(string Address, HttpStatusCode Status, string Html, IHtmlDocument Document, IReadOnlyList<string> Cookies)
{
    public string Language => Document.DocumentElement.GetAttribute("lang") ?? "";

    public string Heading => Squeezed(Document.QuerySelector("h1")?.TextContent);

    /// <summary>The words of the page's own part, without the frame.</summary>
    public string MainText => Squeezed(Document.QuerySelector("main")?.TextContent);

    /// <summary>The page with the one form of that name alone.</summary>
    public Page With(string form)
    {
        foreach (var other in Document.QuerySelectorAll("main form").Where(each => each.QuerySelector($"input[name=_handler][value={form}]") is null).ToList()) other.Remove();
        return this;
    }

    /// <summary>Addresses of this site that the page leads to, each once.</summary>
    public IReadOnlyList<string> Links(string within = "body") =>
    [
        .. Document.QuerySelectorAll($"{within} a[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(address => address.StartsWith('/'))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What every page must be, whatever stands on it; nothing when all is well.</summary>
    public IEnumerable<string> Faults()
    {
        if (!Html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal)) yield return "does not begin with its doctype";
        if (!Html.Contains("<html lang=\"", StringComparison.Ordinal)) yield return "names no language";
        if (string.IsNullOrWhiteSpace(Document.Title)) yield return "has no title";
        if (Document.QuerySelectorAll("h1").Length != 1) yield return $"has {Document.QuerySelectorAll("h1").Length} first headings";
        if (Document.QuerySelectorAll("main").Length != 1) yield return "has not one main part";
        foreach (var twice in Ids().GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1)) yield return $"has the id {twice.Key} {twice.Count()} times";
        foreach (var element in Document.All.Where(IsInline)) yield return $"has inline style or script: {element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)]}";
        foreach (var reference in MissingReferences()) yield return $"refers to {reference}, which is not there";
    }

    private IEnumerable<string> Ids() => Document.QuerySelectorAll("[id]").Select(element => element.Id!);

    private static bool IsInline(IElement element) =>
        element.LocalName == "style"
        || (element.LocalName == "script" && !element.HasAttribute("src"))
        || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || (attribute.Name is "href" or "src" or "action" or "formaction" && attribute.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));

    private IEnumerable<string> MissingReferences()
    {
        var ids = Ids().ToHashSet(StringComparer.Ordinal);
        string[] attributes = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget"];
        return from attribute in attributes
               from element in Document.QuerySelectorAll($"[{attribute}]")
               from id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
               where !ids.Contains(id)
               select $"#{id} ({attribute})";
    }

    private static string Squeezed(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
