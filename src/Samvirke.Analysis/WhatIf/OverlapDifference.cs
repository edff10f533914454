using Samvirke.Analysis.Reasons;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>
/// Which overlaps between efforts vanish and which are new. A pair is known by the two ids that stand for it afterwards. Only pairs of which one is altered
/// count: when anything changes, words become a little rarer or more common for all others, which nobody imagined.
/// </summary>
internal static class OverlapDifference
{
    /// <summary>So many reasons tell why two come to overlap.</summary>
    private const int MostReasons = 3;

    public static IEnumerable<Consequence> Between(Comparison pictures)
    {
        List<EffortPair> before = [.. Overlaps(pictures, pictures.Before)];
        List<EffortPair> after = [.. Overlaps(pictures, pictures.After)];
        var known = before.Select(pair => Now(pictures, pair)).ToHashSet();
        var left = after.Select(pair => Now(pictures, pair)).ToHashSet();
        return
        [
            .. after.Where(pair => !known.Contains(Now(pictures, pair)))
                .Select(pair => Consequence.Of(ConsequenceKind.OverlapFormed, pair.A, [pair.B], pictures.After.Overlaps.Explain(pair).Reasons.Take(MostReasons)).Weighing(Weight(pair))),
            .. before.Where(pair => !left.Contains(Now(pictures, pair)))
                .Select(pair => Consequence.Of(ConsequenceKind.OverlapGone, pair.A, [pair.B], Gone(pictures, pair)).Weighing(Weight(pair))),
        ];
    }

    private static IEnumerable<EffortPair> Overlaps(Comparison pictures, Picture picture) => picture.Overlaps.Pairs
        .Where(pair => pair.Relation == EffortRelation.Overlaps && (pictures.IsAltered(pair.A.Id) || pictures.IsAltered(pair.B.Id)));

    private static (EntryId, EntryId) Now(Comparison pictures, EffortPair pair) => Comparison.Pair(pictures.Now(pair.A.Id), pictures.Now(pair.B.Id));

    private static int Weight(EffortPair pair) => (int)Math.Round(1000 * pair.Score);

    private static Reason Gone(Comparison pictures, EffortPair pair) => new(
        Filled.Of(
            pictures.Now(pair.A.Id) == pictures.Now(pair.B.Id) ? ConsequenceTexts.OverlapOne
            : pictures.Then(pair.A.Id) is null || pictures.Then(pair.B.Id) is null ? ConsequenceTexts.OverlapLeft
            : ConsequenceTexts.OverlapGone,
            pair.A.Name, pair.B.Name),
        [pair.A.Id, pair.B.Id],
        [.. pair.A.Citations.Take(1), .. pair.B.Citations.Take(1)]);
}
