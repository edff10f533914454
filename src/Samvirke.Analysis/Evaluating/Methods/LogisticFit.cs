using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>Logistic regression by iterated weighted least squares.</summary>
/// <remarks>McCullagh and Nelder, Generalized Linear Models, 2nd ed., 2.5; R's <c>glm(family = binomial)</c>, carried on until nothing moves.</remarks>
internal static class LogisticFit
{
    private const int MostSteps = 30;

    /// <summary>Each step doubles the right figures; after one smaller than this there are no more to gain.</summary>
    private const double Still = 1e-12;

    /// <summary>Where outcomes are separated, coefficients go on growing by as much at each step: at the last by a thirtieth of what they are, and the others by nothing.</summary>
    private const double Growing = 0.01;

    /// <summary>The last weighted fit with its weights μ(1−μ); its residuals are the working ones, (y−μ)/(μ(1−μ)). Or the terms that grow without end.</summary>
    /// <param name="design">The design.</param>
    /// <param name="outcome">0 or 1 in each row.</param>
    public static (LeastSquares? Fit, double[]? Weights, Refusal? Refusal) Of(Design design, double[] outcome)
    {
        // Which terms follow from others is a matter of the design alone, and not of weights that change.
        var first = LeastSquares.Fit(design, outcome);
        var linear = Array.ConvertAll(outcome, value => Math.Log((value + 0.5) / (1.5 - value)));
        var (weights, working) = (new double[outcome.Length], new double[outcome.Length]);
        double[]? before = null;
        for (var step = 0; step < MostSteps; step++)
        {
            RowBlocks.Each(outcome.Length, (from, to) =>
            {
                for (var row = from; row < to; row++) (weights[row], working[row]) = Work(linear[row], outcome[row]);
            });
            var fit = LeastSquares.Fit(first.Design, working, weights);
            if (fit.Aliased.Length > 0) return (null, null, new Refusal.Separated([.. fit.Aliased.Select(term => term.Name)]));
            if (before is not null && IsStill(fit.Coefficients, before)) return (fit with { Aliased = first.Aliased }, weights, null);
            if (step == MostSteps - 1) return (null, null, new Refusal.Separated(Grown(fit, before!)));
            before = fit.Coefficients;
            RowBlocks.Each(outcome.Length, (from, to) =>
            {
                for (var row = from; row < to; row++) linear[row] = working[row] - fit.Residuals[row];
            });
        }

        throw new InvalidOperationException("The last step returns.");
    }

    /// <summary>The weight and the working outcome of a row.</summary>
    private static (double Weight, double Working) Work(double linear, double outcome)
    {
        var mean = 1 / (1 + Math.Exp(-linear));
        // 1 − μ as the mean of the other outcome keeps its figures where μ is near one.
        var weight = Math.Max(mean / (1 + Math.Exp(linear)), double.Epsilon * 1e100);
        return (weight, linear + ((outcome - mean) / weight));
    }

    private static bool IsStill(double[] now, double[] before) => now.Zip(before).All(pair => Math.Abs(pair.First - pair.Second) <= Still * Math.Max(1, Math.Abs(pair.First)));

    private static ImmutableArray<string> Grown(LeastSquares fit, double[] before) =>
    [
        .. fit.Design.Terms.Where((term, place) => term.Role != TermRole.Intercept && Math.Abs(fit.Coefficients[place] - before[place]) > Growing * Math.Abs(fit.Coefficients[place])).Select(term => term.Name),
    ];
}
