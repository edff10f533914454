namespace Samvirke.Analysis.Suppression;

/// <summary>Works out what moves cost and how often they can be made, and keeps the cheapest that can be made often enough; the first of equals.</summary>
internal sealed class MoveTrial
{
    private readonly Hiding _hiding;
    private readonly int[][][] _steps;
    private readonly int[][][] _signs;
    private int[]? _best;
    private long _bestCost;
    private long _cost;
    private long _up;
    private long _down;

    public MoveTrial(Hiding hiding)
    {
        _hiding = hiding;
        _steps = new int[hiding.Table.Axes.Length][][];
        _signs = new int[hiding.Table.Axes.Length][][];
    }

    /// <summary>Whether a move has been found that hides nothing more.</summary>
    public bool IsFree => _best is not null && _bestCost == 0;

    /// <summary>Makes ready for moves with one of these swaps in each dimension.</summary>
    public void Begin(List<Swap>[] swaps)
    {
        (_best, _bestCost) = (null, long.MaxValue);
        var table = _hiding.Table;
        for (var axis = 0; axis < swaps.Length; axis++)
        {
            _steps[axis] = new int[swaps[axis].Count][];
            _signs[axis] = new int[swaps[axis].Count][];
            var (categories, signs) = (new int[table.Axes[axis].MostChanges], new int[table.Axes[axis].MostChanges]);
            for (var i = 0; i < swaps[axis].Count; i++)
            {
                var count = swaps[axis][i].Changes(table.Axes[axis], categories, signs);
                var step = new int[count];
                for (var each = 0; each < count; each++) step[each] = categories[each] * table.Strides[axis];
                _steps[axis][i] = step;
                _signs[axis][i] = signs[..count];
            }
        }
    }

    public void Try(int[] chosen)
    {
        (_cost, _up, _down) = (0, long.MaxValue, long.MaxValue);
        if (!Fits(chosen, 0, 0, 1) || !IsWide(_up, _down) || _cost >= _bestCost) return;
        _bestCost = _cost;
        _best = [.. chosen];
    }

    /// <summary>The cheapest move tried since the beginning, if any could be made.</summary>
    public Move? Best()
    {
        if (_best is null) return null;
        var (places, signs) = (new List<int> { 0 }, new List<int> { 1 });
        for (var axis = 0; axis < _best.Length; axis++)
        {
            var (step, sign) = (_steps[axis][_best[axis]], _signs[axis][_best[axis]]);
            signs = [.. signs.SelectMany(_ => sign, (before, now) => before * now)];
            places = [.. places.SelectMany(_ => step, (before, now) => before + now)];
        }

        (_cost, _up, _down) = (0, long.MaxValue, long.MaxValue);
        foreach (var (place, sign) in places.Zip(signs)) Limit(_hiding.Table[place] - _hiding.Rule.Least, sign);
        return new Move([.. places], [.. signs], _up, _down);
    }

    private bool Fits(int[] chosen, int axis, int place, int sign)
    {
        if (axis == chosen.Length)
        {
            var room = _hiding.Table[place] - _hiding.Rule.Least;
            if (room < 0) return false;
            Limit(room, sign);
            _cost += _hiding.CostOf(place);
            return _cost < _bestCost;
        }

        var (steps, signs) = (_steps[axis][chosen[axis]], _signs[axis][chosen[axis]]);
        for (var i = 0; i < steps.Length; i++)
        {
            if (!Fits(chosen, axis + 1, place + steps[i], sign * signs[i])) return false;
        }

        return true;
    }

    private void Limit(long room, int sign)
    {
        if (sign > 0) _down = Math.Min(_down, room);
        else _up = Math.Min(_up, room);
    }

    private bool IsWide(long up, long down) => up == long.MaxValue || down == long.MaxValue || up + down >= _hiding.Rule.Width;
}
