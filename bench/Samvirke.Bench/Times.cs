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

    private static double Percentile(List<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }
}
