using System.Collections.Immutable;
using Samvirke.Analysis.Relating;

namespace Samvirke.Analysis.Judging;

/// <summary>A pair that nobody has judged, and how it stood before another was.</summary>
/// <param name="Now">How the two relate now.</param>
/// <param name="Before">The relation before.</param>
/// <param name="ScoreBefore">How likely that was.</param>
public sealed record MovedPair(EffortPair Now, EffortRelation Before, double ScoreBefore);

/// <summary>What it does to other pairs that people have judged one.</summary>
/// <param name="Compared">How many others are looked at: the likeliest of those that nobody has judged.</param>
/// <param name="Moved">How many of them relate otherwise, or are likelier or less likely by half a per cent at least.</param>
/// <param name="Most">Those that moved most.</param>
public sealed record JudgementEffect(int Compared, int Moved, ImmutableArray<MovedPair> Most)
{
    /// <summary>More would take a reader's time and mean little: what is far down the list moves as little as it matters.</summary>
    private const int MostCompared = 2000;
    private const int MostTold = 5;

    /// <summary>A smaller step is not seen in whole per cent.</summary>
    private const double Least = 0.005;

    /// <summary>Compares how pairs relate with how they would if nobody had judged the one.</summary>
    internal static JudgementEffect Of(EffortPairs without, IEnumerable<ScoredTie> now, Func<ScoredTie, EffortPair> told)
    {
        var others = now.Select(tie => (Tie: tie, Pair: told(tie))).Where(each => each.Pair.Judged is null).Take(MostCompared).ToList();
        var moved = others.Select(each => (each.Pair, each.Tie, Before: without.Compare(each.Tie.A.Place, each.Tie.B.Place)))
            .Where(each => each.Before.Relation != each.Tie.Relation || Math.Abs(each.Before.Score - each.Tie.Score) >= Least).ToList();
        return new(
            others.Count,
            moved.Count,
            [
                .. moved.OrderByDescending(each => Math.Abs(each.Before.Score - each.Tie.Score)).ThenBy(each => each.Tie)
                    .Take(MostTold).Select(each => new MovedPair(each.Pair, each.Before.Relation, each.Before.Score)),
            ]);
    }
}
