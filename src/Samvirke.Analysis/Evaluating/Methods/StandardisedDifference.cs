using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>
/// What a logistic effect comes to in people: the mean probability had all in the data got the treatment, less the mean had all got what it is compared with
/// (Lane and Nelder, <i>Biometrics</i> 38, 1982), with the standard error that follows from the covariance of the coefficients (the delta method).
/// </summary>
internal static class StandardisedDifference
{
    /// <summary>A difference for each effect, in their order, as fractions; none where effects are no odds ratios, where they differ with a covariate, or where they are those within a cluster.</summary>
    /// <param name="design">The design.</param>
    /// <param name="estimates">Its coefficients and their covariance.</param>
    /// <param name="plan">What was asked.</param>
    public static ImmutableArray<Estimate> Of(Design design, Fit estimates, EvaluationPlan plan)
    {
        if (!plan.IsLogistic || plan.IsMixed || plan.Covariates.Any(covariate => covariate.Columns.Contains(plan.Treatment))) return [];
        int[] treatments = [.. Enumerable.Range(0, design.Terms.Length).Where(term => design.Terms[term].Role == TermRole.Treatment)];
        double[] coefficients = [.. estimates.Coefficients.Select(each => each.Value)];
        return [.. treatments.Select(term => Difference(design, estimates, treatments, coefficients, term))];
    }

    private static Estimate Difference(Design design, Fit estimates, int[] treatments, double[] coefficients, int term)
    {
        var side = coefficients.Length;
        var (difference, gradient, values) = (0.0, new double[side], new double[side]);
        for (var row = 0; row < design.Count; row++)
        {
            design.Row(row).CopyTo(values);
            foreach (var other in treatments) values[other] = 0;
            var without = Logistic(SmallMatrix.Dot(values, coefficients));
            var with = Logistic(SmallMatrix.Dot(values, coefficients) + coefficients[term]);
            difference += with - without;
            var (slopeWith, slope) = (with * (1 - with), (with * (1 - with)) - (without * (1 - without)));
            for (var i = 0; i < side; i++) gradient[i] += slope * values[i];
            gradient[term] += slopeWith;
        }

        for (var i = 0; i < side; i++) gradient[i] /= design.Count;
        var effect = estimates.Coefficients[term];
        return new(effect.Term, difference / design.Count, Math.Sqrt(Quadratic(estimates.Covariance, gradient)), effect.Freedom);
    }

    private static double Quadratic(ImmutableArray<double> covariance, double[] gradient)
    {
        var sum = 0.0;
        for (var i = 0; i < gradient.Length; i++) sum += gradient[i] * SmallMatrix.Dot(covariance.AsSpan(i * gradient.Length, gradient.Length), gradient);
        return sum;
    }

    private static double Logistic(double value) => 1 / (1 + Math.Exp(-value));
}
