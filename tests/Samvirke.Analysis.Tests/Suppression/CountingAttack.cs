using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>
/// What somebody works out who has all the time in the world: among all tables of whole numbers that agree with everything shown, and in which no hidden cell is less than
/// a hidden cell can be, the smallest and the largest number of each hidden cell. Nothing is given up and nothing is guessed: what is not found does not exist.
/// It shares nothing with the code that is tested; a table is what stands in its leaves, and each cell is the sum of those under it.
/// </summary>
internal sealed class CountingAttack
{
    private readonly int _width;
    private readonly int[] _hidden;
    private readonly WholeNumbers _possible = new();

    /// <summary>The leaves under each cell.</summary>
    private readonly int[][] _leaves;

    /// <summary>The smallest and largest number that any table found so far has in each cell; the true table is found.</summary>
    private readonly long[] _least;
    private readonly long[] _most;

    /// <summary>Attacks what is shown when these cells are hidden.</summary>
    /// <param name="made">The table as it was made.</param>
    /// <param name="table">The same as it was read.</param>
    /// <param name="rule">What a reader knows of the rule: whether zeros are shown. Its width is what is looked for.</param>
    /// <param name="isHidden">Which cells are hidden.</param>
    public CountingAttack(MadeTable made, CountTable table, SuppressionRule rule, Func<int, bool> isHidden)
    {
        (_width, _leaves) = (rule.Width, made.LeavesUnder(table));
        _hidden = [.. Enumerable.Range(0, table.Cells).Where(isHidden)];
        _least = [.. Enumerable.Range(0, table.Cells).Select(place => table[place])];
        _most = [.. _least];
        var least = rule.Zeros == Zeros.Shown ? 1 : 0;
        var counted = Enumerable.Range(0, table.Cells).Where(place => !isHidden(place) && !IsLeaf(place)).SelectMany(place => _leaves[place]).ToHashSet();
        for (var place = 0; place < table.Cells; place++)
        {
            // A hidden leaf that no shown total counts can be as large as anybody likes. It is taken to be large, so that it stands in nobody's way.
            if (!isHidden(place)) _possible.Demand(_leaves[place], table[place], table[place]);
            else if (IsLeaf(place) && !counted.Contains(place)) _possible.Demand([place], WholeNumbers.Large, WholeNumbers.Large);
            else _possible.Demand(_leaves[place], least, long.MaxValue);
        }
    }

    private bool IsLeaf(int place) => _leaves[place] is [var only] && only == place;

    /// <summary>The hidden cells that are less open than the rule says, with the distance between their smallest and their largest number.</summary>
    public Dictionary<int, long> TooNarrow() => _hidden.Select(place => (place, width: WidthOf(place))).Where(each => each.width < _width).ToDictionary(each => each.place, each => each.width);

    /// <summary>The distance between the smallest and the largest number that the cell can have; not more than is needed to know that it is as wide as the rule says.</summary>
    private long WidthOf(int place)
    {
        while (_most[place] - _least[place] < _width)
        {
            var found = _possible.Find(_leaves[place], _most[place] + 1, long.MaxValue) ?? _possible.Find(_leaves[place], 0, _least[place] - 1);
            if (found is null) break;
            foreach (var each in _hidden)
            {
                var number = _leaves[each].Sum(leaf => found[leaf]);
                (_least[each], _most[each]) = (Math.Min(_least[each], number), Math.Max(_most[each], number));
            }
        }

        return _most[place] - _least[place];
    }
}
