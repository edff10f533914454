using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Looks;

/// <summary>The map of who meets whom is drawn, is gone through with the keyboard, and is never needed.</summary>
[Collection(BrowserTests.Name)]
public sealed class NetworkMapTests(BrowserOnNorway norway)
{
    private const string Drawn = "samvirke-network[data-drawn]";

    [BrowserFact]
    public async Task Map_WithScripts_IsDrawnAndFollowsTheKeyboard()
    {
        var page = await norway.NewPageAsync(new Reader());
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add(message.Text);
        };
        await page.GotoAsync("/nettverk");
        await page.WaitForSelectorAsync(Drawn);
        await page.FocusAsync(".network-canvas");
        await page.Keyboard.PressAsync("ArrowRight");
        (await Centre(page)).ShouldBe("hdir");
        await page.Keyboard.PressAsync("ArrowRight");
        var pointed = await page.Locator("samvirke-network [role=status]").TextContentAsync();
        pointed.ShouldNotBeNull().ShouldContain("struktur, nabo 1 av 23 til Helsedirektoratet");
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.Locator(".network-chosen a").TextContentAsync()).ShouldBe(pointed[..pointed.IndexOf(", struktur", StringComparison.Ordinal)]);
        await page.Keyboard.PressAsync("ArrowUp");
        (await Centre(page)).ShouldBe("hdir");
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator(".network-panel").IsVisibleAsync()).ShouldBeFalse();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.EnterAsync();
        page.Url.ShouldEndWith("/aktor/hdir");
        complaints.ShouldBeEmpty();
        await page.LeaveAsync();
    }

    [BrowserFact]
    public async Task Search_OnTheMap_GoesToWhatItFinds()
    {
        var page = await norway.OpenAsync("/nettverk");
        await page.WaitForSelectorAsync(Drawn);
        await page.GetByLabel("Finn i kartet").FillAsync("husbanken");
        (await page.Locator("samvirke-network [role=status]").TextContentAsync()).ShouldBe("1 treff");
        await page.Keyboard.PressAsync("Enter");
        (await Centre(page)).ShouldBe("husbanken");
        await page.LeaveAsync();
    }

    [BrowserFact]
    public async Task Page_WithoutScripts_HasTheTables()
    {
        var page = await norway.OpenAsync("/nettverk", new Reader(Scripts: false));
        (await page.Locator(".network-loads").First.IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("samvirke-network").TextContentAsync()).ShouldNotBeNull().ShouldContain("Tabellene under har det samme");
        await page.LeaveAsync();
    }

    [BrowserTheory]
    [InlineData("/nettverk", 1280, true)]
    [InlineData("/nettverk", 320, false)]
    [InlineData("/nettverk?sector=health&level=national", 1000, true)]
    public async Task Page_WithTheMap_HasNoBarrier(string address, int width, bool dark)
    {
        var page = await norway.OpenAsync(address, new Reader(Dark: dark, Width: width));
        await page.WaitForSelectorAsync(Drawn);
        (await page.BarriersAsync()).ShouldBeEmpty();
        (await page.OverflowAsync()).ShouldBe(0, string.Join(" ", await page.OverflowingAsync()));
        await page.LeaveAsync();
    }

    private static Task<string?> Centre(IPage page) => page.Locator("samvirke-network").GetAttributeAsync("data-centre");
}
