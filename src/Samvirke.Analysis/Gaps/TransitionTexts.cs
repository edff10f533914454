using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Gaps;

/// <summary>The sentences about transitions.</summary>
internal static class TransitionTexts
{
    public static readonly LocalizedText Coordinated = new("Overgangen blir samordnet av {0}.", "Overgangen blir samordna av {0}.", "The transition is coordinated by {0}.");

    public static readonly LocalizedText NobodyCoordinates = new(
        "Flere har ansvar på samme tid ({0}), og registeret har ingen som samordner overgangen.",
        "Fleire har ansvar på same tid ({0}), og registeret har ingen som samordnar overgangen.",
        "Several are responsible at once ({0}), and the register has nobody who coordinates the transition.");

    private static readonly ImmutableArray<LocalizedText> NobodyAt =
    [
        new("Registeret sier ikke hvem som har ansvaret før overgangen.", "Registeret seier ikkje kven som har ansvaret før overgangen.", "The register does not say who is responsible before the transition."),
        new("Registeret sier ikke hvem som har ansvaret mens overgangen skjer.", "Registeret seier ikkje kven som har ansvaret medan overgangen skjer.", "The register does not say who is responsible while the transition happens."),
        new("Registeret sier ikke hvem som har ansvaret etterpå.", "Registeret seier ikkje kven som har ansvaret etterpå.", "The register does not say who is responsible afterwards."),
    ];

    private static readonly ImmutableArray<LocalizedText> NoProvisionAt =
    [
        new("Før overgangen er det {0}, men registeret har ingen bestemmelse som sier det.", "Før overgangen er det {0}, men registeret har inga føresegn som seier det.", "Before the transition it is {0}, but the register has no provision that says so."),
        new("Mens overgangen skjer, er det {0}, men registeret har ingen bestemmelse som sier det.", "Medan overgangen skjer, er det {0}, men registeret har inga føresegn som seier det.", "While the transition happens it is {0}, but the register has no provision that says so."),
        new("Etterpå er det {0}, men registeret har ingen bestemmelse som sier det.", "Etterpå er det {0}, men registeret har inga føresegn som seier det.", "Afterwards it is {0}, but the register has no provision that says so."),
    ];

    private static readonly ImmutableArray<LocalizedText> ResponsibleAt =
    [
        new("Før: {0}.", "Før: {0}.", "Before: {0}."),
        new("I overgangen: {0}.", "I overgangen: {0}.", "During: {0}."),
        new("Etter: {0}.", "Etter: {0}.", "After: {0}."),
    ];

    private static readonly ImmutableArray<LocalizedText> ResponsibleByAt =
    [
        new("Før: {0}, etter {1}.", "Før: {0}, etter {1}.", "Before: {0}, by {1}."),
        new("I overgangen: {0}, etter {1}.", "I overgangen: {0}, etter {1}.", "During: {0}, by {1}."),
        new("Etter: {0}, etter {1}.", "Etter: {0}, etter {1}.", "After: {0}, by {1}."),
    ];

    public static LocalizedText Nobody(TransitionTime time) => NobodyAt[(int)time];

    public static LocalizedText NoProvision(TransitionTime time) => NoProvisionAt[(int)time];

    public static LocalizedText Responsible(TransitionTime time) => ResponsibleAt[(int)time];

    public static LocalizedText ResponsibleBy(TransitionTime time) => ResponsibleByAt[(int)time];
}
