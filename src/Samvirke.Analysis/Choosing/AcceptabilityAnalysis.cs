using System.Collections.Immutable;

namespace Samvirke.Analysis.Choosing;

/// <summary>Finds how large a share of all weights and readings speaks for each alternative.</summary>
public static class AcceptabilityAnalysis
{
    /// <summary>Draws enough for every share to be right to a tenth of a percentage point, in 95 of 100 cases.</summary>
    public const int UsualDraws = 1_000_000;

    private const int BlockDraws = 4096;

    /// <summary>Compares the alternatives; the answer is the same for the same seed, however many threads there are.</summary>
    /// <param name="table">The ratings, without faults.</param>
    /// <param name="belief">What is held about the weights, without faults.</param>
    /// <param name="reading">How the words of the scale are read.</param>
    /// <param name="draws">How many weights and readings to draw.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <exception cref="ArgumentException">The table or the weights have faults.</exception>
    public static Acceptability Of(ChoiceTable table, WeightBelief belief, StepReading reading = StepReading.AnyOrder, int draws = UsualDraws, ulong seed = 1, int threads = 2)
    {
        if (table.Faults() is { IsEmpty: false } faults) throw new ArgumentException(faults[0].Kind.ToString(), nameof(table));
        if (belief.Faults(table) is { IsEmpty: false } others) throw new ArgumentException(others[0].Kind.ToString(), nameof(belief));
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        var blocks = new Blocks(() => new DrawBlock(table, belief, reading), draws, seed, threads);
        var ranked = blocks.Sum(0, (block, count, chance) => block.Rank(count, chance));
        double[]?[] central = [.. Enumerable.Range(0, table.Alternatives.Length).Select(alternative => Central(ranked, alternative, table))];
        var confided = blocks.Sum(1, (block, count, chance) => block.Confide(count, central, chance));
        return new(
            draws,
            Rows(ranked.Ranks, table.Alternatives.Length, draws),
            Rows(ranked.Wins, table.Alternatives.Length, draws),
            [.. central.Select(weights => weights is null ? (ImmutableArray<double>?)null : [.. weights])],
            [.. central.Select((weights, alternative) => weights is null ? (double?)null : confided.Confident[alternative] / draws)]);
    }

    private static double[]? Central(Tallies ranked, int alternative, ChoiceTable table)
    {
        var first = ranked.Ranks[alternative * table.Alternatives.Length];
        if (first == 0) return null;
        var criteria = table.Criteria.Length;
        return [.. ranked.Weights.Skip(alternative * criteria).Take(criteria).Select(sum => sum / first)];
    }

    private static ImmutableArray<ImmutableArray<double>> Rows(double[] sums, int alternatives, int draws) =>
        [.. sums.Select(sum => sum / draws).Chunk(alternatives).Select(row => row.ToImmutableArray())];

    /// <summary>The draws in blocks, each with a stream of chance of its own.</summary>
    private sealed class Blocks(Func<DrawBlock> begin, int draws, ulong seed, int threads)
    {
        private readonly int count = (draws + BlockDraws - 1) / BlockDraws;

        public Tallies Sum(int pass, Func<DrawBlock, int, Chance, Tallies> run)
        {
            var results = new Tallies[count];
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, begin, (i, _, block) =>
            {
                results[i] = run(block, Math.Min(BlockDraws, draws - (i * BlockDraws)), new Chance(seed, (ulong)((pass * count) + i)));
                return block;
            }, _ => { });
            for (var i = 1; i < count; i++) results[0].Add(results[i]);
            return results[0];
        }
    }
}
