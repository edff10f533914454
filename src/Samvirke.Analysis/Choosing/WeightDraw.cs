namespace Samvirke.Analysis.Choosing;

/// <summary>Draws weights that agree with what somebody holds about them; they are never below zero and sum to 1.</summary>
internal sealed class WeightDraw
{
    private readonly double[]? given;
    private readonly int[]? order;
    private readonly int[]? groupEnds;
    private readonly double[][][]? holders;
    private readonly double[] rooms = [];

    public WeightDraw(WeightBelief belief)
    {
        if (belief is WeightBelief.GivenWeights { Points: var points })
        {
            var sum = points.Sum();
            given = [.. points.Select(point => point / sum)];
        }
        else if (belief is WeightBelief.RankedWeights { Ranks: var ranks })
        {
            order = [.. Enumerable.Range(0, ranks.Length).OrderBy(criterion => ranks[criterion])];
            groupEnds = [.. Enumerable.Range(1, ranks.Length).Where(place => place == ranks.Length || ranks[order[place]] != ranks[order[place - 1]])];
        }
        else if (belief is WeightBelief.HeldWeights { Holders: var all })
        {
            holders = [.. all.Select(points => WeightBelief.HeldWeights.Corners(points).Select(corner => corner.ToArray()).ToArray())];
            rooms = new double[holders.Max(corners => corners.Length)];
        }
    }

    /// <summary>Writes weights into the room given.</summary>
    public void Into(Span<double> weights, ref Chance chance)
    {
        if (given is not null)
        {
            given.CopyTo(weights);
            return;
        }

        if (holders is not null)
        {
            Mix(weights, ref chance);
            return;
        }

        // Waiting times divided by their sum are spread evenly over all shares (Devroye, Non-Uniform Random Variate Generation, 1986, XI.4).
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] = chance.Waiting();
        for (var i = 0; i < weights.Length; i++) weights[i] /= sum;
        if (order is not null) Order(weights, ref chance);
    }

    /// <summary>Draws what each holds, evenly from all that they could, and a mixture of that, evenly from all mixtures.</summary>
    private void Mix(Span<double> weights, ref Chance chance)
    {
        weights.Clear();
        var all = 0.0;
        foreach (var corners in holders!)
        {
            var parts = rooms.AsSpan(0, corners.Length);
            var sum = 0.0;
            for (var i = 0; i < parts.Length; i++) sum += parts[i] = chance.Waiting();
            var voice = holders.Length == 1 ? 1 : chance.Waiting();
            all += voice;
            for (var i = 0; i < parts.Length; i++)
            {
                for (var criterion = 0; criterion < weights.Length; criterion++) weights[criterion] += voice * parts[i] / sum * corners[i][criterion];
            }
        }

        for (var criterion = 0; criterion < weights.Length; criterion++) weights[criterion] /= all;
    }

    private void Order(Span<double> weights, ref Chance chance)
    {
        Span<double> sorted = stackalloc double[weights.Length];
        weights.CopyTo(sorted);
        sorted.Sort();
        sorted.Reverse();
        var from = 0;
        foreach (var end in groupEnds!)
        {
            for (var i = end - 1; i > from; i--)
            {
                var other = from + (int)(chance.Share() * (i - from + 1));
                (sorted[i], sorted[other]) = (sorted[other], sorted[i]);
            }

            from = end;
        }

        for (var i = 0; i < sorted.Length; i++) weights[order![i]] = sorted[i];
    }
}
