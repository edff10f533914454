namespace Samvirke.Search.Indexing;

/// <summary>The places where an entry has a term as eight bits; the upper two count repetitions in the text, up to three.</summary>
internal static class PlaceBits
{
    private const int Width = 8;
    private const int RepeatShift = 6;
    private const int MostRepeats = 3;

    /// <summary>One place as a bit.</summary>
    public static int Of(Place place) => 1 << (int)place;

    /// <summary>How often the term is repeated in the text after the first time, up to three.</summary>
    public static int Repeats(int places) => places >> RepeatShift;

    /// <summary>The places with one more in them.</summary>
    public static int With(int places, Place place)
    {
        if (place == Place.Text && (places & Of(Place.Text)) != 0) return Repeats(places) < MostRepeats ? places + (1 << RepeatShift) : places;
        return places | Of(place);
    }

    /// <summary>A term and its places in one number.</summary>
    public static uint Pack(int term, int places) => ((uint)term << Width) | (uint)places;

    /// <summary>The term of a packed number.</summary>
    public static int TermOf(uint packed) => (int)(packed >> Width);

    /// <summary>The places of a packed number.</summary>
    public static int PlacesOf(uint packed) => (int)(packed & ((1 << Width) - 1));

    /// <summary>The places of the term in packed numbers that rise; 0 when it is not among them.</summary>
    public static int Find(ReadOnlySpan<uint> packed, int term)
    {
        var (low, high) = (0, packed.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = TermOf(packed[middle]);
            if (found == term) return PlacesOf(packed[middle]);
            if (found < term) low = middle + 1;
            else high = middle - 1;
        }

        return 0;
    }
}
