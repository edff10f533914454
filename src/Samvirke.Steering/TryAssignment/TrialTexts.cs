using Samvirke.Register.Texts;

namespace Samvirke.Steering.TryAssignment;

/// <summary>What is said of a draft.</summary>
internal static class TrialTexts
{
    public static readonly LocalizedText SameWords = new(
        "Av utkastets {1} ord står {0} i oppdraget.", "Av dei {1} orda i utkastet står {0} i oppdraget.", "Of the draft's {1} words, {0} stand in the assignment.");

    public static readonly LocalizedText SamePlace = new("{0} har det allerede.", "{0} har det allereie.", "{0} has it already.");

    public static readonly LocalizedText SameTime = new(
        "{0} ville hatt begge, og fristene ligger nær hverandre: {1} og {2}.",
        "{0} ville hatt begge, og fristane ligg nær kvarandre: {1} og {2}.",
        "{0} would have both, and the deadlines lie near each other: {1} and {2}.");
}
