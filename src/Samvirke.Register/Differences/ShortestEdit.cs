using System.Collections.Immutable;

namespace Samvirke.Register.Differences;

/// <summary>
/// The shortest way from one list of tokens to another, by the greedy algorithm of Eugene W. Myers (An O(ND) difference algorithm and its
/// variations, 1986), given up when more than <see cref="MostEdits"/> tokens would have to be removed and added.
/// </summary>
internal static class ShortestEdit
{
    /// <summary>Some hundred and fifty words rewritten; time and memory grow with its square.</summary>
    public const int MostEdits = 300;

    /// <summary>The pairs of places at which the same token is kept, in order; none when the way would be too long.</summary>
    public static List<(int Old, int New)> Kept(ImmutableArray<string> old, ImmutableArray<string> @new)
    {
        var most = Math.Min(MostEdits, old.Length + @new.Length);
        if (Math.Abs(old.Length - @new.Length) > most) return [];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return Kept(Numbered(old, numbers), Numbered(@new, numbers), most);
    }

    private static List<(int Old, int New)> Kept(int[] old, int[] @new, int most)
    {
        // How far each diagonal reaches after d edits: diagonal k stands at the middle + k.
        var middle = most + 1;
        var reach = new int[(2 * most) + 3];
        var traces = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            traces.Add(reach[(middle - d)..(middle + d + 1)]);
            for (var k = -d; k <= d; k += 2)
            {
                var x = Entered(reach, middle, k, d);
                while (x < old.Length && x - k < @new.Length && old[x] == @new[x - k]) x++;
                reach[middle + k] = x;
                if (x >= old.Length && x - k >= @new.Length) return Walk(traces, old.Length, @new.Length);
            }
        }

        return [];
    }

    /// <summary>Where the diagonal is entered: from above by an addition, or from the left by a removal.</summary>
    private static int Entered(int[] reach, int middle, int k, int d) =>
        d == 0 ? 0 : IsAddition(reach, middle, k, d) ? reach[middle + k + 1] : reach[middle + k - 1] + 1;

    private static bool IsAddition(int[] reach, int middle, int k, int d) => k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);

    /// <summary>Goes the way back from its end and gathers what was kept.</summary>
    private static List<(int Old, int New)> Walk(List<int[]> traces, int x, int y)
    {
        var kept = new List<(int Old, int New)>();
        for (var d = traces.Count - 1; d >= 0; d--)
        {
            var k = x - y;
            var entered = Entered(traces[d], d, k, d);
            while (x > entered) kept.Add((--x, --y));
            if (d == 0) break;
            if (IsAddition(traces[d], d, k, d)) y--;
            else x--;
        }

        kept.Reverse();
        return kept;
    }

    private static int[] Numbered(ImmutableArray<string> tokens, Dictionary<string, int> numbers)
    {
        var numbered = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!numbers.TryGetValue(tokens[i], out numbered[i])) numbers.Add(tokens[i], numbered[i] = numbers.Count);
        }

        return numbered;
    }
}
