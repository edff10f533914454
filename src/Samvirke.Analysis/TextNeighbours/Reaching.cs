using System.Numerics;
using System.Runtime.Intrinsics;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Which documents of a tile have sums as high as they need.</summary>
internal static class Reaching
{
    /// <summary>A score that no documents have.</summary>
    public const float Never = 1e9f;

    /// <summary>Finds the places of those whose sum is at least what it takes for a score, which is the lower of two floors.</summary>
    /// <param name="sums">A sum for each document.</param>
    /// <param name="lengths">The lengths of the documents.</param>
    /// <param name="own">The score that the list of the document that they are compared with needs.</param>
    /// <param name="floors">The score that the list of each of them needs.</param>
    /// <param name="perUnit">By what a score times a length is multiplied to be as the sums.</param>
    /// <param name="found">The places.</param>
    /// <returns>How many were found.</returns>
    public static int Find(ReadOnlySpan<byte> sums, ReadOnlySpan<float> lengths, float own, ReadOnlySpan<float> floors, float perUnit, Span<ushort> found)
    {
        var count = 0;
        var (all, unit) = (Vector512.Create(own), Vector512.Create(perUnit));
        for (var at = 0; at < sums.Length; at += Vector512<byte>.Count)
        {
            var needs = Vector512.Narrow(
                Vector512.Narrow(Needs(lengths[at..], floors[at..], all, unit), Needs(lengths[(at + 16)..], floors[(at + 16)..], all, unit)),
                Vector512.Narrow(Needs(lengths[(at + 32)..], floors[(at + 32)..], all, unit), Needs(lengths[(at + 48)..], floors[(at + 48)..], all, unit)));
            var reaching = Vector512.GreaterThanOrEqual(Vector512.Create(sums[at..]), needs).ExtractMostSignificantBits();
            for (; reaching != 0; reaching &= reaching - 1) found[count++] = (ushort)(at + BitOperations.TrailingZeroCount(reaching));
        }

        return count;
    }

    private static Vector512<uint> Needs(ReadOnlySpan<float> lengths, ReadOnlySpan<float> floors, Vector512<float> own, Vector512<float> unit)
    {
        var needs = Vector512.Min(own, Vector512.Create(floors)) * unit * Vector512.Create(lengths);
        return Vector512.ConvertToInt32(Vector512.Max(Vector512<float>.One, Vector512.Min(needs, Vector512.Create((float)byte.MaxValue)))).AsUInt32();
    }
}
