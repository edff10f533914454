using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;
using Samvirke.Testing.Hosting;

namespace Samvirke.Browser.Tests.Looks;

/// <summary>The pictures of the README can be drawn at any time, and are kept when <c>SAMVIRKE_PICTURES=1</c> asks for it.</summary>
[Collection(BrowserTests.Name)]
public sealed class PictureTests(BrowserOnNorway norway)
{
    private const int Width = 1000, Height = 600, MostBytes = 120_000;

    private static readonly string Kept = Path.Combine(Repository.Home, "docs", "pictures");

    [BrowserTheory]
    [InlineData("start", "/")]
    [InlineData("entry", "/samhandlingsstruktur/kubu")]
    [InlineData("search", "/finn?q=ungdom&level=national")]
    public async Task Picture_OfTheReadme_IsSmall(string name, string address)
    {
        var page = await norway.OpenAsync(address, new Reader(Width: Width));
        await page.SetViewportSizeAsync(Width, Height);
        var picture = await page.ScreenshotAsync();
        picture.Length.ShouldBeLessThan(MostBytes);
        if (Environment.GetEnvironmentVariable("SAMVIRKE_PICTURES") == "1")
        {
            Directory.CreateDirectory(Kept);
            await File.WriteAllBytesAsync(Path.Combine(Kept, $"{name}.png"), picture);
        }

        await page.CloseAsync();
    }
}
