using System.Diagnostics;
using System.Text.Json;
using Samvirke.Analysis.Networks;

namespace Samvirke.Bench;

/// <summary>What igraph found, and the milliseconds that it took, measured by itself.</summary>
internal sealed record IgraphAnswer(double Wall, double Processor, int Count, double Modularity, double[]? Values);

/// <summary>igraph in a process of its own: gets the same edges and answers line by line, so that the pipe does not count.</summary>
internal sealed class Igraph : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Process process;
    private readonly List<string> files = [];

    public Igraph(string python)
    {
        process = Process.Start(new ProcessStartInfo(python, [Peers.Find("igraph_network.py")]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Console.WriteLine($"igraph {process.StandardOutput.ReadLine()}");
    }

    /// <summary>A file of the edges, for questions.</summary>
    public string Write(Graph graph)
    {
        files.Add(Path.GetTempFileName());
        using var file = new StreamWriter(files[^1]);
        foreach (var edge in graph.AllEdges()) file.WriteLine($"{edge.A} {edge.B}");
        return files[^1];
    }

    public IgraphAnswer Ask(string file, Graph graph, string what, int seed = 1, int rounds = 2, int? longest = null)
    {
        process.StandardInput.WriteLine(JsonSerializer.Serialize(new { file, graph.Nodes, what, seed, rounds, longest }, Json));
        process.StandardInput.Flush();
        return JsonSerializer.Deserialize<IgraphAnswer>(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("igraph has gone."), Json)!;
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
        foreach (var file in files) File.Delete(file);
    }
}
