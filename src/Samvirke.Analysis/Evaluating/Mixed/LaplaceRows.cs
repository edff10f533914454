using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>The rows of a logistic regression with a random intercept, from where the regression without one left off.</summary>
/// <param name="Clusters">Which rows belong together.</param>
/// <param name="Side">How many terms.</param>
/// <param name="Terms">The rows in the coordinates of Q of the last weighted step, so that the coefficients are of about one size and hardly depend on each other.</param>
/// <param name="Linear">The logarithm of the odds of each row as that step had it.</param>
/// <param name="Happened">The outcome, 0 or 1.</param>
internal sealed record LaplaceRows(Clusters Clusters, int Side, double[] Terms, double[] Linear, double[] Happened)
{
    public ReadOnlySpan<double> TermsOf(int row) => Terms.AsSpan(row * Side, Side);

    /// <summary>Whether any cluster has both outcomes.</summary>
    public bool VaryWithinClusters => Enumerable.Range(0, Clusters.Count).Any(cluster =>
    {
        var rows = Clusters.Rows(cluster);
        foreach (var row in rows)
        {
            if (Happened[row] != Happened[rows[0]]) return true;
        }

        return false;
    });

    public static LaplaceRows Of(LeastSquares fit, double[] outcome, Clusters clusters)
    {
        var side = fit.Coefficients.Length;
        var rows = new LaplaceRows(clusters, side, new double[outcome.Length * side], new double[outcome.Length], outcome);
        RowBlocks.Each(outcome.Length, (from, to) =>
        {
            for (var row = from; row < to; row++)
            {
                MixedSums.Rotate(fit.InverseTriangle, fit.Design.Row(row), rows.Terms.AsSpan(row * side, side));
                rows.Linear[row] = SmallMatrix.Dot(fit.Design.Row(row), fit.Coefficients);
            }
        });
        return rows;
    }
}
