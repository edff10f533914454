using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>Headings and columns of the report of an evaluation.</summary>
internal static class EvaluationReportTexts
{
    public static readonly LocalizedText TitleOf = new("Virkningen av «{0}» på «{1}»", "Verknaden av «{0}» på «{1}»", "The effect of “{0}” on “{1}”");
    public static readonly LocalizedText Answer = new("Svaret", "Svaret", "The answer");
    public static readonly LocalizedText EffectHeading = new("Virkningen", "Verknaden", "The effect");
    public static readonly LocalizedText Percent = new("{0} %", "{0} %", "{0}%");
    public static readonly LocalizedText PictureCaption = new(
        "Punktet er anslaget, streken intervallet ({0}). Den stiplede linjen er ingen virkning.",
        "Punktet er overslaget, streken intervallet ({0}). Den stipla linja er ingen verknad.",
        "The dot is the estimate, the line its interval ({0}). The broken line is no effect.");

    public static readonly LocalizedText EffectsTable = new("Virkning med intervall ({0})", "Verknad med intervall ({0})", "Effect with interval ({0})");
    public static readonly LocalizedText Comparison = new("Sammenligning", "Samanlikning", "Comparison");
    public static readonly LocalizedText From = new("Fra", "Frå", "From");
    public static readonly LocalizedText To = new("Til", "Til", "To");
    public static readonly LocalizedText PValue = new("p-verdi", "p-verdi", "p value");
    public static readonly LocalizedText AdjustedPValue = new("p-verdi, justert", "p-verdi, justert", "p value, adjusted");
    public static readonly LocalizedText GroupsHeading = new("Gruppene", "Gruppene", "The groups");
    public static readonly LocalizedText GroupsTable = new("Utfallet i hver gruppe, før noen modell", "Utfallet i kvar gruppe, før nokon modell", "The outcome in each group, before any model");
    public static readonly LocalizedText GroupHead = new("Gruppe", "Gruppe", "Group");
    public static readonly LocalizedText PeriodHead = new("Når", "Når", "When");
    public static readonly LocalizedText Before = new("før", "før", "before");
    public static readonly LocalizedText After = new("etter", "etter", "after");
    public static readonly LocalizedText RowsHead = new("Rader", "Rader", "Rows");
    public static readonly LocalizedText ClustersHead = new("Klynger", "Klynger", "Clusters");
    public static readonly LocalizedText ShareHead = new("Av 100", "Av 100", "Of 100");
    public static readonly LocalizedText MeanHead = new("Gjennomsnitt", "Gjennomsnitt", "Mean");
    public static readonly LocalizedText DeviationHead = new("Standardavvik", "Standardavvik", "Standard deviation");
    public static readonly LocalizedText KnowHeading = new("Det du bør vite", "Det du bør vite", "What to know");
    public static readonly LocalizedText Comparable = new(
        "Om forskjellen skyldes tiltaket, avhenger av hvordan gruppene ble til. Ble de trukket ut, er de like på alt annet enn det som er tilfeldig; ble de valgt, kan det som avgjorde valget, forklare forskjellen.",
        "Om skilnaden kjem av tiltaket, kjem an på korleis gruppene vart til. Vart dei trekte ut, er dei like på alt anna enn det som er tilfeldig; vart dei valde, kan det som avgjorde valet, forklare skilnaden.",
        "Whether the difference is due to the measure depends on how the groups came about. Drawn by lot, they are alike in all but chance; chosen, they may differ because of what decided the choice.");

    public static readonly LocalizedText OverTimeHeading = new("Over tid", "Over tid", "Over time");
    public static readonly LocalizedText OverTime = new(
        "Før starten er det ingen virkning å finne: er tallene der langt fra null, gikk gruppene ulike veier fra før.",
        "Før starten er det ingen verknad å finne: er tala der langt frå null, gjekk gruppene ulike vegar frå før.",
        "Before the start there is no effect to find: where the numbers there are far from nil, the groups went different ways already.");
    public static readonly LocalizedText OverTimeTable = new("Virkning etter tid siden start, med intervall ({0})", "Verknad etter tid sidan start, med intervall ({0})", "Effect by time since the start, with interval ({0})");
    public static readonly LocalizedText SinceStart = new("Tid siden start", "Tid sidan start", "Time since the start");

    /// <summary>The heading of the column of effects.</summary>
    public static LocalizedText Effect(EffectUnit unit) => unit switch
    {
        EffectUnit.OfAHundred => new("Flere (+) eller færre (−) av 100", "Fleire (+) eller færre (−) av 100", "More (+) or fewer (−) of 100"),
        EffectUnit.OfTheOutcome => new("Høyere (+) eller lavere (−)", "Høgare (+) eller lågare (−)", "Higher (+) or lower (−)"),
        EffectUnit.TimesTheOdds => new("Ganger oddsen", "Gonger oddsen", "Times the odds"),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No such unit."),
    };

    /// <summary>What the axis of the picture is.</summary>
    public static LocalizedText Axis(EffectUnit unit) => unit switch
    {
        EffectUnit.OfAHundred => new("færre av 100 ← → flere av 100", "færre av 100 ← → fleire av 100", "fewer of 100 ← → more of 100"),
        _ => new("lavere ← → høyere", "lågare ← → høgare", "lower ← → higher"),
    };
}
