using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>Accounts with the keyboard alone, and every page of them without a barrier.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class AccountJourneyTests(BrowserOnNorway norway)
{
    private const string Email = "sjef@example.no";
    private const string Password = "fjell og fjord i nord";

    [BrowserTheory]
    [InlineData("nb", false, 1280)]
    [InlineData("nn", true, 320)]
    public async Task Administrator_WithTheKeyboard_SignsInInvitesAndSignsOut(string language, bool dark, int width)
    {
        var page = await norway.NewPageAsync(new Reader(language, dark, width));
        var faults = new List<string>();
        var made = await norway.CommandAsync("admin", "create", "--another", "--email", Email);
        await page.GotoAsync(Link().Match(made.Output).Value);
        await LookAsync(page, faults);
        await page.TabToAsync("#nytt");
        await page.Keyboard.TypeAsync(Password);
        await page.EnterAsync();
        await LookAsync(page, faults);
        await page.TabToAsync("#epost");
        await page.Keyboard.TypeAsync(Email);
        await page.TabToAsync("#passord");
        await page.Keyboard.TypeAsync("feil passord her");
        await page.EnterAsync();
        await LookAsync(page, faults);
        (await page.InputValueAsync("#epost")).ShouldBe(Email);
        await page.TabToAsync("#passord");
        await page.Keyboard.TypeAsync(Password);
        await page.EnterAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/min-konto");
        await LookAsync(page, faults);
        await page.GotoAsync("/organisasjon/hdir/folk");
        await page.FillAsync("#epost", $"{language}-{width}@example.no");
        await page.CheckAsync("#rolle-editor");
        await page.TabToAsync("main button");
        await page.EnterAsync();
        (await page.Locator("main [role=status]").CountAsync()).ShouldBe(1);
        await LookAsync(page, faults);
        await page.GotoAsync((await page.Locator("main td a").First.GetAttributeAsync("href"))!);
        await LookAsync(page, faults);
        foreach (var address in (string[])["/organisasjon?navn=direktorat", "/organisasjon?navn=qqqq", "/min-konto/passord", "/min-konto/folg?hva=/aktor/hdir", "/min-konto/folg?hva=tull", "/aktor/hdir", "/min-konto/folger", "/min-konto/innlogging", "/min-konto/data", "/min-konto/logg", "/min-konto/epost", "/min-konto/slett", "/revisjon", "/organisasjon/hdir/revisjon", "/temaansvarlige", "/logg-ut"])
        {
            await page.GotoAsync(address);
            await LookAsync(page, faults);
        }

        await page.FollowAsync("main button");
        (await page.Locator(".frame-account a[href='/logg-inn']").CountAsync()).ShouldBe(1);
        await page.LeaveAsync();
        faults.ShouldBeEmpty();
    }

    private static async Task LookAsync(IPage page, List<string> faults)
    {
        faults.AddRange((await page.BarriersAsync()).Select(barrier => $"{page.Url}: {barrier}"));
        if (await page.OverflowAsync() is > 0 and var overflow) faults.Add($"{page.Url}: {overflow} px too wide: {string.Join(" ", await page.OverflowingAsync())}");
    }

    [GeneratedRegex(@"https?://\S+/nytt-passord\?\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
