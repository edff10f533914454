using Samvirke.Analysis.Choosing;

namespace Samvirke.Analysis.Evaluating.Resampling;

/// <summary>Who could have got the treatment: as many as did in each stratum, all arrangements where they are few, else some by chance.</summary>
internal sealed class Arrangements
{
    private const int BlockDraws = 256;

    private readonly int[][] strata;
    private readonly int[] treated;
    private readonly ulong seed;

    /// <param name="strata">The units of each stratum.</param>
    /// <param name="isTreated">Whether each unit got the treatment.</param>
    /// <param name="most">How many arrangements at most.</param>
    /// <param name="seed">What decides those by chance.</param>
    public Arrangements(int[][] strata, bool[] isTreated, int most, ulong seed)
    {
        (this.strata, this.seed) = (strata, seed);
        treated = Array.ConvertAll(strata, stratum => stratum.Count(unit => isTreated[unit]));
        Possible = strata.Zip(treated).Aggregate(1.0, (product, each) => product * Choices(each.First.Length, each.Second));
        IsWhole = Possible <= most;
        Count = IsWhole ? (int)Math.Round(Possible) : most;
    }

    /// <summary>How many are possible.</summary>
    public double Possible { get; }

    /// <summary>How many there are here.</summary>
    public int Count { get; }

    /// <summary>Whether they are all that are possible.</summary>
    public bool IsWhole { get; }

    public int Blocks => (Count + BlockDraws - 1) / BlockDraws;

    /// <summary>Goes through the arrangements of a block.</summary>
    /// <param name="block">Which.</param>
    /// <param name="units">How many units there are.</param>
    /// <param name="take">What is done with the arrangement of the number given: whether each unit gets the treatment.</param>
    public void Each(int block, int units, Action<int, bool[]> take)
    {
        var chance = new Chance(seed, (ulong)block);
        var gets = new bool[units];
        var orders = Array.ConvertAll(strata, stratum => (int[])stratum.Clone());
        for (var number = block * BlockDraws; number < Math.Min(Count, (block + 1) * BlockDraws); number++)
        {
            Array.Clear(gets);
            double place = number;
            for (var stratum = 0; stratum < strata.Length; stratum++)
            {
                if (!IsWhole)
                {
                    Draw(orders[stratum], treated[stratum], gets, ref chance);
                    continue;
                }

                var choices = Choices(strata[stratum].Length, treated[stratum]);
                Choose(strata[stratum], treated[stratum], place % choices, gets);
                place = Math.Floor(place / choices);
            }

            take(number, gets);
        }
    }

    /// <summary>The first of an order that is shuffled as far as that (Fisher and Yates).</summary>
    private static void Draw(int[] order, int count, bool[] gets, ref Chance chance)
    {
        for (var i = 0; i < count; i++)
        {
            var other = i + (int)(chance.Share() * (order.Length - i));
            (order[i], order[other]) = (order[other], order[i]);
            gets[order[i]] = true;
        }
    }

    /// <summary>The choice of the number given, when all are told one after the other.</summary>
    private static void Choose(int[] stratum, int count, double number, bool[] gets)
    {
        for (var i = 0; i < stratum.Length && count > 0; i++)
        {
            var with = Choices(stratum.Length - i - 1, count - 1);
            if (number < with)
            {
                gets[stratum[i]] = true;
                count--;
            }
            else
            {
                number -= with;
            }
        }
    }

    /// <summary>How many ways there are to choose some of several; exact as long as it matters.</summary>
    private static double Choices(int of, int count)
    {
        if (count < 0 || count > of) return 0;
        var product = 1.0;
        for (var i = 1; i <= Math.Min(count, of - count); i++) product = Math.Round(product * (of - Math.Min(count, of - count) + i) / i);
        return product;
    }
}
