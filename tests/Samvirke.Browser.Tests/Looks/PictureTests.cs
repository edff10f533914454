using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;
using Samvirke.Testing.Hosting;

namespace Samvirke.Browser.Tests.Looks;

/// <summary>The pictures of the README can be drawn at any time, and are kept when <c>SAMVIRKE_PICTURES=1</c> asks for it.</summary>
[Collection(BrowserTests.Name)]
public sealed class PictureTests(BrowserOnNorway norway)
{
    private const int Width = 1000, MostBytes = 200_000;

    private static readonly string Kept = Path.Combine(Repository.Home, "docs", "pictures");

    [BrowserTheory]
    [InlineData("start", "/", 1250)]
    [InlineData("entry", "/samhandlingsstruktur/kubu", 600)]
    [InlineData("search", "/finn?q=ungdom&level=national", 600)]
    public async Task Picture_OfTheReadme_IsSmall(string name, string address, int height)
    {
        var page = await norway.OpenAsync(address, new Reader(Width: Width));
        await page.SetViewportSizeAsync(Width, height);
        var picture = await page.ScreenshotAsync();
        picture.Length.ShouldBeLessThan(MostBytes);
        if (Environment.GetEnvironmentVariable("SAMVIRKE_PICTURES") == "1")
        {
            Directory.CreateDirectory(Kept);
            await File.WriteAllBytesAsync(Path.Combine(Kept, $"{name}.png"), picture);
        }

        await page.LeaveAsync();
    }
}
