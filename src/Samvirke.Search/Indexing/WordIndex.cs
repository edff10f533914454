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

    /// <summary>The term of the word and how often the word stands in texts, or nothing when it is none of <see cref="Words"/>.</summary>
    public (int Term, int Count)? Find(string word) => Array.BinarySearch(words, word, StringComparer.Ordinal) is >= 0 and var place ? values[place] : null;

    /// <summary>The words that begin so, each with how often it stands in texts.</summary>
    public IEnumerable<(string Word, int Count)> Beginning(string start)
    {
        var (from, to) = Ranges.Beginning(start, words.Length, i => words[i]);
        for (var i = from; i < to; i++) yield return (words[i], values[i].Count);
    }

    /// <summary>The words whose base form ends so, each with how often it stands in texts: compounds of the word.</summary>
    public IEnumerable<(string Word, int Count)> Ending(string baseForm)
    {
        var first = Ranges.FirstNot(0, byEnd.Length, i => CompareEnds(terms[values[byEnd[i]].Term], baseForm) < 0);
        var last = Ranges.FirstNot(first, byEnd.Length, i => terms[values[byEnd[i]].Term].EndsWith(baseForm, StringComparison.Ordinal));
        for (var i = first; i < last; i++) yield return (words[byEnd[i]], values[byEnd[i]].Count);
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
}
