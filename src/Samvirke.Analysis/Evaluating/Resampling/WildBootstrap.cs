using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Resampling;

/// <summary>The wild cluster bootstrap of a term of a linear model, with the effect that is tested imposed.</summary>
/// <remarks>
/// Cameron, Gelbach and Miller, Bootstrap-based improvements for inference with clustered errors, Review of Economics and Statistics 90, 2008; worked on sums of clusters as by Roodman et al.,
/// Fast and wild, Stata Journal 19, 2019. Where the effect is β̂ − δ, what the model without the term leaves over is û + δz. A draw v multiplies it by cluster; the numerator of its
/// statistic is Σ v_g (z_gᵀû_g + δ z_gᵀz_g), and the score of a cluster beneath it v_g (z_gᵀû_g + δ z_gᵀz_g) − (Q_gᵀz_g)ᵀ Σ_h v_h (Q_hᵀû_h + δ Q_hᵀz_h). Both are straight in δ, so a draw is kept
/// as five numbers and every δ is tested by them. The factors of CR1 and CR1S are the same above and beneath.
/// </remarks>
internal sealed class WildBootstrap
{
    private readonly ClusterCross cross;
    private readonly ClusterSigns signs;
    private readonly double[] numerator;
    private readonly double[] numeratorSlope;
    private readonly double[] square;
    private readonly double[] middle;
    private readonly double[] squareSlope;

    private WildBootstrap(ClusterCross cross, ClusterSigns signs)
    {
        (this.cross, this.signs) = (cross, signs);
        (numerator, numeratorSlope) = (new double[signs.Draws], new double[signs.Draws]);
        (square, middle, squareSlope) = (new double[signs.Draws], new double[signs.Draws], new double[signs.Draws]);
    }

    /// <summary>Tests a term.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="clusters">Which rows belong together.</param>
    /// <param name="term">The place of the term.</param>
    /// <param name="plan">How many draws, from which seed, at which level.</param>
    public static DrawnResult Of(LeastSquares fit, Clusters clusters, int term, EvaluationPlan plan)
    {
        var bootstrap = new WildBootstrap(ClusterCross.Of(fit, clusters, term), new ClusterSigns(clusters.Count, plan.Draws, plan.Seed));
        Parallel.For(0, bootstrap.signs.Blocks, bootstrap.Draw);
        var (own, scores) = (bootstrap.cross.Squares.Sum(), SmallMatrix.Dot(bootstrap.cross.Scores, bootstrap.cross.Scores));
        return DrawnTest.Of(fit.Coefficients[term], 2 * Math.Sqrt(scores) / own, plan.Level, off => bootstrap.AsFar(off, own, scores), bootstrap.signs.Draws, bootstrap.signs.IsWhole);
    }

    private void Draw(int block)
    {
        var (side, v) = (cross.Side, new double[cross.Clusters]);
        var (left, own) = (new double[side], new double[side]);
        signs.Each(block, v, draw =>
        {
            Array.Clear(left);
            Array.Clear(own);
            var (sum, slope) = (0.0, 0.0);
            for (var cluster = 0; cluster < v.Length; cluster++)
            {
                sum += v[cluster] * cross.Scores[cluster];
                slope += v[cluster] * cross.Squares[cluster];
                for (var j = 0; j < side; j++)
                {
                    left[j] += v[cluster] * cross.Left[(cluster * side) + j];
                    own[j] += v[cluster] * cross.Own[(cluster * side) + j];
                }
            }

            (numerator[draw], numeratorSlope[draw]) = (sum, slope);
            for (var cluster = 0; cluster < v.Length; cluster++)
            {
                var z = cross.Own.AsSpan(cluster * side, side);
                var (score, more) = ((v[cluster] * cross.Scores[cluster]) - SmallMatrix.Dot(z, left), (v[cluster] * cross.Squares[cluster]) - SmallMatrix.Dot(z, own));
                square[draw] += score * score;
                middle[draw] += score * more;
                squareSlope[draw] += more * more;
            }
        });
    }

    /// <summary>How many statistics are as far from nil as that of the data, where the effect is the one found less δ.</summary>
    private int AsFar(double off, double own, double scores)
    {
        var count = 0;
        var found = off * own * off * own / scores * (1 - DrawnTest.Level);
        for (var draw = 0; draw < numerator.Length; draw++)
        {
            var above = numerator[draw] + (off * numeratorSlope[draw]);
            if (above * above >= found * (square[draw] + (off * ((2 * middle[draw]) + (off * squareSlope[draw]))))) count++;
        }

        return count;
    }
}
