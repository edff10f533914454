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

    /// <summary>Reads every text once.</summary>
    public static ReadTexts Of(RegisterSnapshot snapshot, Vocabulary vocabulary)
    {
        var texts = new ReadTexts(snapshot.Entries.Length);
        for (var i = 0; i < snapshot.Entries.Length; i++)
        {
            foreach (var text in EntryTexts.Of(snapshot.Entries[i], snapshot)) texts.Add(text, vocabulary);
            texts.starts[i + 1] = texts.words.Count;
        }

        return texts;
    }

    /// <summary>The words of the entry; before each text stands its place, as <see cref="PlaceOf"/> reads it.</summary>
    public ReadOnlySpan<int> Words(int entry) => CollectionsMarshal.AsSpan(words)[starts[entry]..starts[entry + 1]];

    /// <summary>The place that the mark stands for, or nothing when it is a word.</summary>
    public static Place? PlaceOf(int mark) => mark < 0 ? (Place)(mark - NewText) : null;

    private void Add(PlacedText text, Vocabulary vocabulary)
    {
        words.Add(NewText + (int)text.Place);
        foreach (var word in Register.Language.Words.In(text.Text)) words.Add(vocabulary.Number(text.Text.AsSpan(word.Start, word.Length), word.Form));
    }
}
