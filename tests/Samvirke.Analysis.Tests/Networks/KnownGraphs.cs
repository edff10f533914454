using Samvirke.Analysis.Networks;

namespace Samvirke.Analysis.Tests.Networks;

/// <summary>Graphs that the literature has published figures of; nodes are numbered from 0 where it numbers from 1.</summary>
internal static class KnownGraphs
{
    /// <summary>Zachary, "An information flow model for conflict and fission in small groups" (1977): who met outside the karate club.</summary>
    public static Graph KarateClub { get; } = Read(34,
        "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-28 3-29 3-33 "
        + "3-10 3-9 3-14 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 "
        + "21-34 23-33 23-34 24-26 24-28 24-33 24-34 24-30 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34");

    /// <summary>Krackhardt, "Assessing the political landscape" (1990): the kite, in which degree, closeness and betweenness name three different people.</summary>
    public static Graph Kite { get; } = Read(10, "1-2 1-3 1-4 1-6 2-4 2-5 2-7 3-4 3-6 4-5 4-6 4-7 5-7 6-7 6-8 7-8 8-9 9-10");

    /// <summary>Nodes in a row.</summary>
    public static Graph Path(int nodes) => Graph.Of(nodes, [.. Enumerable.Range(0, Math.Max(0, nodes - 1)).Select(i => new Edge(i, i + 1))]);

    /// <summary>Groups in which everybody is tied to everybody, the first of each to the first of the next.</summary>
    public static Graph RingOfCliques(int cliques, int size) => Graph.Of(cliques * size,
    [
        .. from clique in Enumerable.Range(0, cliques) from a in Enumerable.Range(0, size) from b in Enumerable.Range(0, a) select new Edge((clique * size) + a, (clique * size) + b),
        .. Enumerable.Range(0, cliques).Select(clique => new Edge(clique * size, (clique + 1) % cliques * size)),
    ]);

    private static Graph Read(int nodes, string edges) =>
        Graph.Of(nodes, [.. edges.Split(' ').Select(edge => edge.Split('-').Select(int.Parse).ToArray()).Select(ends => new Edge(ends[0] - 1, ends[1] - 1))]);
}
