using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>What the appendix for statisticians says.</summary>
internal static class AppendixTexts
{
    public static readonly LocalizedText Heading = new("Teknisk vedlegg", "Teknisk vedlegg", "Technical appendix");
    public static readonly LocalizedText PlanTable = new("Planen slik den ble gjennomført", "Planen slik han vart gjennomført", "The plan as it was carried out");
    public static readonly LocalizedText Field = new("Felt", "Felt", "Field");
    public static readonly LocalizedText Value = new("Verdi", "Verdi", "Value");
    public static readonly LocalizedText UnusedFields = new("Uten betydning for metoden og ikke brukt: {0}.", "Utan innverknad på metoden og ikkje brukt: {0}.", "Without meaning for the method and not used: {0}.");
    public static readonly LocalizedText EstimatesTable = new("Virkningen slik modellen gir den: {0}", "Verknaden slik modellen gir han: {0}", "The effect as the model gives it: {0}");
    public static readonly LocalizedText CoefficientsTable = new("Alle ledd i modellen", "Alle ledd i modellen", "All terms of the model");
    public static readonly LocalizedText Term = new("Ledd", "Ledd", "Term");
    public static readonly LocalizedText Estimate = new("Anslag", "Overslag", "Estimate");
    public static readonly LocalizedText StandardError = new("Standardfeil", "Standardfeil", "Standard error");
    public static readonly LocalizedText Freedom = new("Frihetsgrader", "Fridomsgrader", "Degrees of freedom");
    public static readonly LocalizedText Statistic = new("Statistikk", "Statistikk", "Statistic");
    public static readonly LocalizedText Infinite = new("normal", "normal", "normal");
    public static readonly LocalizedText ModelTable = new("Modellen ellers", "Modellen elles", "The model otherwise");
    public static readonly LocalizedText Rows = new("Rader", "Rader", "Rows");
    public static readonly LocalizedText Clusters = new("Klynger", "Klynger", "Clusters");
    public static readonly LocalizedText ClusterDeviation = new("Standardavvik mellom klynger", "Standardavvik mellom klynger", "Standard deviation between clusters");
    public static readonly LocalizedText ResidualDeviation = new("Standardavvik innen klynger", "Standardavvik innan klynger", "Standard deviation within clusters");
    public static readonly LocalizedText Correlation = new("Intraklassekorrelasjon", "Intraklassekorrelasjon", "Intraclass correlation");
    public static readonly LocalizedText Likelihood = new("Logaritmen av likelihood", "Logaritmen av likelihood", "Logarithm of the likelihood");
    public static readonly LocalizedText RowsAlike = new("Korrelasjon mellom rader i en klynge", "Korrelasjon mellom rader i ei klynge", "Correlation of rows of a cluster");
    public static readonly LocalizedText Scale = new("Varians av Pearsons residualer", "Varians av Pearson sine residual", "Variance of Pearson's residuals");
    public static readonly LocalizedText GroupTimesTable = new("Virkning etter gruppe og tidspunkt; før starten er det en prøve på lik utvikling", "Verknad etter gruppe og tidspunkt; før starten er det ei prøve på lik utvikling", "Effect by group and time; before the start it is a trial of parallel trends");
    public static readonly LocalizedText Started = new("Startet", "Starta", "Started");
    public static readonly LocalizedText Time = new("Tidspunkt", "Tidspunkt", "Time");
    public static readonly LocalizedText Treated = new("Enheter med", "Einingar med", "Units with");
    public static readonly LocalizedText Compared = new("Enheter uten", "Einingar utan", "Units without");
    public static readonly LocalizedText Units = new("Enheter", "Einingar", "Units");
    public static readonly LocalizedText UnitsStarted = new("Enheter som startet", "Einingar som starta", "Units that started");
    public static readonly LocalizedText Trends = new("p-verdi for ulik utvikling før starten", "p-verdi for ulik utvikling før starten", "p value of unlike trends before the start");
    public static readonly LocalizedText Draws = new("Trekninger som p-verdi og intervall bygger på", "Trekningar som p-verdi og intervall byggjer på", "Draws that p value and interval rest on");
    public static readonly LocalizedText AllDraws = new("alle {0}", "alle {0}", "all {0}");
    public static readonly LocalizedText BoundsTable = new(
        "Virkningen når det som mangler, er regnet med på verste og beste måte", "Verknaden når det som manglar, er rekna med på verste og beste måte", "The effect when what is missing is reckoned in at worst and at best");
    public static readonly LocalizedText BoundsOf = new("Grenser", "Grenser", "Bounds");
    public static readonly LocalizedText Any = new("{0}: uansett hva som mangler", "{0}: uansett kva som manglar", "{0}: whatever is missing");
    public static readonly LocalizedText Lee = new("{0}: blant dem som ville vært målt uansett (Lee)", "{0}: blant dei som ville ha vore målte uansett (Lee)", "{0}: among those who would have been measured anyway (Lee)");
    public static readonly LocalizedText SensitivityTable = new(
        "Hvor sterkt noe som ikke er målt, måtte henge sammen med både tiltak og utfall for å forklare virkningen bort",
        "Kor sterkt noko som ikkje er målt, måtte henge saman med både tiltak og utfall for å forklare verknaden bort",
        "How strongly something unmeasured would have to go with both treatment and outcome to explain the effect away");
    public static readonly LocalizedText EValue = new("{0}: E-verdi (risikoforhold)", "{0}: E-verdi (risikoforhold)", "{0}: E value (risk ratio)");
    public static readonly LocalizedText EValueOfInterval = new("{0}: E-verdi for intervallets ende", "{0}: E-verdi for enden av intervallet", "{0}: E value of the end of the interval");
    public static readonly LocalizedText Robustness = new("{0}: robusthetsverdi (andel av resten av variasjonen)", "{0}: robustheitsverdi (del av resten av variasjonen)", "{0}: robustness value (share of the remaining variation)");
    public static readonly LocalizedText RobustnessOfInterval = new("{0}: robusthetsverdi for intervallets ende", "{0}: robustheitsverdi for enden av intervallet", "{0}: robustness value of the end of the interval");
    public static readonly LocalizedText AgainHeading = new("Slik kan det gjøres igjen", "Slik kan det gjerast igjen", "How to do it again");
    public static readonly LocalizedText Again = new(
        "Skriv planen over som plan.json, og kjør ./samvirke evaluate plan.json data.csv på de samme dataene: tallene blir de samme, med alle sifre. Formler, kilder og hva tallene er kontrollert mot, står i docs/evaluation.md.",
        "Skriv planen over som plan.json, og køyr ./samvirke evaluate plan.json data.csv på dei same dataa: tala blir dei same, med alle siffer. Formlar, kjelder og kva tala er kontrollerte mot, står i docs/evaluation.md.",
        "Write the plan above as plan.json and run ./samvirke evaluate plan.json data.csv on the same data: the numbers are the same, to the last figure. Formulas, sources and what the numbers are held to stand in docs/evaluation.md.");

    public static readonly LocalizedText Fingerprint = new(
        "Dataene er ikke lagret. Filen kjennes igjen på SHA-256-summen {0}.",
        "Dataa er ikkje lagra. Fila kan kjennast igjen på SHA-256-summen {0}.",
        "The data are not kept. The file is known again by its SHA-256 sum {0}.");

    /// <summary>What the method does.</summary>
    public static LocalizedText Of(EvaluationMethod method) => method switch
    {
        EvaluationMethod.TwoProportions => new(
            "To andeler side om side: statistikken med den felles andelen i begge grupper, intervallet etter Wald.",
            "To delar side om side: statistikken med den felles delen i begge grupper, intervallet etter Wald.",
            "Two proportions side by side: the statistic with the pooled proportion, the interval by Wald."),
        EvaluationMethod.DifferenceInMeans => new(
            "To gjennomsnitt side om side, med hver gruppes egen varians (Welch).",
            "To gjennomsnitt side om side, med eigen varians for kvar gruppe (Welch).",
            "Two means side by side, each group with its own variance (Welch)."),
        EvaluationMethod.Linear or EvaluationMethod.Ancova => new(
            "Minste kvadraters metode med tiltaket og kovariatene som ledd.",
            "Minste kvadrats metode med tiltaket og kovariatane som ledd.",
            "Least squares with the treatment and the covariates as terms."),
        EvaluationMethod.DifferenceInDifferences => new(
            "Minste kvadraters metode; virkningen er produktet av tiltak og etter. Den forutsetter at gruppene ville ha endret seg likt uten tiltaket.",
            "Minste kvadrats metode; verknaden er produktet av tiltak og etter. Han føreset at gruppene ville ha endra seg likt utan tiltaket.",
            "Least squares; the effect is the product of treatment and after. It rests on the groups changing alike without the measure."),
        EvaluationMethod.Logistic => new(
            "Logistisk regresjon. Forskjellen av 100 er gjennomsnittet av modellens sannsynligheter om alle fikk tiltaket, mindre det samme om ingen fikk det, med standardfeil etter deltametoden.",
            "Logistisk regresjon. Skilnaden av 100 er gjennomsnittet av sannsyna i modellen om alle fekk tiltaket, mindre det same om ingen fekk det, med standardfeil etter deltametoden.",
            "Logistic regression. The difference of 100 is the mean of the model's probabilities had all got the measure, less the same had none, with standard errors by the delta method."),
        EvaluationMethod.LinearMixed => new(
            "Lineær blandet modell med et tilfeldig nivå for hver klynge.",
            "Lineær blanda modell med eit tilfeldig nivå for kvar klynge.",
            "Linear mixed model with a random intercept for each cluster."),
        EvaluationMethod.LogisticMixed => new(
            "Logistisk blandet modell med et tilfeldig nivå for hver klynge, etter Laplaces tilnærming. Oddsforholdet gjelder innen en klynge.",
            "Logistisk blanda modell med eit tilfeldig nivå for kvar klynge, etter Laplace si tilnærming. Oddsforholdet gjeld innan ei klynge.",
            "Logistic mixed model with a random intercept for each cluster, by Laplace's approximation. The odds ratio is that within a cluster."),
        EvaluationMethod.Gee => new(
            "Generaliserte estimeringslikninger (GEE), med standardfeil som holder uansett hva rader i en klynge har felles.",
            "Generaliserte estimeringslikningar (GEE), med standardfeil som held uansett kva rader i ei klynge har felles.",
            "Generalised estimating equations (GEE), with standard errors that hold whatever rows of a cluster have in common."),
        EvaluationMethod.Staggered => new(
            "Virkninger etter gruppe og tidspunkt, sammenlignet med dem som ikke har startet ennå (Callaway og Sant'Anna 2021), med standardfeil av innflytelsesfunksjoner.",
            "Verknader etter gruppe og tidspunkt, samanlikna med dei som ikkje har starta enno (Callaway og Sant'Anna 2021), med standardfeil av påverknadsfunksjonar.",
            "Effects by group and time, compared with those who have not started yet (Callaway and Sant'Anna 2021), with standard errors by influence functions."),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No such method."),
    };

    /// <summary>What the effect is an effect on.</summary>
    public static LocalizedText Of(Estimand estimand) => estimand switch
    {
        Estimand.RiskDifference => new("forskjell i andeler", "skilnad i delar", "difference of proportions"),
        Estimand.MeanDifference => new("forskjell i gjennomsnitt", "skilnad i gjennomsnitt", "difference of means"),
        Estimand.AdjustedMeanDifference => new("forskjell i gjennomsnitt mellom like", "skilnad i gjennomsnitt mellom like", "adjusted difference of means"),
        Estimand.DifferenceInDifferences => new("forskjell i endringer", "skilnad i endringar", "difference in differences"),
        Estimand.LogOddsRatio => new("logaritmen av oddsforholdet", "logaritmen av oddsforholdet", "logarithm of the odds ratio"),
        Estimand.AverageEffectOnTreated => new("gjennomsnittlig virkning hos dem som startet", "gjennomsnittleg verknad hos dei som starta", "mean effect on those who started"),
        _ => throw new ArgumentOutOfRangeException(nameof(estimand), estimand, "No such effect."),
    };
}
