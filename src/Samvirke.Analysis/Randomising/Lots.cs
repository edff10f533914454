using System.Collections.Immutable;
using Samvirke.Analysis.Choosing;

namespace Samvirke.Analysis.Randomising;

/// <summary>Draws whole allotments: each stratum gets as many rounds of lots as it holds, and what is left over in the strata is dealt from rounds of its own.</summary>
/// <remarks>In all units together and in each stratum a group so gets as many as its share, but for less than one round.</remarks>
internal sealed class Lots
{
    private readonly int[] round;
    private readonly ImmutableArray<int[]> strata;
    private readonly ulong seed;

    /// <param name="plan">The plan.</param>
    /// <param name="units">The units, by their names.</param>
    public Lots(RandomisingPlan plan, ImmutableArray<RandomisedUnit> units)
    {
        round = [.. plan.Groups.SelectMany((group, place) => Enumerable.Repeat(place, group.Share))];
        strata = [.. Enumerable.Range(0, units.Length).GroupBy(place => units[place].Stratum, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray())];
        Count = units.Length;
        seed = plan.Seed;
    }

    /// <summary>How many units.</summary>
    public int Count { get; }

    /// <summary>Sets <paramref name="groups"/> to the group of each unit, in the allotment of the number given.</summary>
    public void Draw(int number, int[] groups)
    {
        // The first stream is for the choice among allotments.
        var chance = new Chance(seed, 1 + (ulong)number);
        var (left, dealt) = ((int[])round.Clone(), round.Length);
        foreach (var stratum in strata)
        {
            var lots = new int[stratum.Length];
            var whole = stratum.Length - (stratum.Length % round.Length);
            for (var place = 0; place < whole; place++) lots[place] = round[place % round.Length];
            for (var place = whole; place < lots.Length; place++)
            {
                if (dealt == round.Length)
                {
                    Shuffle(left, ref chance);
                    dealt = 0;
                }

                lots[place] = left[dealt++];
            }

            Shuffle(lots, ref chance);
            for (var place = 0; place < lots.Length; place++) groups[stratum[place]] = lots[place];
        }
    }

    /// <summary>Fisher and Yates.</summary>
    private static void Shuffle(int[] lots, ref Chance chance)
    {
        for (var last = lots.Length - 1; last > 0; last--)
        {
            var other = (int)(chance.Share() * (last + 1));
            (lots[last], lots[other]) = (lots[other], lots[last]);
        }
    }
}
