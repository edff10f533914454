namespace Samvirke.Search.Indexing;

/// <summary>Files one entry after another under the terms of its texts.</summary>
/// <param name="places">Room for a mark on each term, all zero, as it is left again.</param>
internal sealed class EntryFiler(byte[] places)
{
    /// <summary>Stands between two texts of a column, so that no phrase reaches across.</summary>
    public const int Boundary = -1;

    private readonly List<int> found = [];
    private readonly List<int>[] columns = [.. FullText.Columns.Select(_ => new List<int>())];

    /// <summary>The terms of the texts in their order, by place; the last column has those that only parts of compounds have.</summary>
    public IReadOnlyList<List<int>> Columns => columns;

    /// <summary>How many words the shortest name has.</summary>
    public byte NameLength { get; private set; }

    /// <summary>Files the entry that has the words, with the marks of <see cref="TextShare"/> between them.</summary>
    /// <param name="words">The words by number.</param>
    /// <param name="word">The word with the number.</param>
    /// <param name="packed">To which its terms are added with their places (<see cref="PlaceBits"/>), in rising order.</param>
    public void File(ReadOnlySpan<int> words, Func<int, IndexedWord> word, List<uint> packed)
    {
        found.Clear();
        foreach (var column in columns) column.Clear();
        var place = Place.Name;
        var nameLength = 0;
        NameLength = byte.MaxValue;
        foreach (var each in words)
        {
            if (TextShare.PlaceOf(each) is { } next)
            {
                if (place == Place.Name && nameLength > 0) NameLength = (byte)Math.Min(NameLength, nameLength);
                (place, nameLength) = (next, 0);
                if (columns[(int)place].Count > 0) columns[(int)place].Add(Boundary);
                continue;
            }

            nameLength++;
            File(word(each), place);
        }

        Gather(packed);
    }

    private void File(IndexedWord word, Place place)
    {
        foreach (var term in word.Sequence)
        {
            columns[(int)place].Add(term);
            File(term, place);
        }

        if (place == Place.Related) return;
        foreach (var term in word.Parts) File(term, place == Place.Text ? Place.PartOfText : Place.PartOfName);
    }

    private void File(int term, Place place)
    {
        if (places[term] == 0) found.Add(term);
        places[term] = (byte)PlaceBits.With(places[term], place);
    }

    private void Gather(List<uint> packed)
    {
        var written = PlaceBits.Of(Place.Name) | PlaceBits.Of(Place.Alias) | PlaceBits.Of(Place.Text) | PlaceBits.Of(Place.Related);
        found.Sort();
        foreach (var term in found)
        {
            packed.Add(PlaceBits.Pack(term, places[term]));
            if ((places[term] & written) == 0) columns[(int)Place.PartOfName].Add(term);
            places[term] = 0;
        }
    }
}
