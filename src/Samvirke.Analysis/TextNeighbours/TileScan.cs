namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Looks through tiles for documents that are like others; for one thread.</summary>
internal sealed class TileScan(Documents documents)
{
    private static readonly float[] Any = [.. Enumerable.Repeat(TextNeighbours.Reaching.Never, Tile.Size)];

    private readonly uint[] weights = new uint[documents.Common];
    private readonly byte[] sums = new byte[Tile.Size];
    private readonly byte[] inLists = new byte[Tile.Size];
    private readonly ushort[] found = new ushort[Tile.Size];
    private readonly int[] documentsWith = new int[byte.MaxValue + 1];
    private Probe? spread;

    /// <summary>Offers every document of the tile that may be among the best.</summary>
    public void Offer(Probe probe, Tile tile, BestFew best)
    {
        Sum(probe, tile, TermWeight.Fraction(best.Floor));
        // As long as any score would do, those with the highest sums come first, so that the others need a score.
        if (!best.IsFull) Offer(probe, tile, HighSums(tile.Members.Length, best.Most), best);
        Offer(probe, tile, Found(probe, tile, (float)TermWeight.Fraction(best.Floor), Any), best);
    }

    /// <summary>The places in the tile of documents whose score with the document may be as high as the list of either needs.</summary>
    /// <param name="probe">The document.</param>
    /// <param name="tile">The tile.</param>
    /// <param name="own">The score that the document's list needs.</param>
    /// <param name="floors">The score that the list of each document of the tile needs.</param>
    /// <param name="usual">About what those need.</param>
    public ReadOnlySpan<ushort> Reaching(Probe probe, Tile tile, float own, ReadOnlySpan<float> floors, float usual)
    {
        Sum(probe, tile, Math.Min(own, usual));
        return Found(probe, tile, own, floors);
    }

    /// <summary>The score of the document at the place with the probe, which was just held against the tile.</summary>
    public long Score(Probe probe, Tile tile, int place)
    {
        if (!ReferenceEquals(spread, probe)) Spread(probe);
        var document = tile.Weights(place);
        var sum = 0L;
        var i = 0;
        for (; i < document.Length && document[i].Term < weights.Length; i++) sum += (long)weights[document[i].Term] * document[i].Weight;
        // Where lists say nothing, no rare term is shared.
        if (inLists[place] == 0) return TermWeight.Score(sum);
        foreach (var (_, product) in new Products(probe.Rare, document.AsSpan(i))) sum += product;
        return TermWeight.Score(sum);
    }

    private void Offer(Probe probe, Tile tile, ReadOnlySpan<ushort> places, BestFew best)
    {
        foreach (var place in places)
        {
            best.Offer(tile.Members[place], Score(probe, tile, place));
            sums[place] = 0;
        }
    }

    private void Sum(Probe probe, Tile tile, double needed)
    {
        probe.Adjust(tile, needed);
        probe.SumLists(tile, inLists);
        for (var lane = 0; lane < tile.Lanes; lane++)
        {
            var own = lane * Tile.Lane;
            probe.Sum(tile, lane, inLists.AsSpan(own, Tile.Lane), sums.AsSpan(own, Tile.Lane));
        }
    }

    private ReadOnlySpan<ushort> Found(Probe probe, Tile tile, float own, ReadOnlySpan<float> floors)
    {
        var count = TextNeighbours.Reaching.Find(sums.AsSpan(0, tile.Lengths.Length), tile.Lengths, own, floors, probe.PerUnit, found);
        return found.AsSpan(0, count);
    }

    /// <summary>The places of the highest sums, about so many; fewer where fewer have any.</summary>
    private ReadOnlySpan<ushort> HighSums(int members, int many)
    {
        Array.Clear(documentsWith);
        foreach (var sum in sums.AsSpan(0, members)) documentsWith[sum]++;
        var least = byte.MaxValue + 1;
        for (var sum = 0; least > 1 && sum < many; least--) sum += documentsWith[least - 1];
        var count = 0;
        for (var place = 0; place < members; place++)
        {
            if (sums[place] >= least) found[count++] = (ushort)place;
        }

        return found.AsSpan(0, count);
    }

    private void Spread(Probe probe)
    {
        if (spread is not null)
        {
            foreach (var (term, _) in spread.Commons) weights[term] = 0;
        }

        foreach (var (term, weight) in probe.Commons) weights[term] = weight;
        spread = probe;
    }
}
