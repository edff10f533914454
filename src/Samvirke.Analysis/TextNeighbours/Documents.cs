using System.Runtime.InteropServices;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Documents as weights, and what makes it quick to find those that are alike.</summary>
internal sealed class Documents
{
    // Reading a code for every document costs as much as reading the document from a list where about one of so many has the term.
    private const int OneOf = 100;
    private const int MostCommon = 1024;

    private Documents(TermTable table, Weighed[] all, int common)
    {
        (Table, All, Common) = (table, all, common);
        Tiles = [];
    }

    /// <summary>The terms.</summary>
    public TermTable Table { get; }

    /// <summary>The documents by number.</summary>
    public Weighed[] All { get; }

    /// <summary>How many terms are so common that every document has a code for each: those with the numbers below this.</summary>
    public int Common { get; }

    /// <summary>The documents in tiles, the shortest first.</summary>
    public Tile[] Tiles { get; private set; }

    public static Documents Of(TermDocuments documents, TermFrequency frequency, int threads)
    {
        var table = new TermTable(documents, frequency);
        var all = new Weighed[documents.Count];
        Parallel.For(0, all.Length, Threads.AtMost(threads), i => all[i] = table.Weigh(documents.Counts[i]));
        var common = documents.Frequencies.TakeWhile(each => (long)each * OneOf >= documents.Count).Take(MostCommon).Count();
        var made = new Documents(table, all, common);
        int[] byLength = [.. Enumerable.Range(0, all.Length).OrderBy(i => all[i].Length)];
        var members = byLength.Chunk(Tile.Size).ToArray();
        made.Tiles = new Tile[members.Length];
        if (members.Length == 0) return made;
        Parallel.For(0, members.Length, Threads.AtMost(threads), i => made.Tiles[i] = new Tile(members[i], made));
        return made;
    }

    /// <summary>The numbers of the documents in groups of those that have the same weights.</summary>
    public IEnumerable<int[]> Alike(int threads)
    {
        var hashes = new int[All.Length];
        Parallel.For(0, hashes.Length, Threads.AtMost(threads), i => hashes[i] = Hash(All[i].Weights));
        return Enumerable.Range(0, All.Length).GroupBy(i => i, new SameWeights(All, hashes)).Select(group => group.ToArray());
    }

    private static int Hash(TermWeight[] weights)
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(weights.AsSpan()));
        return hash.ToHashCode();
    }

    private sealed class SameWeights(Weighed[] documents, int[] hashes) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => hashes[x] == hashes[y] && documents[x].Weights.AsSpan().SequenceEqual(documents[y].Weights);

        public int GetHashCode(int document) => hashes[document];
    }
}
