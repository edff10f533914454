using System.Globalization;
using Samvirke.Register.Texts;
using Samvirke.Web.Entries.ReadFigures;

namespace Samvirke.Web.Texts;

/// <summary>How figures are written, and what the page of figures says.</summary>
public static class FigureTexts
{
    public static readonly Question Question = new(
        "/tallene",
        new("Tallene", "Tala", "The figures"),
        new(
            "Alle tall i registeret, med hvem de gjelder, hvilket år de er fra og hvor de står. Vi har ikke regnet ut noe selv.",
            "Alle tal i registeret, med kven dei gjeld, kva år dei er frå og kvar dei står. Vi har ikkje rekna ut noko sjølve.",
            "All figures in the register, with whom they are about, which year they are from and where they stand. We have not calculated anything ourselves."));
    public static readonly LocalizedText Disagreements = new("Her er kildene uenige", "Her er kjeldene usamde", "Where the sources disagree");
    public static readonly LocalizedText Disagree = new("Kildene er uenige:", "Kjeldene er usamde:", "The sources disagree:");
    public static readonly LocalizedText Disputed = new("Kildene er uenige", "Kjeldene er usamde", "The sources disagree");
    public static readonly LocalizedText ShownMany = new("{0} tall", "{0} tal", "{0} figures");
    public static readonly LocalizedText ShownOne = new("1 tall", "1 tal", "1 figure");
    public static readonly LocalizedText None = new(
        "Registeret har ingen tall som passer med alt du valgte. Fjern ett av valgene.",
        "Registeret har ingen tal som passar med alt du valde. Fjern eitt av vala.",
        "The register has no figures that fit everything you chose. Remove one of the choices.");
    public static readonly LocalizedText Everything = new("Vis alle tallene", "Vis alle tala", "Show all figures");
    public static readonly LocalizedText Other = new("Andre tall", "Andre tal", "Other figures");
    public static readonly LocalizedText NoValue = new("Tallet er ikke oppgitt", "Talet er ikkje oppgitt", "The number is not given");
    public static readonly LocalizedText Amount = new("Verdi", "Verdi", "Value");
    public static readonly LocalizedText NoYear = new("år ikke oppgitt", "år ikkje oppgitt", "year not given");
    public static readonly LocalizedText Years = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    public static readonly LocalizedText ByYear = new("fram til {0}", "fram til {0}", "by {0}");
    public static readonly LocalizedText Where = new("{0}, {1}", "{0}, {1}", "{0}, {1}");

    private const string NumberFormat = "#,0.####";

    private static readonly LocalizedText Span = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    private static readonly LocalizedText About = new("om lag {0}", "om lag {0}", "about {0}");
    private static readonly LocalizedText AboutSpan = new("om lag {0} til {1}", "om lag {0} til {1}", "about {0} to {1}");
    private static readonly LocalizedText MoreThan = new("mer enn {0}", "meir enn {0}", "more than {0}");
    private static readonly LocalizedText LessThan = new("mindre enn {0}", "mindre enn {0}", "less than {0}");
    private static readonly LocalizedText AtLeast = new("minst {0}", "minst {0}", "at least {0}");
    private static readonly LocalizedText AtMost = new("høyst {0}", "høgst {0}", "at most {0}");
    private static readonly LocalizedText Between = new("mellom {0} og {1}", "mellom {0} og {1}", "between {0} and {1}");

    /// <summary>The number as it is written: om lag 60, mellom 25 og 27, 20 000–50 000.</summary>
    public static string Number(Figure figure, Tongue tongue, CultureInfo culture)
    {
        var value = figure.Value.ToString(NumberFormat, culture);
        if (figure.To is not { } upper) return Fill(Alone(figure.Precision), value);
        var to = upper.ToString(NumberFormat, culture);
        return figure.Precision switch
        {
            Precision.Exact => Fill(Span, value, to),
            Precision.Between => Fill(Between, value, to),
            Precision.About => Fill(AboutSpan, value, to),
            _ => Fill(Alone(figure.Precision), Fill(Span, value, to)),
        };

        string Fill(LocalizedText text, params object[] values) => string.Format(culture, text.In(tongue).Text, values);
    }

    private static LocalizedText Alone(Precision precision) => precision switch
    {
        Precision.About => About,
        Precision.MoreThan => MoreThan,
        Precision.LessThan => LessThan,
        Precision.AtLeast => AtLeast,
        Precision.AtMost => AtMost,
        // "Between" needs two numbers; with one there is nothing to add to it.
        Precision.Exact or Precision.Between => new LocalizedText("{0}", "{0}", "{0}"),
        _ => throw new InvalidOperationException($"An unknown precision: {precision}"),
    };
}
