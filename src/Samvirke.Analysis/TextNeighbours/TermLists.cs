using System.Numerics;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>
/// For each term of a tile that has no codes, or more than they can say, the places where it stands. Which terms have lists is a bit for each, so that it
/// takes little of the processor's cache to see that most of a document's rare terms have none.
/// </summary>
internal sealed class TermLists
{
    private const int Bits = 64;

    private readonly ulong[] has;
    private readonly int[] before;
    private readonly int[] starts;
    private readonly uint[] occurrences;

    public TermLists(List<(int Term, int Place, float Times)> listed)
    {
        var highest = 0f;
        var last = -1;
        foreach (var (term, _, times) in listed) (highest, last) = (Math.Max(highest, times), Math.Max(last, term));
        Coarseness = Math.Max(1, highest * Rounding.Up / Occurrence.MostTimes);
        has = new ulong[(last / Bits) + 1];
        before = new int[has.Length];
        foreach (var (term, _, _) in listed) has[term / Bits] |= 1UL << (term % Bits);
        var lists = 0;
        for (var i = 0; i < has.Length; lists += BitOperations.PopCount(has[i++])) before[i] = lists;
        starts = new int[lists + 1];
        foreach (var (term, _, _) in listed) starts[List(term)]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        occurrences = new uint[listed.Count];
        foreach (var (term, place, times) in listed) occurrences[--starts[List(term)]] = Occurrence.Of(place, times * Rounding.Up / Coarseness);
    }

    /// <summary>By what the numbers of times were divided, to be small enough.</summary>
    public double Coarseness { get; }

    /// <summary>The places of a term; see <see cref="Occurrence"/>.</summary>
    public ReadOnlySpan<uint> this[int term]
    {
        get
        {
            var word = term / Bits;
            if (word >= has.Length || (has[word] & (1UL << (term % Bits))) == 0) return [];
            var list = List(term);
            return occurrences.AsSpan(starts[list]..starts[list + 1]);
        }
    }

    private int List(int term) => before[term / Bits] + BitOperations.PopCount(has[term / Bits] & ((1UL << (term % Bits)) - 1));
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
