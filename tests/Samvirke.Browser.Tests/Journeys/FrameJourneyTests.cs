using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>What stands around every page, used with the keyboard alone.</summary>
[Collection(BrowserTests.Name)]
public sealed class FrameJourneyTests(BrowserOnNorway norway)
{
    [BrowserFact]
    public async Task SkipLink_Followed_LeadsPastTheFrame()
    {
        var page = await norway.OpenAsync("/finn?q=politi");
        await page.TabToAsync(".ds-skip-link");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null")).ShouldBeTrue();
        await page.LeaveAsync();
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task MyMunicipality_AskedFor_IsShown(int width)
    {
        var page = await norway.OpenAsync("/", new Reader(Width: width));
        await page.FollowAsync(".frame-rooms a[href='/min-kommune']");
        await page.TabToAsync("#navn");
        await page.Keyboard.TypeAsync("Andeby");
        await page.EnterAsync();
        (await page.Locator("#navn").InputValueAsync()).ShouldBe("Andeby");
        (await page.Locator("#navn").GetAttributeAsync("aria-describedby"))!.ShouldContain("navn-feil");
        (await page.Locator("#navn-feil").TextContentAsync())!.ShouldContain("ingen kommune som heter «Andeby»");
        await page.TabToAsync("#navn");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Alta");
        await page.EnterAsync();
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Alta");
        (await page.Locator("main").TextContentAsync())!.ShouldContain("Finnmark");
        await page.LeaveAsync();
    }

    [BrowserFact]
    public async Task Language_Changed_StaysChanged()
    {
        var page = await norway.OpenAsync("/samhandlingsstruktur/kubu");
        await page.FollowAsync(".frame-languages a[lang=nn]");
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("nn");
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Kjernegruppa for utsette barn og unge");
        await page.FollowAsync(".frame-rooms a[href='/innsatser']");
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("nn");
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Kva finst");
        await page.LeaveAsync();
    }

    [BrowserFact]
    public async Task Date_Chosen_FollowsAlongUntilTakenBack()
    {
        var page = await norway.OpenAsync("/innsatser");
        var all = await page.Locator("#treff").TextContentAsync();
        await page.FollowAsync(".frame-links a[href^='/dato']");
        await page.TabToAsync("main #asOf");
        await page.Keyboard.TypeAsync("2015-06-30");
        await page.EnterAsync();
        await Assertions.Expect(page.Locator(".frame-ribbon")).ToContainTextAsync("30. juni 2015");
        await page.FollowAsync(".frame-rooms a[href^='/innsatser']");
        (await page.Locator("#treff").TextContentAsync()).ShouldNotBe(all);
        await page.FollowAsync(".frame-ribbon a");
        (await page.Locator(".frame-ribbon").CountAsync()).ShouldBe(0);
        (await page.Locator("#treff").TextContentAsync()).ShouldBe(all);
        await page.LeaveAsync();
    }

    [BrowserFact]
    public async Task Date_WrittenWrongly_IsKeptAndMended()
    {
        var page = await norway.OpenAsync("/dato");
        await page.TabToAsync("main #asOf");
        await page.Keyboard.TypeAsync("1/7-2024");
        await page.EnterAsync();
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Vi forstår ikke datoen");
        (await page.Locator("main #asOf").InputValueAsync()).ShouldBe("1/7-2024");
        await Assertions.Expect(page.Locator("main #asOf")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.LeaveAsync();
    }
}
