using Samvirke.Analysis.Relating;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Judging;

/// <summary>Sentences about what people say of pairs.</summary>
internal static class JudgedTexts
{
    private static readonly LocalizedText Overlaps = new("{0} har vurdert at de overlapper: «{1}»", "{0} har vurdert at dei overlappar: «{1}»", "{0} has judged that they overlap: “{1}”");
    private static readonly LocalizedText Complements = new("{0} har vurdert at de utfyller hverandre: «{1}»", "{0} har vurdert at dei utfyller kvarandre: «{1}»", "{0} has judged that they complement each other: “{1}”");
    private static readonly LocalizedText Supports = new("{0} har vurdert at den ene støtter den andre: «{1}»", "{0} har vurdert at den eine støttar den andre: «{1}»", "{0} has judged that one supports the other: “{1}”");
    private static readonly LocalizedText Conflicts = new("{0} har vurdert at de ikke begge kan følges: «{1}»", "{0} har vurdert at dei ikkje begge kan følgjast: «{1}»", "{0} has judged that they cannot both be followed: “{1}”");
    private static readonly LocalizedText None = new("{0} har vurdert at de ikke henger sammen: «{1}»", "{0} har vurdert at dei ikkje heng saman: «{1}»", "{0} has judged that they have nothing to do with each other: “{1}”");

    /// <summary>That an organisation says so, and why.</summary>
    public static LocalizedText Says(EffortRelation relation) => relation switch
    {
        EffortRelation.Overlaps => Overlaps,
        EffortRelation.Complements => Complements,
        EffortRelation.Supports => Supports,
        EffortRelation.Conflicts => Conflicts,
        EffortRelation.None => None,
        _ => throw new InvalidOperationException($"An unknown relation: {relation}"),
    };
}
