using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Papers;

/// <summary>What every paper says, whatever it is about.</summary>
public static class PaperTexts
{
    /// <summary>The heading of the list of sources.</summary>
    public static readonly LocalizedText Sources = new("Kilder", "Kjelder", "Sources");

    /// <summary>The heading of the list of parts.</summary>
    public static readonly LocalizedText Contents = new("Innhold", "Innhald", "Contents");

    /// <summary>Before the number of a table.</summary>
    public static readonly LocalizedText Table = new("Tabell", "Tabell", "Table");

    /// <summary>Before the number of a page.</summary>
    public static readonly LocalizedText Page = new("Side", "Side", "Page");

    /// <summary>Between the number of a page and how many there are.</summary>
    public static readonly LocalizedText Of = new("av", "av", "of");

    /// <summary>What stands in a table without rows.</summary>
    public static readonly LocalizedText Nothing = new("Ingenting", "Ingenting", "Nothing");

    private static readonly LocalizedText Stamped = new(
        "Registeret slik det gjelder {0}: {1} oppføringer gjelder den dagen. Siste endring er nummer {2}, ført {3}.",
        "Registeret slik det gjeld {0}: {1} oppføringar gjeld den dagen. Siste endring er nummer {2}, ført {3}.",
        "The register as it holds on {0}: {1} entries hold on that day. The last change is number {2}, recorded {3}.");

    private static readonly LocalizedText StampedEmpty = new(
        "Registeret var tomt {0}.", "Registeret var tomt {0}.", "The register was empty on {0}.");

    /// <summary>The stamp as a sentence.</summary>
    public static LocalizedText Sentence(PaperStamp stamp) => stamp.Change == 0
        ? Filled(StampedEmpty, PaperTongue.Date(stamp.Day))
        : Filled(Stamped, PaperTongue.Date(stamp.Day), PaperTongue.Number(stamp.Entries), new(stamp.Change.ToString(CultureInfo.InvariantCulture)), PaperTongue.Time(stamp.RecordedAt));

    private static LocalizedText Filled(LocalizedText pattern, params LocalizedText[] blanks) => LocalizedText.Of(Tongues.Interface.Select(tongue =>
        new Phrase(string.Format(CultureInfo.InvariantCulture, pattern.In(tongue).Text, [.. blanks.Select(blank => blank.In(tongue).Text)]), tongue)));
}
