using System.Diagnostics;

namespace Samvirke.Bench;

/// <summary>Measured times of one kind of question, in milliseconds: on the wall, and of the processor.</summary>
internal sealed class Times
{
    private readonly List<double> wall = [];
    private readonly List<double> processor = [];

    public void Add(double onTheWall, double ofTheProcessor)
    {
        wall.Add(onTheWall);
        processor.Add(ofTheProcessor);
    }

    /// <summary>The median on the wall.</summary>
    public double Median => Percentile(wall, 0.5);

    /// <summary>Measures one question.</summary>
    public T Measure<T>(Func<T> ask)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), ProcessorTime.Milliseconds());
        var answer = ask();
        Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds, ProcessorTime.Milliseconds() - used);
        return answer;
    }

    /// <summary>Median and 99th percentile of both, and the limit, which is on time on the wall.</summary>
    public void Print(string what, double? limit = null)
    {
        var p99 = Percentile(wall, 0.99);
        var verdict = limit is { } most ? $"   limit {most:0} ms: {(p99 <= most ? "kept" : "BROKEN")}" : "";
        Console.WriteLine(
            $"{what,-38} p50 {Percentile(wall, 0.5),7:0.00} ms  p99 {p99,7:0.00} ms   processor p50 {Percentile(processor, 0.5),7:0.00} ms  p99 {Percentile(processor, 0.99),7:0.00} ms{verdict}");
    }

    /// <summary>Median and 99th percentile on the wall, and what the whole program used of the processors for each, where several threads do the work.</summary>
    public void PrintWhole(string what, double? limit = null)
    {
        var p99 = Percentile(wall, 0.99);
        var verdict = limit is { } most ? $"   limit {most:0} ms: {(p99 <= most ? "kept" : "BROKEN")}" : "";
        Console.WriteLine($"{what,-38} p50 {Percentile(wall, 0.5),7:0.00} ms  p99 {p99,7:0.00} ms   processors, mean {processor.Average(),7:0.00} ms{verdict}");
    }

    /// <summary>Median and 95th percentile on the wall beside the limit, which is on the latter, and beside those of a peer in the same run.</summary>
    public void PrintBeside(string what, double limit, string peer, Times theirs)
    {
        var (p50, p95) = (Percentile(wall, 0.5), Percentile(wall, 0.95));
        var (other50, other95) = (Percentile(theirs.wall, 0.5), Percentile(theirs.wall, 0.95));
        Console.WriteLine($"{what,-48} p50 {p50,8:0.00} ms  p95 {p95,8:0.00} ms   limit {limit:0} ms: {(p95 <= limit ? "kept" : "BROKEN")}   {peer}: p50 {other50:0.00} ms  p95 {other95:0.00} ms, ratio {p50 / other50:0.0}");
    }

    private static double Percentile(List<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }
}
