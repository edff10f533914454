using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Details;

/// <summary>The fixed lists that details choose from.</summary>
internal static class DetailChoices
{
    public static readonly ImmutableArray<DetailChoice> ActorTypes =
    [
        new("ministry", new("departement", "departement", "ministry")),
        new("directorate", new("direktorat", "direktorat", "directorate")),
        new("agency", new("statlig virksomhet", "statleg verksemd", "government agency")),
        new("county-governor", new("statsforvalter", "statsforvaltar", "county governor")),
        new("county-municipality", new("fylkeskommune", "fylkeskommune", "county municipality")),
        new("municipality", new("kommune", "kommune", "municipality")),
        new("regional-health-authority", new("regionalt helseforetak", "regionalt helseføretak", "regional health authority")),
        new("competence-centre", new("kompetansesenter", "kompetansesenter", "competence centre")),
        new("research", new("forskningsmiljø", "forskingsmiljø", "research institution")),
        new("voluntary", new("frivillig organisasjon", "frivillig organisasjon", "voluntary organisation")),
        new("interest", new("interesseorganisasjon", "interesseorganisasjon", "interest organisation")),
        new("court", new("domstol", "domstol", "court")),
        new("service", new("tjeneste", "teneste", "service")),
        new("collective", new("gruppe av virksomheter", "gruppe av verksemder", "group of organisations")),
        new("ombudsman", new("ombud", "ombod", "ombudsman")),
        new("company", new("selskap", "selskap", "company")),
        new("international", new("internasjonal organisasjon", "internasjonal organisasjon", "international organisation")),
        new("profession", new("yrkesgruppe", "yrkesgruppe", "profession")),
    ];

    public static readonly ImmutableArray<DetailChoice> LawTypes =
    [
        new("act", new("lov", "lov", "act")),
        new("regulation", new("forskrift", "forskrift", "regulation")),
        new("convention", new("konvensjon", "konvensjon", "convention")),
        new("circular", new("rundskriv", "rundskriv", "circular")),
    ];

    public static readonly ImmutableArray<DetailChoice> GuidanceTypes =
    [
        new("guideline", new("retningslinje", "retningslinje", "guideline")),
        new("guide", new("veileder", "rettleiar", "guide")),
        new("advice", new("faglige råd", "faglege råd", "advice")),
        new("circular", new("rundskriv", "rundskriv", "circular")),
        new("handbook", new("håndbok", "handbok", "handbook")),
        new("quality-indicator", new("kvalitetsindikator", "kvalitetsindikator", "quality indicator")),
    ];

    public static readonly ImmutableArray<DetailChoice> DocumentTypes =
    [
        new("report", new("rapport", "rapport", "report")),
        new("web-page", new("nettside", "nettside", "web page")),
        new("white-paper", new("stortingsmelding", "stortingsmelding", "white paper")),
        new("act", new("lov", "lov", "act")),
        new("register", new("register", "register", "register")),
        new("dataset", new("datasett", "datasett", "data set")),
        new("guideline", new("retningslinje", "retningslinje", "guideline")),
    ];

    public static readonly ImmutableArray<DetailChoice> AreaTypes =
    [
        new("country", new("land", "land", "country")),
        new("county", new("fylke", "fylke", "county")),
        new("municipality", new("kommune", "kommune", "municipality")),
        new("police-district", new("politidistrikt", "politidistrikt", "police district")),
        new("health-region", new("helseregion", "helseregion", "health region")),
    ];
}
