namespace Samvirke.Analysis.Choosing;

/// <summary>
/// How far several agree on an order: Kendall's coefficient of concordance, corrected for those that are level (Kendall and Gibbons, Rank Correlation Methods,
/// 1990, chapter 6). 1 when all have the same order, 0 when their orders cancel each other out.
/// </summary>
public static class RankAgreement
{
    /// <summary>The coefficient, from 0 to 1; nothing with fewer than two judges or things, or where everybody holds all things to be level.</summary>
    /// <param name="judges">For each judge a number for each thing; only their order counts.</param>
    /// <exception cref="ArgumentException">The judges have not judged the same number of things.</exception>
    public static double? Of(IReadOnlyList<IReadOnlyList<double>> judges)
    {
        if (judges.Count < 2 || judges[0].Count < 2) return null;
        var things = judges[0].Count;
        if (judges.Any(judge => judge.Count != things)) throw new ArgumentException("Each judge judges each thing.", nameof(judges));
        var sums = new double[things];
        var ties = 0.0;
        foreach (var judge in judges)
        {
            for (var thing = 0; thing < things; thing++) sums[thing] += Rank(judge, judge[thing]);
            ties += judge.GroupBy(value => value).Sum(group => Cubed(group.Count()));
        }

        var mean = sums.Average();
        var most = (judges.Count * (double)judges.Count * Cubed(things)) - (judges.Count * ties);
        return most <= 0 ? null : 12 * sums.Sum(sum => (sum - mean) * (sum - mean)) / most;
    }

    /// <summary>The rank of a value; those that are level share the middle of their ranks.</summary>
    private static double Rank(IReadOnlyList<double> judge, double value) =>
        judge.Count(other => other < value) + ((judge.Count(other => other == value) + 1) / 2.0);

    private static double Cubed(int number) => ((double)number * number * number) - number;
}
