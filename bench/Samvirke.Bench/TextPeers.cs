using System.Diagnostics;
using System.Globalization;

namespace Samvirke.Bench;

/// <summary>What a peer says: how long it took, its memory at the most, and the scores of the neighbours where they are cosines as ours.</summary>
internal sealed record PeerAnswer(double Seconds, int Megabytes, string Remark, ReadOnlyMemory<double> Scores);

/// <summary>A peer that is run on the texts.</summary>
internal sealed record TextPeer(string Name, Func<PeerAnswer?> Run);

/// <summary>The texts, one a line, and their terms as we have them, for peers to read.</summary>
internal sealed class TextFiles : IDisposable
{
    public TextFiles(string[] texts)
    {
        Folder = Directory.CreateTempSubdirectory("samvirke-texts-").FullName;
        File.WriteAllLines(Texts, texts);
        File.WriteAllLines(Terms, texts.Select(text => string.Join(' ', Analysis.TextNeighbours.TextTerms.Of(text))));
    }

    public string Folder { get; }

    public string Texts => Path.Combine(Folder, "texts.txt");

    public string Terms => Path.Combine(Folder, "terms.txt");

    public string Scores => Path.Combine(Folder, "scores.f64");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>Which peers to run, by where they are.</summary>
/// <param name="Python">A Python that has scikit-learn.</param>
/// <param name="Lucene">The folder of Lucene's jars.</param>
/// <param name="PostgreSql">The folder of PostgreSQL's programs.</param>
internal sealed record TextPeers(string? Python, string? Lucene, string? PostgreSql)
{
    public IEnumerable<TextPeer> All(TextFiles files, int most, int threads)
    {
        if (Python is not null) yield return new("scikit-learn, exact, on our terms", () => Scikit(files, most, threads));
        if (Lucene is not null) yield return new("Lucene MoreLikeThis, 25 terms of each", () => Run("java", ["-Xmx2g", "-cp", Jars(), Bench("lucene/LuceneNeighbours.java"), files.Texts, Text(most), Text(threads)]));
        if (PostgreSql is not null) yield return new("PostgreSQL, nearest by pg_trgm", () => Run("bash", [Bench("peers/text_trigrams.sh"), PostgreSql, files.Texts, Text(most), Text(threads)]));
    }

    private PeerAnswer? Scikit(TextFiles files, int most, int threads)
    {
        var answer = Run(Python!, [Bench("peers/text_neighbours.py"), files.Terms, files.Scores, Text(most), Text(threads)]);
        return answer is null ? null : answer with { Scores = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(files.Scores)).ToArray() };
    }

    /// <summary>The last line says seconds, megabytes and what else there is to say.</summary>
    private static PeerAnswer? Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        if (process.ExitCode != 0 || lines.Length == 0)
        {
            Console.WriteLine($"   {program} {arguments[0]} failed");
            return null;
        }

        var parts = lines[^1].Split(' ', 3);
        return new PeerAnswer(double.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), parts.Length > 2 ? $" ({parts[2]})" : "", default);
    }

    private string Jars() => string.Join(Path.PathSeparator, Directory.EnumerateFiles(Lucene!, "lucene-*.jar"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Bench(string file)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "bench", file))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "bench", file);
    }
}
