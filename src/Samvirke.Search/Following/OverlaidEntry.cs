using Samvirke.Register.Entries;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>An entry that was read after the index was built.</summary>
internal sealed class OverlaidEntry
{
    // Name, alias and text: what a phrase may stand in.
    private const int ColumnsOfPhrases = 3;

    private readonly uint[] packed;
    private readonly int[][] columns;

    private OverlaidEntry(Entry entry, (int Word, int Count)[] uses, uint[] packed, int[][] columns, int nameLength)
    {
        Entry = entry;
        Uses = uses;
        this.packed = packed;
        this.columns = columns;
        NameLength = nameLength;
    }

    /// <summary>The entry.</summary>
    public Entry Entry { get; }

    /// <summary>How often each word stands in what it says itself.</summary>
    public (int Word, int Count)[] Uses { get; }

    /// <summary>How many words its shortest name has.</summary>
    public int NameLength { get; }

    /// <summary>Files the entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="words">Its words with the marks between texts, by the numbers of the lexicon.</param>
    /// <param name="uses">How often each stands in what it says itself.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="filer">What files entries, with room for all terms.</param>
    public static OverlaidEntry Of(Entry entry, ReadOnlySpan<int> words, (int Word, int Count)[] uses, Lexicon lexicon, EntryFiler filer)
    {
        var terms = new List<uint>();
        filer.File(words, number => lexicon[number], terms);
        return new OverlaidEntry(entry, uses, [.. terms], [.. filer.Columns.Take(ColumnsOfPhrases).Select(column => column.ToArray())], filer.NameLength);
    }

    /// <summary>Where it has the term; 0 when nowhere.</summary>
    public int Places(int term) => PlaceBits.Find(packed, term);

    /// <summary>Whether the terms follow each other in a name, an alias or a text.</summary>
    public bool Has(ReadOnlySpan<int> phrase)
    {
        foreach (var column in columns)
        {
            if (column.AsSpan().IndexOf(phrase) >= 0) return true;
        }

        return false;
    }
}
