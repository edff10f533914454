using System.Numerics;

namespace Samvirke.Analysis.Choosing;

/// <summary>Draws weights and readings and ranks the alternatives by what each is worth; one for each thread, used block after block.</summary>
internal sealed class DrawBlock
{
    /// <summary>Worths that differ by less are level: the difference comes from rounding.</summary>
    private const double Level = 1e-12;

    private readonly int alternatives;
    private readonly int criteria;
    private readonly WeightDraw weightDraw;
    private readonly ValueDraw valueDraw;
    private readonly double[] weights;
    private readonly double[] values;
    private readonly double[] worths;
    private readonly int[] order;

    public DrawBlock(ChoiceTable table, WeightBelief belief, StepReading reading)
    {
        (alternatives, criteria) = (table.Alternatives.Length, table.Criteria.Length);
        (weightDraw, valueDraw) = (new(belief), new(table, reading));
        (weights, values) = (new double[criteria], new double[criteria * alternatives]);
        (worths, order) = (new double[alternatives], new int[alternatives]);
    }

    /// <summary>Counts ranks, wins and the weights of the first.</summary>
    public Tallies Rank(int draws, Chance chance)
    {
        var tallies = new Tallies(alternatives, criteria);
        for (var draw = 0; draw < draws; draw++)
        {
            weightDraw.Into(weights, ref chance);
            valueDraw.Into(values, ref chance);
            Weigh(weights);
            Sort();
            Count(tallies);
        }

        return tallies;
    }

    /// <summary>Counts how often each alternative is first at weights of its own.</summary>
    /// <param name="draws">How many readings are drawn.</param>
    /// <param name="central">For each alternative its weights; nothing for those without.</param>
    /// <param name="chance">The stream of the block.</param>
    public Tallies Confide(int draws, IReadOnlyList<double[]?> central, Chance chance)
    {
        var tallies = new Tallies(alternatives, criteria);
        for (var draw = 0; draw < draws; draw++)
        {
            valueDraw.Into(values, ref chance);
            for (var alternative = 0; alternative < alternatives; alternative++)
            {
                if (central[alternative] is not { } own) continue;
                Weigh(own);
                tallies.Confident[alternative] += ShareOfFirst(alternative);
            }
        }

        return tallies;
    }

    private void Weigh(double[] by)
    {
        var sums = worths.AsSpan();
        sums.Clear();
        for (var criterion = 0; criterion < criteria; criterion++)
        {
            AddTimes(sums, values.AsSpan(criterion * alternatives, sums.Length), by[criterion]);
        }
    }

    /// <summary>Several alternatives at once, each with the same steps as by itself, so that the sums are the same on every machine.</summary>
    private static void AddTimes(Span<double> sums, ReadOnlySpan<double> row, double weight)
    {
        var i = 0;
        for (; i <= sums.Length - Vector<double>.Count; i += Vector<double>.Count) (new Vector<double>(sums[i..]) + (weight * new Vector<double>(row[i..]))).CopyTo(sums[i..]);
        for (; i < sums.Length; i++) sums[i] += weight * row[i];
    }

    private void Sort()
    {
        for (var i = 0; i < order.Length; i++)
        {
            var place = i;
            for (; place > 0 && worths[order[place - 1]] < worths[i]; place--) order[place] = order[place - 1];
            order[place] = i;
        }
    }

    private void Count(Tallies tallies)
    {
        for (int from = 0, end; from < alternatives; from = end)
        {
            end = from + 1;
            while (end < alternatives && worths[order[from]] - worths[order[end]] < Level) end++;
            CountLevel(tallies, from, end);
        }
    }

    /// <summary>Counts those who are level from one place to another: each has an equal share of the ranks between.</summary>
    private void CountLevel(Tallies tallies, int from, int end)
    {
        var share = 1.0 / (end - from);
        for (var place = from; place < end; place++)
        {
            var row = order[place] * alternatives;
            for (var rank = from; rank < end; rank++) tallies.Ranks[row + rank] += share;
            for (var other = from; other < end; other++) tallies.Wins[row + order[other]] += 0.5;
            for (var other = end; other < alternatives; other++) tallies.Wins[row + order[other]]++;
            if (from == 0) AddWeights(tallies.Weights, order[place], share);
        }
    }

    private void AddWeights(double[] sums, int alternative, double share)
    {
        for (var criterion = 0; criterion < criteria; criterion++) sums[(alternative * criteria) + criterion] += share * weights[criterion];
    }

    private double ShareOfFirst(int alternative)
    {
        var (own, level) = (worths[alternative], 0);
        foreach (var worth in worths)
        {
            if (worth - own >= Level) return 0;
            if (own - worth < Level) level++;
        }

        return 1.0 / level;
    }
}
