using System.Diagnostics.CodeAnalysis;
using Microsoft.Playwright;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>A browser and the national register served to it, shared by the tests of a collection.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends the fixture by DisposeAsync, which disposes of the folder.")]
public sealed class BrowserOnNorway : IAsyncLifetime
{
    private readonly TestFolder folder = new();
    private TestDatabase? database;
    private SamvirkeProcess? samvirke;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The server, for what is asked beside the browser.</summary>
    public HttpClient Client => samvirke!.Client;

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var port = Ports.Free();
        Local = new Uri($"http://localhost:{port}");
        samvirke = await SamvirkeProcess.StartAsync(database.ConnectionString, port: port, settings: new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SAMVIRKE_ADDRESS"] = Local.OriginalString,
            ["SAMVIRKE_MAIL"] = folder.Path,
            ["SAMVIRKE_ATTEMPTS_PER_MINUTE"] = "10000",
        });
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>The site by a name, which passkeys want.</summary>
    public Uri Local { get; private set; } = null!;

    /// <summary>Runs a command beside the server, on its database.</summary>
    public Task<SamvirkeAnswer> CommandAsync(params string[] arguments) =>
        SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = arguments, Database = database!.ConnectionString, Urls = samvirke!.Address.OriginalString });

    /// <summary>The letters sent to the address, the oldest first.</summary>
    public IReadOnlyList<string> Letters(string email) =>
        [.. Directory.GetFiles(folder.Path, "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(letter => letter.Contains($"To: <{email}>", StringComparison.Ordinal))];

    /// <summary>Opens a page as this reader would see it.</summary>
    public async Task<IPage> OpenAsync(string address, Reader? reader = null)
    {
        var page = await NewPageAsync(reader ?? new Reader());
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>A reader's browser with an empty page; it is left by <see cref="Arriving.LeaveAsync"/>.</summary>
    public async Task<IPage> NewPageAsync(Reader reader)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = samvirke!.Address.OriginalString,
            ColorScheme = reader.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = reader.Width, Height = reader.Height },
            JavaScriptEnabled = reader.Scripts,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "nb-NO",
        });
        await context.AddCookiesAsync([new Cookie { Name = "samvirke-lang", Value = reader.Language, Url = samvirke.Address.OriginalString }]);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        if (samvirke is not null) await samvirke.DisposeAsync();
        if (database is not null) await database.DisposeAsync();
        folder.Dispose();
    }
}

/// <summary>How somebody reads the site.</summary>
/// <param name="Language">The language chosen.</param>
/// <param name="Dark">Whether the system is set to dark colours.</param>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Scripts">Whether scripts run.</param>
public sealed record Reader(string Language = "nb", bool Dark = false, int Width = 1280, bool Scripts = true)
{
    /// <summary>The narrowest window that pages are made for.</summary>
    public const int Phone = 320;

    public int Height => Width < 600 ? 720 : 900;

    public override string ToString() => $"{Language}, {(Dark ? "dark" : "light")}, {Width} px";
}

/// <summary>Looking at every page takes longest, and runs beside the other tests with a server and a browser of its own.</summary>
[CollectionDefinition(Name)]
public sealed class LookingTests : ICollectionFixture<BrowserOnNorway>
{
    public const string Name = "Looking at every page";
}

/// <summary>The other tests share one browser and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserOnNorway>
{
    public const string Name = "In the browser";
}
