using System.Numerics;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>What somebody works out from the shown cells and all equations between cells by elimination in fractions, exactly.</summary>
internal static class LinearAttack
{
    /// <summary>The hidden cells whose number follows, with the number.</summary>
    public static Dictionary<int, BigInteger> Recovers(MadeTable made, CountTable table, Func<int, bool> isHidden)
    {
        int[] hidden = [.. Enumerable.Range(0, table.Cells).Where(isHidden)];
        var column = hidden.Index().ToDictionary(each => each.Item, each => each.Index);
        var rows = made.Equations(table).Select(equation => Row(table, equation, column)).ToList();
        Eliminate(rows, hidden.Length);
        var found = new Dictionary<int, BigInteger>();
        foreach (var row in rows)
        {
            int[] unknown = [.. Enumerable.Range(0, hidden.Length).Where(i => !row[i].IsZero)];
            if (unknown is [var only]) found[hidden[only]] = row[^1] / row[only];
        }

        return found;
    }

    /// <summary>Parts less the total are nothing: the hidden ones to the left, the shown ones added up to the right.</summary>
    private static BigInteger[] Row(CountTable table, (int Total, int[] Parts) equation, Dictionary<int, int> column)
    {
        var row = new BigInteger[column.Count + 1];
        foreach (var (place, sign) in equation.Parts.Select(part => (part, 1)).Append((equation.Total, -1)))
        {
            if (column.TryGetValue(place, out var i)) row[i] += sign;
            else row[^1] -= sign * table[place];
        }

        return row;
    }

    /// <summary>Gauss and Jordan, without fractions: rows are multiplied crosswise and divided by what their numbers have in common.</summary>
    private static void Eliminate(List<BigInteger[]> rows, int columns)
    {
        var next = 0;
        for (var column = 0; column < columns && next < rows.Count; column++)
        {
            var pivot = rows.FindIndex(next, row => !row[column].IsZero);
            if (pivot < 0) continue;
            (rows[next], rows[pivot]) = (rows[pivot], rows[next]);
            for (var other = 0; other < rows.Count; other++)
            {
                if (other != next && !rows[other][column].IsZero) Reduce(rows[other], rows[next], column);
            }

            next++;
        }
    }

    private static void Reduce(BigInteger[] row, BigInteger[] by, int column)
    {
        var (own, its) = (row[column], by[column]);
        var common = BigInteger.Zero;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (row[i] * its) - (by[i] * own);
            common = BigInteger.GreatestCommonDivisor(common, row[i]);
        }

        if (common.IsZero || common.IsOne) return;
        for (var i = 0; i < row.Length; i++) row[i] /= common;
    }
}
