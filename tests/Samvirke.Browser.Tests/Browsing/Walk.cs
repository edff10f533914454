using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>
/// Somebody who has never seen the pages does a whole piece of work, in a register of their own; done once, by whoever asks first. What they could not do, or what
/// was in the way, is a fault.
/// </summary>
public abstract class Walk : IAsyncLifetime
{
    private readonly List<string> faults = [];
    private readonly Lazy<Task> walk;

    protected Walk() => walk = new(RunAsync);

    /// <summary>What was made, as it was taken out for a word processor.</summary>
    public byte[] Document { get; protected set; } = [];

    protected BrowserOnNorway Norway { get; } = new();

    /// <summary>The page that they are on.</summary>
    protected IPage Page { get; set; } = null!;

    /// <summary>The form that is sent.</summary>
    protected virtual string Form => "main form[method=post]";

    /// <summary>Walks, and gives what was in the way.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await walk.Value;
        return faults;
    }

    public Task InitializeAsync() => Norway.InitializeAsync();

    public Task DisposeAsync() => Norway.DisposeAsync();

    /// <summary>Does the work.</summary>
    protected abstract Task RunAsync();

    /// <summary>Remembers what could not be done.</summary>
    protected void Fail(string fault) => faults.Add(fault);

    /// <summary>Looks whether anything on the page is in the way of anybody.</summary>
    protected Task LookAsync() => Page.LookAsync(faults);

    protected async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await LookAsync();
    }

    /// <summary>Fills in fields by their names.</summary>
    protected async Task FillAsync(params (string Name, string Text)[] fields)
    {
        foreach (var (name, text) in fields) await Page.FillAsync($"main [name='{name}']", text);
    }

    /// <summary>Sends the form, and sees what is expected.</summary>
    protected async Task SendAsync(params string[] expected)
    {
        await Page.Locator($"{Form} button[type=submit]").First.ClickAsync();
        if (expected.Length > 0) await SeesAsync(expected);
    }

    protected async Task SeesAsync(params string[] expected)
    {
        await Page.Locator("footer").WaitForAsync();
        await LookAsync();
        var text = await MainAsync();
        foreach (var missing in expected.Where(each => !text.Contains(each, StringComparison.OrdinalIgnoreCase))) Fail($"{Page.Url} does not say «{missing}»: {text}");
    }

    protected Task<string> MainAsync() => Page.Locator("main").InnerTextAsync();
}
