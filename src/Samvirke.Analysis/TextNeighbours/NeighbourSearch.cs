namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Finds the best of all documents for many documents.</summary>
internal static class NeighbourSearch
{
    // Each tile is read from memory once for so many documents.
    private const int Together = 512;

    /// <summary>For each probed document the best, itself among them.</summary>
    public static BestFew[] Best(Documents documents, int[] probed, int most, int threads)
    {
        var best = Array.ConvertAll(probed, _ => new BestFew(most));
        int[] byLength = [.. Enumerable.Range(0, probed.Length).OrderBy(i => documents.All[probed[i]].Length)];
        Parallel.ForEach(
            byLength.Chunk(Together),
            Threads.AtMost(threads),
            () => new TileScan(documents),
            (block, _, scan) =>
            {
                Best(documents, Array.ConvertAll(block, i => new Sought(documents.All[probed[i]].Length, new Probe(documents.All[probed[i]].Weights, documents), best[i])), scan);
                return scan;
            },
            _ => { });
        return best;
    }

    /// <summary>Documents of about the same length are more alike, so they come first, and the others need a better score sooner.</summary>
    private static void Best(Documents documents, Sought[] block, TileScan scan)
    {
        var length = block[block.Length / 2].Length;
        foreach (var tile in documents.Tiles.OrderBy(tile => Math.Abs(tile.Length - length)))
        {
            foreach (var (_, probe, best) in block) scan.Offer(probe, tile, best);
        }
    }

    private readonly record struct Sought(double Length, Probe Probe, BestFew Best);
}
