using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Methods;

namespace Samvirke.Analysis.Evaluating.Staggered;

/// <summary>The change of some units less the change of others, and what each unit has to say in it.</summary>
/// <param name="Value">The effect on the treated.</param>
/// <param name="Influence">The influence of each unit: n times what the effect moves by, with a mean of nil.</param>
/// <remarks>
/// Without covariates the difference of two means. With covariates the doubly robust estimator of Sant'Anna and Zhao (Doubly robust difference-in-differences
/// estimators, J. Econometrics 219, 2020, equation 2.6 with the influence of section 3.1, panel data): the change is predicted by least squares among those compared with,
/// who are weighted by the odds of being treated (logistic regression), and it is right if either of the two models is.
/// </remarks>
internal sealed record ComparedChange(double Value, double[] Influence)
{
    /// <summary>Where somebody is treated as good as surely, nobody is there to compare with.</summary>
    private const double TooSure = 0.999;

    /// <summary>The difference of means.</summary>
    /// <param name="change">The change of each unit.</param>
    /// <param name="isTreated">Which of them are treated; the others are compared with.</param>
    public static ComparedChange Plain(double[] change, bool[] isTreated)
    {
        var treated = isTreated.Count(each => each);
        var (with, without) = (Mean(change, isTreated, treated, wanted: true), Mean(change, isTreated, change.Length - treated, wanted: false));
        var (w, c) = ((double)change.Length / treated, (double)change.Length / (change.Length - treated));
        return new(with - without, [.. change.Select((value, unit) => isTreated[unit] ? w * (value - with) : -c * (value - without))]);
    }

    /// <summary>With covariates, or nothing where those compared with are not alike enough.</summary>
    /// <param name="change">The change of each unit.</param>
    /// <param name="isTreated">Which of them are treated.</param>
    /// <param name="design">Their covariates before, with an intercept.</param>
    public static ComparedChange? DoublyRobust(double[] change, bool[] isTreated, Design design)
    {
        var (odds, weights, _) = LogisticFit.Of(design, [.. isTreated.Select(each => each ? 1.0 : 0)]);
        if (odds is null) return null;
        var others = Enumerable.Range(0, change.Length).Where(unit => !isTreated[unit]).ToArray();
        var kept = odds.Design;
        if (others.Length <= kept.Terms.Length) return null;
        var predicted = LeastSquares.Fit(new Design(kept.Terms, [.. others.SelectMany(unit => kept.Row(unit).ToArray())], others.Length), Array.ConvertAll(others, unit => change[unit]));
        if (predicted.Aliased.Length > 0) return null;
        var share = Enumerable.Range(0, change.Length).Select(unit => Share(SmallMatrix.Dot(kept.Row(unit), odds.Coefficients))).ToArray();
        return Array.Exists(share, each => each > TooSure) ? null : Combined(change, isTreated, kept, share, (odds, weights!), predicted);
    }

    private static ComparedChange Combined(double[] change, bool[] isTreated, Design design, double[] share, (LeastSquares Fit, double[] Weights) odds, LeastSquares predicted)
    {
        var (count, side) = (change.Length, design.Terms.Length);
        var left = change.Select((value, unit) => value - SmallMatrix.Dot(design.Row(unit), predicted.Coefficients)).ToArray();
        var treated = Weighted(left, [.. isTreated.Select(each => each ? 1.0 : 0)]);
        var others = Weighted(left, [.. share.Select((p, unit) => isTreated[unit] ? 0 : p / (1 - p))]);
        // How both means move with the coefficients of the two models.
        var (byPrediction, byOdds) = (new double[side], new double[side]);
        for (var unit = 0; unit < count; unit++)
        {
            var x = design.Row(unit);
            var (w, c) = (treated.Weights[unit] / treated.Sum, others.Weights[unit] / others.Sum);
            for (var j = 0; j < side; j++)
            {
                byPrediction[j] += (w - c) * x[j];
                byOdds[j] += c * (left[unit] - others.Mean) * x[j];
            }
        }

        var (towards, away) = (new double[side], new double[side]);
        SmallMatrix.Times(predicted.Bread(), byPrediction, towards);
        SmallMatrix.Times(odds.Fit.Bread(), byOdds, away);
        var influence = new double[count];
        for (var unit = 0; unit < count; unit++)
        {
            var x = design.Row(unit);
            var own = (treated.Weights[unit] / treated.Sum * (left[unit] - treated.Mean)) - (others.Weights[unit] / others.Sum * (left[unit] - others.Mean));
            var prediction = isTreated[unit] ? 0 : left[unit] * SmallMatrix.Dot(x, towards);
            var odd = ((isTreated[unit] ? 1 : 0) - share[unit]) * SmallMatrix.Dot(x, away);
            influence[unit] = count * (own - prediction - odd);
        }

        return new(treated.Mean - others.Mean, influence);
    }

    private static (double[] Weights, double Sum, double Mean) Weighted(double[] values, double[] weights)
    {
        var sum = weights.Sum();
        return (weights, sum, SmallMatrix.Dot(values, weights) / sum);
    }

    private static double Mean(double[] change, bool[] isTreated, int count, bool wanted) => change.Where((_, unit) => isTreated[unit] == wanted).Sum() / count;

    private static double Share(double linear) => 1 / (1 + Math.Exp(-linear));
}
