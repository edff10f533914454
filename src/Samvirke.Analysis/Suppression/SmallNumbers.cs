namespace Samvirke.Analysis.Suppression;

/// <summary>
/// Hides the small numbers of a table (primary suppression) and what would give them away (secondary suppression). For every hidden cell there is another table
/// of possible counts that agrees with everything that is shown and in which the cell is something else, and two such tables in which it differs by the width of the rule.
/// </summary>
/// <remarks>The order in which dimensions list their categories, and in which cells came, means nothing. The same table and rule give the same result everywhere.</remarks>
public static class SmallNumbers
{
    /// <summary>The table as others may see it.</summary>
    public static SuppressedTable Hide(CountTable table, SuppressionRule rule)
    {
        var hiding = new Hiding(table, rule);
        var search = new MoveSearch(hiding);
        var moves = new List<Move>();
        foreach (var place in InOrder(hiding))
        {
            // What an earlier move changes is proven by it.
            if (hiding.IsProven(place)) continue;
            moves.Add(search.Through(place));
            hiding.Take(moves[^1]);
        }

        return new SuppressedTable(hiding, new Refinement(hiding, search).Of(moves));
    }

    /// <summary>
    /// Cells that are totals first: they bring cells below them into moves that then serve these as well. Then the largest, which leave most room.
    /// </summary>
    private static int[] InOrder(Hiding hiding)
    {
        var table = hiding.Table;
        return
        [
            .. Enumerable.Range(0, table.Cells)
                .Where(hiding.IsHidden)
                .OrderByDescending(place => Enumerable.Range(0, table.Axes.Length).Count(axis => table.Axes[axis].Containing[table.CategoryOf(place, axis)].Length == 0))
                .ThenByDescending(place => table[place])
                .ThenBy(place => place),
        ];
    }
}
