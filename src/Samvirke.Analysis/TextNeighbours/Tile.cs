using System.Runtime.InteropServices;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>
/// Some documents of about the same length, so few that what is known of them fits the processor's cache: for each common term a code for each
/// document, which says how many times it stands there, up to 7; and for each term a list of the documents that have it, or have it more than 7 times.
/// </summary>
internal sealed class Tile
{
    /// <summary>The most documents.</summary>
    public const int Size = 2048;

    /// <summary>As many documents as are added up together.</summary>
    public const int Lane = 256;

    /// <summary>The bytes that have the codes of a lane for a term: the low half of each for one document, the high half for the one half a lane later.</summary>
    public const int Row = Lane / 2;

    /// <summary>How many codes there are: the numbers of times from 0 to 7.</summary>
    public const int Codes = 8;

    private const int Line = 64;

    private readonly byte[] codes;
    private readonly int aligned;
    private readonly int common;
    private readonly int[] starts;
    private readonly uint[] occurrences;
    private readonly double[] lengths;

    /// <summary>Files the documents.</summary>
    /// <param name="members">Their numbers, which the tile puts in its order.</param>
    /// <param name="documents">All documents.</param>
    public Tile(int[] members, Documents documents)
    {
        Members = members;
        common = documents.Common;
        Array.Sort(Array.ConvertAll(members, member => documents.All[member].Length), members);
        lengths = Array.ConvertAll(members, member => documents.All[member].Length);
        // Vectors of 64 bytes are read twice as fast where they begin at a cache line, and only what is pinned stays where it is.
        codes = GC.AllocateArray<byte>((Lanes * common * Row) + Line, pinned: true);
        aligned = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(codes, 0) & (Line - 1));
        starts = new int[documents.Table.Count + 1];
        var highest = 0.0;
        ForOccurrences(documents, (term, _, times) =>
        {
            highest = Math.Max(highest, times);
            if (term < common) CommonLists = Math.Max(CommonLists, term + 1);
            starts[term]++;
        });
        Coarseness = Math.Max(1, highest * Rounding.Up / Occurrence.MostTimes);
        occurrences = new uint[EndsFromCounts()];
        ForOccurrences(documents, (term, place, times) => occurrences[--starts[term]] = Occurrence.Of(place, times / Coarseness));
    }

    /// <summary>The numbers of the documents, the shortest first.</summary>
    public int[] Members { get; }

    /// <summary>Common terms have lists only below this number.</summary>
    public int CommonLists { get; private set; }

    /// <summary>By what the numbers of times in lists were divided, to be small enough.</summary>
    public double Coarseness { get; }

    /// <summary>How many times <see cref="Lane"/> documents there are, the last not full.</summary>
    public int Lanes => (Members.Length + Lane - 1) / Lane;

    /// <summary>The length of the shortest document of a lane.</summary>
    public double Shortest(int lane) => lengths[lane * Lane];

    /// <summary>The length of a document of a lane.</summary>
    public double Length(int lane, int place) => lengths[(lane * Lane) + place];

    /// <summary>Of a lane, a row of codes for each common term.</summary>
    public ReadOnlySpan<byte> Rows(int lane) => codes.AsSpan(aligned + (lane * common * Row), common * Row);

    /// <summary>The documents that have the rare term, or the common one more often than its code says; see <see cref="Occurrence"/>.</summary>
    public ReadOnlySpan<uint> Occurrences(int term) => term + 1 < starts.Length ? occurrences.AsSpan(starts[term]..starts[term + 1]) : [];

    private int EndsFromCounts()
    {
        var end = 0;
        for (var i = 0; i < starts.Length; i++) starts[i] = end += starts[i];
        return end;
    }

    /// <summary>Sets the codes of common terms, and tells what is left for lists.</summary>
    private void ForOccurrences(Documents documents, Action<int, int, double> occurrence)
    {
        for (var place = Members.Length - 1; place >= 0; place--)
        {
            var (lane, inLane) = Math.DivRem(place, Lane);
            var (half, inRow) = Math.DivRem(inLane, Row);
            var own = codes.AsSpan(aligned + (lane * common * Row));
            var document = documents.All[Members[place]];
            foreach (var weight in document.Weights)
            {
                var times = document.Times(weight, documents.Table);
                if (weight.Term < common)
                {
                    var code = Code(times, documents.Table);
                    own[(weight.Term * Row) + inRow] |= (byte)(code << (4 * half));
                    times -= documents.Table.Times(code);
                }

                if (times > Rounding.Least) occurrence(weight.Term, place, times);
            }
        }
    }

    /// <summary>The highest code that stands for no more, but for a rounding.</summary>
    private static int Code(double times, TermTable table)
    {
        var code = Codes - 1;
        while (code > 1 && table.Times(code) > times + Rounding.Least) code--;
        return code;
    }
}

/// <summary>A place of a tile where a rare term stands, and how many times, in 32 bits.</summary>
internal static class Occurrence
{
    /// <summary>The most times that there is room for.</summary>
    public const double MostTimes = ((1 << Bits) - 1.0) / Fractions;

    /// <summary>Times are counted in these.</summary>
    public const int Fractions = 256;

    private const int Bits = 16;

    public static uint Of(int place, double times) => ((uint)place << Bits) | (uint)Math.Min((1 << Bits) - 1, Math.Ceiling(times * Fractions));

    public static int Place(uint occurrence) => (int)(occurrence >> Bits);

    public static uint Times(uint occurrence) => occurrence & ((1u << Bits) - 1);
}
