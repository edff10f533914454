using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>What opens and closes in transitions.</summary>
internal static class TransitionDifference
{
    public static IEnumerable<Consequence> Between(Comparison pictures)
    {
        var (before, after) = (GapsOf(pictures.Before, pictures.Now), GapsOf(pictures.After, id => id));
        return
        [
            .. Told(ConsequenceKind.TransitionGapOpened, after.Where(each => !before.ContainsKey(each.Key)), pictures),
            .. Told(ConsequenceKind.TransitionGapClosed, before.Where(each => !after.ContainsKey(each.Key)), pictures),
        ];
    }

    /// <summary>Those of a transition together. What is said of one that is gone is no longer asked for, and is left out.</summary>
    private static IEnumerable<Consequence> Told(ConsequenceKind kind, IEnumerable<KeyValuePair<(EntryId Transition, TransitionFault, TransitionTime?, ChainLink Link), TransitionGap>> gaps, Comparison pictures) => gaps
        .GroupBy(each => each.Key.Transition)
        .Where(group => pictures.After.Snapshot.Find(group.Key) is not null)
        .Select(group => new Consequence(kind, pictures.After.Snapshot.Find(group.Key)!, [], [.. group.Select(each => each.Key.Link).Distinct().Order()],
            [.. group.SelectMany(each => kind == ConsequenceKind.TransitionGapOpened ? each.Value.Reasons : [NoLonger(each.Value, pictures.After.Snapshot.Find(group.Key)!)])])
        {
            Weight = group.Count(),
        });

    private static Reason NoLonger(TransitionGap gap, Entry transition) => new(
        Filled.Of(ConsequenceTexts.NoLongerMissing, gap.Link.Term().Label, transition.Name), [transition.Id], [.. gap.Reasons.SelectMany(reason => reason.Citations).Distinct()]);

    private static Dictionary<(EntryId, TransitionFault, TransitionTime?, ChainLink), TransitionGap> GapsOf(Picture picture, Func<EntryId, EntryId> now) => picture.Gaps.Transitions.Views
        .SelectMany(view => view.Gaps, (view, gap) => (Key: (now(view.Transition.Id), gap.Fault, gap.Time, gap.Link), Gap: gap))
        .DistinctBy(each => each.Key)
        .ToDictionary(each => each.Key, each => each.Gap);
}
