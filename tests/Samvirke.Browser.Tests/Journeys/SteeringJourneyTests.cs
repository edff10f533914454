using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>A case officer in the Directorate of Health says what it holds about the models, and follows an assignment from what was given to a report.</summary>
[Collection(BrowserTests.Name)]
public sealed class SteeringJourneyTests(BrowserOnNorway norway)
{
    private const string Assignment = "/oppdrag/tb2023-30";
    private readonly List<string> faults = [];

    [BrowserFact]
    public async Task CaseOfficer_GivesWeights_AndFollowsAnAssignmentToItsReport()
    {
        var page = await norway.NewPageAsync(new Reader());
        await norway.SignInAsync(page, "saksbehandler@example.no", "hdir", "contributor");
        await WeighAsync(page);
        await WorkAsync(page);
        await CircleAsync(page);
        await ReportAsync(page);
        await TryAsync(page);
        await page.LeaveAsync();
        faults.ShouldBeEmpty();
    }

    private async Task WeighAsync(IPage page)
    {
        await GoAsync(page, "/valg-av-modell");
        await page.ArriveAsync(() => page.ClickAsync("main a[href='/valg-av-modell/etatene']"));
        await page.LookAsync(faults);
        await page.ArriveAsync(() => page.ClickAsync("main a[href='/organisasjon/hdir/modellvekter']"));
        await page.FillAsync("#vekt-delivery", "40");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("-5");
        await SendAsync(page);
        await SeesAsync(page, "skriv et tall fra 0 til 100");
        await page.LookAsync(faults);
        await page.FillAsync("#vekt-local-support", "60");
        await page.Locator("details", new() { Has = page.Locator("#karakter-modell-3-delivery") }).Locator("summary").ClickAsync();
        await page.SelectOptionAsync("#karakter-modell-3-delivery", "medium");
        await page.FillAsync("#grunn-modell-3-delivery", "Samarbeidet har levert mer enn rapporten viser.");
        await page.CheckAsync("#deles-public");
        await page.LookAsync(faults);
        await SendAsync(page);
        await SeesAsync(page, "Det er lagret.");
        await GoAsync(page, "/valg-av-modell/etatene");
        await SeesAsync(page, "Helsedirektoratet", "Samarbeidet har levert mer enn rapporten viser.", "Med vekter hvor som helst mellom dem");
        await GoAsync(page, "/organisasjon/hdir/modellvekter/versjoner");
    }

    private async Task WorkAsync(IPage page)
    {
        await GoAsync(page, Assignment);
        await page.ArriveAsync(() => page.ClickAsync($"main a[href='{Assignment}/arbeid']"));
        await page.ArriveAsync(() => page.ClickAsync("main a[href='/organisasjon/hdir/oppdrag/tb2023-30']"));
        await page.SelectOptionAsync("#tilstand", "under-way");
        await OpenAsync(page, "leveranse-0-hva");
        await page.FillAsync("#leveranse-0-hva", "Oppfølging av rapporten");
        await page.FillAsync("#leveranse-0-frist", "2024-06-30");
        await OpenAsync(page, "steg-0-hva");
        await page.FillAsync("#steg-0-hva", "Innspill fra kommunene");
        await page.FillAsync("#steg-0-hvem", "Avdeling folkehelse");
        await OpenAsync(page, "venter-0-hva");
        await page.SelectOptionAsync("#venter-0-hva", "tb2024-08");
        await page.FillAsync("#venter-0-hvorfor", "Planen for programmet");
        await page.FillAsync("#hinder", "Finansieringen er ikke avklart");
        await page.CheckAsync("#deles-public");
        await page.LookAsync(faults);
        await SendAsync(page);
        await SeesAsync(page, "Arbeidet er lagret.", "Oppfølging av rapporten", "fristen er ute", "Finansieringen er ikke avklart", "Bygger på");
        await page.LookAsync(faults);
        await GoAsync(page, "/oppdragsarbeid");
        await SeesAsync(page, "Oppdrag og frister hos Helsedirektoratet", "Oppfølging av rapporten");
    }

    private async Task CircleAsync(IPage page)
    {
        await GoAsync(page, "/organisasjon/hdir/oppdrag/tb2024-08");
        await OpenAsync(page, "venter-0-hva");
        await page.SelectOptionAsync("#venter-0-hva", "tb2023-30");
        await page.FillAsync("#venter-0-hvorfor", "Rapporten");
        await SendAsync(page);
        await SeesAsync(page, "ville ventet på hverandre i ring", "Ingenting er lagret.");
        (await page.Locator("#venter-0-hvorfor").InputValueAsync()).ShouldBe("Rapporten");
        await page.LookAsync(faults);
    }

    private async Task ReportAsync(IPage page)
    {
        await GoAsync(page, $"{Assignment}/arbeid/hdir/rapport");
        await SeesAsync(page, "Leveranser som er forsinket", "Oppfølging av rapporten", "Hindres av: Finansieringen er ikke avklart");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main a[href$='rapport.docx']"));
        download.SuggestedFilename.ShouldBe("status-tb2023-30-hdir.docx");
        await GoAsync(page, "/organisasjon/hdir/oppdrag/tb2023-30/versjoner");
    }

    private async Task TryAsync(IPage page)
    {
        await GoAsync(page, "/oppdrag-proves");
        await page.FillAsync("#navn", "Oppdrag om rådslag om russetid");
        await page.FillAsync("#tekst", "Rådslag om russetid og fadderuker");
        await page.ArriveAsync(() => page.ClickAsync("main form button[type=submit]"));
        await SeesAsync(page, "Sier nesten det samme", "Oppdrag om rådslag om russetid og fadderuker");
        await page.LookAsync(faults);
    }

    private static Task OpenAsync(IPage page, string field) => page.Locator("details", new() { Has = page.Locator($"#{field}") }).Locator("summary").ClickAsync();

    private async Task GoAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.LookAsync(faults);
    }

    private static Task SendAsync(IPage page) => page.ArriveAsync(() => page.ClickAsync("main form.edit-form button[type=submit]"));

    private async Task SeesAsync(IPage page, params string[] texts)
    {
        var shown = await page.Locator("main").InnerTextAsync();
        faults.AddRange(texts.Where(text => !shown.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(text => $"{page.Url} does not say «{text}»"));
    }
}
