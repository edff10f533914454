namespace Samvirke.Analysis.TextNeighbours;

/// <summary>The lists of all documents, and how they follow changes.</summary>
/// <param name="All">A list for each document.</param>
/// <param name="Floors">What each list needs of another, or the highest number where nothing can come to it.</param>
/// <param name="Most">How many neighbours are asked for.</param>
internal sealed record NeighbourLists(NeighbourList[] All, double[] Floors, int Most)
{
    private int Kept => Most + Math.Max(4, Most / 4);

    /// <summary>Finds them all. Documents that have the same weights have the same neighbours, but for themselves.</summary>
    public static NeighbourLists Of(Documents documents, int most, int threads)
    {
        var lists = new NeighbourLists(new NeighbourList[documents.All.Length], new double[documents.All.Length], most);
        var groups = Enumerable.Range(0, documents.All.Length).GroupBy(i => i, new SameWeights(documents.All, threads)).Select(group => group.ToArray());
        lists.Find(documents, [.. groups], threads);
        return lists;
    }

    /// <summary>The lists after changes.</summary>
    public NeighbourLists After(Documents before, Documents after, IReadOnlySet<int> changed, int threads)
    {
        var all = new NeighbourList[after.All.Length];
        All.CopyTo(all, 0);
        var next = new NeighbourLists(all, [.. Floors, .. new double[all.Length - Floors.Length]], Most);
        var (touched, scanBefore, scanAfter) = (new HashSet<int>(), new TileScan(before), new TileScan(after));
        foreach (var document in changed.Where(document => document < All.Length))
        {
            foreach (var (other, _) in scanBefore.Reached(document, Floors, All[document].Floor))
            {
                if (!changed.Contains(other)) next.Put(other, next.All[other].Without(document), touched);
            }
        }

        next.Find(after, [.. changed.Select(document => new[] { document })], threads);
        foreach (var document in changed)
        {
            foreach (var (other, score) in scanAfter.Reached(document, next.Floors, next.All[document].Floor))
            {
                if (!changed.Contains(other)) next.Put(other, next.All[other].With(new Neighbour(document, score), Kept), touched);
            }
        }

        next.Find(after, [.. touched.Where(next.IsShort).Select(document => new[] { document })], threads);
        foreach (var document in touched) next.Floors[document] = all[document].Floor;
        return next;
    }

    private bool IsShort(int document) => !All[document].IsWhole && All[document].Best.Length < Most;

    private void Put(int document, NeighbourList list, HashSet<int> touched)
    {
        if (ReferenceEquals(All[document], list)) return;
        All[document] = list;
        touched.Add(document);
    }

    private void Find(Documents documents, int[][] groups, int threads)
    {
        var best = NeighbourSearch.Best(documents, Array.ConvertAll(groups, group => group[0]), Kept + 1, threads);
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var document in groups[group])
            {
                All[document] = new NeighbourList(best[group].Without(document), !best[group].IsFull);
                Floors[document] = documents.All[document].Weights.Length == 0 ? double.MaxValue : All[document].Floor;
            }
        }
    }
}
