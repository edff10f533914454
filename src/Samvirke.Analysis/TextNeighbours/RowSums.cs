using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>
/// Adds up what the common terms of a document contribute to its score with each document of a lane. A code is looked up in the term's table by one
/// instruction for 16 to 64 documents at once. Sums stop at 255; so that units can be small, the terms are dealt to two sums, whose mean is the answer,
/// or 255 if one of them stopped. All ways give the same.
/// </summary>
/// <remarks>A code has three bits, so that the bits of its neighbour in the byte, which the instruction does not look at, need not be taken away.</remarks>
internal static class RowSums
{
    /// <summary>Adds up for a lane.</summary>
    /// <param name="codes">The codes of the lane.</param>
    /// <param name="rows">Where in them the row of each term begins.</param>
    /// <param name="tables">What each code of each of the terms contributes.</param>
    /// <param name="before">What the mean is added to, for each document.</param>
    /// <param name="sums">A sum for each document.</param>
    public static void Add(ReadOnlySpan<byte> codes, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<byte>> tables, ReadOnlySpan<byte> before, Span<byte> sums)
    {
        if (Avx512BW.IsSupported) By64(codes, rows, tables, before, sums);
        else if (Avx2.IsSupported) By32(codes, rows, tables, before, sums);
        else By16(codes, rows, tables, before, sums);
    }

    internal static void By64(ReadOnlySpan<byte> codes, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<byte>> tables, ReadOnlySpan<byte> before, Span<byte> sums)
    {
        Span<Vector512<byte>> first = stackalloc Vector512<byte>[4];
        Half64(codes, rows, tables, 0, first);
        Span<Vector512<byte>> second = stackalloc Vector512<byte>[4];
        Half64(codes, rows, tables, 1, second);
        for (var i = 0; i < first.Length; i++)
        {
            var stopped = Vector512.Equals(Vector512.Max(first[i], second[i]), Vector512<byte>.AllBitsSet);
            var mean = Avx512BW.Average(first[i], second[i]) | stopped;
            Avx512BW.AddSaturate(mean, Vector512.Create(before[(i * 64)..])).CopyTo(sums[(i * 64)..]);
        }
    }

    internal static void By32(ReadOnlySpan<byte> codes, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<byte>> tables, ReadOnlySpan<byte> before, Span<byte> sums)
    {
        Span<Vector256<byte>> first = stackalloc Vector256<byte>[4];
        Span<Vector256<byte>> second = stackalloc Vector256<byte>[4];
        for (var at = 0; at < Tile.Row; at += 64)
        {
            Half32(codes[at..], rows, tables, 0, first);
            Half32(codes[at..], rows, tables, 1, second);
            for (var i = 0; i < first.Length; i++)
            {
                var to = at + (i % 2 * 32) + (i / 2 * Tile.Row);
                var stopped = Vector256.Equals(Vector256.Max(first[i], second[i]), Vector256<byte>.AllBitsSet);
                var mean = Avx2.Average(first[i], second[i]) | stopped;
                Avx2.AddSaturate(mean, Vector256.Create(before[to..])).CopyTo(sums[to..]);
            }
        }
    }

    internal static void By16(ReadOnlySpan<byte> codes, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<byte>> tables, ReadOnlySpan<byte> before, Span<byte> sums)
    {
        for (var at = 0; at < Tile.Lane; at += 16)
        {
            var (inRow, shift) = (at % Tile.Row, at / Tile.Row * 4);
            var (first, second) = (Half16(codes[inRow..], rows, tables, 0, shift), Half16(codes[inRow..], rows, tables, 1, shift));
            var stopped = Vector128.Equals(Vector128.Max(first, second), Vector128<byte>.AllBitsSet);
            var mean = ((first | second) - ((first ^ second) >> 1)) | stopped;
            Vector128.AddSaturate(mean, Vector128.Create(before[at..])).CopyTo(sums[at..]);
        }
    }

    private static void Half64(ReadOnlySpan<byte> codes, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<byte>> tables, int from, Span<Vector512<byte>> sums)
    {
        ref var start = ref MemoryMarshal.GetReference(codes);
        var (a, b, c, d) = (Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero);
        for (var i = from; i < rows.Length; i += 2)
        {
            ref var row = ref Unsafe.Add(ref start, rows[i]);
            var table = Vector512.Create(tables[i]);
            var (low, high) = (Vector512.LoadUnsafe(ref row), Vector512.LoadUnsafe(ref row, 64));
            a = Avx512BW.AddSaturate(a, Avx512BW.Shuffle(table, low));
            b = Avx512BW.AddSaturate(b, Avx512BW.Shuffle(table, high));
            c = Avx512BW.AddSaturate(c, Avx512BW.Shuffle(table, (low.AsUInt16() >> 4).AsByte()));
            d = Avx512BW.AddSaturate(d, Avx512BW.Shuffle(table, (high.AsUInt16() >> 4).AsByte()));
        }

        (sums[0], sums[1], sums[2], sums[3]) = (a, b, c, d);
    }

    private static void Half32(ReadOnlySpan<byte> codes, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<byte>> tables, int from, Span<Vector256<byte>> sums)
    {
        ref var start = ref MemoryMarshal.GetReference(codes);
        var (a, b, c, d) = (Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero);
        for (var i = from; i < rows.Length; i += 2)
        {
            ref var row = ref Unsafe.Add(ref start, rows[i]);
            var table = Vector256.Create(tables[i]);
            var (low, high) = (Vector256.LoadUnsafe(ref row), Vector256.LoadUnsafe(ref row, 32));
            a = Avx2.AddSaturate(a, Avx2.Shuffle(table, low));
            b = Avx2.AddSaturate(b, Avx2.Shuffle(table, high));
            c = Avx2.AddSaturate(c, Avx2.Shuffle(table, (low.AsUInt16() >> 4).AsByte()));
            d = Avx2.AddSaturate(d, Avx2.Shuffle(table, (high.AsUInt16() >> 4).AsByte()));
        }

        (sums[0], sums[1], sums[2], sums[3]) = (a, b, c, d);
    }

    private static Vector128<byte> Half16(ReadOnlySpan<byte> codes, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<byte>> tables, int from, int shift)
    {
        ref var start = ref MemoryMarshal.GetReference(codes);
        var mask = Vector128.Create((byte)(Tile.Codes - 1));
        var sum = Vector128<byte>.Zero;
        for (var i = from; i < rows.Length; i += 2)
        {
            var code = (Vector128.LoadUnsafe(ref Unsafe.Add(ref start, rows[i])) >> shift) & mask;
            sum = Vector128.AddSaturate(sum, Vector128.ShuffleNative(tables[i], code));
        }

        return sum;
    }
}
