using System.Collections.Frozen;
using System.Collections.Immutable;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Details;

/// <summary>Which details the entries of each kind may have.</summary>
public static class DetailSchema
{
    private static readonly DetailKey Website = new("website", DetailForm.Url, new("Nettsted", "Nettstad", "Website"));
    private static readonly DetailKey Url = new("url", DetailForm.Url, new("Adresse", "Adresse", "Address"));
    private static readonly DetailKey Eli = new("eli", DetailForm.Url, new("ELI-adresse", "ELI-adresse", "ELI address"));
    private static readonly DetailKey Purpose = new("purpose", DetailForm.Text, new("Formål", "Føremål", "Purpose"));
    private static readonly DetailKey Tasks = new("tasks", DetailForm.Text, new("Oppgaver", "Oppgåver", "Tasks"));
    private static readonly DetailKey Demand = new("demand", DetailForm.Text, new("Hva den krever", "Kva ho krev", "What it demands"));
    private static readonly DetailKey OrganisationNumber = new("organisationNumber", DetailForm.OrganisationNumber, new("Organisasjonsnummer", "Organisasjonsnummer", "Organisation number"));
    private static readonly DetailKey Reference = new("reference", DetailForm.Plain, new("Referanse", "Referanse", "Reference"));
    private static readonly DetailKey Year = new("year", DetailForm.Year, new("År", "År", "Year"));
    private static readonly DetailKey Mandatory = new("mandatory", DetailForm.Flag, new("Lovpålagt", "Lovpålagd", "Required by law"));
    private static readonly DetailKey Responsible = new("responsible", DetailForm.Text, new("Ansvarlig kontor", "Ansvarleg kontor", "Responsible office"));
    private static readonly DetailKey Period = new("period", DetailForm.Text, new("Periode", "Periode", "Period"));

    private static readonly DetailKey Benefits = new("benefits", DetailForm.Points, new("Positive virkninger", "Positive verknader", "Benefits"));
    private static readonly DetailKey Drawbacks = new("drawbacks", DetailForm.Points, new("Negative virkninger", "Negative verknader", "Drawbacks"));
    private static readonly DetailKey Points = new("points", DetailForm.Points, new("Hva den går ut på", "Kva ho går ut på", "What it consists of"));

    private static readonly ImmutableArray<DetailKey> EffortKeys = [Purpose, Tasks, Website];

    private static readonly FrozenDictionary<Kind, ImmutableArray<DetailKey>> Keys = new Dictionary<Kind, ImmutableArray<DetailKey>>
    {
        [Kind.Actor] =
        [
            new("actorType", DetailForm.Choice, new("Type aktør", "Type aktør", "Type of actor"), Required: true) { Choices = DetailChoices.ActorTypes },
            new("role", DetailForm.Text, new("Rolle", "Rolle", "Role")),
            new("responsibility", DetailForm.Text, new("Ansvar", "Ansvar", "Responsibility")),
            new("goals", DetailForm.Text, new("Mål", "Mål", "Goals")),
            OrganisationNumber,
            Website,
        ],
        [Kind.Law] =
        [
            new("lawType", DetailForm.Choice, new("Type", "Type", "Type"), Required: true) { Choices = DetailChoices.LawTypes },
            Reference, Eli, Url,
            new("paragraphs", DetailForm.Codes, new("Bestemmelser i loven", "Føresegner i lova", "Provisions of the law")),
        ],
        [Kind.Provision] =
        [
            new("section", DetailForm.Plain, new("Paragraf", "Paragraf", "Section"), Required: true),
            new("force", DetailForm.Choice, new("Virkning", "Verknad", "Force")) { Choices = DetailChoices.Forces },
            Demand with { Required = true },
            new("sharing", DetailForm.Text, new("Hva som kan deles", "Kva som kan delast", "What may be shared")),
            Eli, Url,
        ],
        [Kind.Duty] = [Demand],
        [Kind.Structure] =
        [
            Purpose with { Required = true }, Tasks,
            new("members", DetailForm.Points, new("Stillinger og enheter som deltar", "Stillingar og einingar som deltek", "Posts and units that take part")),
            Website,
        ],
        [Kind.Function] =
        [
            Tasks,
            new("positionSize", DetailForm.Text, new("Stillingsstørrelse", "Stillingsstorleik", "Size of position")),
            new("office", DetailForm.Text, new("Stilling eller enhet som har funksjonen", "Stilling eller eining som har funksjonen", "Post or unit that holds the function")),
            new("substitute", DetailForm.Text, new("Stedfortreder", "Stadfortredar", "Substitute")),
            new("vacant", DetailForm.Flag, new("Ubesatt", "Ikkje besett", "Vacant")),
            Website,
        ],
        [Kind.GrantScheme] =
        [
            Purpose,
            new("recipients", DetailForm.Text, new("Hvem kan få", "Kven kan få", "Recipients")),
            new("amount", DetailForm.Text, new("Beløp", "Beløp", "Amount")),
            new("amountNok", DetailForm.Number, new("Beløp i kroner", "Beløp i kroner", "Amount in NOK")),
            new("amountYear", DetailForm.Year, new("Beløpet gjelder år", "Beløpet gjeld år", "Year of the amount")),
            new("applicationDeadline", DetailForm.Deadline, new("Søknadsfrist", "Søknadsfrist", "Application deadline")),
            new("reportingDeadline", DetailForm.Deadline, new("Rapporteringsfrist", "Rapporteringsfrist", "Reporting deadline")),
            new("terms", DetailForm.Text, new("Vilkår å merke seg", "Vilkår å merke seg", "Terms to note")),
            Website,
        ],
        [Kind.Guidance] =
        [
            new("guidanceType", DetailForm.Choice, new("Type", "Type", "Type")) { Choices = DetailChoices.GuidanceTypes },
            new("published", DetailForm.Date, new("Utgitt", "Gitt ut", "Published")),
            new("currency", DetailForm.Choice, new("Oppdatert", "Oppdatert", "Up to date")) { Choices = DetailChoices.Currencies },
            Purpose, Website,
        ],
        [Kind.Plan] =
        [
            Mandatory, Period,
            new("adoptedBy", DetailForm.Text, new("Vedtatt av", "Vedteken av", "Adopted by")),
            new("adopted", DetailForm.Date, new("Vedtatt", "Vedteken", "Adopted")),
            new("political", DetailForm.Text, new("Politisk forankring", "Politisk forankring", "Political support")),
            new("administrative", DetailForm.Text, new("Administrativ forankring", "Administrativ forankring", "Administrative support")),
            Responsible, Purpose, Website,
        ],
        [Kind.PlanRequirement] = [Mandatory, Period, Demand, Website],
        [Kind.Measure] =
        [
            Purpose, Tasks,
            new("state", DetailForm.Choice, new("Hvor langt det er kommet", "Kor langt det er kome", "How far it has come")) { Choices = DetailChoices.MeasureStates },
            new("due", DetailForm.Date, new("Frist", "Frist", "Due")),
            Responsible,
            new("forWhom", DetailForm.Text, new("Hvem det er for", "Kven det er for", "Whom it is for")),
            new("funding", DetailForm.Text, new("Hvem eller hva som betaler", "Kven eller kva som betaler", "Who or what pays")),
            Website,
        ],
        [Kind.Programme] = [.. EffortKeys, Period],
        [Kind.Service] =
        [
            .. EffortKeys,
            new("telephone", DetailForm.Telephone, new("Telefon", "Telefon", "Telephone")),
            new("openingHours", DetailForm.Text, new("Åpningstid", "Opningstid", "Opening hours")),
            new("email", DetailForm.OfficeEmail, new("E-post", "E-post", "E-mail")),
            new("address", DetailForm.Text, new("Besøksadresse", "Besøksadresse", "Where to come")),
            new("referral", DetailForm.Choice, new("Henvisning", "Tilvising", "Referral")) { Choices = DetailChoices.Referrals },
            new("languages", DetailForm.Text, new("Språk", "Språk", "Languages")),
            new("cost", DetailForm.Text, new("Hva det koster", "Kva det kostar", "What it costs")),
        ],
        [Kind.Channel] = EffortKeys,
        [Kind.Challenge] = [Points],
        [Kind.Transition] = [new("trigger", DetailForm.Text, new("Når ansvaret skifter", "Når ansvaret skiftar", "When responsibility changes hands"), Required: true)],
        [Kind.Proposal] =
        [
            Points, Benefits, Drawbacks,
            new("prerequisites", DetailForm.Points, new("Forutsetninger", "Føresetnader", "Prerequisites")),
        ],
        [Kind.OrganisationModel] =
        [
            new("principles", DetailForm.Points, new("Hovedprinsipper", "Hovudprinsipp", "Principles")),
            new("organisation", DetailForm.Points, new("Organisering, ansvar og roller", "Organisering, ansvar og roller", "Organisation, responsibilities and roles")),
            Benefits, Drawbacks,
            new("principalQuestions", DetailForm.Points, new("Prinsipielle spørsmål", "Prinsipielle spørsmål", "Questions of principle")),
            new("prerequisites", DetailForm.Points, new("Forutsetninger for å lykkes", "Føresetnader for å lykkast", "Prerequisites for success")),
            new("ratings", DetailForm.Ratings, new("Vurdering etter kriteriene", "Vurdering etter kriteria", "Assessment by criteria")) { Choices = DetailChoices.Grades, Criteria = DetailChoices.ModelCriteria },
            new("verdict", DetailForm.Text, new("Samlet vurdering", "Samla vurdering", "Overall assessment")),
        ],
        [Kind.Assignment] =
        [
            Reference, new("due", DetailForm.Date, new("Frist", "Frist", "Due")), Year,
            new("mandate", DetailForm.Points, new("Mandat", "Mandat", "Mandate")),
            new("outcome", DetailForm.Text, new("Hva det ble til", "Kva det vart til", "Outcome")),
        ],
        [Kind.AllocationLetter] = [Reference, Year, Url],
        [Kind.Statistic] =
        [
            new("value", DetailForm.Number, new("Verdi", "Verdi", "Value")),
            new("valueTo", DetailForm.Number, new("Til og med verdien", "Til og med verdien", "Up to the value")),
            new("precision", DetailForm.Choice, new("Nøyaktighet", "Presisjon", "Precision")) { Choices = DetailChoices.Precisions },
            new("unit", DetailForm.Text, new("Enhet", "Eining", "Unit")),
            Year,
            new("yearTo", DetailForm.Year, new("Til og med år", "Til og med år", "Up to the year")),
            new("population", DetailForm.Text, new("Populasjon", "Populasjon", "Population")),
        ],
        [Kind.Source] =
        [
            new("documentType", DetailForm.Choice, new("Type dokument", "Type dokument", "Type of document"), Required: true) { Choices = DetailChoices.DocumentTypes },
            new("published", DetailForm.Date, new("Utgitt", "Gitt ut", "Published")),
            new("publisher", DetailForm.Text, new("Utgiver", "Utgivar", "Publisher")),
            Url,
            new("sections", DetailForm.Sections, new("Innhold", "Innhald", "Contents")),
        ],
        [Kind.Area] =
        [
            new("areaType", DetailForm.Choice, new("Type område", "Type område", "Type of area"), Required: true) { Choices = DetailChoices.AreaTypes },
            new("number", DetailForm.Plain, new("Nummer", "Nummer", "Number")),
            OrganisationNumber,
        ],
        [Kind.Definition] =
        [
            new("term", DetailForm.Plain, new("Ord", "Ord", "Term"), Required: true),
            new("classification", DetailForm.Choice, new("Behandles som et spørsmål om", "Blir behandla som eit spørsmål om", "Treated as a matter of")) { Choices = DetailChoices.Classifications },
        ],
        [Kind.Judgement] =
        [
            new("judged", DetailForm.Choice, new("Slik henger de sammen", "Slik heng dei saman", "How they relate"), Required: true) { Choices = DetailChoices.JudgedRelations },
            new("reason", DetailForm.Text, new("Begrunnelse", "Grunngiving", "Reason"), Required: true),
        ],
    }.ToFrozenDictionary();

    /// <summary>The keys of a kind, in the order of pages.</summary>
    public static ImmutableArray<DetailKey> For(Kind kind) => Keys.TryGetValue(kind, out var keys) ? keys : [];

    /// <summary>The key of a kind by name, or nothing.</summary>
    public static DetailKey? Find(Kind kind, string id)
    {
        foreach (var key in For(kind))
        {
            if (string.Equals(key.Id, id, StringComparison.Ordinal)) return key;
        }

        return null;
    }
}
