namespace Samvirke.Analysis.TextNeighbours;

/// <summary>The lists of all documents, and how they follow changes.</summary>
/// <param name="All">A list for each document.</param>
/// <param name="Floors">What each list needs of another, or more than can be where nothing can come to it; by tiles.</param>
/// <param name="Most">How many neighbours are asked for.</param>
internal sealed record NeighbourLists(Pages<NeighbourList> All, float[][] Floors, int Most)
{
    private int Kept => Most + Math.Max(4, Most / 4);

    /// <summary>Finds them all. Documents that have the same weights have the same neighbours, but for themselves.</summary>
    public static NeighbourLists Of(Documents documents, int most, int threads)
    {
        var lists = new NeighbourLists(new Pages<NeighbourList>(documents.All.Length), new float[documents.Tiles.Length][], most);
        var groups = Enumerable.Range(0, documents.All.Length).GroupBy(i => i, new SameWeights(documents.All, threads)).Select(group => group.ToArray()).ToArray();
        lists.Put(groups, PairSearch.Best(documents, Array.ConvertAll(groups, group => group[0]), lists.Kept + 1, threads));
        for (var tile = 0; tile < lists.Floors.Length; tile++) lists.Floors[tile] = lists.FloorsOf(documents, tile);
        return lists;
    }

    /// <summary>The lists after changes.</summary>
    public NeighbourLists After(Documents before, Documents after, IReadOnlySet<int> changed, int threads)
    {
        var next = new NeighbourLists(All.Copy(after.All.Length), [.. Floors, .. new float[after.Tiles.Length - Floors.Length][]], Most);
        var touched = new HashSet<int>();
        foreach (var document in changed.Where(document => document < All.Length))
        {
            foreach (var (other, _) in Reached(before, document, isScored: false))
            {
                if (!changed.Contains(other)) next.Put(other, next.All[other].Without(document), touched);
            }
        }

        next.Find(after, [.. changed], threads);
        for (var tile = 0; tile < next.Floors.Length; tile++)
        {
            if (tile >= before.Tiles.Length || after.Tiles[tile] != before.Tiles[tile]) next.Floors[tile] = next.FloorsOf(after, tile);
        }

        foreach (var document in changed)
        {
            foreach (var (other, score) in next.Reached(after, document, isScored: true))
            {
                if (!changed.Contains(other)) next.Put(other, next.All[other].With(new Neighbour(document, score), Kept), touched);
            }
        }

        next.Find(after, [.. touched.Where(next.IsShort)], threads);
        foreach (var tile in touched.GroupBy(after.TileOf))
        {
            float[] floors = [.. next.Floors[tile.Key]];
            foreach (var document in tile) floors[Array.IndexOf(after.Tiles[tile.Key].Members, document)] = next.Floor(after, document);
            next.Floors[tile.Key] = floors;
        }

        return next;
    }

    private bool IsShort(int document) => !All[document].IsWhole && All[document].Best.Length < Most;

    private void Put(int document, NeighbourList list, HashSet<int> touched)
    {
        if (ReferenceEquals(All[document], list)) return;
        All[document] = list;
        touched.Add(document);
    }

    /// <summary>All documents whose lists the document may be on, and its score with each, where that is asked for.</summary>
    private List<(int Document, double Score)> Reached(Documents documents, int document, bool isScored)
    {
        var found = new List<(int, double)>();
        var (scan, probe, usual) = (new TileScan(documents), new Probe(documents.All[document].Weights, documents), (float)All[document].Floor);
        for (var i = 0; i < documents.Tiles.Length; i++)
        {
            var tile = documents.Tiles[i];
            foreach (var place in scan.Reaching(probe, tile, Reaching.Never, Floors[i], usual)) found.Add((tile.Members[place], isScored ? TermWeight.Fraction(scan.Score(probe, tile, place)) : 0));
        }

        return found;
    }

    private void Find(Documents documents, int[] sought, int threads) =>
        Put(Array.ConvertAll(sought, document => new[] { document }), NeighbourSearch.Best(documents, sought, Kept + 1, threads));

    private void Put(int[][] groups, BestFew[] best)
    {
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var document in groups[group]) All[document] = new NeighbourList(best[group].Without(document), !best[group].IsFull);
        }
    }

    private float[] FloorsOf(Documents documents, int tile)
    {
        var floors = new float[documents.Tiles[tile].Lengths.Length];
        var members = documents.Tiles[tile].Members;
        for (var i = 0; i < members.Length; i++) floors[i] = Floor(documents, members[i]);
        return floors;
    }

    private float Floor(Documents documents, int document) => documents.All[document].Weights.Length == 0 ? Reaching.Never : (float)All[document].Floor;
}
