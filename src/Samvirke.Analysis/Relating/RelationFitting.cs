namespace Samvirke.Analysis.Relating;

/// <summary>One pair that somebody has judged.</summary>
/// <param name="Features">The numbers of <see cref="PairFeatures"/>.</param>
/// <param name="Relation">What they said.</param>
/// <param name="Weight">How much it counts; 1 for one judgement.</param>
internal sealed record JudgedFeatures(double[] Features, EffortRelation Relation, double Weight = 1);

/// <summary>
/// Fits the weights: the likeliest, with a penalty on their squares that keeps them small where the pairs say little (ridge; a normal prior around 0). The
/// function has one lowest point, which is found by steps along the gradient with momentum (Nesterov 1983), restarted when it rises.
/// </summary>
internal static class RelationFitting
{
    private const int MostSteps = 2_000;
    private const double Still = 1e-5;

    /// <summary>Fits the model.</summary>
    /// <param name="judged">The pairs.</param>
    /// <param name="penalty">How strongly weights are kept small; the weight from the start is not.</param>
    public static RelationModel Fit(IReadOnlyList<JudgedFeatures> judged, double penalty)
    {
        var width = PairFeatures.Names.Length + 1;
        var relations = RelationModel.Relations.Length;
        var (at, ahead, gradient) = (Zeros(relations, width), Zeros(relations, width), Zeros(relations, width));
        var total = judged.Sum(pair => pair.Weight);
        // The gradient changes at most so fast: no step that is one over it goes too far.
        var step = 1 / ((0.5 * judged.Sum(pair => pair.Weight * (1 + pair.Features.Sum(number => number * number))) / total) + penalty);
        var (momentum, before) = (1.0, double.PositiveInfinity);
        for (var i = 0; i < MostSteps; i++)
        {
            var loss = Gradient(judged, ahead, gradient, penalty, total);
            if (loss > before) momentum = 1;
            before = loss;
            var next = (1 + Math.Sqrt(1 + (4 * momentum * momentum))) / 2;
            var moved = 0.0;
            for (var r = 1; r < relations; r++)
            {
                for (var j = 0; j < width; j++)
                {
                    var to = Within(ahead[r][j] - (step * gradient[r][j]), j);
                    moved = Math.Max(moved, Math.Abs(to - at[r][j]));
                    ahead[r][j] = to + ((momentum - 1) / next * (to - at[r][j]));
                    at[r][j] = to;
                }
            }

            momentum = next;
            if (moved < Still) break;
        }

        return new(at);
    }

    /// <summary>The mean loss at the weights, and into <paramref name="gradient"/> how it changes with each.</summary>
    private static double Gradient(IReadOnlyList<JudgedFeatures> judged, double[][] weights, double[][] gradient, double penalty, double total)
    {
        var model = new RelationModel(weights);
        Span<double> likely = stackalloc double[weights.Length];
        var loss = 0.0;
        foreach (var row in gradient) Array.Clear(row);
        foreach (var pair in judged)
        {
            model.Write(pair.Features, likely);
            loss -= pair.Weight / total * Math.Log(Math.Max(likely[(int)pair.Relation], double.Epsilon));
            for (var r = 1; r < weights.Length; r++)
            {
                var pull = pair.Weight / total * (likely[r] - ((int)pair.Relation == r ? 1 : 0));
                for (var j = 0; j < pair.Features.Length; j++) gradient[r][j] += pull * pair.Features[j];
                gradient[r][^1] += pull;
            }
        }

        for (var r = 1; r < weights.Length; r++)
        {
            for (var j = 0; j < weights[r].Length - 1; j++)
            {
                gradient[r][j] += penalty * weights[r][j];
                loss += penalty / 2 * weights[r][j] * weights[r][j];
            }
        }

        return loss;
    }

    /// <summary>The nearest weight that the number may have: what two share never makes it likelier that they have nothing to do with each other.</summary>
    private static double Within(double weight, int feature) => feature == PairFeatures.All.Length ? weight : PairFeatures.All[feature].Pull switch
    {
        Pull.Draws => Math.Max(weight, 0),
        Pull.Parts => Math.Min(weight, 0),
        _ => weight,
    };

    private static double[][] Zeros(int rows, int width) => [.. Enumerable.Range(0, rows).Select(_ => new double[width])];
}
