using System.Runtime.InteropServices;
using Samvirke.Register.Language;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>The texts of all entries as numbers of words, kept between the two passes of building.</summary>
internal sealed class ReadTexts
{
    private const int NewText = -10;

    private readonly List<int> words = [];
    private readonly int[] starts;

    private ReadTexts(int entries) => starts = new int[entries + 1];

    /// <summary>Reads every text once; what many entries are related to is read once for all.</summary>
    public static ReadTexts Of(RegisterSnapshot snapshot, Vocabulary vocabulary)
    {
        var texts = new ReadTexts(snapshot.Entries.Length);
        var read = new Dictionary<object, int[]>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < snapshot.Entries.Length; i++)
        {
            var entry = snapshot.Entries[i];
            foreach (var text in EntryTexts.Own(entry)) texts.words.AddRange(Read(text, vocabulary));
            texts.words.AddRange(ReadOnce(entry.Kind, () => EntryTexts.OfKind(entry.Kind)));
            foreach (var other in EntryTexts.RelatedEntries(entry, snapshot)) texts.words.AddRange(ReadOnce(other, () => EntryTexts.OfRelated(other)));
            texts.starts[i + 1] = texts.words.Count;
        }

        return texts;

        int[] ReadOnce(object what, Func<IEnumerable<PlacedText>> of)
        {
            if (!read.TryGetValue(what, out var words)) read.Add(what, words = [.. of().SelectMany(text => Read(text, vocabulary))]);
            return words;
        }
    }

    /// <summary>The words of the entry; before each text stands its place, as <see cref="PlaceOf"/> reads it.</summary>
    public ReadOnlySpan<int> Words(int entry) => CollectionsMarshal.AsSpan(words)[starts[entry]..starts[entry + 1]];

    /// <summary>The place that the mark stands for, or nothing when it is a word.</summary>
    public static Place? PlaceOf(int mark) => mark < 0 ? (Place)(mark - NewText) : null;

    private static List<int> Read(PlacedText text, Vocabulary vocabulary)
    {
        var read = new List<int>(1 + (text.Text.Length / 6)) { NewText + (int)text.Place };
        foreach (var word in Register.Language.Words.In(text.Text)) read.Add(vocabulary.Number(text.Text.AsSpan(word.Start, word.Length), word.Form));
        return read;
    }
}
