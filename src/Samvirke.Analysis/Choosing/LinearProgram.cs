namespace Samvirke.Analysis.Choosing;

/// <summary>
/// Finds the numbers, none below zero, that make a weighted sum as large as may be while others stay within their bounds: the simplex method on a dense table,
/// in two phases, with Bland's rule against going in circles (Chvátal, Linear Programming, 1983, chapters 2, 3 and 8). Made for some hundreds of numbers.
/// </summary>
internal sealed class LinearProgram
{
    private const double Zero = 1e-9;

    private readonly int unknowns;
    private readonly List<(double[] Factors, double Bound)> bounds = [];

    /// <param name="unknowns">How many numbers are sought.</param>
    public LinearProgram(int unknowns) => this.unknowns = unknowns;

    /// <summary>The sum of the numbers, each times its factor, may not be above the bound.</summary>
    public void AtMost(double[] factors, double bound) => bounds.Add((factors, bound));

    /// <summary>The sum of the numbers, each times its factor, is the bound.</summary>
    public void Exactly(double[] factors, double bound)
    {
        AtMost(factors, bound);
        AtMost([.. factors.Select(factor => -factor)], -bound);
    }

    /// <summary>The numbers that make the sum largest; nothing where no numbers keep all bounds.</summary>
    /// <param name="goal">The factor of each number in the sum.</param>
    /// <exception cref="InvalidOperationException">The sum can grow without end.</exception>
    public double[]? Largest(double[] goal)
    {
        var table = new SimplexTable(unknowns, bounds);
        if (!table.FindStart()) return null;
        table.Climb(goal);
        return table.Numbers();
    }

    /// <summary>Each row says what a number that is not zero now ("basic") is by those that are.</summary>
    private sealed class SimplexTable
    {
        private readonly int unknowns;
        private readonly int columns;
        private readonly double[][] rows;
        private readonly int[] basic;

        public SimplexTable(int unknowns, List<(double[] Factors, double Bound)> bounds)
        {
            this.unknowns = unknowns;
            // The numbers sought, how far each bound is from being reached, one by which all bounds are loosened at first, and the right side.
            columns = unknowns + bounds.Count + 1;
            rows = [.. bounds.Select((bound, i) => Row(bound.Factors, bound.Bound, i))];
            basic = [.. bounds.Select((_, i) => unknowns + i)];
        }

        private int Loosening => columns - 1;

        /// <summary>Loosens all bounds as much as the worst needs, and tightens them again as far as it goes.</summary>
        public bool FindStart()
        {
            var worst = Enumerable.Range(0, rows.Length).MinBy(row => rows[row][columns]);
            if (rows.Length == 0 || rows[worst][columns] >= -Zero) return true;
            Exchange(worst, Loosening);
            var tighten = new double[columns];
            tighten[Loosening] = -1;
            ClimbBy(tighten, withLoosening: true);
            var left = Array.IndexOf(basic, Loosening);
            if (left < 0) return true;
            if (rows[left][columns] > Zero) return false;
            // It is basic still, but zero: any other may take its place.
            var other = Array.FindIndex(rows[left], 0, Loosening, factor => Math.Abs(factor) > Zero);
            if (other >= 0) Exchange(left, other);
            return true;
        }

        public void Climb(double[] goal)
        {
            var whole = new double[columns];
            goal.CopyTo(whole, 0);
            ClimbBy(whole, withLoosening: false);
        }

        public double[] Numbers()
        {
            var numbers = new double[unknowns];
            for (var row = 0; row < rows.Length; row++)
            {
                if (basic[row] < unknowns) numbers[basic[row]] = rows[row][columns];
            }

            return numbers;
        }

        private double[] Row(double[] factors, double bound, int place)
        {
            var row = new double[columns + 1];
            factors.CopyTo(row, 0);
            (row[unknowns + place], row[Loosening], row[columns]) = (1, -1, bound);
            return row;
        }

        private void ClimbBy(double[] goal, bool withLoosening)
        {
            var last = withLoosening ? columns : Loosening;
            while (Entering(goal, last) is var entering and >= 0)
            {
                var leaving = Leaving(entering);
                if (leaving < 0) throw new InvalidOperationException("The sum can grow without end.");
                Exchange(leaving, entering);
            }
        }

        /// <summary>The first number that makes the sum larger when it grows (Bland's rule).</summary>
        private int Entering(double[] goal, int last)
        {
            for (var column = 0; column < last; column++)
            {
                if (Array.IndexOf(basic, column) >= 0) continue;
                var gain = goal[column];
                for (var row = 0; row < rows.Length; row++) gain -= goal[basic[row]] * rows[row][column];
                if (gain > Zero) return column;
            }

            return -1;
        }

        /// <summary>The row that first forbids it to grow further; of several the one whose number comes first.</summary>
        private int Leaving(int entering)
        {
            var (leaving, least) = (-1, double.PositiveInfinity);
            for (var row = 0; row < rows.Length; row++)
            {
                if (rows[row][entering] <= Zero) continue;
                var room = rows[row][columns] / rows[row][entering];
                if (room > least + Zero || (room > least - Zero && basic[row] > basic[leaving])) continue;
                (leaving, least) = (row, Math.Min(room, least));
            }

            return leaving;
        }

        private void Exchange(int leaving, int entering)
        {
            var pivot = rows[leaving];
            var by = pivot[entering];
            for (var column = 0; column <= columns; column++) pivot[column] /= by;
            foreach (var row in rows)
            {
                if (ReferenceEquals(row, pivot) || row[entering] == 0) continue;
                var times = row[entering];
                for (var column = 0; column <= columns; column++) row[column] -= times * pivot[column];
            }

            basic[leaving] = entering;
        }
    }
}
