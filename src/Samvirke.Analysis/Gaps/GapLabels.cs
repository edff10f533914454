using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Gaps;

/// <summary>What pages and reports call the pieces of what is missing.</summary>
public static class GapLabels
{
    public static readonly LocalizedText Said = new("Kildene sier at det mangler eller svikter", "Kjeldene seier at det manglar eller sviktar", "Sources say that it is missing or failing");
    public static readonly LocalizedText Expected = new("Kan ventes ut fra det som er registrert", "Kan ventast ut frå det som er registrert", "Can be expected from what is recorded");
    public static readonly LocalizedText NotRecorded = new("Ikke registrert", "Ikkje registrert", "Not recorded");
    public static readonly LocalizedText Link = new("Ledd", "Ledd", "Link");
    public static readonly LocalizedText What = new("Hva det gjelder", "Kva det gjeld", "What it is about");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly LocalizedText Setting = new("Arena", "Arena", "Setting");
    public static readonly LocalizedText When = new("Når", "Når", "When");
    public static readonly LocalizedText Responsible = new("Hvem som har ansvaret", "Kven som har ansvaret", "Who is responsible");
    public static readonly LocalizedText By = new("Etter", "Etter", "By");
    public static readonly LocalizedText Nobody = new("Ingen er oppgitt", "Ingen er oppgitt", "Nobody is named");
    public static readonly LocalizedText NoProvision = new("Ingen bestemmelse er oppgitt", "Inga føresegn er oppgitt", "No provision is named");
    public static readonly LocalizedText NoTransitions = new("Registeret har ingen overganger her.", "Registeret har ingen overgangar her.", "The register has no transitions here.");

    /// <summary>How sure it is that something is missing.</summary>
    public static LocalizedText Of(GapStanding standing) => standing switch
    {
        GapStanding.Said => Said,
        GapStanding.Expected => Expected,
        GapStanding.NotRecorded => NotRecorded,
        _ => throw new InvalidOperationException($"An unknown standing: {standing}"),
    };

    /// <summary>A stage of a transition.</summary>
    public static LocalizedText Of(TransitionTime time) => time switch
    {
        TransitionTime.Before => new("Før", "Før", "Before"),
        TransitionTime.During => new("I overgangen", "I overgangen", "During"),
        TransitionTime.After => new("Etter", "Etter", "After"),
        _ => throw new InvalidOperationException($"An unknown time: {time}"),
    };
}
