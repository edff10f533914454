using Samvirke.Analysis.Choosing;

namespace Samvirke.Analysis.Evaluating.Resampling;

/// <summary>What the residuals of each cluster are multiplied by in a draw: 1 or −1 (Rademacher), or with few clusters, where there are few such draws, one of six (Webb).</summary>
/// <remarks>Webb, Reworking wild bootstrap-based inference for clustered errors, Canadian J. Economics 56, 2023.</remarks>
internal sealed class ClusterSigns
{
    /// <summary>With fewer clusters Rademacher's draws give fewer than 256 sizes of the statistic.</summary>
    public const int FewClusters = 10;

    /// <summary>Each block of draws has numbers by chance of its own, so that the answer does not depend on the number of threads.</summary>
    public const int BlockDraws = 256;

    private static readonly double[] Two = [-1, 1];
    private static readonly double[] Six = [-Math.Sqrt(1.5), -1, -Math.Sqrt(0.5), Math.Sqrt(0.5), 1, Math.Sqrt(1.5)];

    private readonly double[] values;
    private readonly int clusters;
    private readonly ulong seed;

    /// <param name="clusters">How many clusters.</param>
    /// <param name="most">How many draws at most; all that are possible where they are no more.</param>
    /// <param name="seed">What decides the draws by chance.</param>
    public ClusterSigns(int clusters, int most, ulong seed)
    {
        (this.clusters, this.seed) = (clusters, seed);
        values = clusters < FewClusters ? Six : Two;
        var possible = Math.Pow(values.Length, clusters);
        IsWhole = possible <= most;
        Draws = IsWhole ? (int)possible : most;
    }

    /// <summary>How many draws.</summary>
    public int Draws { get; }

    /// <summary>Whether they are all that are possible.</summary>
    public bool IsWhole { get; }

    public int Blocks => (Draws + BlockDraws - 1) / BlockDraws;

    /// <summary>Goes through the draws of a block.</summary>
    /// <param name="block">Which.</param>
    /// <param name="signs">Room for one of each cluster; filled anew for each draw.</param>
    /// <param name="take">What is done with the draw of the number given.</param>
    public void Each(int block, double[] signs, Action<int> take)
    {
        var chance = new Chance(seed, (ulong)block);
        for (var draw = block * BlockDraws; draw < Math.Min(Draws, (block + 1) * BlockDraws); draw++)
        {
            var number = draw;
            for (var cluster = 0; cluster < clusters; cluster++)
            {
                signs[cluster] = values[IsWhole ? number % values.Length : (int)(chance.Share() * values.Length)];
                number /= values.Length;
            }

            take(draw);
        }
    }
}
