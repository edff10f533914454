using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>
/// A coordinator who has never seen the pages works for Kongsvinger from beginning to end, in a register of their own; done once, by whoever asks first. What they
/// could not do, or what was in the way, is a fault.
/// </summary>
public sealed class MunicipalityWalk : IAsyncLifetime
{
    private const string Home = "/kommune/3401";
    private readonly BrowserOnNorway norway = new();
    private readonly List<string> faults = [];
    private readonly Lazy<Task> walk;
    private IPage page = null!;

    public MunicipalityWalk() => walk = new(WalkAsync);

    /// <summary>The plan as it was taken out for a word processor.</summary>
    public byte[] Document { get; private set; } = [];

    /// <summary>Walks, and gives what was in the way.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await walk.Value;
        return faults;
    }

    public Task InitializeAsync() => norway.InitializeAsync();

    public Task DisposeAsync() => norway.DisposeAsync();

    private async Task WalkAsync()
    {
        page = await norway.NewPageAsync(new Reader());
        await norway.SignInAsync(page, "koordinator@example.no", "kongsvinger-kommune", "editor");
        await ChooseAsync();
        await EnterPlanAsync("krav-alkoholpolitisk-handlingsplan", "Rusmiddelpolitisk handlingsplan 2026–2030");
        await EnterPlanAsync("krav-forebyggende-plan", "Plan for oppvekst");
        foreach (var function in (string[])["slt-koordinator", "folkehelsekoordinator", "barnekoordinator"]) await EnterFunctionAsync(function);
        await SeeOverlapAsync();
        await ImportAsync();
        await BuildPlanAsync();
        await PublishContactAsync();
        await HoldMeetingAsync();
        await AskForHelpAsync();
        await WithdrawAsync();
        await page.CloseAsync();
        await FindAsTeacherAsync();
    }

    private async Task ChooseAsync()
    {
        await page.GotoAsync("/min-kommune");
        await page.FillAsync("#navn", "Kongsvinger");
        await page.Locator("#navn").PressAsync("Enter");
        await SeesAsync("Kongsvinger");
        await GoAsync($"{Home}/krav");
        await SeesAsync("Alkoholpolitisk handlingsplan", "alkoholloven § 1-7d");
    }

    private async Task EnterPlanAsync(string demand, string name)
    {
        await GoAsync($"{Home}/planer");
        await page.ClickAsync("main a[href$='/planer/ny']");
        await page.LookAsync(faults);
        await page.ClickAsync($"main a[href$='krav={demand}']");
        await page.LookAsync(faults);
        await page.FillAsync("#navn", name);
        await page.FillAsync("#vedtatt-av", "Kommunestyret");
        await page.FillAsync("#vedtatt", "18.6.2026");
        await SendAsync();
        await SeesAsync("Det er ført inn i registeret.", name, "18. juni 2026");
    }

    private async Task EnterFunctionAsync(string function)
    {
        await GoAsync($"{Home}/funksjoner/ny");
        await page.SelectOptionAsync("#utgave", function);
        await page.FillAsync("#hos", "Oppvekstavdelingen");
        await SendAsync();
        await page.LookAsync(faults);
    }

    private async Task SeeOverlapAsync()
    {
        await GoAsync($"{Home}/funksjoner");
        await SeesAsync("Oppgaver som overlapper", "SLT-koordinator i Kongsvinger", "Folkehelsekoordinator i Kongsvinger");
        if (await page.Locator("[aria-labelledby='overlapper'] .source-mark").CountAsync() == 0) faults.Add("The overlap between the coordinators names no source.");
    }

    private async Task ImportAsync()
    {
        await GoAsync($"{Home}/tall/nytt");
        await page.FillAsync("#tabell", "kommunenummer;år;kjønn;Har prøvd\n3401;2024;Gutter;sekstién\n3401;2024;Jenter;62\n3401;2025;Gutter;1.234\n3401;2025;Jenter;71");
        await page.CheckAsync("#slag-antall");
        foreach (var (field, text) in ((string, string)[])[("definisjon", "Har svart ja"), ("gjelder", "Elever på 8.–10. trinn"), ("kilde", "Egen undersøkelse"), ("enhet", "elever")]) await page.FillAsync($"#{field}", text);
        await page.ClickAsync("main form button[value='les']");
        await page.LookAsync(faults);
        var defects = await page.Locator(".import-problems tbody tr").CountAsync();
        if (defects != 2) faults.Add($"Two numbers are wrong, and {defects} were told: {await MainAsync()}");
        (await page.InputValueAsync("#definisjon")).ShouldBe("Har svart ja", "nothing that was typed is lost");
        await page.FillAsync("#tabell", (await page.InputValueAsync("#tabell")).Replace("sekstién", "61", StringComparison.Ordinal).Replace("1.234", "73", StringComparison.Ordinal));
        await page.ClickAsync("main form button[value='les']");
        await page.LookAsync(faults);
        await page.ClickAsync("main form button[value='legg-ut']");
        await SeesAsync("Har prøvd", "144 elever i 2025");
    }

    private async Task BuildPlanAsync()
    {
        const string Plan = $"{Home}/plan/rusmiddelpolitisk";
        await GoAsync(Plan);
        await GoAsync($"{Plan}/kort");
        await page.FillAsync("[name='svar-vil']", "Færre skal begynne tidlig.");
        await SendAsync();
        await GoAsync($"{Plan}/mal");
        await page.FillAsync("[name='tiltak-0-tiltak']", "Ansvarlig vertskap");
        await page.FillAsync("[name='tiltak-0-frist']", "1.9.2027");
        await SendAsync();
        await GoAsync($"{Plan}/les");
        await SeesAsync("Færre skal begynne tidlig.", "Ansvarlig vertskap", "144 elever");
        var answer = await page.Context.APIRequest.GetAsync($"{Plan}.docx");
        Document = await answer.BodyAsync();
        await GoAsync($"{Plan}/vedtatt");
        await SendAsync();
        await SeesAsync("Det er ført inn i registeret.", "Ansvarlig vertskap");
    }

    private async Task PublishContactAsync()
    {
        await GoAsync($"{Home}/kontakt/endre");
        await page.FillAsync("#hjelp", "Vi hjelper når du er urolig for en ungdom.");
        await page.FillAsync("#telefon", "22 22 22 22");
        await SendAsync();
        await SeesAsync("22 22 22 22");
    }

    private async Task HoldMeetingAsync()
    {
        const string Meeting = $"{Home}/moter/2026-03-02-1";
        await GoAsync($"{Home}/moter/ny");
        await page.FillAsync("[name='navn']", "Politirådet");
        await page.FillAsync("#dag", "2026-03-02");
        await page.FillAsync("#fra", "09:00");
        await page.FillAsync("#til", "10:30");
        await page.ClickAsync("details:has([name='vedtak-0-hva']) > summary");
        await page.FillAsync("[name='vedtak-0-hva']", "Lage plan for utelivet");
        await page.FillAsync("[name='vedtak-0-frist']", "2026-05-01");
        await SendAsync();
        await SeesAsync("Lage plan for utelivet");
        await GoAsync($"{Home}/moter");
        await page.Locator("main button[name='vedtak']:visible").First.ClickAsync();
        await SeesAsync("Angre");
        await GoAsync(Meeting);
        await GoAsync($"{Meeting}/versjoner");
        await SeesAsync("Lage plan for utelivet");
    }

    private async Task AskForHelpAsync()
    {
        await GoAsync($"{Home}/hjelp/ny?om=krav:krav-forebyggende-plan");
        await page.FillAsync("[name='tekst']", "Hvordan tar dere med ungdommene?");
        await SendAsync();
        await SeesAsync("Hvordan tar dere med ungdommene?");
    }

    /// <summary>Takes back the figures that were put out, and is told what that means.</summary>
    private async Task WithdrawAsync()
    {
        await GoAsync($"{Home}/tall");
        await page.ClickAsync("main a[href*='/tall/lagt-ut/']");
        await page.LookAsync(faults);
        await page.ClickAsync("main a[href$='/trekk-tilbake']");
        await SendAsync();
        await page.LookAsync(faults);
        await page.FillAsync("[name='grunn']", "Tallene gjaldt en annen skole.");
        await SendAsync();
        await SeesAsync("Tallene gjaldt en annen skole.");
    }

    /// <summary>From the start page: the name of the municipality, and there it is.</summary>
    private async Task FindAsTeacherAsync()
    {
        page = await norway.NewPageAsync(new Reader(Width: 320));
        await page.GotoAsync("/");
        await page.FillAsync("#kontakt-navn", "Kongsvinger");
        await page.Locator("#kontakt-navn").PressAsync("Enter");
        await SeesAsync("22 22 22 22", "Vi hjelper når du er urolig for en ungdom.");
        await page.CloseAsync();
    }

    private async Task GoAsync(string address)
    {
        await page.GotoAsync(address);
        await page.LookAsync(faults);
    }

    private Task SendAsync() => page.Locator("main form[method=post] button[type=submit]").First.ClickAsync();

    private async Task SeesAsync(params string[] expected)
    {
        await page.Locator("footer").WaitForAsync();
        await page.LookAsync(faults);
        var text = await MainAsync();
        faults.AddRange(expected.Where(each => !text.Contains(each, StringComparison.OrdinalIgnoreCase)).Select(each => $"{page.Url} does not say «{each}»: {text}"));
    }

    private Task<string> MainAsync() => page.Locator("main").InnerTextAsync();
}
