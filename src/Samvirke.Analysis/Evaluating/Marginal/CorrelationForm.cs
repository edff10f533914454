using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Marginal;

/// <summary>What rows of a cluster are taken to have in common, with one parameter α.</summary>
/// <param name="clusters">Which rows belong together, in the order of their measurement where that matters.</param>
internal abstract class CorrelationForm(Clusters clusters)
{
    /// <summary>Which rows belong together.</summary>
    protected Clusters Clusters => clusters;

    /// <summary>Whether any two rows belong together, so that there is something to find α from.</summary>
    public bool HasPairs => clusters.LargestSize > 1;

    /// <summary>The α that fits the products of Pearson's residuals of all pairs of a cluster best by least squares (Liang and Zeger 1986; geepack's estimating equation, where pairs count as independent).</summary>
    /// <param name="residuals">Pearson's residuals, one a row.</param>
    /// <param name="scale">Their variance.</param>
    public abstract double Parameter(double[] residuals, double scale);

    /// <summary>Whether there are outcomes with such a correlation.</summary>
    public abstract bool Holds(double parameter);

    /// <summary>Multiplies the rows of each cluster by a root of the inverse of its correlation, in place.</summary>
    /// <param name="values">Rows of some width, one after the other.</param>
    /// <param name="width">The width.</param>
    /// <param name="parameter">α.</param>
    public void Whiten(double[] values, int width, double parameter) =>
        Parallel.For(0, clusters.Count, cluster => Whiten(clusters.Rows(cluster), values, width, parameter));

    protected abstract void Whiten(ReadOnlySpan<int> rows, double[] values, int width, double parameter);
}

/// <summary>Rows have nothing in common.</summary>
internal sealed class IndependentForm(Clusters clusters) : CorrelationForm(clusters)
{
    public override double Parameter(double[] residuals, double scale) => 0;

    public override bool Holds(double parameter) => true;

    protected override void Whiten(ReadOnlySpan<int> rows, double[] values, int width, double parameter)
    {
    }
}

/// <summary>Any two rows are alike by α: R = (1−α)I + αJ, of which R^(−1/2) is (I − J/n)/√(1−α) + (J/n)/√(1+(n−1)α).</summary>
internal sealed class ExchangeableForm(Clusters clusters) : CorrelationForm(clusters)
{
    public override double Parameter(double[] residuals, double scale)
    {
        var (products, pairs) = (0.0, 0.0);
        for (var cluster = 0; cluster < Clusters.Count; cluster++)
        {
            var (sum, squares) = (0.0, 0.0);
            var rows = Clusters.Rows(cluster);
            foreach (var row in rows)
            {
                sum += residuals[row];
                squares += residuals[row] * residuals[row];
            }

            products += 0.5 * ((sum * sum) - squares);
            pairs += 0.5 * rows.Length * (rows.Length - 1.0);
        }

        return products / (pairs * scale);
    }

    public override bool Holds(double parameter) => parameter < 1 && 1 + ((Clusters.LargestSize - 1) * parameter) > 0;

    protected override void Whiten(ReadOnlySpan<int> rows, double[] values, int width, double parameter)
    {
        var about = 1 / Math.Sqrt(1 - parameter);
        var between = 1 / Math.Sqrt(1 + ((rows.Length - 1) * parameter));
        for (var column = 0; column < width; column++)
        {
            var mean = 0.0;
            foreach (var row in rows) mean += values[(row * width) + column];
            mean /= rows.Length;
            foreach (var row in rows) values[(row * width) + column] = ((values[(row * width) + column] - mean) * about) + (mean * between);
        }
    }
}

/// <summary>Rows with d measurements from the one to the other are alike by α^d. Each row less what the one before tells of it is then a root of the inverse.</summary>
/// <param name="clusters">Which rows belong together, by the order of measurement.</param>
/// <param name="occasions">Which measurement each row is, counted in whole numbers; no two alike in a cluster.</param>
internal sealed class FadingForm(Clusters clusters, int[] occasions) : CorrelationForm(clusters)
{
    /// <summary>The sum of squares is a polynomial with several valleys; it is looked at in so many places before the lowest is followed to its bottom.</summary>
    private const int Places = 400;

    private const int Halvings = 60;

    private readonly int lags = Lags(clusters, occasions);

    public override double Parameter(double[] residuals, double scale)
    {
        var (products, pairs) = (new double[lags + 1], new double[lags + 1]);
        for (var cluster = 0; cluster < Clusters.Count; cluster++)
        {
            var rows = Clusters.Rows(cluster);
            for (var later = 1; later < rows.Length; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    var lag = occasions[rows[later]] - occasions[rows[earlier]];
                    products[lag] += residuals[rows[later]] * residuals[rows[earlier]] / scale;
                    pairs[lag]++;
                }
            }
        }

        var best = Enumerable.Range(-Places, (2 * Places) + 1).MinBy(place => Squares(products, pairs, place / (double)Places));
        return Bottom(products, pairs, Math.Max(-1, (best - 1) / (double)Places), Math.Min(1, (best + 1) / (double)Places));
    }

    public override bool Holds(double parameter) => Math.Abs(parameter) < 1;

    protected override void Whiten(ReadOnlySpan<int> rows, double[] values, int width, double parameter)
    {
        for (var place = rows.Length - 1; place > 0; place--)
        {
            var (row, before) = (rows[place], rows[place - 1]);
            var told = Math.Pow(parameter, occasions[row] - occasions[before]);
            var own = 1 / Math.Sqrt(1 - (told * told));
            for (var column = 0; column < width; column++)
            {
                values[(row * width) + column] = (values[(row * width) + column] - (told * values[(before * width) + column])) * own;
            }
        }
    }

    private static int Lags(Clusters clusters, int[] occasions)
    {
        var most = 0;
        for (var cluster = 0; cluster < clusters.Count; cluster++)
        {
            var rows = clusters.Rows(cluster);
            most = Math.Max(most, occasions[rows[^1]] - occasions[rows[0]]);
        }

        return most;
    }

    /// <summary>The sum over all pairs of (product − α^lag)², but for what does not depend on α.</summary>
    private static double Squares(double[] products, double[] pairs, double parameter)
    {
        var (sum, power) = (0.0, 1.0);
        for (var lag = 1; lag < pairs.Length; lag++)
        {
            power *= parameter;
            sum += power * ((pairs[lag] * power) - (2 * products[lag]));
        }

        return sum;
    }

    /// <summary>Half of its derivative.</summary>
    private static double Slope(double[] products, double[] pairs, double parameter)
    {
        var (sum, power) = (0.0, 1.0);
        for (var lag = 1; lag < pairs.Length; lag++)
        {
            sum += lag * power * ((pairs[lag] * power * parameter) - products[lag]);
            power *= parameter;
        }

        return sum;
    }

    private static double Bottom(double[] products, double[] pairs, double low, double high)
    {
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = 0.5 * (low + high);
            if (Slope(products, pairs, middle) < 0) low = middle;
            else high = middle;
        }

        return 0.5 * (low + high);
    }
}
