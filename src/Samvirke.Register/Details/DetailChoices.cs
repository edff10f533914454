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
        new("official-report", new("offentlig utredning", "offentleg utgreiing", "official report")),
        new("bill", new("lovproposisjon", "lovproposisjon", "bill")),
        new("committee-recommendation", new("innstilling til Stortinget", "innstilling til Stortinget", "committee recommendation to Parliament")),
        new("strategy", new("strategi eller plan", "strategi eller plan", "strategy or plan")),
        new("letter", new("brev", "brev", "letter")),
        new("survey", new("undersøkelse", "undersøking", "survey")),
        new("article", new("fagartikkel", "fagartikkel", "article")),
        new("book", new("bok", "bok", "book")),
        new("register", new("register", "register", "register")),
        new("dataset", new("datasett", "datasett", "data set")),
        new("guideline", new("retningslinje", "retningslinje", "guideline")),
        new("own-statement", new("egne opplysninger", "eigne opplysningar", "own statement")),
    ];

    /// <summary>What a provision does to those that it is about.</summary>
    public static readonly ImmutableArray<DetailChoice> Forces =
    [
        new("duty", new("plikt", "plikt", "duty")),
        new("power", new("adgang eller myndighet", "høve eller mynde", "power")),
        new("right", new("rettighet", "rett", "right")),
        new("prohibition", new("forbud", "forbod", "prohibition")),
        new("penalty", new("straff eller reaksjon", "straff eller reaksjon", "penalty")),
        new("framework", new("formål, omfang eller definisjon", "føremål, omfang eller definisjon", "purpose, scope or definition")),
    ];

    /// <summary>Whether guidance keeps up with law and knowledge.</summary>
    public static readonly ImmutableArray<DetailChoice> Currencies =
    [
        new("current", new("oppdatert", "oppdatert", "up to date")),
        new("under-revision", new("blir revidert", "blir revidert", "under revision")),
        new("outdated", new("utdatert", "utdatert", "out of date")),
        new("withdrawn", new("trukket tilbake", "trekt tilbake", "withdrawn")),
    ];

    /// <summary>How far a measure of a plan has come.</summary>
    public static readonly ImmutableArray<DetailChoice> MeasureStates =
    [
        new("proposed", new("foreslått", "foreslått", "proposed")),
        new("decided", new("vedtatt", "vedteke", "decided")),
        new("begun", new("i gang", "i gang", "begun")),
        new("done", new("gjennomført", "gjennomført", "done")),
        new("dropped", new("tatt ut", "teke ut", "dropped")),
    ];

    /// <summary>How exactly a source gives a number.</summary>
    public static readonly ImmutableArray<DetailChoice> Precisions =
    [
        new("about", new("om lag", "om lag", "about")),
        new("more-than", new("mer enn", "meir enn", "more than")),
        new("less-than", new("mindre enn", "mindre enn", "less than")),
        new("at-least", new("minst", "minst", "at least")),
        new("at-most", new("høyst", "høgst", "at most")),
        new("between", new("mellom", "mellom", "between")),
    ];

    /// <summary>The criteria of the report's table 3.</summary>
    public static readonly ImmutableArray<DetailChoice> ModelCriteria =
    [
        new("cross-sector", new("Grad av tverrsektoriell organisering", "Grad av tverrsektoriell organisering", "Degree of cross-sector organisation")),
        new("understanding", new("Evne til å tilrettelegge for omforent forståelse og økt kunnskap", "Evne til å leggje til rette for felles forståing og auka kunnskap", "Ability to promote shared understanding and knowledge")),
        new("strategy", new("Evne til å styrke tverrsektoriell strategisk samordning", "Evne til å styrkje tverrsektoriell strategisk samordning", "Ability to strengthen strategic coordination across sectors")),
        new("delivery", new("Evne til å styrke operativ gjennomføring", "Evne til å styrkje operativ gjennomføring", "Ability to strengthen delivery")),
        new("local-support", new("Evne til å understøtte lokal gjennomføring i kommunene", "Evne til å støtte lokal gjennomføring i kommunane", "Ability to support local delivery in the municipalities")),
        new("existing-structures", new("Nyttiggjøring av eksisterende strukturer", "Bruk av strukturar som finst", "Use of existing structures")),
    ];

    /// <summary>The grades of the report's tables 4 to 6, from the lowest.</summary>
    public static readonly ImmutableArray<DetailChoice> Grades =
    [
        new("weak", new("svak", "svak", "weak")),
        new("weak-medium", new("svak til middels", "svak til middels", "weak to medium")),
        new("medium", new("middels", "middels", "medium")),
        new("medium-strong", new("middels til sterk", "middels til sterk", "medium to strong")),
        new("strong", new("sterk", "sterk", "strong")),
    ];

    /// <summary>As what sort of matter a source treats what it defines.</summary>
    public static readonly ImmutableArray<DetailChoice> Classifications =
    [
        new("behaviour", new("atferd", "åtferd", "behaviour")),
        new("health", new("helse", "helse", "health")),
        new("crime", new("kriminalitet", "kriminalitet", "crime")),
        new("welfare", new("levekår", "levekår", "welfare")),
        new("learning", new("læring", "læring", "learning")),
    ];

    /// <summary>How two efforts, or the efforts of a group, relate as an organisation sees it.</summary>
    public static readonly ImmutableArray<DetailChoice> JudgedRelations =
    [
        new("overlaps", new("de overlapper", "dei overlappar", "they overlap")),
        new("complements", new("de utfyller hverandre", "dei utfyller kvarandre", "they complement each other")),
        new("supports", new("én støtter en annen", "éin støttar ein annan", "one supports another")),
        new("conflicts", new("de kan ikke følges samtidig", "dei kan ikkje følgjast samtidig", "they cannot be followed at the same time")),
        new("together", new("de hører sammen", "dei høyrer saman", "they belong together")),
        new("none", new("de henger ikke sammen", "dei heng ikkje saman", "they have nothing to do with each other")),
    ];

    /// <summary>Whether people may come to a service of their own accord.</summary>
    public static readonly ImmutableArray<DetailChoice> Referrals =
    [
        new("not-needed", new("du kan ta kontakt selv", "du kan ta kontakt sjølv", "you may get in touch yourself")),
        new("needed", new("du må ha henvisning", "du må ha tilvising", "you need a referral")),
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
