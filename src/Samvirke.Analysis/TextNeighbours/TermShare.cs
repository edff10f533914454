using System.Runtime.InteropServices;
using Samvirke.Register.Language;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Counts the terms of some documents that follow each other; each different word is looked into once. The terms are numbered as they are met.</summary>
internal sealed class TermShare
{
    private readonly Compounds? compounds;
    private readonly TermCount[][] documents;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>>[] wordsOf;
    private readonly List<string> terms = [];
    private readonly List<int> frequencies = [];
    private readonly List<int> counts = [];
    private readonly List<int> met = [];

    public TermShare(int documents, Compounds? compounds)
    {
        this.documents = new TermCount[documents][];
        this.compounds = compounds;
        wordsOf = [.. Enum.GetValues<WordForm>().Select(_ => new Dictionary<string, int[]>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>())];
    }

    /// <summary>The terms by number.</summary>
    public IReadOnlyList<string> Terms => terms;

    /// <summary>In how many of the documents each term stands.</summary>
    public IReadOnlyList<int> Frequencies => frequencies;

    /// <summary>The documents, with their terms in the order in which they were met.</summary>
    public ReadOnlySpan<TermCount[]> Documents => documents;

    /// <summary>Counts the terms of a text.</summary>
    public void Read(int document, ReadOnlySpan<char> text)
    {
        foreach (var word in Words.In(text))
        {
            foreach (var term in TermsOf(text.Slice(word.Start, word.Length), word.Form)) Count(term);
        }

        Close(document);
    }

    /// <summary>Counts terms that are known already.</summary>
    public void Take(int document, IReadOnlyList<string> terms)
    {
        foreach (var term in terms) Count(Number(term));
        Close(document);
    }

    private int[] TermsOf(ReadOnlySpan<char> word, WordForm form)
    {
        var cut = WordTerms.Cut(word);
        ref var known = ref wordsOf[(int)form];
        if (known.TryGetValue(cut, out var found)) return found;
        return known[cut] = Array.ConvertAll(WordTerms.Of(cut, form, compounds), Number);
    }

    private int Number(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var exists);
        if (exists) return number;
        number = terms.Count;
        terms.Add(term);
        frequencies.Add(0);
        counts.Add(0);
        return number;
    }

    private void Count(int term)
    {
        if (CollectionsMarshal.AsSpan(counts)[term]++ == 0) met.Add(term);
    }

    private void Close(int document)
    {
        var all = CollectionsMarshal.AsSpan(counts);
        var counted = new TermCount[met.Count];
        for (var i = 0; i < counted.Length; i++)
        {
            var term = met[i];
            counted[i] = new TermCount(term, all[term]);
            all[term] = 0;
            CollectionsMarshal.AsSpan(frequencies)[term]++;
        }

        met.Clear();
        documents[document] = counted;
    }
}
