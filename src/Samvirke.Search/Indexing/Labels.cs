using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Search.Indexing;

/// <summary>Everything that entries are called, to find them by exactly that, by how it begins and by its words.</summary>
internal sealed class Labels
{
    private readonly Label[] labels;
    private readonly ulong[] keys;
    private readonly int[] withKey;
    private readonly LabelWords words;

    private Labels(Label[] labels)
    {
        this.labels = labels;
        keys = Array.ConvertAll(labels, label => Hash(label.Folded));
        withKey = [.. Enumerable.Range(0, labels.Length)];
        Array.Sort(keys, withKey);
        words = LabelWords.Of(labels);
    }

    /// <summary>How many there are, in the order of their folded texts.</summary>
    public int Count => labels.Length;

    /// <summary>The words in them.</summary>
    public LabelWords Words => words;

    /// <summary>The label with the number.</summary>
    public Label this[int label] => labels[label];

    /// <summary>What the entries are called, each with its number.</summary>
    public static Labels Of(IEnumerable<(Entry Entry, int Number)> entries) =>
        new([.. entries.SelectMany(each => Of(each.Entry, each.Number)).OrderBy(label => label.Folded, StringComparer.Ordinal)]);

    /// <summary>The entries that are called just this, in whatever order the words stand.</summary>
    public IReadOnlyList<int> Exactly(IEnumerable<string> folded)
    {
        var key = Label.Key(folded);
        var hash = Hash(string.Join(' ', folded));
        var found = new List<int>();
        for (var i = Ranges.FirstNot(0, keys.Length, i => keys[i] < hash); i < keys.Length && keys[i] == hash; i++)
        {
            var label = labels[withKey[i]];
            if (!found.Contains(label.Owner) && Label.Key(label.Folded.Split(' ')) == key) found.Add(label.Owner);
        }

        return found;
    }

    /// <summary>The labels that begin so, as a range of numbers.</summary>
    public (int From, int To) Beginning(string folded) => Ranges.Beginning(folded, labels.Length, i => labels[i].Folded);

    /// <summary>The labels that have words beginning like all of these, in one pass over at most so many of the rarest word's.</summary>
    public IEnumerable<int> WithWordsBeginning(List<string> beginnings, int most)
    {
        var rarest = beginnings.Select(words.Beginning).MinBy(range => words.Labels(range.From, range.To).Length);
        var all = words.Labels(rarest.From, rarest.To);
        return all[..Math.Min(all.Length, most)].ToArray().Where(i => beginnings.Count == 1 || beginnings.TrueForAll(word => labels[i].HasWordBeginning(word)));
    }

    private static IEnumerable<Label> Of(Entry entry, int ordinal)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var named = EntryTexts.Names(entry).Concat(EntryTexts.Aliases(entry)).Append(new PlacedText(Place.Id, entry.Id.Value, null));
        foreach (var (place, text, tongue) in named)
        {
            var folded = string.Join(' ', Label.WordsOf(text));
            if (folded.Length > 0 && seen.Add(folded)) yield return new Label(text, folded, ordinal, place, tongue?.Tag(), place is Place.Alias && !entry.Aliases.Contains(text));
        }
    }

    /// <summary>A sum over the words, so their order does not matter; a repeated word counts once.</summary>
    private static ulong Hash(ReadOnlySpan<char> folded)
    {
        var sum = 0UL;
        var at = 0;
        foreach (var range in folded.Split(' '))
        {
            var word = folded[range];
            if (!IsRepeated(folded[..at], word)) sum += Fnv(word);
            at = range.End.Value;
        }

        return sum;
    }

    private static bool IsRepeated(ReadOnlySpan<char> before, ReadOnlySpan<char> word)
    {
        foreach (var range in before.Split(' '))
        {
            if (before[range].SequenceEqual(word)) return true;
        }

        return false;
    }

    private static ulong Fnv(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
