using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Search.Indexing;

/// <summary>Everything that entries are called, to find them by exactly that, by how it begins and by its words.</summary>
internal sealed class Labels
{
    private readonly Label[] labels;
    private readonly Dictionary<string, int[]> byKey;
    private readonly string[] words;
    private readonly int[] starts;
    private readonly int[] withWord;

    private Labels(Label[] labels)
    {
        this.labels = labels;
        byKey = ByKey(labels);
        (words, starts, withWord) = ByWord(labels);
    }

    /// <summary>How many there are, in the order of their folded texts.</summary>
    public int Count => labels.Length;

    /// <summary>The different words in them, in ordinal order.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The label with the number.</summary>
    public Label this[int label] => labels[label];

    public static Labels Of(RegisterSnapshot snapshot)
    {
        var all = new List<Label>(snapshot.Entries.Length * 2);
        for (var i = 0; i < snapshot.Entries.Length; i++) all.AddRange(Of(snapshot.Entries[i], i));
        return new Labels([.. all.OrderBy(label => label.Folded, StringComparer.Ordinal)]);
    }

    /// <summary>The entries that are called just this, in whatever order the words stand.</summary>
    public IReadOnlyList<int> Exactly(IEnumerable<string> folded) => byKey.GetValueOrDefault(Label.Key(folded), []);

    /// <summary>The labels that begin so, as a range of numbers.</summary>
    public (int From, int To) Beginning(string folded) => Range(folded, labels.Length, i => labels[i].Folded);

    /// <summary>The words that begin so, as a range of places in <see cref="Words"/>.</summary>
    public (int From, int To) WordsBeginning(string folded) => Range(folded, words.Length, i => words[i]);

    /// <summary>The place of the word, or -1.</summary>
    public int Word(string folded) => Math.Max(-1, Array.BinarySearch(words, folded, StringComparer.Ordinal));

    /// <summary>The labels with a word of the range.</summary>
    public ReadOnlySpan<int> With(int fromWord, int toWord) => withWord.AsSpan(starts[fromWord], starts[toWord] - starts[fromWord]);

    private static IEnumerable<Label> Of(Entry entry, int ordinal)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var named = EntryTexts.Names(entry).Concat(EntryTexts.Aliases(entry)).Append(new PlacedText(Place.Id, entry.Id.Value, null));
        foreach (var (place, text, tongue) in named)
        {
            var folded = string.Join(' ', Label.WordsOf(text));
            if (folded.Length > 0 && seen.Add(folded)) yield return new Label(text, folded, ordinal, place, tongue?.Tag());
        }
    }

    private static Dictionary<string, int[]> ByKey(Label[] all)
    {
        var keys = new Dictionary<string, int[]>(all.Length, StringComparer.Ordinal);
        foreach (var label in all)
        {
            var key = Label.Key(label.Folded.Split(' '));
            var known = keys.GetValueOrDefault(key, []);
            if (!known.Contains(label.Entry)) keys[key] = [.. known, label.Entry];
        }

        return keys;
    }

    private static (string[] Words, int[] Starts, int[] With) ByWord(Label[] all)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var word in all[i].Folded.Split(' '))
            {
                if (!postings.TryGetValue(word, out var list)) postings.Add(word, list = []);
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }

        string[] different = [.. postings.Keys.Order(StringComparer.Ordinal)];
        var firsts = new int[different.Length + 1];
        for (var i = 0; i < different.Length; i++) firsts[i + 1] = firsts[i] + postings[different[i]].Count;
        var with = new int[firsts[^1]];
        for (var i = 0; i < different.Length; i++) postings[different[i]].CopyTo(with, firsts[i]);
        return (different, firsts, with);
    }

    private static (int From, int To) Range(string prefix, int count, Func<int, string> at)
    {
        var from = FirstNot(0, count, i => string.CompareOrdinal(at(i), prefix) < 0);
        return (from, FirstNot(from, count, i => at(i).StartsWith(prefix, StringComparison.Ordinal)));
    }

    private static int FirstNot(int low, int high, Func<int, bool> holds)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (holds(middle)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
