using Samvirke.Register.Texts;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>What every plan says.</summary>
public static class PlanTexts
{
    internal static readonly LocalizedText Lead = new(
        "Det som er hentet fra registeret {0}, har kildehenvisning. Resten har kommunen skrevet.",
        "Det som er henta frå registeret {0}, har kjeldetilvising. Resten har kommunen skrive.",
        "What was taken from the register on {0} has a reference to its source. The rest was written by the municipality.");

    internal static readonly LocalizedText LeadOfDraft = new(
        "Utkast. Det som er hentet fra registeret {0}, har kildehenvisning. Resten har kommunen skrevet. Det som ikke er avklart ennå, står som åpne punkter.",
        "Utkast. Det som er henta frå registeret {0}, har kjeldetilvising. Resten har kommunen skrive. Det som ikkje er avklart enno, står som opne punkt.",
        "Draft. What was taken from the register on {0} has a reference to its source. The rest was written by the municipality. What is not settled yet stands as open points.");

    internal static readonly LocalizedText AboutDocument = new("Om dokumentet", "Om dokumentet", "About this document");
    internal static readonly LocalizedText Responsible = new("Ansvarlig", "Ansvarleg", "Responsible");
    internal static readonly LocalizedText Deadline = new("Frist", "Frist", "Deadline");
    internal static readonly LocalizedText State = new("Status", "Status", "State");
    internal static readonly LocalizedText MeasuresFor = new("Tiltak for målet: {0}", "Tiltak for målet: {0}", "Measures for the goal: {0}");

    /// <summary>What stands as an open point where nobody has listed measures.</summary>
    internal static readonly LocalizedText NoMeasures = new(
        "Hvilke tiltak skal gjennomføres, av hvem, for hvem, med hvilke penger og når?",
        "Kva for tiltak skal gjennomførast, av kven, for kven, med kva for pengar og når?",
        "Which measures are to be carried out, by whom, for whom, with which money and when?");

    /// <summary>What is not known or not decided.</summary>
    public static readonly LocalizedText OpenPoints = new("Åpne punkter", "Opne punkt", "Open points");

    /// <summary>The measures that people list.</summary>
    public static readonly LocalizedText Measures = new("Tiltak", "Tiltak", "Measures");

    /// <summary>How far a measure has come.</summary>
    public static LocalizedText Label(MeasureState state) => state switch
    {
        MeasureState.Proposed => new("Foreslått", "Foreslått", "Proposed"),
        MeasureState.Decided => new("Vedtatt", "Vedteke", "Decided"),
        MeasureState.Begun => new("I gang", "I gang", "Begun"),
        MeasureState.Done => new("Gjennomført", "Gjennomført", "Done"),
        MeasureState.Dropped => new("Tatt ut", "Teke ut", "Dropped"),
        _ => throw new InvalidOperationException($"An unknown state: {state}"),
    };
}
