using System.Text.Json;
using Samvirke.Register.Kinds;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>A page of every type that the site has, by a name for its picture.</summary>
internal static class PageTypes
{
    private static readonly IReadOnlyList<(string Name, string Address)> Fixed =
    [
        ("start", "/"),
        ("finn", "/finn"),
        ("finn-treff", "/finn?q=ungdom"),
        ("finn-avgrenset", "/finn?q=ungdom&slag=tiltak&slag=samhandlingsstruktur&level=national&targetGroup=adolescents"),
        ("finn-rettet", "/finn?q=barnevren"),
        ("finn-uten-treff", "/finn?q=ungdomsråd&slag=lov&sector=defence"),
        ("finn-ukjent", "/finn?q=qqqqzzzz"),
        ("innsatser", "/innsatser"),
        ("hvem-gjor-hva", "/hvem-gjor-hva"),
        ("hvem-gjor-hva-helse", "/hvem-gjor-hva?sektor=health"),
        ("hvem-gjor-hva-ukjent", "/hvem-gjor-hva?sektor=romfart"),
        ("hva-sier-loven", "/hva-sier-loven"),
        ("hva-sier-loven-forpliktet", "/hva-sier-loven?vis=forpliktet"),
        ("hvor-motes-de", "/hvor-motes-de"),
        ("hvor-motes-de-kommer", "/hvor-motes-de?status=coming"),
        ("utfordringer-og-tiltak", "/utfordringer-og-tiltak"),
        ("utfordringer-og-tiltak-forslag", "/utfordringer-og-tiltak?vis=forslag"),
        ("hull", "/hull"),
        ("hull-kommune", "/hull?kommune=3401"),
        ("hull-ledd", "/hull?ledd=coordination"),
        ("hull-rutenett", "/hull/rutenett"),
        ("valg-av-modell", "/valg-av-modell?vekt-delivery=2&vekt-local-support=1"),
        ("valg-av-modell-feil", "/valg-av-modell?vekt-delivery=mye"),
        ("evaluer", "/evaluer"),
        ("styring", "/styring"),
        ("oppdrag-i-brev", "/oppdrag-i-brev"),
        ("oppdrag-i-brev-uten", "/oppdrag-i-brev?ar=1999"),
        ("oppdrag-brev", "/oppdrag/tb2023-30/brev"),
        ("brev", "/brev"),
        ("brev-borte", "/brev/hdir/hdir-2026"),
        ("forslag-og-oppfolging", "/forslag-og-oppfolging"),
        ("forslag-og-oppfolging-utfordringer", "/forslag-og-oppfolging?vis=utfordringer"),
        ("forslag-og-oppfolging-avgrenset", "/forslag-og-oppfolging?status=samme-sak&etat=hdir"),
        ("forslag-og-oppfolging-feil", "/forslag-og-oppfolging?etat=romfart&status=tatt-opp"),
        ("forslag-fulgt", "/forslag-og-oppfolging/forslag-5-3-1"),
        ("forslag-ikke-fulgt", "/forslag-og-oppfolging/forslag-5-2-1"),
        ("forslag-borte", "/forslag-og-oppfolging/forslag-9"),
        ("programarbeid", "/programarbeid"),
        ("programarbeid-borte", "/programarbeid/hdir/finnes-ikke"),
        ("valg-av-modell-etatene", "/valg-av-modell/etatene"),
        ("oppdragsarbeid", "/oppdragsarbeid?aktor=hdir"),
        ("oppdragsarbeid-feil", "/oppdragsarbeid?aktor=ingen&tilstand=tull"),
        ("oppdrag-arbeid", "/oppdrag/tb2023-30/arbeid"),
        ("oppdrag-proves", "/oppdrag-proves"),
        ("oppdrag-proves-svar", "/oppdrag-proves?navn=R%C3%A5dslag+om+russetid+og+fadderuker&tekst=Oppdrag+om+r%C3%A5dslag+om+russetid+og+fadderuker&til=hdir&targetGroup=adolescents"),
        ("oppdrag-proves-feil", "/oppdrag-proves?navn=&tekst=&frist=snart"),
        ("hull-overganger", "/hull/overganger"),
        ("kilde-avsnitt", "/kilde/vedlegg-1?avsnitt=SLT"),
        ("oppforing-langt-navn", "/samhandlingsstruktur/tverrfaglige-team-nasjonalt"),
        ("oppforing-kubu", "/samhandlingsstruktur/kubu"),
        ("oppforing-hdir", "/aktor/hdir"),
        ("min-kommune", "/min-kommune"),
        ("min-kommune-feil", "/min-kommune?navn=Andeby"),
        ("min-kommune-flere", "/min-kommune?navn=nord"),
        ("kontakt", "/kontakt"),
        ("kontakt-feil", "/kontakt?navn=Andeby"),
        ("kontakt-kommune", "/kommune/3401/kontakt"),
        ("hvem-kan-hjelpe", "/kommune/3401/hvem-kan-hjelpe"),
        ("hvem-kan-hjelpe-feil", "/kommune/3401/hvem-kan-hjelpe?om=ungdom&alder=44"),
        ("hvem-kan-hjelpe-svar", "/kommune/3401/hvem-kan-hjelpe?om=ungdom&alder=15&bekymring=egen-bruk&hvem=laerer"),
        ("tjenester", "/kommune/3401/tjenester"),
        ("kommune-alta", "/kommune/5601"),
        ("kommune-alta-omrade", "/omrade/kommune-5601"),
        ("kommune-alta-krav", "/kommune/5601/krav"),
        ("planer", "/kommune/3401/planer"),
        ("plan", "/kommune/3401/plan/rusmiddelpolitisk"),
        ("plan-les", "/kommune/3401/plan/forebyggende/les"),
        ("plan-borte", "/kommune/3401/plan/romfart"),
        ("tilskudd", "/kommune/3401/tilskudd"),
        ("kommune-tall", "/kommune/0301/tall"),
        ("kommune-tall-borte", "/kommune/0301/tall/lagt-ut/00000000-0000-0000-0000-000000000000"),
        ("funksjoner", "/kommune/3401/funksjoner"),
        ("moter", "/kommune/3401/moter"),
        ("mote-borte", "/kommune/3401/moter/2026-12-01-1"),
        ("kommune-hjelp", "/kommune/3401/hjelp"),
        ("kommune-andre", "/kommune/3401/andre?om=tema:planning"),
        ("regioner", "/region"),
        ("region", "/region/statsforvalteren-innlandet"),
        ("region-krav", "/region/statsforvalteren-innlandet?krav=krav-forebyggende-plan"),
        ("region-planer", "/region/innlandet-fylkeskommune?vis=planer"),
        ("region-tjenester", "/region/statsforvalteren-nordland?vis=tjenester"),
        ("region-hjelp", "/region/statsforvalteren-innlandet?vis=hjelp"),
        ("region-uten-omrade", "/region/korus-midt"),
        ("tidslinje", "/tidslinje"),
        ("tidslinje-zoomet", "/tidslinje?fra=1990&til=2010"),
        ("tidslinje-gruppe", "/tidslinje?gruppe=planer&fra=2000&til=2030"),
        ("tidslinje-feil", "/tidslinje?fra=2010&til=19x0&gruppe=romfart"),
        ("tidslinje-tom", "/tidslinje?fra=1700&til=1710"),
        ("tallene", "/tallene"),
        ("tallene-avgrenset", "/tallene?substance=cannabis&targetGroup=pupils"),
        ("tallene-tom", "/tallene?substance=doping&targetGroup=pupils&substance=kaffe"),
        ("rettelser", "/rettelser"),
        ("rettelser-uenighet", "/rettelser?type=uenighet"),
        ("rettelser-feil", "/rettelser?type=alt"),
        ("ferskhet", "/ferskhet"),
        ("ferskhet-slag", "/ferskhet?slag=kilde"),
        ("ferskhet-feil", "/ferskhet?slag=romskip"),
        ("endringer", "/endringer"),
        ("endringer-avgrenset", "/endringer?fra=2020-01-01&slag=tiltak&sector=health&omrade=kommune-5601&ansvarlig=hdir"),
        ("endringer-feil", "/endringer?fra=i+fjor&slag=romskip"),
        ("historikk", "/samhandlingsstruktur/kubu/historikk"),
        ("historikk-finnes-ikke", "/samhandlingsstruktur/romskip/historikk"),
        ("nettverk", "/nettverk"),
        ("nettverk-avgrenset", "/nettverk?sector=health&level=national&status=coming"),
        ("nettverk-tomt", "/nettverk?sector=media&level=county&sector=romfart"),
        ("analyser", "/analyser"),
        ("overlapp", "/overlapp"),
        ("overlapp-avgrenset", "/overlapp?relation=overlaps&kind=coordinating-function&topic=coordination"),
        ("overlapp-vurdert", "/overlapp?relation=all&judged=no"),
        ("overlapp-avvist", "/overlapp?judged=rejected"),
        ("overlapp-feil", "/overlapp?relation=tull&entry=borte"),
        ("par", "/overlapp/folkehelsekoordinator/slt-koordinator"),
        ("par-borte", "/overlapp/slt-koordinator/slt-koordinator"),
        ("rapport-overlapp", "/rapport/overlapp"),
        ("grupper", "/grupper"),
        ("grupper-avgrenset", "/grupper?kind=tilskuddsordning"),
        ("grupper-avvist", "/grupper?judged=rejected"),
        ("grupper-feil", "/grupper?kind=romfart&entry=borte"),
        ("gruppe-borte", "/grupper/000000000000"),
        ("vurderinger", "/vurderinger"),
        ("rapport-hull", "/rapport/hull?kommune=3401"),
        ("rapport-nettverk", "/rapport/nettverk"),
        ("rapport-sammenlignet", "/rapport/nettverk?siden=2020-01-01"),
        ("rapport-feil", "/rapport/hull?siden=i+fjor&kommune=9999"),
        ("hva-om", "/hva-om"),
        ("hva-om-sammen", "/hva-om?steg=sla-sammen.fritidserklaeringen-samarbeidsgruppe.fritidserklaeringen,fjern.slt"),
        ("hva-om-stor", "/hva-om?steg=fjern.hdir"),
        ("hva-om-feil", "/hva-om?steg=fjern.slt,fjern.slt,tull"),
        ("hva-om-steg", "/hva-om/steg?steg=fjern.slt"),
        ("hva-om-soek", "/hva-om/steg?gjor=sla-sammen&hva=fritidserklaeringen&q=samarbeid"),
        ("hva-om-kjennetegn", "/hva-om/steg?gjor=legg-til&hva=slt"),
        ("hva-om-slutt-feil", "/hva-om/steg?gjor=avslutt&hva=slt&dato=snart"),
        ("om", "/om"),
        ("hjelp", "/hjelp"),
        ("dato", "/dato"),
        ("tilgjengelighet", "/tilgjengelighet"),
        ("personvern", "/personvern"),
        ("api", "/api"),
        ("logg-inn", "/logg-inn"),
        ("glemt-passord", "/glemt-passord"),
        ("nytt-passord-brukt", "/nytt-passord?konto=x&kode=y"),
        ("slutt-med-brev-feil", "/stopp-brev?kode=x"),
        ("ny-epost-brukt", "/ny-epost?kode=y"),
        ("finnes-ikke", "/aktor/hdirr"),
        ("ugyldig-dato", "/aktor/hdir?asOf=i+fjor"),
        ("paa-dato", "/samhandlingsstruktur?asOf=2020-01-01"),
        ("paa-dato-finnes-ikke", "/samhandlingsstruktur/rusforum?asOf=2010-01-01"),
    ];

    /// <summary>The types that differ most, for combinations that not all are tried in.</summary>
    public static readonly IReadOnlyList<string> Representative =
        ["start", "finn-treff", "finn-uten-treff", "kilde-avsnitt", "oppforing-kubu", "min-kommune-feil", "tidslinje-zoomet", "tidslinje-feil", "tallene-avgrenset", "rettelser-uenighet", "nettverk-avgrenset", "hva-om-sammen", "endringer-avgrenset", "endringer-feil", "historikk", "kommune-alta", "hjelp", "finnes-ikke", "ugyldig-dato", "logg-inn"];

    /// <summary>The fixed pages, the list of each kind that has entries, and an entry of each kind and of each type of area.</summary>
    public static async Task<IReadOnlyList<(string Name, string Address)>> AllAsync(HttpClient client)
    {
        var pages = Fixed.ToList();
        foreach (var kind in Kind.All)
        {
            var entries = await EntriesAsync(client, kind);
            if (entries.Count == 0) continue;
            pages.Add(($"liste-{kind.Segment}", $"/{kind.Segment}"));
            var shown = kind == Kind.Area
                ? entries.DistinctBy(entry => entry.GetProperty("details").GetProperty("areaType").GetString())
                : [entries.MaxBy(entry => entry.GetProperty("relations").GetArrayLength() + entry.GetProperty("details").EnumerateObject().Count())];
            pages.AddRange(shown.Select(entry => entry.GetProperty("id").GetString()!).Select(id => ($"{kind.Segment}-{id}", $"/{kind.Segment}/{id}")));
        }

        return pages;
    }

    /// <summary>The representative ones.</summary>
    public static IReadOnlyList<(string Name, string Address)> Some() => [.. Fixed.Where(page => Representative.Contains(page.Name))];

    private static async Task<IReadOnlyList<JsonElement>> EntriesAsync(HttpClient client, Kind kind)
    {
        using var list = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/v1/entries?kind={kind.Id}&limit=500", UriKind.Relative)));
        return [.. list.RootElement.GetProperty("items").EnumerateArray().Select(entry => entry.Clone())];
    }
}
