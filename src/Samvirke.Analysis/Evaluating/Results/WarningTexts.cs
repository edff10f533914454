using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>What to know when reading an answer, as sentences.</summary>
public static class WarningTexts
{
    /// <summary>The warning as a sentence or two.</summary>
    public static LocalizedText Of(Warning warning) => warning switch
    {
        Warning.RowsLeftOut each => new(
            $"{each.Rows} rader uten verdi i {string.Join(", ", each.Columns)} er ikke med.",
            $"{each.Rows} rader utan verdi i {string.Join(", ", each.Columns)} er ikkje med.",
            $"{each.Rows} rows without a value in {string.Join(", ", each.Columns)} are left out."),
        Warning.TermsLeftOut each => new(
            $"{string.Join(", ", each.Terms)} følger av de andre leddene og er ikke med.",
            $"{string.Join(", ", each.Terms)} følgjer av dei andre ledda og er ikkje med.",
            $"{string.Join(", ", each.Terms)} follow from the other terms and are left out."),
        Warning.ReferenceTaken each => new(
            $"Det er sammenlignet med «{each.Level}» i kolonnen «{each.Column}», som kommer først i alfabetet. Skriv «reference» i planen om det skal være den andre.",
            $"Det er samanlikna med «{each.Level}» i kolonnen «{each.Column}», som kjem først i alfabetet. Skriv «reference» i planen om det skal vere den andre.",
            $"It is compared with “{each.Level}” in the column “{each.Column}”, which comes first in the alphabet. Write “reference” in the plan if it is to be the other."),
        Warning.FewClusters each => new(
            $"Bare {each.Clusters} klynger har {each.Level}. Med færre enn {each.Needed} blir intervallet lett for kort.",
            $"Berre {each.Clusters} klynger har {each.Level}. Med færre enn {each.Needed} blir intervallet lett for kort.",
            $"Only {each.Clusters} clusters have {each.Level}. With fewer than {each.Needed} the interval is often too short."),
        Warning.FewFreedom each => new(
            $"Sammenligningen hviler på så få klynger at den har {Number(each.Freedom, Norwegian)} frihetsgrader. Under 4 er p-verdien og intervallet usikre.",
            $"Samanlikninga kviler på så få klynger at ho har {Number(each.Freedom, Norwegian)} fridomsgrader. Under 4 er p-verdien og intervallet usikre.",
            $"The comparison rests on so few clusters that it has {Number(each.Freedom, CultureInfo.InvariantCulture)} degrees of freedom. Below 4 the p value and the interval are doubtful."),
        Warning.RowsTakenAsIndependent { Column: { } column } => new(
            $"Radene er regnet som uavhengige av hverandre, enda flere har samme «{column}». Da blir intervallet lett for kort; bruk CR2.",
            $"Radene er rekna som uavhengige av kvarandre, enda fleire har same «{column}». Då blir intervallet lett for kort; bruk CR2.",
            $"Rows are taken as independent of each other, although several have the same “{column}”. The interval is then often too short; use CR2."),
        Warning.RowsTakenAsIndependent => new(
            "Radene er regnet som uavhengige av hverandre. Er de samme målt flere ganger, blir intervallet lett for kort; skriv «cluster» i planen.",
            "Radene er rekna som uavhengige av kvarandre. Er dei same målte fleire gonger, blir intervallet lett for kort; skriv «cluster» i planen.",
            "Rows are taken as independent of each other. If the same are measured several times, the interval is often too short; write “cluster” in the plan."),
        Warning.SmallCounts each => new(
            $"I en gruppe er det bare ventet {Number(each.Expected, Norwegian)} tilfeller. Under 5 er p-verdien og intervallet grove.",
            $"I ei gruppe er det berre venta {Number(each.Expected, Norwegian)} tilfelle. Under 5 er p-verdien og intervallet grove.",
            $"Only {Number(each.Expected, CultureInfo.InvariantCulture)} cases are expected in a group. Below 5 the p value and the interval are rough."),
        Warning.SingularFit => new(
            "Klyngene skiller seg ikke mer fra hverandre enn radene gjør ved tilfeldigheter: variansen mellom klynger er anslått til null. Svaret er da som om radene var uavhengige; med få klynger kan det være for sikkert. Se også på linear med CR2.",
            "Klyngene skil seg ikkje meir frå kvarandre enn radene gjer ved tilfelle: variansen mellom klynger er rekna til null. Svaret er då som om radene var uavhengige; med få klynger kan det vere for sikkert. Sjå òg på linear med CR2.",
            "Clusters differ no more than their rows do by chance: the variance between clusters is estimated as nil (singular fit). The answer is then as if rows were independent; with few clusters it may be too certain. Look at linear with CR2 too."),
        Warning.FreedomForManyClusters each => new(
            $"Det er {each.Clusters} klynger. Med færre enn 40 blir intervallet lett for kort med disse frihetsgradene; bruk degreesOfFreedom = satterthwaite.",
            $"Det er {each.Clusters} klynger. Med færre enn 40 blir intervallet lett for kort med desse fridomsgradene; bruk degreesOfFreedom = satterthwaite.",
            $"There are {each.Clusters} clusters. With fewer than 40 the interval is often too short with these degrees of freedom; use degreesOfFreedom = satterthwaite."),
        Warning.ErrorsForManyClusters each => new(
            $"Det er {each.Clusters} klynger. Med færre enn 40 blir intervallet lett for kort med disse standardfeilene; skriv standardErrors = CR2 og degreesOfFreedom = satterthwaite.",
            $"Det er {each.Clusters} klynger. Med færre enn 40 blir intervallet lett for kort med desse standardfeila; skriv standardErrors = CR2 og degreesOfFreedom = satterthwaite.",
            $"There are {each.Clusters} clusters. With fewer than 40 the interval is often too short with these standard errors; write standardErrors = CR2 and degreesOfFreedom = satterthwaite."),
        Warning.NormalForManyClusters each => new(
            $"Det er {each.Clusters} klynger. Med færre enn 40 blir intervallet lett for kort med disse frihetsgradene; bruk degreesOfFreedom = clusters-1, og se også på gee med CR2.",
            $"Det er {each.Clusters} klynger. Med færre enn 40 blir intervallet lett for kort med desse fridomsgradene; bruk degreesOfFreedom = clusters-1, og sjå òg på gee med CR2.",
            $"There are {each.Clusters} clusters. With fewer than 40 the interval is often too short with these degrees of freedom; use degreesOfFreedom = clusters-1, and look at gee with CR2 too."),
        Warning.CorrelationImpossible each => new(
            $"Radene i en klynge kan ikke henge sammen slik planen sier: det ville gi en korrelasjon på {Correlation(each, Norwegian)}, og så lite eller mye like kan de ikke være. De er regnet som uavhengige da virkningen ble anslått, som med correlation = independence; standardfeilene gjelder likevel.",
            $"Radene i ei klynge kan ikkje henge saman slik planen seier: det ville gi ein korrelasjon på {Correlation(each, Norwegian)}, og så lite eller mykje like kan dei ikkje vere. Dei er rekna som uavhengige då verknaden vart rekna ut, som med correlation = independence; standardfeila gjeld likevel.",
            $"The rows of a cluster cannot be alike in the way that the plan says: that would give a correlation of {Correlation(each, CultureInfo.InvariantCulture)}, and so little or so much alike they cannot be. They were taken as independent while the effect was estimated, as with correlation = independence; the standard errors hold all the same."),
        Warning.OrderTakenFromFile => new(
            "Planen sier ikke når radene er målt. De er regnet for å følge etter hverandre slik de står i filen; skriv «time» i planen om det ikke stemmer.",
            "Planen seier ikkje når radene er målte. Dei er rekna for å følgje etter kvarandre slik dei står i fila; skriv «time» i planen om det ikkje stemmer.",
            "The plan does not say when rows were measured. They are taken to follow each other as they stand in the file; write “time” in the plan if that is not so."),
        Warning.VariesWithinClusters each => new(
            $"{each.Clusters} klynger har flere enn én gruppe. Det er som det skal når det var personer og ikke klynger som ble valgt.",
            $"{each.Clusters} klynger har fleire enn éi gruppe. Det er som det skal når det var personar og ikkje klynger som vart valde.",
            $"{each.Clusters} clusters have more than one arm. That is as it should be where people were chosen and not clusters."),
        Warning.FewDraws each => new(
            $"Det finnes bare {each.Possible} mulige trekninger, så ingen virkning kan forkastes på dette nivået. Det trengs flere klynger.",
            $"Det finst berre {each.Possible} moglege trekningar, så ingen verknad kan forkastast på dette nivået. Det trengst fleire klynger.",
            $"Only {each.Possible} draws are possible, so no effect can be rejected at this level. More clusters are needed."),
        _ => StaggeredTexts.Of(warning) ?? throw new ArgumentOutOfRangeException(nameof(warning), warning, "No such warning."),
    };

    private static CultureInfo Norwegian { get; } = CultureInfo.GetCultureInfo("nb-NO");

    private static string Correlation(Warning.CorrelationImpossible each, CultureInfo culture) => each.Parameter.ToString("0.###", culture);

    private static string Number(double value, CultureInfo culture) => value.ToString("0.#", culture);
}
