namespace Samvirke.Search.Indexing;

/// <summary>The plain words of the register's texts in order, with the term and the number of times of each.</summary>
internal sealed class WordIndex
{
    private readonly Terms terms;
    private readonly string[] words;
    private readonly (int Term, int Count)[] values;
    private readonly int[] byEnd;

    public WordIndex(Vocabulary vocabulary)
    {
        terms = vocabulary.Terms;
        var found = new Dictionary<string, (int Term, int Count)>(StringComparer.Ordinal);
        for (var i = 0; i < vocabulary.Words.Count; i++)
        {
            if (vocabulary.Words[i] is not { IsLetters: true, Folded: var folded, Sequence: [var term] }) continue;
            found[folded] = (term, vocabulary.Count(i) + found.GetValueOrDefault(folded).Count);
        }

        words = [.. found.Keys.Order(StringComparer.Ordinal)];
        values = Array.ConvertAll(words, word => found[word]);
        byEnd = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(byEnd, (a, b) => CompareEnds(terms[values[a].Term], terms[values[b].Term]));
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The term of the word and how often the word stands in texts; the word is one of <see cref="Words"/>.</summary>
    public (int Term, int Count) this[string word] => values[Array.BinarySearch(words, word, StringComparer.Ordinal)];

    /// <summary>The words that begin so, the most used first, at most as many as said.</summary>
    public IReadOnlyList<string> Beginning(string start, int most)
    {
        var first = Array.BinarySearch(words, start, StringComparer.Ordinal);
        if (first < 0) first = ~first;
        var last = first;
        while (last < words.Length && words[last].StartsWith(start, StringComparison.Ordinal)) last++;
        return MostUsed(Enumerable.Range(first, last - first), most);
    }

    /// <summary>The words whose base form ends so, the most used first, at most as many as said: compounds of the word.</summary>
    public IReadOnlyList<string> Ending(string baseForm, int most)
    {
        var first = Ranges.FirstNot(0, byEnd.Length, i => CompareEnds(terms[values[byEnd[i]].Term], baseForm) < 0);
        var last = Ranges.FirstNot(first, byEnd.Length, i => terms[values[byEnd[i]].Term].EndsWith(baseForm, StringComparison.Ordinal));
        return MostUsed(byEnd[first..last], most);
    }

    /// <summary>Compares from the last letter backwards.</summary>
    private static int CompareEnds(string a, string b)
    {
        for (var i = 1; i <= a.Length && i <= b.Length; i++)
        {
            if (a[^i] != b[^i]) return a[^i].CompareTo(b[^i]);
        }

        return a.Length.CompareTo(b.Length);
    }

    private string[] MostUsed(IEnumerable<int> places, int most) => [.. places.OrderByDescending(i => values[i].Count).Take(most).Select(i => words[i])];
}
