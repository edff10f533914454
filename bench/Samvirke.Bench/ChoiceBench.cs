using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Samvirke.Analysis.Choosing;

namespace Samvirke.Bench;

/// <summary>How long it takes to weigh ten alternatives on twelve criteria by a million draws, beside NumPy, and how far the two answers are apart.</summary>
internal static class ChoiceBench
{
    private const int Alternatives = 10;
    private const int Criteria = 12;
    private const int Levels = 5;
    private const int Draws = 1_000_000;

    /// <summary>What a million draws may take on two cores.</summary>
    private const double Limit = 1_000;

    private static readonly string What = Text($"{Draws} draws, {Alternatives} alternatives × {Criteria} criteria, two threads");

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static int Run(string? python, int rounds, int seed)
    {
        var table = Table(seed);
        var times = new Times();
        Acceptability found = null!;
        for (var round = 0; round <= rounds; round++) (round == 0 ? new Times() : times).Measure(() => found = Found(table, threads: 2));
        if (python is null) times.PrintWhole(What, Limit);
        else Beside(table, found, times, python, rounds);
        Console.WriteLine(Text($"the same with one thread: {(Found(table, threads: 1).Ranks.SelectMany(row => row).SequenceEqual(found.Ranks.SelectMany(row => row)) ? "yes" : "NO")}"));
        return 0;
    }

    private static void Beside(ChoiceTable table, Acceptability found, Times times, string python, int rounds)
    {
        var answer = Ask(table, python, rounds);
        var apart = Enumerable.Range(0, Alternatives).Max(i => Math.Abs(found.First(i) - answer.First[i]));
        var theirs = new Times();
        foreach (var round in answer.Milliseconds) theirs.Add(round, round);
        times.PrintBeside(What, Limit, $"NumPy {answer.Version}", theirs);
        Console.WriteLine(Text($"shares of the first rank: at most {apart:0.0000} apart"));
    }

    private static NumpyAnswer Ask(ChoiceTable table, string python, int rounds)
    {
        using var process = Process.Start(new ProcessStartInfo(python, [Peers.Find("numpy_choice.py")]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.StandardInput.Write(JsonSerializer.Serialize(new { levels = Levels, ratings = table.Ratings, draws = Draws, rounds, seed = 1 }, Json));
        process.StandardInput.Close();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return JsonSerializer.Deserialize<NumpyAnswer>(answer, Json) ?? throw new InvalidOperationException("NumPy has not answered.");
    }

    private static Acceptability Found(ChoiceTable table, int threads) => AcceptabilityAnalysis.Of(table, WeightBelief.Open, StepReading.AnyOrder, Draws, threads: threads);

    private static ChoiceTable Table(int seed)
    {
        var random = new Random(seed);
        return new(
            new RatingScale(Levels),
            [.. Enumerable.Range(1, Alternatives).Select(number => Text($"alternative {number}"))],
            [.. Enumerable.Range(1, Criteria).Select(number => Text($"criterion {number}"))],
            [.. Enumerable.Range(0, Alternatives).Select(_ => Enumerable.Range(0, Criteria).Select(_ => (int?)random.Next((2 * Levels) - 1)).ToImmutableArray())]);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What NumPy found.</summary>
    private sealed record NumpyAnswer(double[] Milliseconds, double[] First, double[] Confidence, string Version);
}
