using System.Runtime.InteropServices;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Documents by their numbers are the same when they have the same weights.</summary>
internal sealed class SameWeights : IEqualityComparer<int>
{
    private readonly Pages<Weighed> documents;
    private readonly int[] hashes;

    public SameWeights(Pages<Weighed> documents, int threads)
    {
        this.documents = documents;
        hashes = new int[documents.Length];
        Parallel.For(0, hashes.Length, Threads.AtMost(threads), i => hashes[i] = Hash(documents[i].Weights));
    }

    public bool Equals(int x, int y) => hashes[x] == hashes[y] && documents[x].Weights.AsSpan().SequenceEqual(documents[y].Weights);

    public int GetHashCode(int document) => hashes[document];

    private static int Hash(TermWeight[] weights)
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(weights.AsSpan()));
        return hash.ToHashCode();
    }
}
