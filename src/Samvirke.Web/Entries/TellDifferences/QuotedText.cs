using Samvirke.Register.Differences;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Entries.TellDifferences;

/// <summary>Quotes texts of the register in sentences, as short as lets what was changed be understood.</summary>
internal static class QuotedText
{
    private const string Gap = " … ";

    /// <summary>What was kept is shown so far on either side of a change.</summary>
    private const int Around = 80;

    /// <summary>What came or went is shown so far.</summary>
    private const int Most = 1200;

    /// <summary>A text whole, or its beginning where it is long.</summary>
    public static Sentence Whole(string text, Tongue? tongue = null) => new([new Fragment(Cut(text), Fate.Kept, tongue)]);

    /// <summary>A text with the words that were removed and added.</summary>
    public static Sentence Changed(string before, string after, Tongue tongue)
    {
        var runs = WordDifference.Runs(before, after);
        return new([.. runs.Select((run, i) => new Fragment(
            run.Fate == Fate.Kept ? Kept(run.Text, i == 0, i == runs.Length - 1) : Cut(run.Text), run.Fate, tongue))]);
    }

    private static string Kept(string text, bool isFirst, bool isLast)
    {
        if (text.Length <= (2 * Around) + Gap.Length) return text;
        var head = isFirst ? "" : text[..Whole(text, Around)];
        var tail = isLast ? "" : text[Whole(text, text.Length - Around)..];
        return head + Gap + tail;
    }

    private static string Cut(string text) => text.Length <= Most ? text : text[..Whole(text, Most)] + "…";

    /// <summary>The place, or the one before it where it would part a character that takes two.</summary>
    private static int Whole(string text, int place) => char.IsLowSurrogate(text[place]) ? place - 1 : place;
}
