namespace Samvirke.Analysis.TextNeighbours;

/// <summary>
/// Finds the best for all documents together: each pair is looked at once, for the lists of both. First those of the same tile, then those of tiles that
/// are ever farther apart, as documents of about the same length are more alike.
/// </summary>
internal sealed class PairSearch
{
    private readonly Documents documents;
    private readonly Part[] parts;

    private PairSearch(Documents documents, BestFew?[] best)
    {
        this.documents = documents;
        parts = Array.ConvertAll(documents.Tiles, tile => new Part(tile, best, documents));
    }

    /// <summary>For each sought document the best, itself among them.</summary>
    public static BestFew[] Best(Documents documents, int[] sought, int most, int threads)
    {
        var best = Array.ConvertAll(sought, _ => new BestFew(most));
        var ofDocument = new BestFew?[documents.All.Length];
        for (var i = 0; i < sought.Length; i++) ofDocument[sought[i]] = best[i];
        new PairSearch(documents, ofDocument).Run(Threads.AtMost(threads));
        return best;
    }

    private void Run(ParallelOptions threads)
    {
        Each(parts.Length, _ => true, (scan, i) => parts[i].LookAtOwn(scan), threads);
        for (var apart = 1; apart < parts.Length; apart++)
        {
            // So that no two threads write to the lists of one tile, every second stretch waits for the others.
            for (var turn = 0; turn < 2; turn++)
            {
                var (a, t) = (apart, turn);
                Each(parts.Length - a, i => i / a % 2 == t, (scan, i) => parts[i].LookAt(parts[i + a], scan), threads);
            }
        }
    }

    private void Each(int count, Func<int, bool> which, Action<TileScan, int> look, ParallelOptions threads) =>
        Parallel.ForEach(Enumerable.Range(0, count).Where(which), threads, () => new TileScan(documents), (i, _, scan) => { look(scan, i); return scan; }, _ => { });

    /// <summary>The documents of a tile, with their lists.</summary>
    private sealed class Part
    {
        private readonly Tile tile;
        private readonly Probe[] probes;
        private readonly BestFew?[] best;
        private readonly float[] floors;

        public Part(Tile tile, BestFew?[] best, Documents documents)
        {
            this.tile = tile;
            probes = new Probe[tile.Members.Length];
            for (var i = 0; i < probes.Length; i++) probes[i] = new Probe(tile.Weights(i), documents);
            this.best = Array.ConvertAll(tile.Members, member => best[member]);
            floors = [.. Enumerable.Repeat(Reaching.Never, tile.Lengths.Length)];
        }

        public void LookAtOwn(TileScan scan)
        {
            for (var i = 0; i < probes.Length; i++)
            {
                if (best[i] is not { } list) continue;
                scan.Offer(probes[i], tile, list);
                SetFloor(i, list);
            }
        }

        public void LookAt(Part other, TileScan scan)
        {
            var usual = other.Usual();
            for (var i = 0; i < probes.Length; i++)
            {
                foreach (var place in scan.Reaching(probes[i], other.tile, floors[i], other.floors, usual))
                {
                    if (best[i] is null && other.best[place] is null) continue;
                    var score = scan.Score(probes[i], other.tile, place);
                    Offer(i, other.tile.Members[place], score);
                    other.Offer(place, tile.Members[i], score);
                }
            }
        }

        private float Usual()
        {
            float[] sorted = [.. floors.AsSpan(0, probes.Length)];
            Array.Sort(sorted);
            return sorted[sorted.Length / 2];
        }

        private void Offer(int place, int document, long score)
        {
            if (best[place] is { } list && list.Offer(document, score)) SetFloor(place, list);
        }

        private void SetFloor(int place, BestFew list) => floors[place] = (float)TermWeight.Fraction(list.Floor);
    }
}
