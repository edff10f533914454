using System.Collections.Immutable;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using static Samvirke.Analysis.Gaps.NamedEntries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Who no longer meets whom, who meets anew, which places to meet are gone, and who takes part in nothing.</summary>
internal static class MeetingDifference
{
    public static IEnumerable<Consequence> Between(Comparison pictures)
    {
        var before = Meetings(pictures.Before, pictures.Now);
        var after = Meetings(pictures.After, id => id);
        return
        [
            .. Structures(pictures),
            .. Met(ConsequenceKind.MeetingLost, ConsequenceTexts.MeetingLost, pictures, before.Where(each => !after.ContainsKey(each.Key) && Remain(each.Key)), pictures.Before),
            .. Met(ConsequenceKind.MeetingFormed, ConsequenceTexts.MeetingFormed, pictures, after.Where(each => !before.ContainsKey(each.Key)), pictures.After),
            .. Apart(ConsequenceKind.ActorIsolated, pictures.After, IsolatedIn(pictures.Before, pictures.Now)).Where(each => pictures.Before.Snapshot.Find(each.About.Id) is not null),
            .. Apart(ConsequenceKind.ActorIncluded, pictures.Before, IsolatedIn(pictures.After, id => id)).Where(each => pictures.Then(each.About.Id) is not null && Takes(pictures.After, pictures.Now(each.About.Id))),
        ];

        bool Remain((EntryId A, EntryId B) pair) => pictures.After.Snapshot.Find(pair.A) is not null && pictures.After.Snapshot.Find(pair.B) is not null;
    }

    private static IEnumerable<Consequence> Structures(Comparison pictures) => pictures.Before.Graph.Places.Structures
        .Where(structure => pictures.Then(structure.Id) is null)
        .Select(structure => (Structure: structure, Taking: pictures.Before.Graph.ByStructure[structure.Id].Where(each => !each.IsPartner).ToList()))
        .Where(each => each.Taking.Count > 0)
        .Select(each => Consequence.Of(ConsequenceKind.StructureLost, each.Structure, each.Taking.Select(taking => taking.Actor), new Reason(
            Filled.Of(ConsequenceTexts.StructureLost, each.Structure.Name, Filled.Number(each.Taking.Count), Named([.. each.Taking.Select(taking => taking.Actor)])),
            [each.Structure.Id, .. Ids(each.Taking.Select(taking => taking.Actor))],
            [.. each.Taking.SelectMany(taking => taking.Citations).Distinct()])).Weighing(each.Taking.Count));

    /// <summary>The pairs as few sentences: the actor of most pairs with all whom it meets, then the one of most of those that are left.</summary>
    private static IEnumerable<Consequence> Met(
        ConsequenceKind kind, Register.Texts.LocalizedText text, Comparison pictures, IEnumerable<KeyValuePair<(EntryId A, EntryId B), ImmutableArray<Entry>>> pairs, Picture where)
    {
        var left = pairs.ToList();
        while (left.Count > 0)
        {
            var most = left.SelectMany(pair => (EntryId[])[pair.Key.A, pair.Key.B]).CountBy(id => id).OrderByDescending(each => each.Value).ThenBy(each => each.Key).First().Key;
            var own = left.Where(pair => pair.Key.A == most || pair.Key.B == most).OrderBy(pair => pair.Key).ToList();
            left.RemoveAll(pair => pair.Key.A == most || pair.Key.B == most);
            var actor = pictures.After.Snapshot.Find(most)!;
            ImmutableArray<Entry> others = [.. own.Select(pair => pictures.After.Snapshot.Find(pair.Key.A == most ? pair.Key.B : pair.Key.A)).OfType<Entry>()];
            ImmutableArray<Entry> structures = [.. own.SelectMany(pair => pair.Value).DistinctBy(structure => structure.Id).OrderBy(structure => structure.Id)];
            var meeting = pictures.Sources(most).Concat(others.SelectMany(other => pictures.Sources(other.Id))).ToHashSet();
            yield return Consequence.Of(kind, actor, others, new Reason(
                Filled.Of(text, actor.Name, Named(others), Named(structures)),
                [actor.Id, .. Ids(others), .. Ids(structures)],
                [.. structures.SelectMany(structure => where.Graph.ByStructure[structure.Id]).Where(each => meeting.Contains(each.Actor.Id)).SelectMany(each => each.Citations).Distinct()])).Weighing(others.Length);
        }
    }

    private static Dictionary<(EntryId A, EntryId B), ImmutableArray<Entry>> Meetings(Picture picture, Func<EntryId, EntryId> now) => picture.Meetings
        .Select(meeting => (Pair: Comparison.Pair(now(meeting.A.Id), now(meeting.B.Id)), meeting.Structures))
        .Where(each => each.Pair.A != each.Pair.B)
        .GroupBy(each => each.Pair, each => each.Structures)
        .ToDictionary(group => group.Key, group => group.SelectMany(structures => structures).DistinctBy(structure => structure.Id).ToImmutableArray());

    private static HashSet<EntryId> IsolatedIn(Picture picture, Func<EntryId, EntryId> now) => [.. picture.Isolated.SelectMany(apart => apart.Parts.Prepend(apart.Actor)).Select(actor => now(actor.Id))];

    private static IEnumerable<Consequence> Apart(ConsequenceKind kind, Picture picture, HashSet<EntryId> known) => picture.Isolated
        .Where(apart => !known.Contains(apart.Actor.Id))
        .Select(apart => Consequence.Of(kind, apart.Actor, apart.Parts, kind == ConsequenceKind.ActorIsolated
            ? apart.Reasons
            : [new Reason(Filled.Of(ConsequenceTexts.Included, apart.Actor.Name), [apart.Actor.Id], apart.Actor.Citations)]).Weighing(apart.Work.Count));

    private static bool Takes(Picture picture, EntryId actor) => picture.Isolated.All(apart => apart.Actor.Id != actor && apart.Parts.All(part => part.Id != actor));
}
