namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Looks through tiles for the neighbours of documents; for one thread.</summary>
internal sealed class TileScan(Documents documents)
{
    private readonly uint[] weights = new uint[documents.Table.Count];
    private readonly byte[] sums = new byte[Tile.Size];
    private readonly byte[] inLists = new byte[Tile.Size];
    private readonly int[] documentsWith = new int[byte.MaxValue + 1];
    private TermWeight[] spread = [];

    /// <summary>Offers every document of the tile that may be among the best.</summary>
    public void Offer(Probe probe, Tile tile, BestFew best)
    {
        probe.Adjust(tile, TermWeight.Fraction(best.Floor));
        probe.SumLists(tile, inLists);
        for (var lane = 0; lane < tile.Lanes; lane++)
        {
            probe.Sum(tile, lane, InLists(lane), SumsOf(lane));
            if (best.IsFull) Offer(probe, tile, lane, best, 1, byte.MaxValue);
        }

        if (best.IsFull) return;
        // As long as any score would do, those with the highest sums come first, so that the others need a score.
        var first = LeastOfHighest(tile.Members.Length, best.Most);
        for (var lane = 0; lane < tile.Lanes; lane++) Offer(probe, tile, lane, best, first, byte.MaxValue);
        for (var lane = 0; lane < tile.Lanes; lane++) Offer(probe, tile, lane, best, 1, first - 1);
    }

    /// <summary>Which documents have a score with the document that their own floor allows.</summary>
    /// <param name="document">The document.</param>
    /// <param name="floors">The score that each of the others needs at least.</param>
    /// <param name="usual">About what that is for most of those that may be reached.</param>
    public List<(int Document, double Score)> Reached(int document, double[] floors, double usual)
    {
        var found = new List<(int, double)>();
        var probe = new Probe(documents.All[document], documents);
        if (probe.Weights.Length == 0) return found;
        foreach (var tile in documents.Tiles)
        {
            probe.Adjust(tile, usual);
            probe.SumLists(tile, inLists);
            for (var lane = 0; lane < tile.Lanes; lane++) Reach(probe, tile, lane, floors, found);
        }

        return found;
    }

    private void Reach(Probe probe, Tile tile, int lane, double[] floors, List<(int Document, double Score)> found)
    {
        var own = SumsOf(lane);
        var listed = InLists(lane);
        probe.Sum(tile, lane, listed, own);
        var members = tile.Members.AsSpan(lane * Tile.Lane);
        for (var at = 0; at < members.Length && at < Tile.Lane; at++)
        {
            var floor = floors[members[at]];
            if (own[at] < probe.Least(floor * tile.Length(lane, at)) || !probe.MayHave(tile, lane, at, listed[at], floor)) continue;
            var score = TermWeight.Fraction(Score(probe, members[at]));
            if (score > 0 && score >= floor) found.Add((members[at], score));
        }
    }

    /// <summary>The score of the document with the probe's.</summary>
    public long Score(Probe probe, int document)
    {
        if (!ReferenceEquals(spread, probe.Weights)) Spread(probe.Weights);
        var sum = 0L;
        foreach (var (term, weight) in documents.All[document].Weights) sum += (long)weights[term] * weight;
        return TermWeight.Score(sum);
    }

    private void Offer(Probe probe, Tile tile, int lane, BestFew best, int least, int most)
    {
        var members = tile.Members.AsSpan(lane * Tile.Lane);
        var own = SumsOf(lane)[..Math.Min(Tile.Lane, members.Length)];
        var listed = InLists(lane);
        var from = From();
        for (var at = 0; from <= most; at++)
        {
            var next = own[at..].IndexOfAnyInRange((byte)from, (byte)most);
            if (next < 0) return;
            at += next;
            if (!probe.MayHave(tile, lane, at, listed[at], TermWeight.Fraction(best.Floor))) continue;
            if (best.Offer(members[at], Score(probe, members[at]))) from = From();
        }

        int From() => Math.Max(least, probe.Least(TermWeight.Fraction(best.Floor) * tile.Shortest(lane)));
    }

    private Span<byte> SumsOf(int lane) => sums.AsSpan(lane * Tile.Lane, Tile.Lane);

    private Span<byte> InLists(int lane) => inLists.AsSpan(lane * Tile.Lane, Tile.Lane);

    /// <summary>A sum that about so many documents have or exceed; 1 where fewer have any.</summary>
    private int LeastOfHighest(int documents, int many)
    {
        Array.Clear(documentsWith);
        foreach (var sum in sums.AsSpan(0, documents)) documentsWith[sum]++;
        var least = byte.MaxValue + 1;
        for (var found = 0; least > 1 && found < many; least--) found += documentsWith[least - 1];
        return least;
    }

    private void Spread(TermWeight[] vector)
    {
        foreach (var (term, _) in spread) weights[term] = 0;
        foreach (var (term, weight) in vector) weights[term] = weight;
        spread = vector;
    }
}
