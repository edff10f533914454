using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>A case officer sees what nobody has taken up, says what the agency does about it, and a reader finds the answer beside what the register knows.</summary>
[Collection(BrowserTests.Name)]
public sealed class ProposalJourneyTests(BrowserOnNorway norway)
{
    private const string All = "/forslag-og-oppfolging";
    private const string Proposal = $"{All}/forslag-5-2-1";

    [BrowserTheory]
    [InlineData(320, "udir")]
    [InlineData(1280, "kdi")]
    public async Task Officer_WithTheKeyboard_AnswersForTheAgency_AndAReaderSeesIt(int width, string agency)
    {
        var page = await norway.NewPageAsync(new Reader(Width: width));
        var faults = new List<string>();
        await norway.SignInAsync(page, $"saksbehandler-forslag-{width}@example.no", agency, "contributor");
        await page.GotoAsync("/analyser");
        await page.FollowAsync($"main a[href='{All}']");
        await page.LookAsync(faults);
        (await page.Locator(".followed-table tbody tr").CountAsync()).ShouldBe(17);
        await page.FollowAsync($"main a[href='{Proposal}']");
        await page.LookAsync(faults);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Vi kjenner ikke til at noen har tatt opp forslaget");

        await page.FollowAsync($"main a[href='{Proposal}/svar/{agency}']");
        await page.LookAsync(faults);
        // One forgets to say why: nothing that was chosen is lost.
        await page.TabToAsync("input[name='hva']");
        await page.Keyboard.PressAsync("Space");
        await page.FollowAsync("form.edit-form button");
        await page.LookAsync(faults);
        (await page.Locator(".ds-error-summary a").CountAsync()).ShouldBe(1);
        (await page.Locator("#hva-will-do").IsCheckedAsync()).ShouldBeTrue();
        await page.TabToAsync("#hvorfor");
        await page.Keyboard.TypeAsync($"Vi lager et mandat ({width}).");
        await page.TabToAsync("input[name='deles']");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.FollowAsync("form.edit-form button");
        await page.LookAsync(faults);
        (await page.Locator(".ds-alert[role=status]").InnerTextAsync()).ShouldBe("Svaret er lagret.");

        var reader = await norway.NewPageAsync(new Reader(Width: width, Scripts: false));
        await reader.GotoAsync(Proposal);
        var answers = await reader.Locator("[aria-labelledby=svar]").InnerTextAsync();
        answers.ShouldContain($"Vi lager et mandat ({width}).");
        answers.ShouldContain("Har ikke svart", customMessage: "the six others");

        await page.FollowAsync($"main a[href='{Proposal}/svar/{agency}']");
        await page.FollowAsync("form.account-form button");
        await page.LookAsync(faults);
        (await page.Locator(".ds-alert[role=status]").InnerTextAsync()).ShouldBe("Svaret er bekreftet i dag.");
        await page.FollowAsync($"main a[href='{Proposal}/svar/{agency}/versjoner']");
        await page.LookAsync(faults);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Bekreftet uten endring.");
        await page.GotoAsync($"{Proposal}/svar/{agency}");
        await page.TabToAsync("main details summary");
        await page.Keyboard.PressAsync("Enter");
        await page.FollowAsync("main details form button");
        (await page.Locator(".ds-alert[role=status]").InnerTextAsync()).ShouldBe("Svaret er tatt bort.");
        await page.LeaveAsync();
        await reader.LeaveAsync();
        faults.ShouldBeEmpty();
    }
}
