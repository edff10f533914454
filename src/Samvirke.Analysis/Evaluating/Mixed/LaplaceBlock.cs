using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>Adds up what clusters bring to the deviance and its derivatives; owns the room that this takes.</summary>
/// <remarks>
/// With η = xᵀβ + θu, μ and w = μ(1−μ), w′ = w(1−2μ), w″ = w(1−6w): f_u = θΣ(μ−y) + u, Q = f_uu = 1 + θ²Σw, and so on; letters below are those sums, names with u the derivatives by u. With
/// û′ = −f_uψ/Q the second derivative of 2f + log Q along û(ψ) is 2(f_ψψ + f_ψu û′) + L_ψψ + L_ψu û′ + û′L_uψ + L_uu û′û′ + L_u û″, where L = log Q and
/// û″ = −(f_uψψ + Q_ψ û′ + û′ Q_ψ + Q_u û′û′)/Q.
/// </remarks>
internal sealed class LaplaceBlock
{
    private const int MostSteps = 200;
    private const double Still = 1e-15;

    private readonly LaplaceRows rows;
    private readonly double[] point;
    private readonly double theta;
    private readonly int terms;
    private readonly double[] first;
    private readonly double[] second;
    private readonly double[] third;
    private readonly double[] gap;
    private readonly double[] moved;
    private readonly double[] log;
    private readonly double[] logMoved;
    private double[] linear = [];
    private double[] etas = [];

    public LaplaceBlock(LaplaceRows rows, double[] point)
    {
        (this.rows, this.point, theta, terms) = (rows, point, point[^1], rows.Side);
        (first, second, third, gap) = (new double[terms], new double[terms], new double[terms], new double[terms]);
        (moved, log, logMoved) = (new double[terms + 1], new double[terms + 1], new double[terms + 1]);
        (Slope, Curvature) = (new double[terms + 1], new double[(terms + 1) * (terms + 1)]);
    }

    public double Value { get; private set; }

    public double[] Slope { get; }

    public double[] Curvature { get; }

    /// <summary>Adds a cluster.</summary>
    public void Add(int cluster)
    {
        var own = rows.Clusters.Rows(cluster);
        Load(own);
        var mode = Mode(own);
        var sums = Sum(own, mode);
        Value += sums.Loss + (mode * mode) + Math.Log(sums.Q);
        Fill(sums, mode);
        AddSlope(sums, mode);
        AddRows(own, sums);
        AddCurvature(sums, mode);
    }

    private void Load(ReadOnlySpan<int> own)
    {
        if (linear.Length < own.Length) (linear, etas) = (new double[own.Length], new double[own.Length]);
        for (var place = 0; place < own.Length; place++) linear[place] = rows.Linear[own[place]] + SmallMatrix.Dot(rows.TermsOf(own[place]), point.AsSpan(0, terms));
    }

    /// <summary>û, by Newton's steps, halved where they would leave what is known to hold it.</summary>
    private double Mode(ReadOnlySpan<int> own)
    {
        if (theta == 0) return 0;
        var reach = Math.Abs(theta) * own.Length;
        var (low, high, mode) = (-reach, reach, 0.0);
        for (var step = 0; step < MostSteps; step++)
        {
            var (slope, curvature) = (mode, 1.0);
            for (var place = 0; place < own.Length; place++)
            {
                var (mean, rest) = Shares(linear[place] + (theta * mode));
                slope += theta * (rows.Happened[own[place]] == 1 ? -rest : mean);
                curvature += theta * theta * mean * rest;
            }

            if (slope < 0) low = mode;
            else high = mode;
            var next = mode - (slope / curvature);
            if (!(next >= low && next <= high)) next = 0.5 * (low + high);
            if (Math.Abs(next - mode) <= Still * Math.Max(1, Math.Abs(mode))) return next;
            mode = next;
        }

        return mode;
    }

    private Sums Sum(ReadOnlySpan<int> own, double mode)
    {
        var sums = default(Sums);
        Array.Clear(first);
        Array.Clear(second);
        Array.Clear(third);
        Array.Clear(gap);
        for (var place = 0; place < own.Length; place++)
        {
            var (eta, happened) = (linear[place] + (theta * mode), rows.Happened[own[place]]);
            var values = rows.TermsOf(own[place]);
            etas[place] = eta;
            var (mean, rest) = Shares(eta);
            var off = happened == 1 ? -rest : mean;
            var (w, w1, w2) = Weights(mean, rest);
            sums.Loss += 2 * Softplus(happened == 1 ? -eta : eta);
            sums.Gap += off;
            sums.W += w;
            sums.W1 += w1;
            sums.W2 += w2;
            for (var j = 0; j < values.Length; j++)
            {
                gap[j] += off * values[j];
                first[j] += w * values[j];
                second[j] += w1 * values[j];
                third[j] += w2 * values[j];
            }
        }

        sums.Q = 1 + (theta * theta * sums.W);
        sums.LogByMode = theta * theta * theta * sums.W1 / sums.Q;
        return sums;
    }

    /// <summary>û′, L_ψ and L_uψ.</summary>
    private void Fill(in Sums sums, double mode)
    {
        var square = theta * theta;
        for (var j = 0; j < terms; j++)
        {
            moved[j] = -theta * first[j] / sums.Q;
            log[j] = square * second[j] / sums.Q;
            logMoved[j] = (square * theta * third[j] / sums.Q) - (sums.LogByMode * log[j]);
        }

        moved[terms] = -(sums.Gap + (theta * mode * sums.W)) / sums.Q;
        log[terms] = ((2 * theta * sums.W) + (square * mode * sums.W1)) / sums.Q;
        logMoved[terms] = (((3 * square * sums.W1) + (square * theta * mode * sums.W2)) / sums.Q) - (sums.LogByMode * log[terms]);
    }

    private void AddSlope(in Sums sums, double mode)
    {
        for (var j = 0; j <= terms; j++)
        {
            var direct = j < terms ? gap[j] : mode * sums.Gap;
            Slope[j] += (2 * direct) + log[j] + (sums.LogByMode * moved[j]);
        }
    }

    /// <summary>What has a matrix of the terms: f_ββ, Q_ββ and f_uββ.</summary>
    private void AddRows(ReadOnlySpan<int> own, in Sums sums)
    {
        var (byThird, byFourth) = (-sums.LogByMode * theta / sums.Q, theta * theta / sums.Q);
        for (var place = 0; place < own.Length; place++)
        {
            var (mean, rest) = Shares(etas[place]);
            var (w, w1, w2) = Weights(mean, rest);
            var factor = (2 * w) + (byThird * w1) + (byFourth * w2);
            var values = rows.TermsOf(own[place]);
            for (var i = 0; i < values.Length; i++)
            {
                var scaled = factor * values[i];
                for (var j = 0; j < values.Length; j++) Curvature[(i * (terms + 1)) + j] += scaled * values[j];
            }
        }
    }

    private void AddCurvature(in Sums sums, double mode)
    {
        var (side, square, q) = (terms + 1, theta * theta, sums.Q);
        var byMode = sums.LogByMode / q;
        var twice = (square * square * sums.W2 / q) - (sums.LogByMode * sums.LogByMode) - (sums.LogByMode * sums.LogByMode);
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j < side; j++)
            {
                // L_u Q_ψ/Q is L_u L_ψ; with L_u Q_u/Q = L_u² the terms in û′û′ are gathered in one.
                Curvature[(i * side) + j] += ((twice - (2 * q)) * moved[i] * moved[j]) - (log[i] * log[j])
                    + ((logMoved[i] - (sums.LogByMode * log[i])) * moved[j]) + (moved[i] * (logMoved[j] - (sums.LogByMode * log[j])));
            }
        }

        for (var j = 0; j < terms; j++)
        {
            var mixed = (2 * mode * first[j]) + (((2 * theta * second[j]) + (square * mode * third[j])) / q) - (byMode * (first[j] + (theta * mode * second[j])));
            Curvature[(j * side) + terms] += mixed;
            Curvature[(terms * side) + j] += mixed;
        }

        Curvature[(side * side) - 1] += (2 * mode * mode * sums.W)
            + (((2 * sums.W) + (4 * theta * mode * sums.W1) + (square * mode * mode * sums.W2)) / q)
            - (byMode * ((2 * mode * sums.W) + (theta * mode * mode * sums.W1)));
    }

    /// <summary>μ and 1 − μ, both with all figures however near nil they are.</summary>
    private static (double Mean, double Left) Shares(double eta)
    {
        var odds = Math.Exp(-Math.Abs(eta));
        var (small, large) = (odds / (1 + odds), 1 / (1 + odds));
        return eta > 0 ? (large, small) : (small, large);
    }

    private static (double W, double W1, double W2) Weights(double mean, double rest)
    {
        var w = mean * rest;
        return (w, w * (rest - mean), w * (1 - (6 * w)));
    }

    /// <summary>log(1 + eˣ), without overflow.</summary>
    private static double Softplus(double x) => Math.Max(x, 0) + double.LogP1(Math.Exp(-Math.Abs(x)));

    /// <summary>What is added up in a cluster: −2 log p, Σ(μ−y), Σw, Σw′, Σw″, and of them Q and L_u.</summary>
    private struct Sums
    {
        public double Loss;
        public double Gap;
        public double W;
        public double W1;
        public double W2;
        public double Q;
        public double LogByMode;
    }
}
