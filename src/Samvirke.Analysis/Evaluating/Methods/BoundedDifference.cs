using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>Bounds of the difference of means or proportions where outcomes are missing.</summary>
internal static class BoundedDifference
{
    /// <summary>The bounds of each effect, where the plan compares two groups as they are and some outcome is missing.</summary>
    /// <param name="table">The whole data.</param>
    /// <param name="plan">The plan.</param>
    public static ImmutableArray<OutcomeBounds> Of(DataTable table, EvaluationPlan plan)
    {
        if (plan.Method is not (EvaluationMethod.TwoProportions or EvaluationMethod.DifferenceInMeans)) return [];
        if (!table.Find(plan.Outcome)!.HasMissing) return [];
        var (arms, _) = Arms.Of(table.Complete([plan.Treatment]).Find(plan.Treatment)!, plan.Reference);
        var measured = table.Complete([.. new[] { plan.Treatment, plan.Outcome }.Distinct(StringComparer.Ordinal)]);
        var (outcome, _) = OutcomeReading.Of(measured.Find(plan.Outcome)!, plan.Method == EvaluationMethod.TwoProportions);
        if (arms is null || outcome is null) return [];
        var seen = LevelReading.Of(measured.Find(plan.Treatment)!);
        double[] Measured(int level) => [.. outcome.Where((_, row) => seen.Levels[seen.Codes[row]] == arms.Column.Levels[level])];
        int All(int level) => arms.Column.Codes.Count(code => code == level);
        var range = Array.TrueForAll(outcome, value => value is 0 or 1) ? new Interval(0, 1) : new Interval(outcome.Min(), outcome.Max());
        var (reference, count) = (Measured(arms.Reference), All(arms.Reference));
        return [.. arms.Others.Select(level => Of(arms.Name(level), Measured(level), All(level), reference, count, range))];
    }

    private static OutcomeBounds Of(string term, double[] with, int all, double[] without, int allWithout, Interval range)
    {
        var (share, shareWithout) = ((double)with.Length / all, (double)without.Length / allWithout);
        Interval Filled(double[] seen, int of) => new((seen.Sum() + ((of - seen.Length) * range.Low)) / of, (seen.Sum() + ((of - seen.Length) * range.High)) / of);
        var (a, b) = (Filled(with, all), Filled(without, allWithout));
        return new(term, share, shareWithout, new(a.Low - b.High, a.High - b.Low), Trimmed(with, share, without, shareWithout));
    }

    /// <summary>The group of which more were measured loses those that are too many, from its top or from its bottom.</summary>
    private static Interval Trimmed(double[] with, double share, double[] without, double shareWithout)
    {
        if (share >= shareWithout)
        {
            var (low, high) = Ends(with, shareWithout / share);
            return new(low - without.Average(), high - without.Average());
        }

        var (least, most) = Ends(without, share / shareWithout);
        return new(with.Average() - most, with.Average() - least);
    }

    /// <summary>The mean of the lowest and of the highest share of the values; the one at the edge counts in part.</summary>
    private static (double Low, double High) Ends(double[] values, double kept)
    {
        var sorted = values.Order().ToArray();
        var wanted = kept * sorted.Length;
        double Mean(IEnumerable<double> ordered)
        {
            var (left, sum) = (wanted, 0.0);
            foreach (var value in ordered)
            {
                sum += Math.Min(1, left) * value;
                left -= Math.Min(1, left);
                if (left <= 0) break;
            }

            return sum / wanted;
        }

        return (Mean(sorted), Mean(sorted.Reverse()));
    }
}
