using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>The plain words that texts have now, with the term and the number of times of each.</summary>
internal sealed class WordsInUse(WordIndex built, Lexicon lexicon)
{
    /// <summary>How often the word stands in texts.</summary>
    public int Count(string word) => (built.Find(word)?.Count ?? 0) + lexicon.Touched.GetValueOrDefault(word).More;

    /// <summary>The term of the word, which is one that texts have.</summary>
    public int Term(string word) => built.Find(word)?.Term ?? lexicon.Touched[word].Term;

    /// <summary>The words that begin so, the most used first, at most as many as said.</summary>
    public IReadOnlyList<string> Beginning(string start, int most) =>
        MostUsed(built.Beginning(start), word => word.StartsWith(start, StringComparison.Ordinal), most);

    /// <summary>The words whose base form ends so, the most used first, at most as many as said: compounds of the word.</summary>
    public IReadOnlyList<string> Ending(string baseForm, int most) =>
        MostUsed(built.Ending(baseForm), word => lexicon.Terms[lexicon.Touched[word].Term].EndsWith(baseForm, StringComparison.Ordinal), most);

    private string[] MostUsed(IEnumerable<(string Word, int Count)> found, Func<string, bool> fits, int most)
    {
        var touched = lexicon.Touched.Keys.Where(fits).Select(word => (Word: word, Count: Count(word))).Where(each => each.Count > 0);
        return
        [
            .. found.Where(each => lexicon.Touched.Count == 0 || !lexicon.Touched.ContainsKey(each.Word))
                .Concat(touched)
                .OrderByDescending(each => each.Count)
                .ThenBy(each => each.Word, StringComparer.Ordinal)
                .Take(most)
                .Select(each => each.Word),
        ];
    }
}
