using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Resampling;

/// <summary>Randomisation inference: the effect that is found, beside those that would have been had the treatment fallen on others.</summary>
/// <remarks>
/// Fisher, The Design of Experiments, 1935; Rosenbaum, Covariance adjustment in randomized experiments and observational studies, Statistical Science 17, 2002. The null is that the effect is the same for all, β̂ − δ. The outcome less β̂ times the
/// treatment is then what it would have been, but for δ times the treatment; its coefficient on another arrangement is straight in δ, so an arrangement is kept as two numbers. Both come from sums of the units
/// that the treatment fell on, beside the other terms: an arrangement costs as many sums as there are units and terms.
/// </remarks>
internal sealed class Rerandomisation
{
    private readonly int units;
    private readonly int side;
    private readonly int width;
    private readonly double[] rowCounts;
    private readonly double[] sums;
    private readonly double[] beside;
    private readonly double[] found;
    private readonly double[] slope;

    private Rerandomisation(int units, int side, int width, int draws)
    {
        (this.units, this.side, this.width) = (units, side, width);
        (rowCounts, sums, beside) = (new double[units * width], new double[units * 2 * width], new double[units * width * side]);
        (found, slope) = (new double[draws], new double[draws]);
    }

    /// <summary>Tests the effect of a level of the treatment.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="effect">The effect.</param>
    /// <param name="level">The level.</param>
    /// <param name="data">The data.</param>
    /// <param name="assigned">What the treatment fell on: the units, and which rows they have.</param>
    /// <param name="plan">How many draws, from which seed, at which level.</param>
    public static DrawnResult Of(LeastSquares fit, Estimate effect, int level, PreparedData data, AssignedUnits assigned, EvaluationPlan plan)
    {
        var arms = data.Arms.Column.Codes;
        var armOf = Array.ConvertAll(assigned.FirstRows, row => arms[row]);
        var arrangements = new Arrangements(assigned.Strata(unit => armOf[unit] == level || armOf[unit] == data.Arms.Reference), Array.ConvertAll(armOf, arm => arm == level), plan.Draws, plan.Seed);
        var isAfter = plan.Method == EvaluationMethod.DifferenceInDifferences;
        var name = data.Arms.Column.Levels[level];
        var others = fit.Design.With([.. Enumerable.Range(0, fit.Design.Terms.Length).Where(place => fit.Design.Terms[place].Level != name)]);
        var treatment = Array.ConvertAll(arms, arm => arm == level ? 1.0 : 0);
        var after = isAfter ? Array.ConvertAll(data.Post!.Codes, post => (double)post) : null;
        var without = data.Outcome.Select((value, row) => value - (effect.Value * treatment[row] * (after?[row] ?? 1))).ToArray();
        var with = treatment.Select((value, row) => value * (after?[row] ?? 1)).ToArray();
        var left = LeastSquares.Fit(others, without);
        var each = new Rerandomisation(assigned.Count, left.Coefficients.Length, isAfter ? 2 : 1, arrangements.Count);
        each.Add(left, LeastSquares.Fit(others, with).Residuals, assigned, after);
        Parallel.For(0, arrangements.Blocks, block => arrangements.Each(block, assigned.Count, each.Take));
        return DrawnTest.Of(effect.Value, 2 * effect.StandardError, plan.Level, each.AsFar, arrangements.Count, arrangements.IsWhole);
    }

    /// <summary>Adds up, by unit: rows, what is left of outcome and treatment, and the other terms in the coordinates of their Q; by all its rows and by those after.</summary>
    private void Add(LeastSquares left, double[] own, AssignedUnits assigned, double[]? after)
    {
        var transposed = SmallMatrix.Transposed(left.InverseTriangle, side);
        for (var row = 0; row < own.Length; row++)
        {
            var unit = assigned.Codes[row];
            var x = left.Design.Row(row);
            for (var part = 0; part < width; part++)
            {
                if (part == 1 && after![row] == 0) continue;
                var place = (unit * width) + part;
                rowCounts[place]++;
                sums[2 * place] += left.Residuals[row];
                sums[(2 * place) + 1] += own[row];
                for (var j = 0; j < side; j++) beside[(place * side) + j] += SmallMatrix.Dot(x[..(j + 1)], transposed.AsSpan(j * side, j + 1));
            }
        }
    }

    private void Take(int number, bool[] gets)
    {
        Span<double> counts = stackalloc double[2];
        Span<double> outcome = stackalloc double[4];
        var q = new double[width * side];
        counts.Clear();
        outcome.Clear();
        for (var unit = 0; unit < units; unit++)
        {
            if (!gets[unit]) continue;
            for (var part = 0; part < width; part++)
            {
                var place = (unit * width) + part;
                counts[part] += rowCounts[place];
                outcome[2 * part] += sums[2 * place];
                outcome[(2 * part) + 1] += sums[(2 * place) + 1];
                for (var j = 0; j < side; j++) q[(part * side) + j] += beside[(place * side) + j];
            }
        }

        var first = counts[0] - SmallMatrix.Dot(q.AsSpan(0, side), q.AsSpan(0, side));
        if (width == 1)
        {
            (found[number], slope[number]) = (outcome[0] / first, outcome[1] / first);
            return;
        }

        // The treatment itself is a term beside the treatment after.
        var second = counts[1] - SmallMatrix.Dot(q.AsSpan(side, side), q.AsSpan(side, side));
        var both = counts[1] - SmallMatrix.Dot(q.AsSpan(0, side), q.AsSpan(side, side));
        var determinant = (first * second) - (both * both);
        found[number] = ((first * outcome[2]) - (both * outcome[0])) / determinant;
        slope[number] = ((first * outcome[3]) - (both * outcome[1])) / determinant;
    }

    /// <summary>How many arrangements have a coefficient as far from nil as what was found, where the effect is the one found less δ.</summary>
    private int AsFar(double off)
    {
        var count = 0;
        var far = Math.Abs(off) * (1 - DrawnTest.Level);
        for (var draw = 0; draw < found.Length; draw++)
        {
            // An arrangement that the other terms tell without fail says nothing against any effect.
            if (!(Math.Abs(found[draw] + (off * slope[draw])) < far)) count++;
        }

        return count;
    }
}
