using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>
/// The browser that the tests use: Debian's Chromium without its windows, driven by Playwright. With them it takes twice as long, and on a busy machine now and
/// then never says that a page has come.
/// </summary>
internal static class Chromium
{
    /// <summary>Milliseconds after which a test has hung: a page that stopped answering a script would otherwise be waited for without end.</summary>
    public const int LongestTest = 900_000;

    private const string Path = "/usr/bin/chromium-headless-shell";

    /// <summary>Why there is no browser to test in, or nothing when there is one.</summary>
    public static string? Missing => File.Exists(Path) ? null : $"Chromium is not installed at {Path} (apt-get install chromium-headless-shell).";

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ],
    });
}

/// <summary>A test in a browser; skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        Skip = Chromium.Missing;
        Timeout = Chromium.LongestTest;
    }
}

/// <summary>A theory in a browser; skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        Skip = Chromium.Missing;
        Timeout = Chromium.LongestTest;
    }
}
