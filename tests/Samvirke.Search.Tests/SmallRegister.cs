using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Search.Tests;

/// <summary>A small register with the things that people of the field search for.</summary>
internal static class SmallRegister
{
    public static RegisterSnapshot Snapshot { get; } = RegisterSnapshot.Of(
    [
        Entry("helsedirektoratet", Kind.Actor, "Helsedirektoratet", "Fag- og myndighetsorgan på helseområdet. Forvalter tilskudd til rusforebygging i kommunene.", ["Hdir"], "sector:health,level:national") with { Name = new("Helsedirektoratet", "Helsedirektoratet", "Norwegian Directorate of Health") },
        Entry("politidirektoratet", Kind.Actor, "Politidirektoratet", "Leder politiet og forebygger kriminalitet blant ungdom.", ["POD"], "sector:police,level:national"),
        Entry("podkast-om-rus", Kind.Channel, "Podkast om rus", "En podkast der unge snakker om rus, fest og vennskap.", [], "sector:health,targetGroup:adolescents"),
        Entry("slt-koordinator", Kind.Function, "SLT-koordinator", "Samordner lokale kriminalitetsforebyggende tiltak i kommunen sammen med politiet.", ["SLT", "Koordinator for samordning av lokale tiltak"], "sector:local-government,level:municipal,setting:local-community"),
        Entry("bti", Kind.OrganisationModel, "Bedre tverrfaglig innsats", "En modell for samarbeid rundt barn, unge og foreldre det er knyttet uro til.", ["BTI"], "level:municipal,targetGroup:children"),
        Entry("kubu", Kind.Structure, "Direktoratssamarbeidet om barn og unge", "Kjernegruppen for utsatte barn og unge samordner direktoratene.", ["KUBU"], "level:national,topic:coordination"),
        Entry("rer", Kind.Structure, "Rådgivende enhet for russaker", "Rådgivende enheter møter personer som er tatt for bruk av narkotika.", ["RER", "Rådgivende enheter"], "sector:health,level:municipal,topic:follow-up"),
        Entry("hfu", Kind.Service, "Helsestasjon for ungdom", "Gratis helsetjeneste for ungdom, med helsesykepleier, lege og jordmor.", ["HFU"], "sector:health,targetGroup:adolescents,age:13-20,level:municipal"),
        Entry("skolehelsetjenesten", Kind.Service, "Skolehelsetjenesten", "Helsesykepleier på skolen veileder elever og foreldre om livsmestring og psykisk helse.", [], "sector:health,setting:school,targetGroup:pupils,level:municipal") with { Name = new("Skolehelsetjenesten", "Skulehelsetenesta", "School health service") },
        Entry("ung-no", Kind.Channel, "ung.no", "Offentlig informasjon og spørsmål og svar for ungdom mellom 13 og 20 år.", [], "sector:child-family,targetGroup:adolescents,setting:digital,level:national", ("website", "https://www.ung.no")),
        Entry("barnevernsloven", Kind.Law, "Lov om barnevern (barnevernsloven)", "Skal sikre at barn og unge som lever under forhold som kan skade deres helse og utvikling, får hjelp.", ["Barnevernsloven"], "sector:child-family,level:national", ("reference", "LOV-2021-06-18-97")),
        Entry("barnevernsloven-15-1", Kind.Provision, "Barnevernsloven § 15-1 Kommunens ansvar", "Kommunen skal forebygge omsorgssvikt og ha en plan for det forebyggende arbeidet.", [], "sector:child-family,level:municipal", ("section", "§ 15-1")) with { Relations = [To(RelationTypes.SectionOf, "barnevernsloven")] },
        Entry("barnevernstjenesten", Kind.Service, "Barnevernstjenesten", "Kommunens barnevern gir hjelp til barn og familier.", [], "sector:child-family,targetGroup:vulnerable-children,level:municipal") with { Name = new("Barnevernstjenesten", "Barnevernstenesta") },
        Entry("oslo", Kind.Area, "Oslo", "", [], "level:municipal", ("areaType", "municipality"), ("number", "0301")) with { Relations = [To(RelationTypes.PartOf, "norge")] },
        Entry("kautokeino", Kind.Area, "Guovdageaidnu – Kautokeino", "", [], "level:municipal", ("areaType", "municipality"), ("number", "5612")) with
        {
            Name = LocalizedText.Of([new("Kautokeino", Tongue.Nb), new("Guovdageaidnu", Tongue.Se), new("Koutokeino", Tongue.Fkv)]),
            Relations = [To(RelationTypes.PartOf, "finnmark")],
        },
        Entry("finnmark", Kind.Area, "Finnmark", "", [], "level:county", ("areaType", "county"), ("number", "56")) with { Relations = [To(RelationTypes.PartOf, "norge")] },
        Entry("norge", Kind.Area, "Norge", "", [], "level:national", ("areaType", "country")) with { Name = new("Norge", "Noreg", "Norway") },
        Entry("alesund", Kind.Area, "Ålesund", "", [], "level:municipal", ("areaType", "municipality"), ("number", "1508")) with { Relations = [To(RelationTypes.PartOf, "norge")] },
        Entry("korus-nord", Kind.Actor, "Kompetansesenter rus Nord", "Kompetansesenteret veileder kommunene om rusmidler, spill og vold.", ["KoRus Nord"], "sector:health,level:regional") with { Relations = [To(RelationTypes.Covers, "finnmark")] },
        Entry("ungdataundersokelsen", Kind.Statistic, "Ungdataundersøkelsen i Kautokeino", "Elevene svarer om rusmidler, trivsel og fritid.", [], "targetGroup:pupils,setting:school,level:municipal") with { Relations = [To(RelationTypes.Concerns, "kautokeino")] },
        Entry("fritidstilbud-kautokeino", Kind.Measure, "Åpen hall i Kautokeino", "Idrettshallen er åpen for ungdom hver fredag.", [], "targetGroup:adolescents,setting:sports,level:municipal") with { Relations = [To(RelationTypes.Covers, "kautokeino")] },
        Entry("tilskudd-rusforebygging", Kind.GrantScheme, "Tilskudd til lokalt rusforebyggende arbeid", "Kommuner kan søke om midler til tidlig innsats i skolen.", [], "sector:health,level:national,preventionLevel:universal,instrument:funding") with { Steward = new EntryId("helsedirektoratet"), Relations = [To(RelationTypes.AdministeredBy, "helsedirektoratet")] },
        Entry("ungdomskoordinator", Kind.Function, "Ungdomskoordinator i Bergen", "Følger opp unge som faller utenfor.", [], "targetGroup:adolescents,level:municipal"),
        Entry("0-24", Kind.Programme, "0–24-samarbeidet", "Samarbeid mellom direktorater om tjenester til utsatte barn og unge mellom 0 og 24 år.", ["0-24"], "age:0-24,level:national,status:ended"),
        Entry("veileder-rus-skole", Kind.Guidance, "Veileder om rusforebygging i skolen", "Gir råd om tidlig innsats, foreldresamarbeid og trygt skolemiljø.", [], "setting:school,sector:education,level:national"),
        Entry("tidleg-innsats", Kind.Measure, "Tidlig innsats for born", "Støtte til familier og et godt miljø før problemene vokser.", [], "level:municipal,preventionLevel:selective") with { Name = new("Tidlig innsats for barn", "Tidleg innsats for born") },
        Entry("innsats-tidlig-annet", Kind.Measure, "Innsats og oppfølging", "Kommunen følger opp tidlig, men innsats koster.", [], "level:municipal,preventionLevel:selective"),
        Entry("lang-tekst", Kind.Plan, "Ruspolitisk handlingsplan", string.Join(' ', Enumerable.Repeat("Planen beskriver mål og tiltak på mange områder i kommunen.", 8)) + " Skjenkekontroll og ansvarlig vertskap er et hovedgrep. " + string.Join(' ', Enumerable.Repeat("Den rulleres hvert fjerde år.", 8)), [], "level:municipal,substance:alcohol"),
    ],
    new Moment(1, DateTimeOffset.UnixEpoch, null));

    public static Entry Entry(string id, Kind kind, string name, string summary, string[] aliases, string facets, params (string Key, string Value)[] details) => new()
    {
        Id = new EntryId(id),
        Kind = kind,
        Name = new LocalizedText(name),
        Summary = new LocalizedText(summary),
        Aliases = [.. aliases],
        Facets = FacetValues.Of(facets.Split(',').Select(each => each.Split(':')).GroupBy(each => each[0], each => each[1]).Select(group => new FacetTerms(Facet.Find(group.Key)!, [.. group]))),
        Details = DetailValues.Of([.. details.Select(each => new Detail(DetailSchema.Find(kind, each.Key)!, new DetailValue.Scalar(each.Value)))]),
    };

    private static Relation To(RelationType type, string id) => new(type, new EntryId(id), LocalizedText.Empty, ValidTime.Always, false, []);
}
