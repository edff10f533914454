using System.Diagnostics;
using System.Globalization;
using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Bench;

/// <summary>How long evaluations take, beside R's lme4 and clubSandwich on the same data, turn by turn in one run, and how far the answers are apart.</summary>
internal static class EvaluateBench
{
    private const int Warming = 20;

    /// <summary>How many times as fast as lmer and as clubSandwich it has to be.</summary>
    private const double MixedTimes = 5;
    private const double RobustTimes = 10;

    /// <summary>What a million rows may take.</summary>
    private const double LargeLimit = 3_000;

    /// <summary>What the draws on a million rows may take.</summary>
    private const double DrawsLimit = 10_000;

    private static readonly EvaluationPlan Mixed = new() { Method = EvaluationMethod.LinearMixed, Outcome = "y", Treatment = "treated", Covariates = [new(["x"])], Cluster = "cluster" };

    private static readonly EvaluationPlan Robust = Mixed with { Method = EvaluationMethod.Linear };

    public static int Run(string? program, int rounds, int seed)
    {
        var (trial, schools) = (SyntheticTrial.Of(7_000, 160, seed), SyntheticTrial.Of(8_560, 428, seed));
        using var peer = program is null ? null : RPeer.Start(program, trial, schools);
        Beside("mixed model, 7,000 rows, 160 clusters", Mixed, trial, "mixed", peer, rounds, MixedTimes);
        Beside("CR2 with Satterthwaite, 428 clusters", Robust, schools, "robust", peer, rounds, RobustTimes);
        Large(SyntheticTrial.Of(1_000_000, 357, seed), rounds);
        SimulatedPowerBench.Run(seed);
        return 0;
    }

    private static void Beside(string what, EvaluationPlan plan, SyntheticTrial trial, string name, RPeer? peer, int rounds, double wanted)
    {
        var table = trial.Table();
        var (ours, theirs) = (new Times(), new Times());
        for (var round = 0; round < Warming; round++) Answer(table, plan);
        var (answer, other) = (Answer(table, plan), peer?.Ask(name));
        for (var round = 0; round < rounds; round++)
        {
            answer = ours.Measure(() => Answer(table, plan));
            if (peer is null) continue;
            other = peer.Ask(name);
            theirs.Add(other.Milliseconds, other.Milliseconds);
        }

        ours.Print(what);
        if (peer is null || other is null) return;
        theirs.Print($"  R: {peer.Name}");
        var times = theirs.Median / ours.Median;
        Console.WriteLine(Text($"  {times:0.0} times as fast, wanted {wanted:0}: {(times >= wanted ? "kept" : "BROKEN")}; estimates {Apart(answer.Value, other.Estimate):0e0} apart, standard errors {Apart(answer.StandardError, other.Error):0e0}"));
    }

    private static void Large(SyntheticTrial trial, int rounds)
    {
        var table = trial.Table();
        var plan = Robust with { Method = EvaluationMethod.DifferenceInDifferences, Post = "post" };
        Whole("difference-in-differences with CR2, 1,000,000 rows, 357 clusters", plan, LargeLimit);
        Whole("the same with 9,999 draws of the wild cluster bootstrap", plan with { Inference = Inference.WildBootstrap }, DrawsLimit);

        void Whole(string what, EvaluationPlan each, double limit)
        {
            var times = new Times();
            for (var round = 0; round <= rounds; round++) (round == 0 ? new Times() : times).Measure(() => Answer(table, each));
            times.PrintWhole(what, limit);
        }
    }

    private static Estimate Answer(DataTable table, EvaluationPlan plan) =>
        PlannedEvaluation.Of(table, plan) is EvaluationOutcome.Answered answered ? answered.Effects[0] : throw new InvalidOperationException("The trial was refused.");

    private static double Apart(double one, double other) => Math.Abs(one - other) / Math.Abs(other);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What R found, and how long it took.</summary>
    private sealed record RAnswer(double Milliseconds, double Estimate, double Error);

    /// <summary>R with the data read, answering one question at a time.</summary>
    private sealed class RPeer(Process process, string folder) : IDisposable
    {
        public string Name { get; } = process.StandardOutput.ReadLine() is { } versions ? $"lme4 and clubSandwich {versions}" : throw new InvalidOperationException("R has not answered.");

        public static RPeer Start(string program, SyntheticTrial trial, SyntheticTrial schools)
        {
            var folder = Directory.CreateTempSubdirectory("samvirke-bench-").FullName;
            string[] files = [Path.Combine(folder, "trial.csv"), Path.Combine(folder, "schools.csv")];
            trial.Write(files[0]);
            schools.Write(files[1]);
            return new(Process.Start(new ProcessStartInfo(program, [Peers.Find("evaluate.R"), .. files]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!, folder);
        }

        public RAnswer Ask(string what)
        {
            process.StandardInput.WriteLine(what);
            var found = process.StandardOutput.ReadLine()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new(Number(found[0]), Number(found[1]), Number(found[2]));
        }

        public void Dispose()
        {
            process.StandardInput.Close();
            process.WaitForExit();
            process.Dispose();
            Directory.Delete(folder, recursive: true);
        }

        private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
