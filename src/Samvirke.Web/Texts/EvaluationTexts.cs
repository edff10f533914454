using System.Globalization;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What is said of evaluations.</summary>
internal static class EvaluationTexts
{
    public static readonly LocalizedText WrongPlan = new("Planen kan ikke brukes slik den er.", "Planen kan ikkje brukast slik han er.", "The plan cannot be used as it is.");

    public static readonly LocalizedText WrongData = new(
        "Dataene kan ikke brukes slik de er. Ingenting er lagret.", "Dataa kan ikkje brukast slik dei er. Ingenting er lagra.", "The data cannot be used as they are. Nothing has been stored.");

    public static readonly LocalizedText MoreWrong = new("Det er mer å rette; disse kommer først.", "Det er meir å rette; desse kjem først.", "There is more to mend; these come first.");

    /// <summary>What a method is called among people.</summary>
    public static LocalizedText NameOf(EvaluationMethod method) => method switch
    {
        EvaluationMethod.TwoProportions => new("To andeler side om side", "To delar side om side", "Two proportions side by side"),
        EvaluationMethod.DifferenceInMeans => new("To gjennomsnitt side om side", "To gjennomsnitt side om side", "Two means side by side"),
        EvaluationMethod.Linear => new("Lineær regresjon", "Lineær regresjon", "Linear regression"),
        EvaluationMethod.Ancova => new("Sammenligning av like (ANCOVA)", "Samanlikning av like (ANCOVA)", "Comparison of those alike (ANCOVA)"),
        EvaluationMethod.DifferenceInDifferences => new("Endring mot endring", "Endring mot endring", "Change against change (difference-in-differences)"),
        EvaluationMethod.Logistic => new("Logistisk regresjon", "Logistisk regresjon", "Logistic regression"),
        EvaluationMethod.LinearMixed => new("Blandet modell: hver skole eller kommune har sitt nivå", "Blanda modell: kvar skule eller kommune har sitt nivå", "Mixed model: each school or municipality has its level"),
        EvaluationMethod.LogisticMixed => new("Logistisk blandet modell", "Logistisk blanda modell", "Logistic mixed model"),
        EvaluationMethod.Gee => new("Gjennomsnittlig virkning ved gjentatte målinger (GEE)", "Gjennomsnittleg verknad ved gjentekne målingar (GEE)", "Mean effect in repeated measurements (GEE)"),
        EvaluationMethod.Staggered => new("Tiltak som starter til ulik tid", "Tiltak som startar til ulik tid", "Measures that start at different times"),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No such method."),
    };

    public static LocalizedText Unused(string field, string method) => new(
        $"Feltet «{field}» betyr ikke noe for metoden {method} og er ikke brukt.", $"Feltet «{field}» betyr ikkje noko for metoden {method} og er ikkje brukt.", $"The field “{field}” means nothing to the method {method} and has not been used.");

    /// <summary>A difference of proportions as people of a hundred.</summary>
    public static LocalizedText OfHundred(double value, Interval interval)
    {
        var (count, isMore) = (Hundred(Math.Abs(value)), value > 0);
        return new(
            $"{count} {(isMore ? "flere" : "færre")} av 100; intervallet går fra {Signed(interval.Low, Norwegian)} til {Signed(interval.High, Norwegian)} av 100.",
            $"{count} {(isMore ? "fleire" : "færre")} av 100; intervallet går frå {Signed(interval.Low, Norwegian)} til {Signed(interval.High, Norwegian)} av 100.",
            $"{Math.Abs(value * 100).ToString("0.#", CultureInfo.InvariantCulture)} {(isMore ? "more" : "fewer")} of 100; the interval goes from {Signed(interval.Low, CultureInfo.InvariantCulture)} to {Signed(interval.High, CultureInfo.InvariantCulture)} of 100.");
    }

    private static CultureInfo Norwegian { get; } = CultureInfo.GetCultureInfo("nb-NO");

    private static string Hundred(double value) => (value * 100).ToString("0.#", Norwegian);

    private static string Signed(double value, CultureInfo culture) => (value * 100).ToString("+0.#;\u22120.#;0", culture);
}
