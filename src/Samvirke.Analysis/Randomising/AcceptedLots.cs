using System.Collections.Immutable;

namespace Samvirke.Analysis.Randomising;

/// <summary>Whether balancing has left chance enough to decide (Moulton 2004): how many allotments differ, and whether pairs of units are bound to each other.</summary>
/// <param name="lots">Draws allotments anew.</param>
/// <param name="accepted">The numbers of those that were accepted.</param>
/// <param name="candidates">How many there were in all.</param>
internal sealed class AcceptedLots(Lots lots, int[] accepted, int candidates)
{
    /// <summary>With fewer allotments than this, one in twenty is less than one.</summary>
    private const int FewestDistinct = 20;

    /// <summary>Pairs are looked at for so many units, in so many allotments.</summary>
    private const int MostUnits = 200;
    private const int MostAllotments = 1000;

    /// <summary>How many of the accepted are not the same.</summary>
    public int Distinct { get; } = DistinctOf(lots, accepted);

    private static int DistinctOf(Lots lots, int[] accepted)
    {
        var (seen, groups) = (new HashSet<UInt128>(), new int[lots.Count]);
        foreach (var number in accepted)
        {
            lots.Draw(number, groups);
            seen.Add(Print(groups));
        }

        return seen.Count;
    }

    /// <summary>What to know of them.</summary>
    public IEnumerable<RandomisingRemark> Remarks(ImmutableArray<RandomisedUnit> units)
    {
        if (Distinct < FewestDistinct)
        {
            yield return new RandomisingRemark.FewDistinct(Distinct);
            yield break;
        }

        if (units.Length > MostUnits || accepted.Length == candidates) yield break;
        var (here, anyhow) = (Together(accepted), Together([.. Enumerable.Range(0, candidates)]));
        foreach (var isTogether in (bool[])[true, false])
        {
            (int I, int J)[] bound = [.. from i in Enumerable.Range(0, units.Length) from j in Enumerable.Range(i + 1, units.Length - i - 1) where here[i, j] == (isTogether ? 1 : 0) && anyhow[i, j] is > 0 and < 1 select (i, j)];
            if (bound.Length > 0) yield return new RandomisingRemark.Bound(bound.Length, units[bound[0].I].Name, units[bound[0].J].Name, isTogether);
        }
    }

    /// <summary>The share of the allotments, or of the first of them, in which each pair is in one group.</summary>
    private double[,] Together(int[] numbers)
    {
        var (together, groups) = (new double[lots.Count, lots.Count], new int[lots.Count]);
        var count = Math.Min(numbers.Length, MostAllotments);
        for (var place = 0; place < count; place++)
        {
            lots.Draw(numbers[place], groups);
            for (var i = 0; i < groups.Length; i++)
            {
                for (var j = i + 1; j < groups.Length; j++) together[i, j] += groups[i] == groups[j] ? 1 : 0;
            }
        }

        for (var i = 0; i < groups.Length; i++)
        {
            for (var j = i + 1; j < groups.Length; j++) together[i, j] = together[i, j] == count ? 1 : together[i, j] / count;
        }

        return together;
    }

    /// <summary>Two allotments that differ have the same print once in 2¹²⁸ (FNV-1a).</summary>
    private static UInt128 Print(int[] groups)
    {
        var print = new UInt128(0x6C62272E07BB0142, 0x62B821756295C58D);
        foreach (var group in groups) print = (print ^ (uint)group) * new UInt128(0x0000000001000000, 0x000000000000013B);
        return print;
    }
}
