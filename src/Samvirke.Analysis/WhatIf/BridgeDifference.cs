using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Who comes to depend on one actor or structure alone, and where nobody does any more.</summary>
internal static class BridgeDifference
{
    public static IEnumerable<Consequence> Between(Comparison pictures)
    {
        var before = pictures.Before.Bridges.GroupBy(bridge => pictures.Now(bridge.Entry.Id)).ToDictionary(group => group.Key, group => group.SelectMany(CutOff).Select(actor => pictures.Now(actor.Id)).ToHashSet());
        var after = pictures.After.Bridges.Select(bridge => bridge.Entry.Id).ToHashSet();
        return
        [
            .. pictures.After.Bridges.Where(bridge => CutOff(bridge).Any(actor => !before.GetValueOrDefault(bridge.Entry.Id, []).Contains(actor.Id)))
                .Select(bridge => Consequence.Of(ConsequenceKind.BridgeFormed, bridge.Entry, CutOff(bridge), bridge.Reasons).Weighing(CutOff(bridge).Count())),
            .. pictures.Before.Bridges.Where(bridge => !after.Contains(pictures.Now(bridge.Entry.Id)) && pictures.Then(bridge.Entry.Id) is not null)
                .Select(bridge => Consequence.Of(ConsequenceKind.BridgeGone, pictures.Then(bridge.Entry.Id)!, CutOff(bridge), Gone(bridge)).Weighing(CutOff(bridge).Count())),
        ];
    }

    private static IEnumerable<Entry> CutOff(Bridge bridge) => bridge.CutOff.SelectMany(part => part);

    private static Reason Gone(Bridge bridge) => new(
        Filled.Of(ConsequenceTexts.BridgeGone, bridge.Entry.Name), [bridge.Entry.Id], [.. bridge.Reasons.SelectMany(reason => reason.Citations).Distinct()]);
}
