using Samvirke.Analysis.Relating;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reports;

/// <summary>What the report of how efforts relate says.</summary>
internal static class OverlapReportTexts
{
    public static readonly LocalizedText Title = new("Hvordan innsatser henger sammen", "Korleis innsatsar heng saman", "How efforts relate");
    public static readonly LocalizedText Lead = new(
        "{0} innsatser, plikter og bestemmelser er sammenlignet. {1} par overlapper, {2} par utfyller hverandre, i {3} par støtter den ene den andre, og {4} par kan ikke begge følges. Analysen tar feil av og til; begrunnelsene viser hva den bygger på.",
        "{0} innsatsar, plikter og føresegner er jamførte. {1} par overlappar, {2} par utfyller kvarandre, i {3} par støttar den eine den andre, og {4} par kan ikkje begge følgjast. Analysen tek feil av og til; grunngjevingane viser kva han byggjer på.",
        "{0} efforts, duties and provisions were compared. {1} pairs overlap, {2} complement each other, in {3} one supports the other, and {4} cannot both be followed. The analysis is wrong at times; the reasons show what it rests on.");

    public static readonly LocalizedText First = new("De {0} analysen er sikrest på, av {1}.", "Dei {0} analysen er sikrast på, av {1}.", "The {0} that the analysis is surest of, among {1}.");
    public static readonly LocalizedText Which = new("Hva", "Kva", "What");
    public static readonly LocalizedText Likely = new("Hvor sannsynlig", "Kor sannsynleg", "How likely");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly LocalizedText Align = new("Hva som kan samordnes", "Kva som kan samordnast", "What could be aligned");
    public static readonly LocalizedText Percent = new("{0} %", "{0} %", "{0}%");
    public static readonly LocalizedText Pair = new("{0} og {1}", "{0} og {1}", "{0} and {1}");

    public static readonly ReportWords Words = new(
        new("Hvordan innsatser henger sammen, og hva er endret", "Korleis innsatsar heng saman, og kva er endra", "How efforts relate, and what has changed"),
        new("én overlapp er løst", "éin overlapp er løyst", "one overlap is resolved"),
        new("{0} overlapper er løst", "{0} overlappar er løyste", "{0} overlaps are resolved"),
        new("Løst", "Løyst", "Resolved"),
        new("Andre sammenhenger", "Andre samanhengar", "Other relations"));

    private static readonly LocalizedText Overlaps = new("Overlapper", "Overlappar", "Overlap");
    private static readonly LocalizedText Conflicts = new("Kan ikke begge følges", "Kan ikkje begge følgjast", "Cannot both be followed");
    private static readonly LocalizedText Complements = new("Utfyller hverandre", "Utfyller kvarandre", "Complement each other");
    private static readonly LocalizedText Supports = new("Den ene støtter den andre", "Den eine støttar den andre", "One supports the other");

    /// <summary>The heading of the pairs that relate so.</summary>
    public static LocalizedText Of(EffortRelation relation) => relation switch
    {
        EffortRelation.Overlaps => Overlaps,
        EffortRelation.Conflicts => Conflicts,
        EffortRelation.Complements => Complements,
        EffortRelation.Supports => Supports,
        _ => throw new InvalidOperationException($"No pair is listed as {relation}."),
    };
}
