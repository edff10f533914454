using Samvirke.Register.Texts;

namespace Samvirke.Municipality.FitGrants;

/// <summary>The sentences that tell why a scheme fits, and what speaks against it.</summary>
internal static class GrantFitTexts
{
    public static readonly LocalizedText IsOpen = new("Kommuner kan søke.", "Kommunar kan søkje.", "Municipalities can apply.");
    public static readonly LocalizedText IsOpenAs = new("Kommuner kan søke: {0}.", "Kommunar kan søkje: {0}.", "Municipalities can apply: {0}.");
    public static readonly LocalizedText IsOpenTo = new("{0} kan søke.", "{0} kan søkje.", "{0} can apply.");
    public static readonly LocalizedText IsProposed = new("Ordningen er foreslått og finnes ikke ennå.", "Ordninga er foreslått og finst ikkje enno.", "The scheme is proposed and does not exist yet.");
    public static readonly LocalizedText IsComing = new("Ordningen er varslet, men finnes ikke ennå.", "Ordninga er varsla, men finst ikkje enno.", "The scheme is announced but does not exist yet.");
    public static readonly LocalizedText RecipientsUnknown = new("Registeret sier ikke hvem som kan søke.", "Registeret seier ikkje kven som kan søkje.", "The register does not say who can apply.");
    public static readonly LocalizedText RecipientsAre = new(
        "Registeret sier ikke om kommuner kan søke. Om hvem som kan få, står det: «{0}»",
        "Registeret seier ikkje om kommunar kan søkje. Om kven som kan få, står det: «{0}»",
        "The register does not say whether municipalities can apply. Of who can receive it, it says: “{0}”");
    public static readonly LocalizedText IsUmbrella = new(
        "Navnet samler flere ordninger. Se hver av dem.", "Namnet samlar fleire ordningar. Sjå kvar av dei.", "The name gathers several schemes. See each of them.");
    public static readonly LocalizedText SourcesDisagree = new("Kildene er uenige: {0}", "Kjeldene er usamde: {0}", "The sources disagree: {0}");
    public static readonly LocalizedText IsOver = new(
        "Den siste søknadsfristen vi kjenner, har gått ut.", "Den siste søknadsfristen vi kjenner, har gått ut.", "The last application deadline that we know of has passed.");
    public static readonly LocalizedText FitsNothing = new(
        "Vi fant ikke noe kommunen har eller mangler, som ordningen passer til.", "Vi fann ikkje noko kommunen har eller manglar, som ordninga passar til.", "We found nothing the municipality has or lacks that the scheme fits.");

    /// <summary>That a scheme fits something, and how closely.</summary>
    public static LocalizedText Fits(GrantStep step) => step switch
    {
        GrantStep.Tied => new("Registeret knytter ordningen til {0}.", "Registeret knyter ordninga til {0}.", "The register ties the scheme to {0}."),
        GrantStep.MatterAndPeople => new("Gjelder det samme, for de samme menneskene, som {0}: {1}.", "Gjeld det same, for dei same menneska, som {0}: {1}.", "Is about the same, for the same people, as {0}: {1}."),
        GrantStep.Matter => new("Gjelder det samme som {0}: {1}.", "Gjeld det same som {0}: {1}.", "Is about the same as {0}: {1}."),
        GrantStep.People => new("Er for de samme menneskene som {0}: {1}.", "Er for dei same menneska som {0}: {1}.", "Is for the same people as {0}: {1}."),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Fits nothing."),
    };

    /// <summary>What it fits, as part of the sentence.</summary>
    public static LocalizedText Named(NeedSort sort) => sort switch
    {
        NeedSort.Unmet => new("krav kommunen ikke har ført opp noe for", "krav kommunen ikkje har ført opp noko for", "demands for which the municipality has entered nothing"),
        NeedSort.Challenge => new("en utfordring kommunen har ført opp", "ei utfordring kommunen har ført opp", "a challenge that the municipality has entered"),
        NeedSort.Own => new("noe kommunen har", "noko kommunen har", "something the municipality has"),
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "No sort."),
    };
}
