using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;
using Samvirke.Testing.Hosting;

namespace Samvirke.Browser.Tests.Looks;

/// <summary>Every type of page, in the languages, colours and widths that people read in, has no barrier that axe knows of and is as wide as the window.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(BrowserOnNorway norway)
{
    private static readonly string Screenshots = Path.Combine(Repository.Home, "artifacts", "screenshots");

    [BrowserTheory]
    [InlineData("nb", false, 1280)]
    [InlineData("nn", true, 320)]
    public async Task Page_OfEveryType_HasNoBarrier(string language, bool dark, int width)
    {
        var reader = new Reader(language, dark, width);
        Directory.CreateDirectory(Screenshots);
        await WithoutBarrierAsync(reader, await PageTypes.AllAsync(norway.Client), (page, name) => page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Screenshots, $"{name}-{(width < 600 ? "phone" : "desktop")}-{(dark ? "dark" : "light")}.png"),
            FullPage = true,
        }));
    }

    [BrowserTheory]
    [InlineData("nb", true, 1280)]
    [InlineData("nb", false, 320)]
    [InlineData("nb", true, 320)]
    [InlineData("nn", false, 1280)]
    [InlineData("nn", true, 1280)]
    [InlineData("nn", false, 320)]
    [InlineData("en", false, 1280)]
    [InlineData("en", true, 1280)]
    [InlineData("en", false, 320)]
    [InlineData("en", true, 320)]
    public Task Page_OfTheMainTypes_HasNoBarrier(string language, bool dark, int width) =>
        WithoutBarrierAsync(new Reader(language, dark, width), PageTypes.Some(), (_, _) => Task.CompletedTask);

    private async Task WithoutBarrierAsync(Reader reader, IReadOnlyList<(string Name, string Address)> pages, Func<IPage, string, Task> also)
    {
        var faults = new List<string>();
        var page = await norway.NewPageAsync(reader);
        page.Console += (_, message) =>
        {
            // A page that is not there is asked for on purpose, and the browser remarks on it.
            if (message.Type == "error" && !message.Text.Contains("status of 40", StringComparison.Ordinal) && !message.Text.Contains("status of 410", StringComparison.Ordinal)) faults.Add($"{page.Url}: {message.Text}");
        };
        foreach (var (name, address) in pages)
        {
            await page.GotoAsync(address);
            (await page.GetAttributeAsync("html", "lang")).ShouldBe(reader.Language);
            faults.AddRange((await page.BarriersAsync()).Select(barrier => $"{address}: {barrier}"));
            if (await page.OverflowAsync() is > 0 and var overflow) faults.Add($"{address}: {overflow} px too wide: {string.Join(" ", await page.OverflowingAsync())}");
            await also(page, name);
        }

        await page.CloseAsync();
        faults.ShouldBeEmpty(reader.ToString());
    }
}
