using System.Collections.Immutable;
using Samvirke.Register.Language;
using Samvirke.Search.Following;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>A word of a text and the words of the query that it answers.</summary>
internal readonly record struct MarkedWord(WordSpan Span, ImmutableArray<(int Asked, bool IsPart)> Answers);

/// <summary>Finds which words of a text answer the query.</summary>
internal sealed class Marker
{
    private readonly Lexicon lexicon;
    private readonly ImmutableArray<ReadWord> words;
    private readonly ILookup<int, int> askedByTerm;
    private readonly HashSet<int> terms;
    private readonly bool hasPhrase;

    public Marker(Lexicon lexicon, ImmutableArray<ReadWord> words)
    {
        this.lexicon = lexicon;
        this.words = words;
        askedByTerm = words
            .SelectMany((word, i) => word.Phrase.IsEmpty ? word.Units.SelectMany(unit => unit.AnyOf).Select(term => (Term: term, Asked: i)) : [])
            .Distinct()
            .ToLookup(each => each.Term, each => each.Asked);
        hasPhrase = words.Any(word => !word.Phrase.IsEmpty);
        terms = [.. askedByTerm.Select(each => each.Key)];
    }

    /// <summary>All words of the text, in order.</summary>
    public List<MarkedWord> Mark(string text)
    {
        var marked = new List<MarkedWord>(text.Length / 6);
        var sequence = hasPhrase ? new List<(int Term, int Word)>() : null;
        foreach (var span in Words.In(text))
        {
            var word = lexicon.Find(text.AsSpan(span.Start, span.Length));
            foreach (var term in word?.Sequence ?? []) sequence?.Add((term, marked.Count));
            marked.Add(new MarkedWord(span, word is not null && IsAnswer(word) ? Answers(word) : []));
        }

        for (var i = 0; sequence is not null && i < words.Length; i++)
        {
            if (!words[i].Phrase.IsEmpty) MarkPhrase(i, sequence, marked);
        }

        return marked;
    }

    /// <summary>Whether the word answers anything: most do not, and are passed over quickly.</summary>
    private bool IsAnswer(IndexedWord word)
    {
        foreach (var term in word.Sequence)
        {
            if (terms.Contains(term)) return true;
        }

        foreach (var term in word.Parts)
        {
            if (terms.Contains(term)) return true;
        }

        return false;
    }

    private ImmutableArray<(int Asked, bool IsPart)> Answers(IndexedWord word)
    {
        var whole = word.Sequence.SelectMany(term => askedByTerm[term]).Select(asked => (asked, false));
        var parts = word.Parts.SelectMany(term => askedByTerm[term]).Select(asked => (asked, true));
        return [.. whole.Concat(parts).DistinctBy(each => each.asked)];
    }

    private void MarkPhrase(int asked, List<(int Term, int Word)> sequence, List<MarkedWord> marked)
    {
        var phrase = words[asked].Phrase;
        for (var start = 0; start + phrase.Length <= sequence.Count; start++)
        {
            var length = 0;
            while (length < phrase.Length && sequence[start + length].Term == phrase[length]) length++;
            if (length < phrase.Length) continue;
            foreach (var place in Enumerable.Range(start, length).Select(i => sequence[i].Word).Distinct())
            {
                marked[place] = marked[place] with { Answers = marked[place].Answers.Add((asked, false)) };
            }
        }
    }
}
