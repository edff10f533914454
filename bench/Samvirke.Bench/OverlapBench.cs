using System.Diagnostics;
using System.Globalization;
using Samvirke.Analysis.Relating;

namespace Samvirke.Bench;

/// <summary>How long it takes to work out how all efforts of a synthetic register relate, the best twenty of each.</summary>
internal static class OverlapBench
{
    private const int Explained = 1000;
    private const double MostSeconds = 20;
    private const long MostBytes = 2L << 30;

    public static int Run(int entries, int relations, int seed, int threads)
    {
        var snapshot = SyntheticRegister.Snapshot(entries, relations, seed);
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{snapshot.Entries.Length} entries, {threads} threads, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}"));
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var analysis = OverlapAnalysis.Of(snapshot, threads);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var processor = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{analysis.Efforts} efforts, {analysis.Count} pairs: {seconds:0.0} s, processors {processor:0.0} s   limit {MostSeconds} s: {(seconds <= MostSeconds ? "kept" : "BROKEN")}"));
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{process.PeakWorkingSet64 >> 20} MB at the most, of which {held >> 20} MB are kept   limit {MostBytes >> 20} MB: {(process.PeakWorkingSet64 <= MostBytes ? "kept" : "BROKEN")}"));
        var times = new Times();
        foreach (var pair in analysis.Pairs.Take(Explained)) times.Measure(() => analysis.Explain(pair));
        times.Print("one pair explained");
        return 0;
    }
}
