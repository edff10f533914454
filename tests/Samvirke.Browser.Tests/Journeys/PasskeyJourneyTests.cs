using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>A passkey on a device that the browser plays, from the first to the last.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class PasskeyJourneyTests(BrowserOnNorway norway)
{
    private const string Email = "nokkel@example.no";
    private const string Password = "fjell og fjord i nord";

    [BrowserFact]
    public async Task Passkey_IsAddedUsedAndRemoved_AndThePasswordAloneIsNotEnough()
    {
        var page = await norway.NewPageAsync(new Reader());
        var faults = new List<string>();
        await PlugInAsync(page);
        await AccountAsync(page);
        await SignInByPasswordAsync(page);
        new Uri(page.Url).AbsolutePath.ShouldBe("/min-konto");

        await GoAsync("/min-konto/passnokkel");
        await page.FillAsync("#navn", "Jobbtelefonen");
        await page.ArriveAsync(() => page.ClickAsync("samvirke-passkey button"));
        page.Url.ShouldEndWith("/min-konto/reservekoder");
        await LookAsync();
        await page.ClickAsync("main button");
        var codes = await page.Locator(".recovery-codes code").AllTextContentsAsync();
        codes.Distinct(StringComparer.Ordinal).Count().ShouldBe(10);
        await LookAsync();
        await GoAsync("/min-konto/innlogging");
        (await page.TextContentAsync("main"))!.ShouldContain("Jobbtelefonen");
        (await page.TextContentAsync("main"))!.ShouldContain("Du har 10 reservekoder igjen");

        await SignOutAsync(page);
        await SignInByPasswordAsync(page);
        (await page.TextContentAsync("main"))!.ShouldContain("Kontoen har passnøkkel");
        await LookAsync();
        await CodeAsync(page, "AAAA-BBBB-CCCC-DDDD");
        (await page.Locator("#feil").CountAsync()).ShouldBe(1);
        await CodeAsync(page, codes[0].ToLowerInvariant().Replace('-', ' '));
        new Uri(page.Url).AbsolutePath.ShouldBe("/min-konto", "the code lets one in");

        await SignOutAsync(page);
        await SignInByPasswordAsync(page);
        await CodeAsync(page, codes[0]);
        (await page.Locator("#feil").CountAsync()).ShouldBe(1, "a code works once");

        await GoAsync("/logg-inn");
        var sent = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.Request += (_, request) =>
        {
            if (request is { Method: "POST", PostData: { } data } && data.Contains("passnokkel", StringComparison.Ordinal)) sent.TrySetResult(data);
        };
        await page.ArriveAsync(() => page.ClickAsync("samvirke-passkey button"));
        page.Url.ShouldEndWith("/min-konto");
        await SignOutAsync(page);
        var replayed = await page.APIRequest.PostAsync(new Uri(norway.Local, "/logg-inn").AbsoluteUri, new APIRequestContextOptions
        {
            DataString = await sent.Task,
            Headers = [KeyValuePair.Create("Content-Type", "application/x-www-form-urlencoded")],
            MaxRedirects = 0,
        });
        (await replayed.TextAsync()).ShouldContain("hører ikke til noen konto", customMessage: "an answer of the device works once");

        await GoAsync("/logg-inn");
        await page.ArriveAsync(() => page.ClickAsync("samvirke-passkey button"));
        page.Url.ShouldEndWith("/min-konto");
        await GoAsync("/min-konto/innlogging");
        await page.ClickAsync("a[href^='/min-konto/passnokkel/endre']");
        await LookAsync();
        await page.ArriveAsync(() => page.ClickAsync("button[data-color=danger]"));
        page.Url.ShouldEndWith("/min-konto/innlogging");
        (await page.TextContentAsync("main"))!.ShouldContain("Du har ingen passnøkkel ennå");
        await SignOutAsync(page);
        await SignInByPasswordAsync(page);
        new Uri(page.Url).AbsolutePath.ShouldBe("/min-konto");
        await page.LeaveAsync();
        faults.ShouldBeEmpty();

        async Task GoAsync(string address)
        {
            await page.GotoAsync(new Uri(norway.Local, address).AbsoluteUri);
            await LookAsync();
        }

        async Task LookAsync()
        {
            faults.AddRange((await page.BarriersAsync()).Select(barrier => $"{page.Url}: {barrier}"));
            if (await page.OverflowAsync() is > 0 and var overflow) faults.Add($"{page.Url}: {overflow} px too wide");
        }
    }

    [BrowserFact]
    public async Task SignInPage_WithoutScripts_OffersThePasswordAndNoPasskey()
    {
        var page = await norway.OpenAsync("/logg-inn", new Reader(Scripts: false));
        (await page.Locator("samvirke-passkey button").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("#passord").IsVisibleAsync()).ShouldBeTrue();
        await page.LeaveAsync();
    }

    /// <summary>A device that knows its owner and says yes at once.</summary>
    private static async Task PlugInAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private async Task AccountAsync(IPage page)
    {
        var made = await norway.CommandAsync("admin", "create", "--another", "--email", Email);
        await page.GotoAsync(new Uri(norway.Local, new Uri(Link().Match(made.Output).Value).PathAndQuery).AbsoluteUri);
        await page.FillAsync("#nytt", Password);
        await page.ArriveAsync(() => page.ClickAsync("main button"));
    }

    private async Task SignInByPasswordAsync(IPage page)
    {
        await page.GotoAsync(new Uri(norway.Local, "/logg-inn").AbsoluteUri);
        await page.FillAsync("#epost", Email);
        await page.FillAsync("#passord", Password);
        await page.ArriveAsync(() => page.PressAsync("#passord", "Enter"));
    }

    private static async Task CodeAsync(IPage page, string code)
    {
        await page.FillAsync("#reservekode", code);
        await page.ArriveAsync(() => page.PressAsync("#reservekode", "Enter"));
    }

    private async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync(new Uri(norway.Local, "/logg-ut").AbsoluteUri);
        await page.ArriveAsync(() => page.ClickAsync("main button"));
    }

    [GeneratedRegex(@"https?://\S+/nytt-passord\?\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
