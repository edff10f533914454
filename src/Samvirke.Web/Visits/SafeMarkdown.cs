using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Samvirke.Web.Visits;

/// <summary>
/// Shows what people have typed as Markdown: paragraphs, lists, quotations, emphasis and links to pages. HTML in it is shown as the text that it is, pictures
/// as their links, headings as paragraphs; a link may lead to a web page, an e-mail address or a page here, and to nothing that runs.
/// </summary>
public static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static MarkupString Of(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.IsImage = false;
            if (!IsHarmless(link.Url)) link.Url = "";
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsHarmless(link.Url))) link.Url = "";
        return new MarkupString(document.ToHtml(Pipeline));
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().DisableHeadings().UseReferralLinks("nofollow", "noopener", "ugc");
        return builder.Build();
    }

    private static bool IsHarmless(string? url) =>
        url is not null
        && (Uri.TryCreate(url, UriKind.Absolute, out var absolute)
            ? absolute.Scheme is "http" or "https" or "mailto"
            : url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal));
}
