using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>What the entries are called now: labels of the built index whose entry stands, numbered as there, and after them the overlay's.</summary>
internal sealed class AllLabels(Labels built, Ordinals ordinals, Lazy<Labels> overlaid)
{
    /// <summary>The label with the number.</summary>
    public Label this[int label] => label < built.Count ? built[label] : overlaid.Value[label - built.Count];

    /// <summary>The entry that is called so, or -1 when it no longer is.</summary>
    public int Entry(int label) => label < built.Count ? ordinals.Current(built[label].Owner) : overlaid.Value[label - built.Count].Owner;

    /// <summary>The entries that are called just this, in whatever order the words stand.</summary>
    public IReadOnlyList<int> Exactly(IReadOnlyList<string> folded) =>
        [.. built.Exactly(folded).Select(ordinals.Current).Where(entry => entry >= 0), .. overlaid.Value.Exactly(folded)];

    /// <summary>The labels that begin so, at most so many of the built ones.</summary>
    public IEnumerable<int> Beginning(string folded, int most)
    {
        var (from, to) = built.Beginning(folded);
        var (later, end) = overlaid.Value.Beginning(folded);
        return Standing(Enumerable.Range(from, Math.Min(to - from, most))).Concat(Later(Enumerable.Range(later, end - later)));
    }

    /// <summary>The labels that have words beginning like all of these; at most so many of the built ones are looked at.</summary>
    public IEnumerable<int> WithWordsBeginning(List<string> beginnings, int most) =>
        Standing(built.WithWordsBeginning(beginnings, most)).Concat(Later(overlaid.Value.WithWordsBeginning(beginnings, most)));

    /// <summary>The labels that have the word.</summary>
    public IEnumerable<int> WithWord(string word) => Standing(With(built.Words, word)).Concat(Later(With(overlaid.Value.Words, word)));

    /// <summary>Whether a label has the word.</summary>
    public bool HasWord(string word) => WithWord(word).Any();

    /// <summary>Whether a label has a word that begins so.</summary>
    public bool HasWordBeginning(string start) => WordsBeginning(start).Any();

    /// <summary>The first words of labels that begin so, in their order.</summary>
    public IEnumerable<string> WordsBeginning(string start, int most) =>
        overlaid.Value.Count == 0 ? WordsBeginning(start).Take(most) : WordsBeginning(start).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(most);

    private IEnumerable<string> WordsBeginning(string start)
    {
        var words = built.Words;
        var (from, to) = words.Beginning(start);
        var standing = Enumerable.Range(from, to - from).Select(i => words.All[i]).Where(word => Standing(With(words, word)).Any());
        var later = overlaid.Value.Words;
        var (laterFrom, laterTo) = later.Beginning(start);
        return standing.Concat(Enumerable.Range(laterFrom, laterTo - laterFrom).Select(i => later.All[i]));
    }

    private IEnumerable<int> Standing(IEnumerable<int> labels) => labels.Where(label => ordinals.Current(built[label].Owner) >= 0);

    private IEnumerable<int> Later(IEnumerable<int> labels) => labels.Select(label => label + built.Count);

    private static int[] With(LabelWords words, string word) => words.Find(word) is >= 0 and var place ? words.Labels(place, place + 1).ToArray() : [];
}
