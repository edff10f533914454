using System.Runtime.InteropServices;
using Samvirke.Register.Language;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>The texts of all entries as numbers of words, kept between the two passes of building.</summary>
internal sealed class ReadTexts
{
    private const int NewText = -10;

    // What an entry of the national register has, so that the list seldom grows.
    private const int UsualWords = 120;

    private readonly List<int> words;
    private readonly int[] starts;

    private ReadTexts(int entries)
    {
        words = new(entries * UsualWords);
        starts = new int[entries + 1];
    }

    /// <summary>Reads every text once; what many entries are related to is read once for all.</summary>
    public static ReadTexts Of(RegisterSnapshot snapshot, Vocabulary vocabulary)
    {
        var texts = new ReadTexts(snapshot.Entries.Length);
        var read = new Dictionary<object, (int Start, int Length)>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < snapshot.Entries.Length; i++)
        {
            var entry = snapshot.Entries[i];
            texts.Add(EntryTexts.Own(entry), vocabulary);
            AddOnce(entry.Kind, () => EntryTexts.OfKind(entry.Kind));
            foreach (var other in EntryTexts.RelatedEntries(entry, snapshot)) AddOnce(other, () => EntryTexts.OfRelated(other));
            texts.starts[i + 1] = texts.words.Count;
        }

        return texts;

        void AddOnce(object what, Func<IEnumerable<PlacedText>> of)
        {
            if (read.TryGetValue(what, out var known))
            {
                texts.Repeat(known.Start, known.Length);
                return;
            }

            var start = texts.words.Count;
            texts.Add(of(), vocabulary);
            read.Add(what, (start, texts.words.Count - start));
        }
    }

    /// <summary>How many words there are in all, with the marks between texts.</summary>
    public int Count => words.Count;

    /// <summary>The words of the entry; before each text stands its place, as <see cref="PlaceOf"/> reads it.</summary>
    public ReadOnlySpan<int> Words(int entry) => CollectionsMarshal.AsSpan(words)[starts[entry]..starts[entry + 1]];

    /// <summary>The place that the mark stands for, or nothing when it is a word.</summary>
    public static Place? PlaceOf(int mark) => mark < 0 ? (Place)(mark - NewText) : null;

    private void Add(IEnumerable<PlacedText> placed, Vocabulary vocabulary)
    {
        foreach (var text in placed)
        {
            words.Add(NewText + (int)text.Place);
            foreach (var word in Register.Language.Words.In(text.Text)) words.Add(vocabulary.Number(text.Text.AsSpan(word.Start, word.Length), word.Form));
        }
    }

    private void Repeat(int start, int length)
    {
        words.EnsureCapacity(words.Count + length);
        words.AddRange(CollectionsMarshal.AsSpan(words).Slice(start, length));
    }
}
