using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>Writing an entry with the keyboard alone, and every page of it without a barrier.</summary>
[Collection(BrowserTests.Name)]
public sealed class EditJourneyTests(BrowserOnNorway norway)
{
    [BrowserFact]
    public async Task Editor_WithTheKeyboard_WritesLooksOverSendsAndUndoes()
    {
        const int width = 1280;
        var page = await norway.NewPageAsync(new Reader());
        var faults = new List<string>();
        await norway.SignInAsync(page, $"skriver-{width}@example.no", "hdir", "editor");
        await page.GotoAsync("/aktor/hdir");
        await page.FollowAsync("a[href='/aktor/hdir/endre']");
        await page.LookAsync(faults);
        foreach (var part in (string[])["navn", "opplysninger", "sammenhenger", "sammenhenger?rad=0", "sammenhenger?rad=ny", "kjennetegn", "tid-og-ansvar", "kilder", "merknader?rad=ny"])
        {
            await page.GotoAsync($"/aktor/hdir/endre/{part}");
            await page.LookAsync(faults);
        }

        await page.GotoAsync("/aktor/hdir/endre/tid-og-ansvar");
        await page.TabToAsync("[id='validFrom']");
        await page.Keyboard.TypeAsync("i fjor");
        await page.EnterAsync();
        (await page.Locator("[id='validFrom']").GetAttributeAsync("aria-invalid")).ShouldBe("true");
        await page.LookAsync(faults);
        await page.GotoAsync("/aktor/hdir/endre/send");
        await page.LookAsync(faults);
        await page.GotoAsync("/aktor/hdir/endre/tid-og-ansvar");
        await page.FillAsync("[id='validFrom']", "");
        await page.TabToAsync("main form button");
        await page.EnterAsync();
        await page.GotoAsync("/aktor/hdir/endre/navn");
        await page.FillAsync("[id='aliases']", $"Hdir\nPrøve {width}");
        await page.TabToAsync("main form button");
        await page.EnterAsync();
        await page.FollowAsync("a[href='/aktor/hdir/endre/send']");
        await page.LookAsync(faults);
        await page.TabToAsync("#grunn");
        await page.Keyboard.TypeAsync("En prøve.");
        await page.TabToAsync("main form button");
        await page.EnterAsync();
        await page.LookAsync(faults);
        var undo = (await page.Locator("a[href$='/angre']").GetAttributeAsync("href"))!;
        (await (await norway.OpenAsync("/aktor/hdir")).Locator("main").InnerTextAsync()).ShouldContain($"Prøve {width}");
        await page.GotoAsync(undo);
        await page.LookAsync(faults);
        await page.FillAsync("#grunn", "Prøven er over.");
        await page.TabToAsync("main form button");
        await page.EnterAsync();
        (await (await norway.OpenAsync("/aktor/hdir")).Locator("main").InnerTextAsync()).ShouldNotContain($"Prøve {width}");
        foreach (var address in (string[])["/ny", "/endringsforslag", "/aktor/hdir/fjern", "/aktor/udir/endre/nytt", "/organisasjon/hdir/bekreft"])
        {
            await page.GotoAsync(address);
            await page.LookAsync(faults);
        }

        await page.GotoAsync("/aktor/udir/endre/omtale");
        await page.FillAsync("[id='summary.en']", $"A proposal at {width} px.");
        await page.TabToAsync("main form button");
        await page.EnterAsync();
        await page.GotoAsync("/aktor/udir/endre/send");
        await page.FillAsync("#grunn", "Et forslag.");
        await page.TabToAsync("main form button");
        await page.EnterAsync();
        new Uri(page.Url).AbsolutePath.ShouldStartWith("/endringsforslag/");
        await page.LookAsync(faults);
        await page.LeaveAsync();
        faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Draft_WithoutContact_StaysInTheBrowserAndComesBack()
    {
        var page = await norway.NewPageAsync(new Reader());
        await norway.SignInAsync(page, "frakoblet@example.no", "hdir", "editor");
        await page.GotoAsync("/aktor/hdir/endre/omtale");
        await page.Context.SetOfflineAsync(true);
        await page.FillAsync("[id='summary.en']", "Written without contact.");
        await page.Locator(".draft-status").Filter(new LocatorFilterOptions { HasText = "Ikke lagret" }).WaitForAsync();
        await page.Context.SetOfflineAsync(false);
        await page.ReloadAsync();
        await page.Locator("samvirke-draft button[type=button]").ClickAsync();
        (await page.InputValueAsync("[id='summary.en']")).ShouldBe("Written without contact.");
        await page.Locator("[id='summary.en']").PressSequentiallyAsync(" Now with.");
        await page.Locator(".draft-status").Filter(new LocatorFilterOptions { HasText = "Lagret" }).WaitForAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/aktor/hdir/endre/omtale");
        (await other.InputValueAsync("[id='summary.en']")).ShouldBe("Written without contact. Now with.");
        await page.GotoAsync("/aktor/hdir/endre");
        await page.Locator("form button[data-color=danger]").ClickAsync();
        await page.LeaveAsync();
    }
}
