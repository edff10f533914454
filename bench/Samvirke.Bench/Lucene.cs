using System.Diagnostics;
using System.Globalization;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;

namespace Samvirke.Bench;

/// <summary>Lucene in a process of its own: gets the same texts, answers line by line, and measures itself so that the pipe does not count.</summary>
internal sealed class Lucene : IDisposable
{
    private readonly Process process;
    private readonly string texts = Path.GetTempFileName();

    public Lucene(string jars, RegisterSnapshot snapshot)
    {
        Write(snapshot);
        var classPath = string.Join(Path.PathSeparator, Directory.EnumerateFiles(jars, "lucene-*.jar"));
        process = Process.Start(new ProcessStartInfo("java", ["-Xmx2g", "-cp", classPath, Source(), texts])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        Console.WriteLine(process.StandardOutput.ReadLine());
    }

    /// <summary>How many hits, and how many milliseconds it took, on the wall and of the processor.</summary>
    public (int Hits, double Wall, double Processor) Search(string text)
    {
        process.StandardInput.WriteLine(text);
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine()!.Split(' ');
        return (int.Parse(answer[0], CultureInfo.InvariantCulture), Nanoseconds(answer[1]) / 1e6, Nanoseconds(answer[2]) / 1e6);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
        File.Delete(texts);
    }

    private static long Nanoseconds(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Source()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "bench", "lucene", "LuceneSearch.java"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "bench", "lucene", "LuceneSearch.java");
    }

    /// <summary>One entry a line: id, name, aliases, text, and kind and facet terms.</summary>
    private void Write(RegisterSnapshot snapshot)
    {
        using var file = new StreamWriter(texts);
        foreach (var entry in snapshot.Entries)
        {
            var terms = Facet.All.SelectMany(facet => facet.Found(entry.Facets[facet]).Select(term => $"{facet.Id}:{term.Id}")).Prepend($"kind:{entry.Kind.Id}");
            file.WriteLine($"{entry.Id}\t{entry.Name}\t{string.Join(' ', entry.Aliases)}\t{entry.Summary}\t{string.Join(' ', terms)}");
        }
    }
}
