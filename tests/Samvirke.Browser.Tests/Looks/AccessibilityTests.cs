using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;
using Samvirke.Testing.Hosting;

namespace Samvirke.Browser.Tests.Looks;

/// <summary>Every type of page, in the languages, colours and widths that people read in, has no barrier that axe knows of and is as wide as the window.</summary>
[Collection(LookingTests.Name)]
public sealed class AccessibilityTests(BrowserOnNorway norway)
{
    /// <summary>Of a longer page the rest looks as what is above it, and takes seconds to draw.</summary>
    private const int TallestPicture = 5000;

    private static readonly string Screenshots = Path.Combine(Repository.Home, "artifacts", "screenshots");

    [BrowserTheory]
    [InlineData("nb", false, 1280)]
    [InlineData("nn", true, 320)]
    public async Task Page_OfEveryType_HasNoBarrier(string language, bool dark, int width)
    {
        var reader = new Reader(language, dark, width);
        Directory.CreateDirectory(Screenshots);
        await WithoutBarrierAsync(reader, await PageTypes.AllAsync(norway.Client), async (page, name, _) => await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Screenshots, $"{name}-{(width < 600 ? "phone" : "desktop")}-{(dark ? "dark" : "light")}.png"),
            FullPage = true,
            Clip = new Clip { Width = width, Height = Math.Min(TallestPicture, await page.EvaluateAsync<int>("document.documentElement.scrollHeight")) },
        }));
    }

    /// <summary>A page is opened once and looked at in both widths, and in the dark. That every page has no barrier on a phone in the dark is tested above.</summary>
    [BrowserTheory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public Task Page_OfTheMainTypes_HasNoBarrier(string language) => WithoutBarrierAsync(new Reader(language), PageTypes.Some(), async (page, name, faults) =>
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        faults.AddRange((await page.ColourBarriersAsync()).Select(barrier => $"{name} (dark): {barrier}"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(Reader.Phone, new Reader(Width: Reader.Phone).Height);
        await LookAsync(page, $"{name} (phone)", faults);
        await page.SetViewportSizeAsync(new Reader().Width, new Reader().Height);
    });

    private async Task WithoutBarrierAsync(Reader reader, IReadOnlyList<(string Name, string Address)> pages, Func<IPage, string, List<string>, Task> also)
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
            await LookAsync(page, address, faults);
            await also(page, name, faults);
        }

        await page.LeaveAsync();
        faults.ShouldBeEmpty(reader.ToString());
    }

    private static async Task LookAsync(IPage page, string what, List<string> faults)
    {
        faults.AddRange((await page.BarriersAsync()).Select(barrier => $"{what}: {barrier}"));
        if (await page.OverflowAsync() is > 0 and var overflow) faults.Add($"{what}: {overflow} px too wide: {string.Join(" ", await page.OverflowingAsync())}");
    }
}
