using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Which structures get or no longer have nearly the same participants.</summary>
internal static class MemberDifference
{
    public static IEnumerable<Consequence> Between(Comparison pictures)
    {
        var before = pictures.Before.Alike.Select(pair => Comparison.Pair(pictures.Now(pair.A.Id), pictures.Now(pair.B.Id))).ToHashSet();
        var after = pictures.After.Alike.Select(pair => Comparison.Pair(pair.A.Id, pair.B.Id)).ToHashSet();
        return
        [
            .. pictures.After.Alike.Where(pair => !before.Contains(Comparison.Pair(pair.A.Id, pair.B.Id)))
                .Select(pair => Consequence.Of(ConsequenceKind.SameMembersFormed, pair.A, [pair.B], pair.Reasons).Weighing(pair.Shared.Length)),
            .. pictures.Before.Alike.Where(pair => !after.Contains(Comparison.Pair(pictures.Now(pair.A.Id), pictures.Now(pair.B.Id))))
                .Select(pair => Consequence.Of(ConsequenceKind.SameMembersGone, pair.A, [pair.B], Gone(pictures, pair)).Weighing(pair.Shared.Length)),
        ];
    }

    private static Reason Gone(Comparison pictures, SameMembers pair) => new(
        Filled.Of(
            pictures.Now(pair.A.Id) == pictures.Now(pair.B.Id) ? ConsequenceTexts.SameMembersOne
            : pictures.Then(pair.A.Id) is null || pictures.Then(pair.B.Id) is null ? ConsequenceTexts.SameMembersLeft
            : ConsequenceTexts.SameMembersGone,
            pair.A.Name, pair.B.Name, Filled.Number(pair.Shared.Length)),
        [pair.A.Id, pair.B.Id, .. pair.Shared.Select(actor => actor.Id)],
        [.. pair.Reasons.SelectMany(reason => reason.Citations).Distinct()]);
}
