using System.Globalization;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Bench;

/// <summary>A made-up trial in which half of the clusters got a measure: clusters of different sizes, with an intercept of their own.</summary>
internal sealed record SyntheticTrial(double[] Outcome, double[] Treated, double[] Post, double[] Covariate, double[] Cluster)
{
    /// <summary>Before and after, and beside each other.</summary>
    public static SyntheticTrial Of(int rows, int clusters, int seed)
    {
        var random = new Random(seed);
        var own = Enumerable.Range(0, clusters).Select(_ => Normal(random)).ToArray();
        var trial = new SyntheticTrial(new double[rows], new double[rows], new double[rows], new double[rows], new double[rows]);
        for (var row = 0; row < rows; row++)
        {
            // The root makes some clusters three times as large as others; the first rows see to it that none is empty.
            var cluster = row < 4 * clusters ? row % clusters : (int)(clusters * Math.Sqrt(random.NextDouble()));
            var (treated, post, x) = (cluster % 2, random.Next(2), Normal(random));
            (trial.Treated[row], trial.Post[row], trial.Covariate[row], trial.Cluster[row]) = (treated, post, x, cluster + 1);
            trial.Outcome[row] = 10 + (0.4 * treated * post) + (0.5 * x) + (0.6 * own[cluster]) + (2 * Normal(random));
        }

        return trial;
    }

    /// <summary>The columns, as they would be read from a file.</summary>
    public DataTable Table() => new(
    [
        new DataColumn.Numbers("y", Outcome), new DataColumn.Numbers("treated", Treated), new DataColumn.Numbers("post", Post), new DataColumn.Numbers("x", Covariate),
        new DataColumn.Numbers("cluster", Cluster),
    ]);

    /// <summary>Writes them as a peer reads them.</summary>
    public void Write(string file) => File.WriteAllLines(file,
    [
        "y,treated,x,cluster",
        .. Enumerable.Range(0, Outcome.Length).Select(row => string.Create(CultureInfo.InvariantCulture, $"{Outcome[row]:R},{Treated[row]},{Covariate[row]:R},c{Cluster[row]}")),
    ]);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
