using System.Collections.Immutable;

namespace Samvirke.Search.Querying;

/// <summary>Cuts texts into pieces by what matches.</summary>
internal static class Pieces
{
    private const int SnippetLength = 240;
    private const int Lead = 60;

    /// <summary>The whole text.</summary>
    public static MarkedText Whole(string text, IReadOnlyList<MarkedWord> words, string tag) => new(Cut(text, 0, text.Length, words), tag);

    /// <summary>The stretch of the text where most matches, with an ellipsis where something is left out.</summary>
    public static MarkedText Snippet(string text, IReadOnlyList<MarkedWord> words, string tag)
    {
        if (text.Length <= SnippetLength) return Whole(text, words, tag);
        var start = Start(text, words);
        var end = End(text, start, words);
        var pieces = Cut(text, start, end, words);
        if (start > 0) pieces = pieces.Insert(0, new Piece("… ", false));
        return new(end < text.Length ? pieces.Add(new Piece(" …", false)) : pieces, tag);
    }

    private static int Start(string text, IReadOnlyList<MarkedWord> words)
    {
        var matching = words.Where(word => !word.Answers.IsEmpty).ToList();
        if (matching.Count == 0) return 0;
        var best = matching.MaxBy(first => matching
            .Where(word => word.Span.Start >= first.Span.Start && word.Span.End <= first.Span.Start + SnippetLength - Lead)
            .SelectMany(word => word.Answers)
            .Select(answer => answer.Asked)
            .Distinct()
            .Count());
        if (best.Span.End <= SnippetLength) return 0;
        var latest = Math.Min(best.Span.Start, Math.Max(0, text.Length - SnippetLength));
        return words.First(word => word.Span.Start >= Math.Min(best.Span.Start - Lead, latest)).Span.Start;
    }

    private static int End(string text, int start, IReadOnlyList<MarkedWord> words)
    {
        if (start + SnippetLength >= text.Length) return text.Length;
        var end = words.LastOrDefault(word => word.Span.Start >= start && word.Span.End <= start + SnippetLength).Span.End;
        return end > start ? end : SafeEnd(text, start + SnippetLength);
    }

    /// <summary>Not between the halves of a surrogate pair.</summary>
    private static int SafeEnd(string text, int end) => char.IsLowSurrogate(text[end]) ? end - 1 : end;

    private static ImmutableArray<Piece> Cut(string text, int start, int end, IReadOnlyList<MarkedWord> words)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var at = start;
        foreach (var word in words.Where(word => !word.Answers.IsEmpty && word.Span.Start >= start && word.Span.End <= end))
        {
            if (word.Span.Start > at) pieces.Add(new Piece(text[at..word.Span.Start], false));
            pieces.Add(new Piece(text.Substring(word.Span.Start, word.Span.Length), true));
            at = word.Span.End;
        }

        if (at < end) pieces.Add(new Piece(text[at..end], false));
        return pieces.ToImmutable();
    }
}
