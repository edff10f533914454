using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Gaps;

/// <summary>The sentences about cells of the grid.</summary>
internal static class GridTexts
{
    public static readonly LocalizedText There = new("{0} gjelder {1}, {2}, {3}.", "{0} gjeld {1}, {2}, {3}.", "{0} is for {1}, {2}, {3}.");

    public static readonly LocalizedText Known = new("Det registeret vet om dem, er: {0}.", "Det registeret veit om dei, er: {0}.", "What the register knows of them: {0}.");

    public static readonly LocalizedText Unstudied = new(
        "Om {0} av {1} har registeret ingen undersøkelse og ingen tall.",
        "Om {0} av {1} har registeret inga undersøking og ingen tal.",
        "Of {0} out of {1} the register has no study and no figures.");

    public static readonly LocalizedText Nothing = new(
        "Registeret har ikke noe som både er for {0}, på arenaen {1} og {2}.",
        "Registeret har ikkje noko som både er for {0}, på arenaen {1} og {2}.",
        "The register has nothing that is at once for {0}, in the setting {1}, and {2}.");

    public static readonly LocalizedText Possible = new(
        "{0} andre kan høre hjemme her, men sier ikke alder, arena eller nivå.",
        "{0} andre kan høyre heime her, men seier ikkje alder, arena eller nivå.",
        "{0} others may belong here but do not say age, setting or level.");

    public static readonly LocalizedText Said = new("Kildene beskriver en utfordring nettopp her: {0}.", "Kjeldene omtalar ei utfordring nettopp her: {0}.", "Sources describe a challenge just here: {0}.");
}
