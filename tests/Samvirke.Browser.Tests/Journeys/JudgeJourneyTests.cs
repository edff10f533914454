using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>Judging a pair and a group with the keyboard alone, seeing what it led to, and taking it back.</summary>
[Collection(BrowserTests.Name)]
public sealed class JudgeJourneyTests(BrowserOnNorway norway)
{
    private const string Pair = "/overlapp/folkehelsekoordinator/slt-koordinator";

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Editor_WithTheKeyboard_JudgesAPairAndAGroupAndUndoes(int width)
    {
        var page = await norway.NewPageAsync(new Reader(Width: width));
        var faults = new List<string>();
        await norway.SignInAsync(page, $"dommer-{width}@example.no", "hdir", "editor");
        await page.GotoAsync(Pair);
        await page.LookAsync(faults);
        await page.TabToAsync("input[name='svar']");
        // The first is that they overlap; two down is that they complement each other.
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.TabToAsync("#begrunnelse");
        await page.Keyboard.TypeAsync("Ulike oppgaver.");
        await page.FollowAsync("form.edit-form button");
        await page.LookAsync(faults);
        var judged = await page.Locator("main").InnerTextAsync();
        judged.ShouldContain("Takk.");
        judged.ShouldContain("de utfyller hverandre");
        judged.ShouldContain("ville analysen sagt: de overlapper");
        await UndoAsync(page, faults);
        await page.GotoAsync(Pair);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Ingen har vurdert dette paret ennå.");

        await page.GotoAsync("/grupper?kind=bestemmelse");
        var group = (await page.Locator(".question-lines h2 a").First.GetAttributeAsync("href"))!;
        await page.GotoAsync($"{group}/vurder");
        await page.LookAsync(faults);
        await page.GotoAsync(group);
        await page.TabToAsync("input[name='svar']");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.TabToAsync("#begrunnelse");
        await page.Keyboard.TypeAsync("Ulike plikter.");
        await page.FollowAsync("form.edit-form button");
        await page.LookAsync(faults);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("«avvist»");
        var address = page.Url;
        foreach (var list in (string[])["/grupper?judged=rejected", "/vurderinger"])
        {
            await page.GotoAsync(list);
            await page.LookAsync(faults);
            (await page.Locator($"main a[href='{group}']").CountAsync()).ShouldBe(1);
        }

        await page.GotoAsync(address);
        await UndoAsync(page, faults);
        await page.GotoAsync("/grupper?kind=bestemmelse");
        (await page.Locator($"main a[href='{group}']").CountAsync()).ShouldBe(1);
        await page.LeaveAsync();
        faults.ShouldBeEmpty();
    }

    private static async Task UndoAsync(Microsoft.Playwright.IPage page, List<string> faults)
    {
        await page.FollowAsync("main a[href$='/angre']");
        await page.LookAsync(faults);
        await page.FillAsync("#grunn", "Prøven er over.");
        await page.TabToAsync("main form button");
        await page.EnterAsync();
    }
}
