using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>Standard errors and degrees of freedom of least squares, with or without weights.</summary>
internal static class RegressionUncertainty
{
    /// <summary>In a model with more terms degrees of freedom are found for those of the treatment alone; the others would cost the cube of the terms each.</summary>
    private const int MostContrasts = 60;

    /// <summary>Every coefficient with its uncertainty.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="weights">The weights of the last step of a logistic fit, or nothing.</param>
    /// <param name="clusterCodes">Which cluster each row is in, where the plan has clusters.</param>
    /// <param name="plan">Which errors and degrees of freedom.</param>
    public static Fit Of(LeastSquares fit, double[]? weights, int[]? clusterCodes, EvaluationPlan plan)
    {
        var side = fit.Coefficients.Length;
        var rows = fit.Residuals.Length;
        var contrasts = plan.Freedom == DegreesOfFreedom.Satterthwaite ? Contrasts(fit) : [];
        var clusters = plan.Errors >= StandardErrors.CR0 ? Clusters.Of(clusterCodes!) : Clusters.OfRows(plan.Errors == StandardErrors.Classical ? 0 : rows);
        var robust = plan.Errors == StandardErrors.Classical
            ? new RobustCovariance(weights is null ? Classical(fit) : fit.Bread(), [])
            : RobustCovariance.Of(fit, weights, clusters, AdjustmentOf(plan.Errors), contrasts);
        var factor = Factor(plan.Errors, rows, side, clusters.Count);
        ImmutableArray<double> covariance = [.. robust.Covariance.Select(value => value * factor)];
        double Freedom(int term) => plan.Freedom switch
        {
            DegreesOfFreedom.Residual => rows - side,
            DegreesOfFreedom.ClustersLessOne => clusters.Count - 1,
            DegreesOfFreedom.Satterthwaite => Array.IndexOf(contrasts, term) is >= 0 and var place ? robust.Freedom[place] : double.NaN,
            DegreesOfFreedom.Normal => double.PositiveInfinity,
            _ => throw new ArgumentOutOfRangeException(nameof(plan), plan.Freedom, "No such degrees of freedom."),
        };
        return new(
            [.. fit.Design.Terms.Select((term, place) => new Estimate(term.Name, fit.Coefficients[place], Math.Sqrt(covariance[(place * side) + place]), Freedom(place)))],
            covariance,
            []);
    }

    private static int[] Contrasts(LeastSquares fit) => [.. Enumerable.Range(0, fit.Coefficients.Length)
        .Where(place => fit.Coefficients.Length <= MostContrasts || fit.Design.Terms[place].Level is not null)];

    private static double[] Classical(LeastSquares fit)
    {
        var variance = fit.Residuals.Sum(residual => residual * residual) / (fit.Residuals.Length - fit.Coefficients.Length);
        return Array.ConvertAll(fit.Bread(), value => value * variance);
    }

    private static Adjustment AdjustmentOf(StandardErrors errors) => errors switch
    {
        StandardErrors.HC2 or StandardErrors.CR2 => Adjustment.Root,
        StandardErrors.HC3 or StandardErrors.CR3 => Adjustment.Whole,
        _ => Adjustment.None,
    };

    private static double Factor(StandardErrors errors, double rows, double terms, double clusters) => errors switch
    {
        StandardErrors.HC1 => rows / (rows - terms),
        StandardErrors.CR1 => clusters / (clusters - 1),
        StandardErrors.CR1S => clusters * (rows - 1) / ((clusters - 1) * (rows - terms)),
        _ => 1,
    };
}
