using System.Diagnostics;
using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Bench;

/// <summary>
/// The neighbours of all texts, and of one that was changed; in turn with scikit-learn, Lucene and PostgreSQL where they are given. Each peer is a
/// process of its own that measures itself, from the texts in memory to the numbers of the neighbours.
/// </summary>
internal static class TextBench
{
    private const int Most = 10;
    private const int MostOfRegister = 20;
    private const int Changes = 200;
    private const double ChangeLimit = 20;
    private const double Rounding = 1e-6;

    public static int Run(int count, int seed, int threads, TextPeers peers)
    {
        var texts = SyntheticTexts.Of(count, seed);
        Console.WriteLine($"{count:N0} texts, {texts.Average(text => text.Count(c => c == ' ') + 1):0} words in the mean; {threads} threads; load of the machine {Load()}");
        _ = Ours(texts, Most, threads);
        var (index, fastest) = Ours(texts, Most, threads);
        using var files = new TextFiles(texts);
        foreach (var peer in peers.All(files, Most, threads))
        {
            var answer = peer.Run();
            (index, var seconds) = Ours(texts, Most, threads);
            fastest = Math.Min(fastest, seconds);
            if (answer is null) continue;
            var share = answer.Scores.IsEmpty ? "" : $"; {Share(index, answer):0.00 %} of its answer is ours";
            Console.WriteLine($"   {peer.Name}: {answer.Seconds:0.0} s, {answer.Megabytes} MB{answer.Remark}; {answer.Seconds / seconds:0.0} times as long{share}; load {Load()}");
        }

        Ours(texts, MostOfRegister, threads);
        Follow(SyntheticTexts.Of(count, seed + 1), index, threads);
        return 0;
    }

    private static (NeighbourIndex Index, double Seconds) Ours(string[] texts, int most, int threads)
    {
        GC.Collect();
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var documents = TermDocuments.OfTexts(texts, threads);
        var read = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var index = NeighbourIndex.Of(documents, most, threads);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var processor = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"ours, top {most}: {seconds:0.00} s ({read:0.00} s of it reading words), processors {processor:0.00} s, {process.PeakWorkingSet64 >> 20} MB at the most");
        return (index, seconds);
    }

    /// <summary>How many of the peer's neighbours are ours too, or as good.</summary>
    private static double Share(NeighbourIndex index, PeerAnswer answer)
    {
        var found = 0;
        for (var i = 0; i < index.Count; i++)
        {
            var ours = index.Neighbours(i).ToArray();
            var floor = answer.Scores.Span[(i * Most)..((i + 1) * Most)].ToArray().Min();
            found += ours.Count(each => each.Score >= floor - Rounding);
        }

        return found / (double)answer.Scores.Length;
    }

    private static void Follow(string[] others, NeighbourIndex index, int threads)
    {
        var times = new Times();
        for (var i = 0; i < Changes; i++)
        {
            // Every third a new text, every third another text in its place, every third the same with a sentence more.
            var document = i % 3 == 0 ? index.Count : i * (index.Count / Changes);
            ChangedDocument[] change = [new(document, TextTerms.Of(i % 3 == 2 ? others[i] + " " + others[i + 1] : others[i]))];
            index = times.Measure(() => index.After(change, threads));
        }

        times.PrintWhole("one text changed", ChangeLimit);
    }

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
