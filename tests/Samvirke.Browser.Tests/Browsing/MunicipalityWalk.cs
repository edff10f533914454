using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>
/// A coordinator who has never seen the pages works for Kongsvinger from beginning to end, in a register of their own; done once, by whoever asks first. What they
/// could not do, or what was in the way, is a fault.
/// </summary>
public sealed class MunicipalityWalk : Walk
{
    private const string Home = "/kommune/3401";

    protected override async Task RunAsync()
    {
        Page = await Norway.NewPageAsync(new Reader());
        await Norway.SignInAsync(Page, "koordinator@example.no", "kongsvinger-kommune", "editor");
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
        await Page.LeaveAsync();
        await FindAsTeacherAsync();
    }

    private async Task ChooseAsync()
    {
        await Page.GotoAsync("/min-kommune");
        await Page.FillAsync("#navn", "Kongsvinger");
        await Page.Locator("#navn").PressAsync("Enter");
        await SeesAsync("Kongsvinger");
        await GoAsync($"{Home}/krav");
        await SeesAsync("Alkoholpolitisk handlingsplan", "alkoholloven § 1-7d");
    }

    private async Task EnterPlanAsync(string demand, string name)
    {
        await GoAsync($"{Home}/planer");
        await Page.ClickAsync("main a[href$='/planer/ny']");
        await LookAsync();
        await Page.ClickAsync($"main a[href$='krav={demand}']");
        await LookAsync();
        await Page.FillAsync("#navn", name);
        await Page.FillAsync("#vedtatt-av", "Kommunestyret");
        await Page.FillAsync("#vedtatt", "18.6.2026");
        await SendAsync();
        await SeesAsync("Det er ført inn i registeret.", name, "18. juni 2026");
    }

    private async Task EnterFunctionAsync(string function)
    {
        await GoAsync($"{Home}/funksjoner/ny");
        await Page.SelectOptionAsync("#utgave", function);
        await Page.FillAsync("#hos", "Oppvekstavdelingen");
        await SendAsync();
        await LookAsync();
    }

    private async Task SeeOverlapAsync()
    {
        await GoAsync($"{Home}/funksjoner");
        await SeesAsync("Oppgaver som overlapper", "SLT-koordinator i Kongsvinger", "Folkehelsekoordinator i Kongsvinger");
        if (await Page.Locator("[aria-labelledby='overlapper'] .source-mark").CountAsync() == 0) Fail("The overlap between the coordinators names no source.");
    }

    private async Task ImportAsync()
    {
        await GoAsync($"{Home}/tall/nytt");
        await Page.FillAsync("#tabell", "kommunenummer;år;kjønn;Har prøvd\n3401;2024;Gutter;sekstién\n3401;2024;Jenter;62\n3401;2025;Gutter;1.234\n3401;2025;Jenter;71");
        await Page.CheckAsync("#slag-antall");
        foreach (var (field, text) in ((string, string)[])[("definisjon", "Har svart ja"), ("gjelder", "Elever på 8.–10. trinn"), ("kilde", "Egen undersøkelse"), ("enhet", "elever")]) await Page.FillAsync($"#{field}", text);
        await Page.ClickAsync("main form button[value='les']");
        await LookAsync();
        var defects = await Page.Locator(".import-problems tbody tr").CountAsync();
        if (defects != 2) Fail($"Two numbers are wrong, and {defects} were told: {await MainAsync()}");
        (await Page.InputValueAsync("#definisjon")).ShouldBe("Har svart ja", "nothing that was typed is lost");
        await Page.FillAsync("#tabell", (await Page.InputValueAsync("#tabell")).Replace("sekstién", "61", StringComparison.Ordinal).Replace("1.234", "73", StringComparison.Ordinal));
        await Page.ClickAsync("main form button[value='les']");
        await LookAsync();
        await Page.ClickAsync("main form button[value='legg-ut']");
        await SeesAsync("Har prøvd", "144 elever i 2025");
    }

    private async Task BuildPlanAsync()
    {
        const string Plan = $"{Home}/plan/rusmiddelpolitisk";
        await GoAsync(Plan);
        await GoAsync($"{Plan}/kort");
        await Page.FillAsync("[name='svar-vil']", "Færre skal begynne tidlig.");
        await SendAsync();
        await GoAsync($"{Plan}/mal");
        await Page.FillAsync("[name='tiltak-0-tiltak']", "Ansvarlig vertskap");
        await Page.FillAsync("[name='tiltak-0-frist']", "1.9.2027");
        await SendAsync();
        await GoAsync($"{Plan}/les");
        await SeesAsync("Færre skal begynne tidlig.", "Ansvarlig vertskap", "144 elever");
        var answer = await Page.Context.APIRequest.GetAsync($"{Plan}.docx");
        Document = await answer.BodyAsync();
        await GoAsync($"{Plan}/vedtatt");
        await SendAsync();
        await SeesAsync("Det er ført inn i registeret.", "Ansvarlig vertskap");
    }

    private async Task PublishContactAsync()
    {
        await GoAsync($"{Home}/kontakt/endre");
        await Page.FillAsync("#hjelp", "Vi hjelper når du er urolig for en ungdom.");
        await Page.FillAsync("#telefon", "22 22 22 22");
        await SendAsync();
        await SeesAsync("22 22 22 22");
    }

    private async Task HoldMeetingAsync()
    {
        const string Meeting = $"{Home}/moter/2026-03-02-1";
        await GoAsync($"{Home}/moter/ny");
        await Page.FillAsync("[name='navn']", "Politirådet");
        await Page.FillAsync("#dag", "2026-03-02");
        await Page.FillAsync("#fra", "09:00");
        await Page.FillAsync("#til", "10:30");
        await Page.ClickAsync("details:has([name='vedtak-0-hva']) > summary");
        await Page.FillAsync("[name='vedtak-0-hva']", "Lage plan for utelivet");
        await Page.FillAsync("[name='vedtak-0-frist']", "2026-05-01");
        await SendAsync();
        await SeesAsync("Lage plan for utelivet");
        await GoAsync($"{Home}/moter");
        await Page.Locator("main button[name='vedtak']:visible").First.ClickAsync();
        await SeesAsync("Angre");
        await GoAsync(Meeting);
        await GoAsync($"{Meeting}/versjoner");
        await SeesAsync("Lage plan for utelivet");
    }

    private async Task AskForHelpAsync()
    {
        await GoAsync($"{Home}/hjelp/ny?om=krav:krav-forebyggende-plan");
        await Page.FillAsync("[name='tekst']", "Hvordan tar dere med ungdommene?");
        await SendAsync();
        await SeesAsync("Hvordan tar dere med ungdommene?");
    }

    /// <summary>Takes back the figures that were put out, and is told what that means.</summary>
    private async Task WithdrawAsync()
    {
        await GoAsync($"{Home}/tall");
        await Page.ClickAsync("main a[href*='/tall/lagt-ut/']");
        await LookAsync();
        await Page.ClickAsync("main a[href$='/trekk-tilbake']");
        await SendAsync();
        await LookAsync();
        await Page.FillAsync("[name='grunn']", "Tallene gjaldt en annen skole.");
        await SendAsync();
        await SeesAsync("Tallene gjaldt en annen skole.");
    }

    /// <summary>From the start page: the name of the municipality, and there it is.</summary>
    private async Task FindAsTeacherAsync()
    {
        Page = await Norway.NewPageAsync(new Reader(Width: 320));
        await Page.GotoAsync("/");
        await Page.FillAsync("#kontakt-navn", "Kongsvinger");
        await Page.Locator("#kontakt-navn").PressAsync("Enter");
        await SeesAsync("22 22 22 22", "Vi hjelper når du er urolig for en ungdom.");
        await Page.LeaveAsync();
    }
}
