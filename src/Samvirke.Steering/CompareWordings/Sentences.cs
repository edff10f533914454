using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Samvirke.Steering.CompareWordings;

/// <summary>Divides what an assignment says into sentences and points of lists.</summary>
public static partial class Sentences
{
    /// <summary>The sentences in order, without the space around them; nothing of the text but space is lost.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var (sentences, from) = (ImmutableArray.CreateBuilder<string>(), 0);
        foreach (Match end in End().Matches(text))
        {
            if (!end.ValueSpan.Contains('\n') && IsAbbreviation(text.AsSpan(from, end.Index - from))) continue;
            Add(text[from..end.Index]);
            from = end.Index + end.Length;
        }

        Add(text[from..]);
        return sentences.ToImmutable();

        void Add(string sentence)
        {
            if (sentence.Trim() is { Length: > 0 } trimmed) sentences.Add(trimmed);
        }
    }

    /// <summary>A stop after a short word that is written with one, or after the number of a point, ends no sentence.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> before) => Abbreviation().IsMatch(before);

    /// <summary>The space after the mark that ends a sentence, where something with a capital or a figure follows; or the end of a line.</summary>
    [GeneratedRegex(@"(?<=[.!?:])[ \t]+(?=[\p{Lu}\d«–-])|\s*\n\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"(?:\b(?:jf|bl\.\s?a|pkt|nr|kap|f\.\s?eks|mv|m\.v|evt?|ca|inkl|tlf|St|Meld|Prop|Innst|Dok|Offl|ref|hhv|dvs|o\.l|osb|osv|mfl|m\.fl)\.|^\s*\d{1,2}\.|:)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Abbreviation();
}
