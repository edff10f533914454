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

    /// <summary>How many hits; the times go where they belong: without and with marking the words in the page.</summary>
    public int Search(string text, Times plain, Times marked)
    {
        process.StandardInput.WriteLine(text);
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine()!.Split(' ');
        plain.Add(Milliseconds(answer[1]), Milliseconds(answer[2]));
        marked.Add(Milliseconds(answer[3]), Milliseconds(answer[4]));
        return int.Parse(answer[0], CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
        File.Delete(texts);
    }

    private static double Milliseconds(string nanoseconds) => long.Parse(nanoseconds, CultureInfo.InvariantCulture) / 1e6;

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
