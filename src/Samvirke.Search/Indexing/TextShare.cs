using System.Runtime.InteropServices;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>The texts of some entries that follow each other, read by one thread.</summary>
internal sealed class TextShare
{
    private const int NewText = -10;

    // What an entry of the national register has, so that the list seldom grows.
    private const int UsualWords = 120;

    private readonly List<int> words;
    private readonly int[] starts;
    private readonly Dictionary<object, (int Start, int Length)> read = new(ReferenceEqualityComparer.Instance);

    private TextShare(int entries)
    {
        words = new(entries * UsualWords);
        starts = new int[entries + 1];
    }

    /// <summary>The different words, by the numbers that stand for them until <see cref="Renumber"/>.</summary>
    public WrittenWords Written { get; } = new();

    /// <summary>How many words there are, with the marks between texts.</summary>
    public int Count => words.Count;

    /// <summary>Reads every text of the entries once; what many entries are related to is read once for all.</summary>
    public static TextShare Of(RegisterSnapshot snapshot, int from, int entries)
    {
        var share = new TextShare(entries);
        for (var i = 0; i < entries; i++)
        {
            var entry = snapshot.Entries[from + i];
            share.AddOwn(entry);
            foreach (var other in EntryTexts.RelatedEntries(entry, snapshot)) share.AddOnce(other, () => EntryTexts.OfRelated(other));
            share.starts[i + 1] = share.words.Count;
        }

        share.read.Clear();
        return share;
    }

    /// <summary>Reads what the entry says itself and the name of its kind: the texts whose words are counted.</summary>
    public static TextShare OfOwn(Entry entry)
    {
        var share = new TextShare(1);
        share.AddOwn(entry);
        share.starts[1] = share.words.Count;
        return share;
    }

    /// <summary>The words of the entry, counted from the first of the share.</summary>
    public ReadOnlySpan<int> Words(int entry) => CollectionsMarshal.AsSpan(words)[starts[entry]..starts[entry + 1]];

    /// <summary>The place that the mark stands for, or nothing when it is a word.</summary>
    public static Place? PlaceOf(int mark) => mark < 0 ? (Place)(mark - NewText) : null;

    /// <summary>Gives the words the numbers that they have among those of all texts.</summary>
    public void Renumber(int[] numbers)
    {
        foreach (ref var word in CollectionsMarshal.AsSpan(words))
        {
            if (word >= 0) word = numbers[word];
        }
    }

    /// <summary>Words of related entries are counted where those say them, so that a word's count follows from the entries one by one.</summary>
    private void AddOwn(Entry entry)
    {
        var start = words.Count;
        Add(EntryTexts.Own(entry));
        AddOnce(entry.Kind, () => EntryTexts.OfKind(entry.Kind));
        foreach (var word in CollectionsMarshal.AsSpan(words)[start..])
        {
            if (word >= 0) Written.Count(word);
        }
    }

    private void AddOnce(object what, Func<IEnumerable<PlacedText>> of)
    {
        if (read.TryGetValue(what, out var known))
        {
            words.EnsureCapacity(words.Count + known.Length);
            words.AddRange(CollectionsMarshal.AsSpan(words).Slice(known.Start, known.Length));
            return;
        }

        var start = words.Count;
        Add(of());
        read.Add(what, (start, words.Count - start));
    }

    private void Add(IEnumerable<PlacedText> placed)
    {
        foreach (var text in placed)
        {
            words.Add(NewText + (int)text.Place);
            foreach (var word in Register.Language.Words.In(text.Text)) words.Add(Written.Meet(text.Text.AsSpan(word.Start, word.Length), word.Form));
        }
    }
}
