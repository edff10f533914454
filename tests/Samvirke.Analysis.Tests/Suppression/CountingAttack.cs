using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>
/// What somebody works out by writing down the tables of whole numbers that agree with everything shown. Only tables near the true one are written down, which can only make
/// cells look less protected than they are.
/// </summary>
internal sealed class CountingAttack(MadeTable made, CountTable table, SuppressionRule rule, Func<int, bool> isHidden)
{
    /// <summary>The search for one number of one cell is given up after so many steps.</summary>
    private const int MostSteps = 50_000;

    private readonly int[] _hidden = [.. Enumerable.Range(0, table.Cells).Where(isHidden)];
    private readonly List<(int Total, int[] Parts)> _equations = made.Equations(table);
    private readonly long[] _now = [.. Enumerable.Range(0, table.Cells).Select(place => table[place])];
    private int _steps;

    /// <summary>The hidden cells that are less open than the rule says, with the distance between their smallest and largest number; and those that took too long.</summary>
    public (Dictionary<int, long> TooNarrow, List<int> Undecided) Run()
    {
        var (narrow, undecided) = (new Dictionary<int, long>(), new List<int>());
        foreach (var place in _hidden)
        {
            if (WidthOf(place) is not { } width) undecided.Add(place);
            else if (width < rule.Width) narrow.Add(place, width);
        }

        return (narrow, undecided);
    }

    private long? WidthOf(int place)
    {
        int[] order = [place, .. _hidden.Where(each => each != place)];
        var rank = order.Index().ToDictionary(each => each.Item, each => each.Index);

        // An equation is checked as soon as the last of its hidden cells has a number.
        var closedBy = order.Select(_ => new List<(int Total, int[] Parts)>()).ToArray();
        foreach (var equation in _equations)
        {
            var last = equation.Parts.Append(equation.Total).Where(isHidden).Select(each => rank[each]).DefaultIfEmpty(-1).Max();
            if (last >= 0) closedBy[last].Add(equation);
        }

        var (least, most, gaveUp) = (table[place], table[place], false);
        foreach (var number in Near(place))
        {
            _steps = 0;
            _now[place] = number;
            if (closedBy[0].All(Holds) && Write(1, order, closedBy)) (least, most) = (Math.Min(least, number), Math.Max(most, number));
            gaveUp |= _steps > MostSteps;
            if (most - least >= rule.Width) return most - least;
        }

        return gaveUp ? null : most - least;
    }

    /// <summary>Gives numbers to the hidden cells from one on, those nearest the true one first; whether some table came of it.</summary>
    private bool Write(int at, int[] order, List<(int Total, int[] Parts)>[] closedBy)
    {
        if (++_steps > MostSteps) return false;
        if (at == order.Length) return true;
        foreach (var number in closedBy[at] is [var first, ..] ? Following(order[at], first) : Near(order[at]))
        {
            _now[order[at]] = number;
            if (closedBy[at].All(Holds) && Write(at + 1, order, closedBy)) return true;
        }

        return false;
    }

    /// <summary>The one number that an equation leaves for its last cell.</summary>
    private IEnumerable<long> Following(int place, (int Total, int[] Parts) equation)
    {
        var number = place == equation.Total ? equation.Parts.Sum(part => _now[part]) : _now[equation.Total] - equation.Parts.Where(part => part != place).Sum(part => _now[part]);
        return number >= Least ? [number] : [];
    }

    private int Least => rule.Zeros == Zeros.Shown ? 1 : 0;

    private bool Holds((int Total, int[] Parts) equation) => equation.Parts.Sum(part => _now[part]) == _now[equation.Total];

    private IEnumerable<long> Near(int place) =>
        Enumerable.Range(-rule.Width, (2 * rule.Width) + 1).OrderBy(Math.Abs).Select(step => table[place] + step).Where(number => number >= Least);
}
