using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using static Samvirke.Analysis.Gaps.NamedEntries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>What becomes one: who takes part, what is taken over, and where the two differed.</summary>
internal static class MergeDifference
{
    public static IEnumerable<Consequence> Between(Comparison pictures) => pictures.Merged
        .Where(group => pictures.After.Snapshot.Find(group.Key) is not null)
        .SelectMany(group => group.Order().Select(from => Of(pictures, pictures.Before.Snapshot.Find(from)!, pictures.Before.Snapshot.Find(group.Key)!)));

    private static Consequence Of(Comparison pictures, Entry from, Entry into) => Consequence.Of(ConsequenceKind.Merged, pictures.Then(into.Id)!, [from],
    [
        .. Participants(pictures, from, into),
        Taken(pictures, from, into),
        .. Owners(pictures, from, into),
    ]).Weighing(from.Relations.Length);

    private static IEnumerable<Reason> Participants(Comparison pictures, Entry from, Entry into)
    {
        var (a, b) = (TakingPart(pictures, from), TakingPart(pictures, into));
        if (a.IsEmpty && b.IsEmpty) yield break;
        var (inA, inB) = (a.Select(actor => actor.Id).ToHashSet(), b.Select(actor => actor.Id).ToHashSet());
        ImmutableArray<Entry> both = [.. a.Where(actor => inB.Contains(actor.Id))];
        ImmutableArray<Entry> onlyA = [.. a.Where(actor => !inB.Contains(actor.Id))];
        ImmutableArray<Entry> onlyB = [.. b.Where(actor => !inA.Contains(actor.Id))];
        yield return Told(ConsequenceTexts.Together, [Filled.Number(both.Length + onlyA.Length + onlyB.Length), into.Name, Filled.Number(both.Length)], both);
        if (!onlyA.IsEmpty) yield return Told(ConsequenceTexts.OnlyFrom, [from.Name, Named(onlyA)], onlyA);
        if (!onlyB.IsEmpty) yield return Told(ConsequenceTexts.OnlyFrom, [into.Name, Named(onlyB)], onlyB);

        Reason Told(Register.Texts.LocalizedText text, Register.Texts.LocalizedText[] blanks, ImmutableArray<Entry> actors) => new(
            Filled.Of(text, blanks), [into.Id, from.Id, .. Ids(actors)],
            [.. ((Entry[])[from, into]).SelectMany(structure => pictures.Before.Graph.ByStructure[structure.Id]).Where(each => actors.Any(actor => actor.Id == each.Actor.Id)).SelectMany(each => each.Citations).Distinct()]);
    }

    /// <summary>What the one that stays did not say before, and what now leads to it.</summary>
    private static Reason Taken(Comparison pictures, Entry from, Entry into)
    {
        var known = into.Relations.Select(relation => (relation.Type, pictures.Now(relation.To))).ToHashSet();
        var taken = from.Relations.Where(relation => pictures.Now(relation.To) != into.Id && !known.Contains((relation.Type, pictures.Now(relation.To)))).ToList();
        var leading = pictures.Before.Snapshot.IncomingTo(from.Id).ToArray().Where(each => each.From.Id != into.Id).Select(each => each.From).DistinctBy(entry => entry.Id).ToList();
        return new Reason(
            Filled.Of(ConsequenceTexts.Taken, into.Name, Filled.Number(taken.Count), from.Name, Filled.Number(leading.Count)),
            [into.Id, from.Id, .. taken.Select(relation => relation.To).Concat(leading.Select(entry => entry.Id)).Distinct()],
            [.. taken.SelectMany(relation => relation.Citations).Distinct()]);
    }

    private static IEnumerable<Reason> Owners(Comparison pictures, Entry from, Entry into)
    {
        if (Owner(from) is not { } one || Owner(into) is not { } other || one.Id == other.Id) yield break;
        yield return new Reason(Filled.Of(ConsequenceTexts.TwoOwners, one.Name, from.Name, other.Name), [from.Id, into.Id, one.Id, other.Id], []);

        Entry? Owner(Entry entry) => entry.Steward is { } id ? pictures.Before.Snapshot.Find(id) : null;
    }

    private static ImmutableArray<Entry> TakingPart(Comparison pictures, Entry place) => [.. pictures.Before.Graph.ByStructure[place.Id].Where(each => !each.IsPartner).Select(each => each.Actor)];
}
