namespace Samvirke.Analysis.Suppression;

/// <summary>The leaves of a dimension as seen from one of them: first those that are counted in the same totals, then the rest.</summary>
internal sealed class LeafOrder
{
    private readonly Axis _axis;
    private readonly int[][] _groups;
    private readonly int[] _groupOf;

    public LeafOrder(Axis axis)
    {
        _axis = axis;
        _groupOf = new int[axis.Count];
        _groups = [.. axis.Leaves.GroupBy(leaf => string.Join(' ', axis.Containing[leaf].Where(category => category != leaf)), StringComparer.Ordinal).Select(group => group.ToArray())];
        for (var group = 0; group < _groups.Length; group++)
        {
            foreach (var leaf in _groups[group]) _groupOf[leaf] = group;
        }
    }

    public IEnumerable<int> From(int leaf)
    {
        // Round from the leaf itself, so that in a long list not all look at the same beginning.
        var group = _groups[_groupOf[leaf]];
        var own = Array.BinarySearch(group, leaf);
        for (var i = 1; i < group.Length; i++) yield return group[(own + i) % group.Length];
        foreach (var other in _axis.Leaves)
        {
            if (_groupOf[other] != _groupOf[leaf]) yield return other;
        }
    }
}
