using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>Looks at a page as a checker of accessibility does.</summary>
internal static class Looking
{
    private static readonly string[] Everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

    /// <summary>Of the same page in other colours nothing else can be wrong.</summary>
    private static readonly string[] Colours = ["cat.color"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// The page itself runs axe and answers with what is wrong only: through its own wrapper, which asks every frame and writes down all that is right, it
    /// takes five times as long.
    /// </summary>
    private const string Run =
        """
        async tags => {
          const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], iframes: false });
          return found.violations
            .filter(rule => !tags.includes('cat.color') || ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'].some(tag => rule.tags.includes(tag)))
            .flatMap(rule => rule.nodes.slice(0, 3).map(node => `${rule.id}: ${rule.help} (${node.target} ${node.html})`));
        }
        """;

    /// <summary>What is wrong on the page for people who use it otherwise than by eye and mouse.</summary>
    public static Task<string[]> BarriersAsync(this IPage page) => page.BarriersAsync(Everything);

    /// <summary>What is wrong with the colours of the page; the rest has been looked at in others.</summary>
    public static Task<string[]> ColourBarriersAsync(this IPage page) => page.BarriersAsync(Colours);

    private static async Task<string[]> BarriersAsync(this IPage page, string[] tags)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run, tags);
    }

    /// <summary>How many pixels the page is wider than its window.</summary>
    public static Task<int> OverflowAsync(this IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Everything that reaches out of the window sideways, for the person who mends it.</summary>
    public static Task<string[]> OverflowingAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && getComputedStyle(e).position !== 'absolute')
          .slice(0, 5).map(e => e.outerHTML.slice(0, 120))
        """);
}
