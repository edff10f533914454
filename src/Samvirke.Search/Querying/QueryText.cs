using System.Collections.Immutable;
using Samvirke.Register.Language;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>A word of a query, or a phrase that stood in quotation marks.</summary>
internal sealed record AskedWord(string Text, ImmutableArray<WordAnalysis> Words)
{
    /// <summary>Whether the words must follow each other.</summary>
    public bool IsPhrase => Words.Length > 1;

    /// <summary>What tells it from another.</summary>
    public string Key => string.Join(' ', Words.Select(word => word.Folded));
}

/// <summary>The text of a query taken apart. Any text has a reading; there is no syntax to get wrong.</summary>
/// <param name="Words">The words and phrases to look for, each once.</param>
/// <param name="Ignored">Words too common to look for.</param>
/// <param name="IsCut">Whether something at the end was left out.</param>
/// <param name="Labels">All words folded, to be compared with what entries are called.</param>
internal sealed record QueryText(ImmutableArray<AskedWord> Words, ImmutableArray<string> Ignored, bool IsCut, ImmutableArray<string> Labels)
{
    private const string Quotes = "\"“”„«»";

    public static QueryText Read(string text)
    {
        var isCut = text.Length > SearchQuery.MaxCharacters;
        if (isCut) text = text[..SearchQuery.MaxCharacters];
        var asked = new List<AskedWord>();
        var inQuotes = false;
        foreach (var range in Split(text))
        {
            var words = Analyse(text.AsSpan(range));
            if (inQuotes && words.Length > 1) asked.Add(new(text[range].Trim(), [.. words.Select(word => word.Analysis)]));
            else asked.AddRange(words.Select(word => new AskedWord(word.Text, [word.Analysis])));
            inQuotes = !inQuotes;
        }

        return Of([.. asked.DistinctBy(word => word.Key)], isCut, [.. Label.WordsOf(text)]);
    }

    private static QueryText Of(ImmutableArray<AskedWord> asked, bool isCut, ImmutableArray<string> labels)
    {
        var ignored = asked.Where(word => !word.IsPhrase && StopWords.Contains(word.Key)).ToImmutableArray();
        if (ignored.Length == asked.Length) ignored = [];
        var words = asked.Except(ignored).ToImmutableArray();
        var most = words.Length > SearchQuery.MaxWords ? words[..SearchQuery.MaxWords] : words;
        return new QueryText(most, [.. ignored.Select(word => word.Text)], isCut || most.Length < words.Length, labels);
    }

    /// <summary>The stretches between quotation marks, every second of them quoted; an unpaired mark at the end is no mark.</summary>
    private static List<Range> Split(string text)
    {
        var marks = Enumerable.Range(0, text.Length).Where(i => Quotes.Contains(text[i], StringComparison.Ordinal)).ToList();
        if (marks.Count % 2 == 1) marks.RemoveAt(marks.Count - 1);
        var ranges = new List<Range>();
        var start = 0;
        foreach (var mark in marks)
        {
            ranges.Add(start..mark);
            start = mark + 1;
        }

        ranges.Add(start..text.Length);
        return ranges;
    }

    private static (string Text, WordAnalysis Analysis)[] Analyse(ReadOnlySpan<char> text)
    {
        var words = new List<(string, WordAnalysis)>();
        foreach (var word in Words(text))
        {
            var written = text.Slice(word.Start, word.Length);
            var analysis = WordAnalysis.Of(written, word.Form);
            if (analysis.Sequence.Length > 0) words.Add((written.ToString(), analysis));
        }

        return [.. words];

        static Register.Language.Words.Enumerator Words(ReadOnlySpan<char> text) => Register.Language.Words.In(text);
    }
}
