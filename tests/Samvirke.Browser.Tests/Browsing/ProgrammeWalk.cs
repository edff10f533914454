using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>
/// The secretariat of a programme sets it up from the second model of the report, from mandate to decision; done once, by whoever asks first. What they could not do, or what was in
/// the way, is a fault.
/// </summary>
public sealed class ProgrammeWalk : Walk
{
    private const string Home = "/programarbeid/hdir/nasjonalt-program";

    protected override string Form => "main form.edit-form";

    protected override async Task RunAsync()
    {
        Page = await Norway.NewPageAsync(new Reader());
        await Norway.SignInAsync(Page, "programleder@example.no", "hdir", "editor");
        await SetUpAsync();
        await WriteMandateAsync();
        await SetUpForumsAsync();
        await FollowInitiativeAsync();
        await RankAsync();
        await DecideAsync();
        await ReadAsync();
    }

    private async Task SetUpAsync()
    {
        await GoAsync("/programarbeid");
        await SeesAsync("Ingen har delt et program med alle ennå.", "Modell 2");
        await Page.ClickAsync("main a[href='/programarbeid/ny/hdir?fra=modell-2']");
        await FillAsync(("navn", "Nasjonalt program"), ("om", "Samordner innsatsen på tvers av sektorer."), ("rapporterer-0-hvem", "Helse- og omsorgsdepartementet"));
        await Page.CheckAsync("#deles-public");
        await SendAsync("Det er lagret.", "Programmet har ikke noe mandat ennå.");
        await GoAsync(Home);
        await SeesAsync("Programmet har ikke noe styre med deltakere.", "Unge har ingen stemme i programmet.");
    }

    private async Task WriteMandateAsync()
    {
        foreach (var (purpose, day) in ((string, string)[])[("Samordne innsatsen for unge", "2026-01-15"), ("Samordne og styrke innsatsen for unge", "2026-02-15")])
        {
            await GoAsync($"{Home}/mandat/endre");
            await FillAsync(("formal", purpose), ("oppgaver", "Prioritere initiativ.\nPrøve ut og evaluere."), ("rammer", "Fører ikke tilsyn."));
            await SendAsync(purpose, "Utkast, ikke godkjent.");
            await GoAsync($"{Home}/mandat/godkjenn");
            await FillAsync(("hvem", "Helse- og omsorgsdepartementet"), ("dag", day));
            await SendAsync("Godkjent av Helse- og omsorgsdepartementet");
        }

        await Page.ClickAsync("summary:has-text('Hva er annerledes enn i versjon 1?')");
        await SeesAsync("og styrke");
    }

    private async Task SetUpForumsAsync()
    {
        await GoAsync($"{Home}/fora");
        await Page.ClickAsync("main a[href$='fra=programstyre-nasjonalt-program']");
        await FillAsync(("navn", "Programstyret"), ("deltaker-0-hvem", "Politidirektorattet"), ("deltaker-0-stilling", "avdelingsdirektør"), ("leder", "Helsedirektoratet"));
        await Page.SelectOptionAsync("[name='beslutning']", "majority");
        await SendAsync("Registeret har ingen som heter «Politidirektorattet».");
        await FillAsync(("deltaker-0-hvem", "Politidirektoratet"), ("flere", "Utdanningsdirektoratet: divisjonsdirektør\nBarne-, ungdoms- og familiedirektoratet"));
        await SendAsync("Programstyret", "avdelingsdirektør", "divisjonsdirektør", "Flertallet bestemmer");
        await Page.ClickAsync("main a[href$='fra=referansegruppe-nasjonalt-program']");
        await SeesAsync("må være representert");
        await Page.CheckAsync("[name='deltaker-0-unge']");
        await Page.SelectOptionAsync("[name='beslutning']", "advises");
        await SendAsync("stemme for unge", "Forumet gir råd og bestemmer ikke");
    }

    private async Task FollowInitiativeAsync()
    {
        await GoAsync($"{Home}/portefolje/nytt");
        await FillAsync(("navn", "Ansvarlig vertskap i alle kommuner"), ("dag", "2026-02-20"), ("plan-trial-fra", "2027"), ("plan-trial-til", "2028"));
        await SendAsync("Ansvarlig vertskap i alle kommuner", "Idé");
        foreach (var stage in (string[])["development", "trial", "evaluation"]) await MoveAsync(stage, "Det er lagret.");
        await MoveAsync("recommended", "Ingen evaluering er skrevet inn");
        await GoAsync($"{Home}/portefolje/1/evaluering");
        await FillAsync(("design", "Randomisert forsøk i 20 kommuner"), ("funn", "Færre overskjenkinger"), ("lenke", "https://example.no/rapport"));
        await Page.SelectOptionAsync("[name='sikkerhet']", "moderate");
        await Page.SelectOptionAsync("[name='holder']", "carries");
        await SendAsync("Færre overskjenkinger");
        await MoveAsync("recommended", "Evaluering 1");
    }

    private async Task MoveAsync(string stage, string expected)
    {
        await GoAsync($"{Home}/portefolje/1/flytt");
        await Page.SelectOptionAsync("[name='til']", stage);
        await Page.SelectOptionAsync("[name='forum']", "1");
        await FillAsync(("dag", "2026-03-01"), ("hvorfor", "Styret mener det er modent"));
        await SendAsync(expected);
    }

    private async Task RankAsync()
    {
        await GoAsync($"{Home}/prioritering/endre");
        await Page.SelectOptionAsync("[name='forum']", "1");
        await FillAsync(("dag", "2026-03-01"), ("kriterium-0-navn", "Nytte for unge"), ("kriterium-0-vekt", "3"), ("kriterium-1-navn", "Kostnad"), ("kriterium-1-vekt", "1"));
        await Page.CheckAsync("[name='kriterium-1-lavt-er-best']");
        await SendAsync("Ingen initiativ er vurdert på «Kostnad».");
        await GoAsync($"{Home}/portefolje/1/vurder");
        await FillAsync(("kriterium-1-poeng", "5"), ("kriterium-2-poeng", "2"));
        await SendAsync("4,75", "Hvor ligger initiativene på «Kostnad» og «Nytte for unge»?");
        await GoAsync($"{Home}/ressurser/endre");
        await FillAsync(("ressurs-0-hvem", "Helsedirektoratet"), ("ressurs-0-ar", "2027"), ("ressurs-0-arsverk", "2,5"), ("ressurs-1-hvem", "Politidirektoratet"), ("ressurs-1-ar", "2027"), ("ressurs-1-arsverk", "1"));
        await SendAsync("3,5 årsverk");
    }

    private async Task DecideAsync()
    {
        await GoAsync($"{Home}/beslutninger/nytt");
        await Page.SelectOptionAsync("[name='forum']", "1");
        await FillAsync(
            ("dag", "2026-03-01"), ("sak-0-tittel", "Ansvarlig vertskap"), ("sak-0-referat", "Styret drøftet evalueringen."), ("sak-0-vedtak", "Anbefales alle kommuner"), ("sak-0-hvorfor", "Evalueringen bærer det"),
            ("sak-0-uenighet", "Politidirektoratet: for lite om tilsyn"), ("sak-0-hvem", "Avdeling forebygging"), ("sak-0-frist", "2026-05-01"));
        await SendAsync("Anbefales alle kommuner", "for lite om tilsyn");
        await GoAsync($"{Home}/beslutninger");
        await SeesAsync("fristen er ute");
        await Page.Locator("main button[name='vedtak']:visible").First.ClickAsync();
        await SeesAsync("«Anbefales alle kommuner» er merket som gjort.");
        Document = await (await Page.Context.APIRequest.GetAsync($"{Home}.docx")).BodyAsync();
        await GoAsync($"{Home}/historikk");
        await SeesAsync("Programstyret: Deltakere");
        await Page.Locator("main a[href$='/historikk/initiativ-1/1/sett-tilbake']").ClickAsync();
        await SeesAsync("Dette blir annerledes enn nå", "Nytte for unge");
        await FillAsync(("hvorfor", "Styret vil vurdere det på nytt"));
        await SendAsync("Det er lagret.", "Til versjon 1");
    }

    /// <summary>Somebody else reads it on a phone.</summary>
    private async Task ReadAsync()
    {
        await Page.LeaveAsync();
        Page = await Norway.NewPageAsync(new Reader(Width: 320));
        foreach (var part in (string[])["", "/mandat", "/fora", "/portefolje", "/portefolje/1", "/prioritering", "/ressurser", "/beslutninger", "/beslutninger/1", "/veikart"]) await GoAsync($"{Home}{part}");
        await SeesAsync("Utprøving");
        await Page.LeaveAsync();
    }
}
