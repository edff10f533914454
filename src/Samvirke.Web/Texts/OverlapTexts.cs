using Samvirke.Analysis.Relating;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>Texts about how efforts relate.</summary>
public static class OverlapTexts
{
    public static readonly LocalizedText One = new("Innsats", "Innsats", "Effort");
    public static readonly LocalizedText Other = new("Annen innsats", "Annan innsats", "Other effort");
    public static readonly LocalizedText Relation = new("Hvordan de henger sammen", "Korleis dei heng saman", "How they relate");
    public static readonly LocalizedText Likelihood = new("Hvor sannsynlig", "Kor sannsynleg", "How likely");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly LocalizedText Align = new("Hva som kan samordnes", "Kva som kan samordnast", "What could be aligned");
    public static readonly LocalizedText Sources = new("Kilder", "Kjelder", "Sources");

    private static readonly LocalizedText Overlaps = new("overlapper", "overlappar", "overlap");
    private static readonly LocalizedText Complements = new("utfyller hverandre", "utfyller kvarandre", "complement each other");
    private static readonly LocalizedText Supports = new("den ene støtter den andre", "den eine støttar den andre", "one supports the other");
    private static readonly LocalizedText Conflicts = new("kan ikke begge følges", "kan ikkje begge følgjast", "cannot both be followed");
    private static readonly LocalizedText Nothing = new("ingenting", "ingenting", "nothing");

    /// <summary>The relation in plain words.</summary>
    public static LocalizedText Of(EffortRelation relation) => relation switch
    {
        EffortRelation.Overlaps => Overlaps,
        EffortRelation.Complements => Complements,
        EffortRelation.Supports => Supports,
        EffortRelation.Conflicts => Conflicts,
        EffortRelation.None => Nothing,
        _ => throw new InvalidOperationException($"An unknown relation: {relation}"),
    };
}
