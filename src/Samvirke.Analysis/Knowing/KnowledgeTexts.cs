using Samvirke.Analysis.Reasons;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Knowing;

/// <summary>What is known of a measure, as one sentence: what, how surely and for whom.</summary>
public static class KnowledgeTexts
{
    /// <summary>The sentence. How sure it is shows in the verb as well (Santesso et al., J. Clin. Epidemiol. 119, 2020).</summary>
    public static LocalizedText Of(OutcomeEvidence evidence, OutcomeKnowledge knowledge) => knowledge switch
    {
        OutcomeKnowledge.NotStudied => Filled.Of(NotStudied, evidence.People, evidence.Outcome),
        OutcomeKnowledge.NeverCompared never => Filled.Of(NeverCompared, evidence.People, evidence.Outcome, Studies(never.Studies)),
        OutcomeKnowledge.NotWeighed => Filled.Of(NotWeighed, evidence.People, evidence.Outcome),
        OutcomeKnowledge.Weighed weighed => Filled.Of(Pattern(weighed), evidence.People, evidence.Outcome, Of(weighed.Certainty), Studies(weighed.Studies), Side(weighed.Verdict)),
        _ => throw new ArgumentOutOfRangeException(nameof(knowledge), knowledge, "No such knowledge."),
    };

    /// <summary>How sure an effect is, in lower case.</summary>
    public static LocalizedText Of(Certainty certainty) => certainty switch
    {
        Certainty.VeryLow => new("svært lav tillit", "svært låg tillit", "very low certainty"),
        Certainty.Low => new("lav tillit", "låg tillit", "low certainty"),
        Certainty.Moderate => new("moderat tillit", "moderat tillit", "moderate certainty"),
        Certainty.High => new("høy tillit", "høg tillit", "high certainty"),
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "No such certainty."),
    };

    private static readonly LocalizedText NotStudied = new(
        "For {0} er det ikke funnet noen studie av hva tiltaket gjør med {1}.",
        "For {0} er det ikkje funne nokon studie av kva tiltaket gjer med {1}.",
        "For {0}, no study was found of what the measure does to {1}.");

    private static readonly LocalizedText NeverCompared = new(
        "For {0} er det ikke kjent hva tiltaket gjør med {1}: ingen har sammenlignet med noen uten tiltaket ({2}).",
        "For {0} er det ikkje kjent kva tiltaket gjer med {1}: ingen har samanlikna med nokon utan tiltaket ({2}).",
        "For {0}, it is not known what the measure does to {1}: nobody has compared with anyone without it ({2}).");

    private static readonly LocalizedText NotWeighed = new(
        "For {0} kan studiene av {1} ikke veies sammen slik de er skrevet inn.",
        "For {0} kan studiane av {1} ikkje vegast saman slik dei er skrivne inn.",
        "For {0}, the studies of {1} cannot be weighed together as they are entered.");

    private static LocalizedText Pattern(OutcomeKnowledge.Weighed weighed) => (weighed.Verdict, weighed.Certainty) switch
    {
        (Verdict.Unclear, _) => new(
            "For {0} er det ikke avklart om tiltaket endrer {1} ({2}, {3}).",
            "For {0} er det ikkje avklart om tiltaket endrar {1} ({2}, {3}).",
            "For {0}, it is not settled whether the measure changes {1} ({2}, {3})."),
        (_, Certainty.High) => new(
            "For {0} gir tiltaket {4} resultat for {1} ({2}, {3}).",
            "For {0} gir tiltaket {4} resultat for {1} ({2}, {3}).",
            "For {0}, the measure gives a {4} result for {1} ({2}, {3})."),
        (_, Certainty.Moderate) => new(
            "For {0} gir tiltaket trolig {4} resultat for {1} ({2}, {3}).",
            "For {0} gir tiltaket truleg {4} resultat for {1} ({2}, {3}).",
            "For {0}, the measure probably gives a {4} result for {1} ({2}, {3})."),
        (_, Certainty.Low) => new(
            "For {0} kan tiltaket gi {4} resultat for {1} ({2}, {3}).",
            "For {0} kan tiltaket gi {4} resultat for {1} ({2}, {3}).",
            "For {0}, the measure may give a {4} result for {1} ({2}, {3})."),
        (_, Certainty.VeryLow) => new(
            "For {0} er det svært usikkert om tiltaket gir {4} resultat for {1} ({2}, {3}).",
            "For {0} er det svært usikkert om tiltaket gir {4} resultat for {1} ({2}, {3}).",
            "For {0}, it is very uncertain whether the measure gives a {4} result for {1} ({2}, {3})."),
        _ => throw new ArgumentOutOfRangeException(nameof(weighed), weighed, "No such certainty."),
    };

    private static LocalizedText Side(Verdict verdict) => verdict == Verdict.Harms
        ? new("et dårligere", "eit dårlegare", "worse")
        : new("et bedre", "eit betre", "better");

    private static LocalizedText Studies(int count) => count == 1
        ? new("én studie", "éin studie", "one study")
        : Filled.Of(new LocalizedText("{0} studier", "{0} studiar", "{0} studies"), Filled.Number(count));
}
