namespace Samvirke.Analysis.Suppression;

/// <summary>
/// Finds the cheapest move through a cell among those that take one of the cheapest swaps in every dimension: the hypercube method, with hierarchies.
/// A wider search follows if the narrow one finds nothing, and at last the move that always is: one more in a leaf and in all its totals.
/// </summary>
internal sealed class MoveSearch
{
    private static readonly int[] Widths = [512, 8_192];

    private readonly Hiding _hiding;
    private readonly SwapChoice[] _choices;
    private readonly MoveTrial _trial;

    public MoveSearch(Hiding hiding)
    {
        _hiding = hiding;
        _choices = [.. Enumerable.Range(0, hiding.Table.Axes.Length).Select(axis => new SwapChoice(hiding, axis))];
        _trial = new MoveTrial(hiding);
    }

    public Move Through(int place)
    {
        foreach (var width in Widths)
        {
            if (Cheapest(place, width) is { } move) return move;
        }

        return Added(place);
    }

    private Move? Cheapest(int place, int width)
    {
        var swaps = new List<Swap>[_choices.Length];
        var (left, room) = (_choices.Length, (double)width);
        // Dimensions with few categories use up little of the room, and leave the rest to the others.
        foreach (var axis in Enumerable.Range(0, _choices.Length).OrderBy(axis => _hiding.Table.Axes[axis].Count).ThenBy(axis => axis))
        {
            swaps[axis] = _choices[axis].For(place, Math.Max(2, (int)Math.Pow(room, 1.0 / left)));
            if (swaps[axis].Count == 0) return null;
            room = Math.Max(1, room / swaps[axis].Count);
            left--;
        }

        _trial.Begin(swaps);
        var chosen = new int[swaps.Length];
        do
        {
            _trial.Try(chosen);
        }
        while (!_trial.IsFree && Next(chosen, swaps));

        return _trial.Best();
    }

    /// <summary>The next combination, the last dimension changing fastest.</summary>
    private static bool Next(int[] chosen, List<Swap>[] swaps)
    {
        for (var axis = chosen.Length - 1; axis >= 0; axis--)
        {
            if (++chosen[axis] < swaps[axis].Count) return true;
            chosen[axis] = 0;
        }

        return false;
    }

    /// <summary>One more in the leaf below the cell that costs least, and in all that counts it. Nothing has one less, so it can be made any number of times.</summary>
    private Move Added(int place)
    {
        List<Swap>[] swaps = [.. _hiding.Table.Axes.Select((axis, i) => axis.LeavesUnder[_hiding.Table.CategoryOf(place, i)].Select(leaf => new Swap(0, leaf, Swap.Nobody)).ToList())];
        _trial.Begin(swaps);
        var chosen = new int[swaps.Length];
        do
        {
            _trial.Try(chosen);
        }
        while (!_trial.IsFree && Next(chosen, swaps));

        // A hidden cell that can be no less than one has a leaf below it that is at least one, so there always is such a move.
        return _trial.Best() ?? throw new InvalidOperationException("A hidden cell has nothing below it.");
    }
}
