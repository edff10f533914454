using System.Collections.Immutable;

namespace Samvirke.Analysis.Choosing;

/// <summary>
/// Finds exactly, without chance, what would have to be believed for each alternative to be the best. What each criterion weighs and what each step of its scale
/// is worth is sought together: for every half step of every criterion one number, none below zero, and all together 1 (as in robust ordinal regression: Greco,
/// Mousseau and Słowiński, 2008).
/// </summary>
public sealed class WinningConditions
{
    private readonly ChoiceTable table;
    private readonly WeightBelief belief;
    private readonly StepReading reading;
    private readonly int steps;
    private readonly Dictionary<(int Alternative, int Criterion), int> unrated = [];
    private readonly ImmutableArray<ImmutableArray<double>> corners;

    private WinningConditions(ChoiceTable table, WeightBelief belief, StepReading reading)
    {
        (this.table, this.belief, this.reading) = (table, belief, reading);
        steps = table.Criteria.Length * table.Scale.Best;
        corners = belief is WeightBelief.HeldWeights { Holders: var holders } ? [.. holders.SelectMany(points => WeightBelief.HeldWeights.Corners(points).AsEnumerable()).DistinctBy(corner => string.Join(' ', corner))] : [];
        for (var alternative = 0; alternative < table.Alternatives.Length; alternative++)
        {
            for (var criterion = 0; criterion < table.Criteria.Length; criterion++)
            {
                if (table.At(alternative, criterion) is null) unrated[(alternative, criterion)] = steps + unrated.Count;
            }
        }
    }

    /// <summary>The numbers that every question has: the half steps, what the missing ratings are worth, and how much there is of each corner of what is held.</summary>
    private int Common => steps + unrated.Count + corners.Length;

    /// <summary>For each alternative what would have to be believed.</summary>
    /// <param name="table">The ratings, without faults.</param>
    /// <param name="belief">What is held about the weights already, without faults.</param>
    /// <param name="reading">How the words of the scale are read.</param>
    public static ImmutableArray<WinningTerms> Of(ChoiceTable table, WeightBelief belief, StepReading reading = StepReading.AnyOrder)
    {
        var conditions = new WinningConditions(table, belief, reading);
        return [.. Enumerable.Range(0, table.Alternatives.Length).Select(conditions.For)];
    }

    private WinningTerms For(int alternative)
    {
        var lead = Lead(alternative);
        var terms = new WinningTerms(lead, null, null);
        return terms.CanBeLevel
            ? terms with { Weights = [.. Enumerable.Range(0, table.Criteria.Length).Select(criterion => Range(alternative, criterion))], Nearest = Nearest(alternative) }
            : terms;
    }

    /// <summary>The lead lies between -1 and 1; it is sought as one more than it is, as no number sought is below zero.</summary>
    private double Lead(int alternative)
    {
        var program = Begin(Common + 1);
        foreach (var other in Others(alternative))
        {
            var behind = Difference(other, alternative, Common + 1);
            behind[Common] = 1;
            program.AtMost(behind, 1);
        }

        var most = new double[Common + 1];
        most[Common] = 1;
        program.AtMost(most, 2);
        return program.Largest(most)![Common] - 1;
    }

    private WeightRange Range(int alternative, int criterion)
    {
        var program = Begin(Common);
        StayFirst(program, alternative, Common);
        var weight = Weight(criterion, Common);
        var most = Sum(program.Largest(weight)!, weight);
        var least = Sum(program.Largest([.. weight.Select(factor => -factor)])!, weight);
        return new(Math.Max(0, least), Math.Min(1, most));
    }

    private ImmutableArray<double> Nearest(int alternative)
    {
        var criteria = table.Criteria.Length;
        var unknowns = Common + criteria;
        var program = Begin(unknowns);
        StayFirst(program, alternative, unknowns);
        var goal = new double[unknowns];
        for (var criterion = 0; criterion < criteria; criterion++)
        {
            // One more number for each criterion: by how much it weighs more than its equal part. What is more on some is less on others.
            var above = Weight(criterion, unknowns);
            above[Common + criterion] = -1;
            program.AtMost(above, 1.0 / criteria);
            goal[Common + criterion] = -1;
        }

        var found = program.Largest(goal)!;
        return [.. Enumerable.Range(0, criteria).Select(criterion => Sum(found, Weight(criterion, unknowns)))];
    }

    private LinearProgram Begin(int unknowns)
    {
        var program = new LinearProgram(unknowns);
        var all = new double[unknowns];
        all.AsSpan(0, steps).Fill(1);
        program.Exactly(all, 1);
        foreach (var ((_, criterion), place) in unrated)
        {
            var above = Weight(criterion, unknowns).Select(factor => -factor).ToArray();
            above[place] = 1;
            program.AtMost(above, 0);
        }

        if (reading == StepReading.EqualSteps) MakeStepsEqual(program, unknowns);
        Believe(program, unknowns);
        return program;
    }

    private void MakeStepsEqual(LinearProgram program, int unknowns)
    {
        for (var step = 0; step < steps; step++)
        {
            if (step % table.Scale.Best == 0) continue;
            var difference = new double[unknowns];
            (difference[step], difference[step - 1]) = (1, -1);
            program.Exactly(difference, 0);
        }
    }

    private void Believe(LinearProgram program, int unknowns)
    {
        if (belief is WeightBelief.GivenWeights { Points: var points })
        {
            var sum = points.Sum();
            for (var criterion = 0; criterion < points.Length; criterion++) program.Exactly(Weight(criterion, unknowns), points[criterion] / sum);
        }
        else if (belief is WeightBelief.RankedWeights { Ranks: var ranks })
        {
            var pairs = from more in Enumerable.Range(0, ranks.Length) from less in Enumerable.Range(0, ranks.Length) where ranks[more] < ranks[less] select (more, less);
            foreach (var (more, less) in pairs) program.AtMost(Minus(Weight(less, unknowns), Weight(more, unknowns)), 0);
        }
        else if (belief is WeightBelief.HeldWeights)
        {
            for (var criterion = 0; criterion < table.Criteria.Length; criterion++) program.Exactly(Mixed(criterion, unknowns), 0);
        }
    }

    /// <summary>A criterion weighs what the corners give it, each as much as there is of it.</summary>
    private double[] Mixed(int criterion, int unknowns)
    {
        var factors = Weight(criterion, unknowns);
        for (var corner = 0; corner < corners.Length; corner++) factors[steps + unrated.Count + corner] = -corners[corner][criterion];
        return factors;
    }

    private void StayFirst(LinearProgram program, int alternative, int unknowns)
    {
        foreach (var other in Others(alternative)) program.AtMost(Difference(other, alternative, unknowns), 0);
    }

    private IEnumerable<int> Others(int alternative) => Enumerable.Range(0, table.Alternatives.Length).Where(other => other != alternative);

    /// <summary>By how much one is worth more than another.</summary>
    private double[] Difference(int one, int other, int unknowns) => Minus(Worth(one, unknowns), Worth(other, unknowns));

    private double[] Worth(int alternative, int unknowns)
    {
        var factors = new double[unknowns];
        for (var criterion = 0; criterion < table.Criteria.Length; criterion++)
        {
            if (table.At(alternative, criterion) is { } rating) factors.AsSpan(criterion * table.Scale.Best, rating).Fill(1);
            else factors[unrated[(alternative, criterion)]] = 1;
        }

        return factors;
    }

    private double[] Weight(int criterion, int unknowns)
    {
        var factors = new double[unknowns];
        factors.AsSpan(criterion * table.Scale.Best, table.Scale.Best).Fill(1);
        return factors;
    }

    private static double[] Minus(double[] one, double[] other) => [.. one.Zip(other, (first, second) => first - second)];

    private static double Sum(double[] numbers, double[] factors) => numbers.Zip(factors, (number, factor) => number * factor).Sum();
}
