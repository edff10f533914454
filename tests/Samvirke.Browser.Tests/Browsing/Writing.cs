using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>Comes in as somebody who writes, and looks at the pages that only they see.</summary>
internal static partial class Writing
{
    private const string Password = "fjell og fjord i nord";

    /// <summary>Makes an account with the role in the organisation, and signs in with it.</summary>
    public static async Task SignInAsync(this BrowserOnNorway norway, IPage page, string email, string organisation, string role)
    {
        const string Administrator = "sekretariat@example.no";
        var made = await norway.CommandAsync("admin", "create", "--another", "--email", Administrator);
        var chief = await norway.NewPageAsync(new Reader());
        await PasswordAsync(chief, Link().Match(made.Output).Value);
        await EnterAsync(chief, Administrator);
        await chief.GotoAsync($"/organisasjon/{organisation}/folk");
        await chief.FillAsync("#epost", email);
        await chief.CheckAsync($"#rolle-{role}");
        await chief.ClickAsync("main form button");
        await chief.LeaveAsync();
        await PasswordAsync(page, Link().Match(norway.Letters(email)[^1]).Value);
        await EnterAsync(page, email);
    }

    private static async Task PasswordAsync(IPage page, string link)
    {
        await page.GotoAsync(link);
        await page.FillAsync("#nytt", Password);
        await page.ClickAsync("main form button");
    }

    private static async Task EnterAsync(IPage page, string email)
    {
        await page.GotoAsync("/logg-inn");
        await page.FillAsync("#epost", email);
        await page.FillAsync("#passord", Password);
        await page.Locator("#passord").PressAsync("Enter");
    }

    /// <summary>Notes barriers and what is wider than the window, in this window and on a phone.</summary>
    public static async Task LookAsync(this IPage page, List<string> faults)
    {
        faults.AddRange((await page.BarriersAsync()).Select(barrier => $"{page.Url}: {barrier}"));
        await MeasureAsync();
        var window = page.ViewportSize!;
        await page.SetViewportSizeAsync(Reader.Phone, window.Height);
        await MeasureAsync();
        await page.SetViewportSizeAsync(window.Width, window.Height);

        async Task MeasureAsync()
        {
            if (await page.OverflowAsync() is > 0 and var overflow) faults.Add($"{page.Url}: {overflow} px too wide: {string.Join(" ", await page.OverflowingAsync())}");
        }
    }

    [GeneratedRegex(@"https?://\S+/nytt-passord\?\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
