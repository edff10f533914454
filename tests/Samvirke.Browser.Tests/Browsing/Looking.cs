using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>Looks at a page as a checker of accessibility does.</summary>
internal static class Looking
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What is wrong on the page for people who use it otherwise than by eye and mouse.</summary>
    public static async Task<IEnumerable<string>> BarriersAsync(this IPage page)
    {
        var result = await page.RunAxe(Rules);
        return result.Violations.SelectMany(violation => violation.Nodes.Take(3).Select(node => $"{violation.Id}: {violation.Help} ({node.Target} {node.Html})"));
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
