using Samvirke.Analysis.Choosing;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Texts;
using Samvirke.Steering.ChooseModel;

namespace Samvirke.Web.Texts;

/// <summary>What keeps models from being compared: what it is, where it is, and how it is mended.</summary>
public static class ModelFaultTexts
{
    private static readonly LocalizedText NoModel = new(
        "Ingen modell i registeret er vurdert. Før inn vurderinger på minst to modeller.",
        "Ingen modell i registeret er vurdert. Før inn vurderingar på minst to modellar.",
        "No model in the register is rated. Enter ratings of at least two models.");

    private static readonly LocalizedText OneModel = new(
        "Bare {0} er vurdert, og én modell er ikke noe valg. Før inn vurderinger på minst én modell til.",
        "Berre {0} er vurdert, og éin modell er ikkje noko val. Før inn vurderingar på minst éin modell til.",
        "Only {0} is rated, and one model is no choice. Enter ratings of at least one more.");

    private static readonly LocalizedText Nobody = new(
        "Ingen modell er vurdert på «{0}». Vurder minst én, eller la kriteriet være.",
        "Ingen modell er vurdert på «{0}». Vurder minst éin, eller la kriteriet vere.",
        "No model is rated on “{0}”. Rate at least one, or leave the criterion out.");

    private static readonly LocalizedText Negative = new(
        "Vekten av «{0}» er ikke et tall fra 0 og oppover. Skriv 0 hvis kriteriet ikke skal telle.",
        "Vekta av «{0}» er ikkje eit tal frå 0 og oppover. Skriv 0 om kriteriet ikkje skal telje.",
        "The weight of “{0}” is not a number from 0 up. Write 0 if the criterion is not to count.");

    private static readonly LocalizedText TooMany = new(
        "Det er flere enn {0} modeller eller kriterier. Ta ut noen.", "Det er fleire enn {0} modellar eller kriterium. Ta ut nokre.", "There are more than {0} models or criteria. Take some out.");

    private static readonly LocalizedText Outside = new(
        "Vurderingen av {0} på «{1}» er ikke på skalaen. Rett den i oppføringen.",
        "Vurderinga av {0} på «{1}» er ikkje på skalaen. Rett henne i oppføringa.",
        "The rating of {0} on “{1}” is not on the scale. Correct it in the entry.");

    /// <summary>The fault as a sentence.</summary>
    public static LocalizedText Of(ChoiceFault fault, ModelTable table) => fault.Kind switch
    {
        ChoiceFaultKind.TooFewAlternatives => table.Models.IsEmpty ? NoModel : Filled.Of(OneModel, ModelSentences.NameOf(table.Models[0])),
        ChoiceFaultKind.NoCriterion => NoModel,
        ChoiceFaultKind.TooMany => Filled.Of(TooMany, Filled.Number(ChoiceTable.Most)),
        ChoiceFaultKind.CriterionNobodyRated => Filled.Of(Nobody, Criterion(fault, table)),
        ChoiceFaultKind.WeightNegative => Filled.Of(Negative, Criterion(fault, table)),
        ChoiceFaultKind.WeightsAllZero => ModelChoiceTexts.AllZero,
        ChoiceFaultKind.RatingOutsideScale => Filled.Of(Outside, table.Models.FirstOrDefault(model => model.Id.Value == fault.Alternative) is { } model ? ModelSentences.NameOf(model) : new(fault.Alternative!), Criterion(fault, table)),
        // The register has ids that are used once and one scale of a fixed length, so that these cannot come from it.
        ChoiceFaultKind.ScaleTooShortOrLong or ChoiceFaultKind.AlternativeTwice or ChoiceFaultKind.CriterionTwice or ChoiceFaultKind.RatingsDoNotFit or ChoiceFaultKind.WeightsDoNotFit =>
            throw new InvalidOperationException($"A table of the register has the fault {fault.Kind}."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };

    private static LocalizedText Criterion(ChoiceFault fault, ModelTable table) => ModelTable.AllCriteria.FirstOrDefault(criterion => criterion.Id == fault.Criterion)?.Label ?? new(fault.Criterion!);
}
