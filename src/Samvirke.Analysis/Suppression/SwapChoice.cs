namespace Samvirke.Analysis.Suppression;

/// <summary>
/// Which swaps of one dimension are worth trying for a cell: those that change its category and leave room along the line through it, cheapest first.
/// What a swap costs along the line, where nothing else changes, is a lower bound of what any move with it costs.
/// </summary>
internal sealed class SwapChoice(Hiding hiding, int axis)
{
    /// <summary>No more partners are looked at for one leaf, those in the same total first. It bounds the time for dimensions with thousands of leaves.</summary>
    public const int MostPartners = 2_000;

    /// <summary>No more leaves are looked at below a total.</summary>
    public const int MostLeaves = 400;

    private readonly Axis _axis = hiding.Table.Axes[axis];
    private readonly int _stride = hiding.Table.Strides[axis];
    private readonly int[] _categories = new int[hiding.Table.Axes[axis].MostChanges];
    private readonly int[] _signs = new int[hiding.Table.Axes[axis].MostChanges];
    private readonly LeafOrder _order = new(hiding.Table.Axes[axis]);

    /// <summary>The cheapest swaps for a cell, at most so many, in order. The cheapest that only adds is always among them if there is room for it.</summary>
    public List<Swap> For(int place, int most)
    {
        var best = new List<Swap>(most + 1);
        Swap? alone = null;
        var category = hiding.Table.CategoryOf(place, axis);
        var under = _axis.LeavesUnder[category];
        foreach (var gains in under.AsSpan(0, Math.Min(under.Length, MostLeaves)))
        {
            var single = Priced(place, category, gains, Swap.Nobody);
            if (single is { } added && (alone is null || added.IsBefore(alone.Value))) alone = added;
            var looked = 0;
            foreach (var gives in _order.From(gains))
            {
                if (looked++ == MostPartners) break;
                if (!_axis.IsUnder(category, gives) && Priced(place, category, gains, gives) is { } swap) Insert(best, swap, most);
            }
        }

        if (alone is { } last)
        {
            if (best.Count == most && most > 1) best.RemoveAt(most - 1);
            Insert(best, last, most);
        }

        return best;
    }

    private Swap? Priced(int place, int category, int gains, int gives)
    {
        var count = new Swap(0, gains, gives).Changes(_axis, _categories, _signs);
        var (cost, up, down) = (0L, long.MaxValue, long.MaxValue);
        for (var i = 0; i < count; i++)
        {
            var other = place + ((_categories[i] - category) * _stride);
            var room = hiding.Table[other] - hiding.Rule.Least;
            if (room < 0) return null;
            if (_signs[i] > 0) down = Math.Min(down, room);
            else up = Math.Min(up, room);
            cost += hiding.CostOf(other);
        }

        return up == long.MaxValue || up + down >= hiding.Rule.Width ? new Swap(cost, gains, gives) : null;
    }

    private static void Insert(List<Swap> best, Swap swap, int most)
    {
        if (best.Count == most && !swap.IsBefore(best[^1])) return;
        var at = best.Count;
        while (at > 0 && swap.IsBefore(best[at - 1])) at--;
        best.Insert(at, swap);
        if (best.Count > most) best.RemoveAt(most);
    }
}
