using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;

namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>p values of several effects, so that it is no likelier to find something where there is nothing because one looks in several places.</summary>
/// <remarks>Holm, Scandinavian J. Statistics 6, 1979; Hochberg, Biometrika 75, 1988; Benjamini and Hochberg, J. Royal Statistical Society B 57, 1995; R's <c>p.adjust</c>.</remarks>
public static class AdjustedP
{
    /// <summary>The adjusted p values, in the order given.</summary>
    /// <param name="values">Probabilities.</param>
    /// <param name="method">How.</param>
    public static ImmutableArray<double> Of(IReadOnlyList<double> values, MultipleTesting method)
    {
        var count = values.Count;
        if (method == MultipleTesting.Bonferroni) return [.. values.Select(p => Math.Min(1, count * p))];
        var order = Enumerable.Range(0, count).OrderBy(place => values[place]).ToArray();
        var adjusted = new double[count];
        var isUpward = method == MultipleTesting.Holm;
        var limit = isUpward ? 0.0 : 1.0;
        for (var step = 0; step < count; step++)
        {
            var rank = isUpward ? step : count - 1 - step;
            var factor = method == MultipleTesting.BenjaminiHochberg ? (double)count / (rank + 1) : count - rank;
            var own = Math.Min(1, factor * values[order[rank]]);
            limit = isUpward ? Math.Max(limit, own) : Math.Min(limit, own);
            adjusted[order[rank]] = limit;
        }

        return [.. adjusted];
    }
}
