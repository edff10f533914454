using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Looks;

/// <summary>On paper, with large text, and without scripts.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReadingTests(BrowserOnNorway norway)
{
    [BrowserTheory]
    [InlineData("/samhandlingsstruktur/kubu")]
    [InlineData("/aktor/hdir")]
    [InlineData("/kommune/5601")]
    public async Task Entry_OnPaper_ShowsItsSourcesAndNoFrame(string address)
    {
        var page = await norway.OpenAsync(address);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (var hidden in (string[])[".frame-footer", ".frame-search", ".frame-rooms", ".frame-languages", ".entry-aside", ".ds-breadcrumbs"])
        {
            (await page.Locator(hidden).IsVisibleAsync()).ShouldBeFalse(hidden);
        }

        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        foreach (var source in await page.Locator(".source-list li").AllAsync()) (await source.IsVisibleAsync()).ShouldBeTrue();
        var folded = page.Locator(".more .relation-list li");
        for (var i = 0; i < await folded.CountAsync(); i += 7) (await folded.Nth(i).IsVisibleAsync()).ShouldBeTrue("what is folded on the screen is open on paper");
        await page.LeaveAsync();
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(640)]
    public async Task Page_WithTextTwiceAsLarge_HoldsItsText(int width)
    {
        var faults = new List<string>();
        var page = await norway.NewPageAsync(new Reader(Width: width));
        foreach (var (_, address) in PageTypes.Some())
        {
            await page.GotoAsync(address);
            var before = await FontSizeAsync(page);
            await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            (await FontSizeAsync(page)).ShouldBe(before * 2, 0.5, address);
            if (await page.OverflowAsync() > 0) faults.Add($"{address}: {string.Join(" ", await page.OverflowingAsync())}");
            faults.AddRange((await page.EvaluateAsync<string[]>(Clipped)).Select(text => $"{address}: cut off: {text}"));
        }

        await page.LeaveAsync();
        faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Page_WithoutScripts_IsTheSame()
    {
        var plain = await norway.NewPageAsync(new Reader(Scripts: false));
        var scripted = await norway.NewPageAsync(new Reader());
        foreach (var (_, address) in PageTypes.Some())
        {
            await plain.GotoAsync(address);
            await scripted.GotoAsync(address);
            // A passkey can only be used by a script; the password beside it is for everybody.
            await scripted.EvaluateAsync("document.querySelectorAll('samvirke-passkey').forEach(e => e.remove())");
            // A map is drawn by a script; the tables beside it are for everybody.
            foreach (var page in (IPage[])[plain, scripted]) await page.EvaluateAsync("document.querySelectorAll('samvirke-network').forEach(e => e.remove())");
            (await plain.Locator("main").InnerTextAsync()).ShouldBe(await scripted.Locator("main").InnerTextAsync(), address);
        }

        await plain.LeaveAsync();
        await scripted.LeaveAsync();
    }

    private const string Clipped =
        """
        [...document.querySelectorAll('main *, header *, footer *')]
          .filter(e => !e.closest('.visually-hidden') && getComputedStyle(e).clipPath === 'none' && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
          .map(e => e.outerHTML.slice(0, 120))
        """;

    private static Task<double> FontSizeAsync(IPage page) => page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)");
}
