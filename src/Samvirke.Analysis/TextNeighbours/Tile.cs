using System.Runtime.InteropServices;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>
/// Some documents of about the same length, so few that what is known of them fits the processor's cache: for each common term a code for each
/// document, which says how many times it stands there, up to 7; and for each term a list of the documents that have it, or have it more than 7 times.
/// </summary>
internal sealed class Tile
{
    /// <summary>The most documents.</summary>
    public const int Size = 1024;

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
    private readonly float[] lengths;
    private readonly TermWeight[][] weights;

    /// <summary>Files the documents.</summary>
    /// <param name="members">Their numbers, which the tile puts in its order.</param>
    /// <param name="documents">All documents.</param>
    public Tile(int[] members, Documents documents)
    {
        Members = members;
        common = documents.Common;
        Array.Sort(Array.ConvertAll(members, member => documents.All[member].Length), members);
        lengths = new float[Lanes * Lane];
        for (var i = 0; i < members.Length; i++) lengths[i] = (float)documents.All[members[i]].Length;
        weights = Array.ConvertAll(members, member => documents.All[member].Weights);
        // Vectors of 64 bytes are read twice as fast where they begin at a cache line, and only what is pinned stays where it is.
        codes = GC.AllocateArray<byte>((Lanes * common * Row) + Line, pinned: true);
        aligned = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(codes, 0) & (Line - 1));
        var listed = FileCodes(documents);
        foreach (var (term, _, _) in listed)
        {
            if (term < common) CommonLists = Math.Max(CommonLists, term + 1);
        }

        Lists = new TermLists(listed);
    }

    /// <summary>The numbers of the documents, the shortest first.</summary>
    public int[] Members { get; }

    /// <summary>Where the rare terms stand, and the common ones more often than their codes say.</summary>
    public TermLists Lists { get; }

    /// <summary>Common terms have lists only below this number.</summary>
    public int CommonLists { get; }

    /// <summary>How many times <see cref="Lane"/> documents there are, the last not full.</summary>
    public int Lanes => (Members.Length + Lane - 1) / Lane;

    /// <summary>The lengths of the documents, 0 where lanes have room for more.</summary>
    public ReadOnlySpan<float> Lengths => lengths;

    /// <summary>About how long the documents are.</summary>
    public float Length => lengths[Members.Length / 2];

    /// <summary>The weights of the document at the place.</summary>
    public TermWeight[] Weights(int place) => weights[place];

    /// <summary>Of a lane, a row of codes for each common term.</summary>
    public ReadOnlySpan<byte> Rows(int lane) => codes.AsSpan(aligned + (lane * common * Row), common * Row);

    /// <summary>Sets the codes of common terms, and gives what is left for lists.</summary>
    private List<(int Term, int Place, float Times)> FileCodes(Documents documents)
    {
        var listed = new List<(int, int, float)>(Members.Length * 16);
        for (var place = 0; place < Members.Length; place++)
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
                    var code = Code(times, documents.Table.Few);
                    own[(weight.Term * Row) + inRow] |= (byte)(code << (4 * half));
                    times -= documents.Table.Few[code];
                }

                if (times > Rounding.Least) listed.Add((weight.Term, place, (float)times));
            }
        }

        return listed;
    }

    /// <summary>The highest code that stands for no more, but for a rounding.</summary>
    private static int Code(double times, ReadOnlySpan<float> few)
    {
        var code = 1;
        while (code < Codes - 1 && few[code + 1] <= times + Rounding.Least) code++;
        return code;
    }
}
