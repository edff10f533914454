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
    public static RelationModel Fit(IReadOnlyList<JudgedFeatures> judged, double penalty) => Descend(judged, penalty, judged.Sum(pair => pair.Weight), null);

    /// <summary>Moves a fitted model towards more pairs: the likeliest weights where those that it has are what was known before (a normal prior around them).</summary>
    /// <param name="from">The model.</param>
    /// <param name="judged">The pairs.</param>
    /// <param name="hold">How strongly weights are kept where they are; one pair weighs 1.</param>
    public static RelationModel Learn(RelationModel from, IReadOnlyList<JudgedFeatures> judged, double hold) => Descend(judged, hold, 1, from);

    private static RelationModel Descend(IReadOnlyList<JudgedFeatures> judged, double penalty, double total, RelationModel? around)
    {
        var width = PairFeatures.Names.Length + 1;
        var relations = RelationModel.Relations.Length;
        var (at, ahead, gradient) = (Start(around, relations, width), Start(around, relations, width), Start(null, relations, width));
        // The gradient changes at most so fast: no step that is one over it goes too far.
        var step = 1 / ((0.5 * judged.Sum(pair => pair.Weight * (1 + pair.Features.Sum(number => number * number))) / total) + penalty);
        var (momentum, before) = (1.0, double.PositiveInfinity);
        for (var i = 0; i < MostSteps; i++)
        {
            var loss = Gradient(judged, ahead, gradient, total) + Penalize(ahead, gradient, penalty, around);
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
    private static double Gradient(IReadOnlyList<JudgedFeatures> judged, double[][] weights, double[][] gradient, double total)
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

        return loss;
    }

    /// <summary>What the distance of the weights from where they are kept costs, and into <paramref name="gradient"/> how that changes; from 0, what is there from the start is free.</summary>
    private static double Penalize(double[][] weights, double[][] gradient, double penalty, RelationModel? around)
    {
        var cost = 0.0;
        for (var r = 1; r < weights.Length; r++)
        {
            for (var j = 0; j < weights[r].Length - (around is null ? 1 : 0); j++)
            {
                var away = weights[r][j] - (around?.Weights[r][j] ?? 0);
                gradient[r][j] += penalty * away;
                cost += penalty / 2 * away * away;
            }
        }

        return cost;
    }

    /// <summary>The nearest weight that the number may have: what two share never makes it likelier that they have nothing to do with each other.</summary>
    private static double Within(double weight, int feature) => feature == PairFeatures.All.Length ? weight : PairFeatures.All[feature].Pull switch
    {
        Pull.Draws => Math.Max(weight, 0),
        Pull.Parts => Math.Min(weight, 0),
        _ => weight,
    };

    private static double[][] Start(RelationModel? around, int rows, int width) => [.. Enumerable.Range(0, rows).Select(r => around is null ? new double[width] : [.. around.Weights[r]])];
}
