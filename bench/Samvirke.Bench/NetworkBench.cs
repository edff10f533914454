using System.Diagnostics;
using System.Globalization;
using Samvirke.Analysis.Networks;

namespace Samvirke.Bench;

/// <summary>
/// The measures of a network beside igraph: the same graphs, in turn, in the same run. What igraph finds is held against what we find, and where the two may
/// differ, for communities, the modularity of both is printed.
/// </summary>
internal static class NetworkBench
{
    private static readonly int Threads = Environment.ProcessorCount;

    public static int Run(int nodes, int edges, int seed, int rounds, string? python, bool full)
    {
        using var igraph = python is null ? null : new Igraph(python);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"threads: {Threads} (igraph has one); median of {rounds} rounds, in turn; the ratio is igraph's time on the wall by ours"));
        foreach (var (name, made) in new (string, Func<int, int, Graph>)[] { ("groups", (n, m) => SyntheticGraph.Groups(n, m, seed)), ("uniform", (n, m) => SyntheticGraph.Uniform(n, m, seed)) })
        {
            var graph = made(nodes, edges);
            Console.WriteLine($"{name}: {graph.Nodes:N0} nodes, {graph.Edges:N0} edges");
            var side = new BenchSide(igraph, graph, rounds);
            side.Compare("components", "components", () => (Components.In(graph).Count, 0));
            side.Compare("cuts and blocks", "cuts", () => (Cuts.In(graph).Points.Length, 0));
            side.Compare("communities, igraph: multilevel", "multilevel", () => Found(Communities.In(graph, seed, rounds: 2)));
            side.Compare("communities, igraph: Leiden, 2 rounds", "leiden", () => Found(Communities.In(graph, seed, rounds: 2)));
            side.Values("betweenness, at most 2 steps", threads => Betweenness.Of(graph, threads, longest: 2), longest: 2);
            if (full)
            {
                side.Values("betweenness, at most 3 steps", threads => Betweenness.Of(graph, threads, longest: 3), longest: 3);
                side.Values("betweenness, exact", threads => Betweenness.Of(graph, threads));
            }

            var small = made(Math.Min(nodes, 5000), Math.Min(edges, 50_000));
            Console.WriteLine($"{name}: {small.Nodes:N0} nodes, {small.Edges:N0} edges");
            new BenchSide(igraph, small, rounds).Values("betweenness, exact", threads => Betweenness.Of(small, threads));
        }

        return 0;
    }

    private static (int Count, double Modularity) Found(Communities found) => (found.Count, found.Modularity);

    /// <summary>One graph, asked of both.</summary>
    private sealed class BenchSide(Igraph? igraph, Graph graph, int rounds)
    {
        private readonly string file = igraph?.Write(graph) ?? "";

        public void Compare(string title, string what, Func<(int Count, double Modularity)> ours)
        {
            var (mine, theirs) = (new List<double>(), new List<double>());
            var (found, answer) = ((Count: 0, Modularity: 0.0), (IgraphAnswer?)null);
            for (var round = 0; round <= rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                found = ours();
                var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                // The first is to warm up, which igraph need not.
                if (round == 0) continue;
                answer = igraph?.Ask(file, graph, what);
                mine.Add(taken);
                if (answer is not null) theirs.Add(answer.Wall);
            }

            var quality = found.Modularity > 0 ? $"   modularity {found.Modularity:0.0000} in {found.Count:N0}" + (answer is null ? "" : $", igraph {answer.Modularity:0.0000} in {answer.Count:N0}") : $"   {found.Count:N0}";
            if (found.Modularity == 0 && answer is not null && answer.Count != found.Count) quality += $" BUT igraph {answer.Count:N0}";
            Print(title, mine, theirs, quality);
        }

        public void Values(string title, Func<int, IReadOnlyList<double>> ours, int? longest = null)
        {
            var (mine, alone, theirs) = (new List<double>(), new List<double>(), new List<double>());
            var off = 0.0;
            for (var round = 0; round < rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                var found = ours(Threads);
                mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                start = Stopwatch.GetTimestamp();
                if (!ours(1).SequenceEqual(found)) throw new InvalidOperationException("The number of threads changes the result.");
                alone.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (igraph?.Ask(file, graph, "betweenness", longest: longest) is not { } answer) continue;
                theirs.Add(answer.Wall);
                off = found.Zip(answer.Values!, (a, b) => Math.Abs(a - b) / Math.Max(1, Math.Abs(b))).Max();
            }

            Print(title, mine, theirs, $"   one thread {Median(alone),8:0} ms" + (theirs.Count == 0 ? "" : $" ({Median(theirs) / Median(alone):0.0}×)   differs by at most {off:0.0e+0}"));
        }

        private static void Print(string title, List<double> mine, List<double> theirs, string more)
        {
            var beside = theirs.Count == 0 ? "" : $"  igraph {Median(theirs),8:0} ms  ratio {Median(theirs) / Median(mine),5:0.0}×{(Median(theirs) >= Median(mine) ? "" : " SLOWER")}";
            Console.WriteLine($"  {title,-44} {Median(mine),8:0} ms{beside}{more}");
        }

        private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
    }
}
