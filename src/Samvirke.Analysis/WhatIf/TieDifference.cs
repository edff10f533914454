using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using static Samvirke.Analysis.Gaps.NamedEntries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>What leads to entries that are gone: ties, who answers for others, sources.</summary>
internal static class TieDifference
{
    public static IEnumerable<Consequence> Between(Comparison pictures) => pictures.Before.Snapshot.Entries
        .Where(entry => pictures.Then(entry.Id) is null)
        .SelectMany(gone => Of(pictures, gone));

    private static IEnumerable<Consequence> Of(Comparison pictures, Entry gone)
    {
        ImmutableArray<Entry> left = [.. pictures.Before.Snapshot.Entries.Where(entry => pictures.Then(entry.Id) is not null && References.LeadsTo(entry, gone.Id))];
        if (Ties(left, gone) is { IsEmpty: false } ties)
        {
            ImmutableArray<Entry> tied = [.. left.Where(entry => entry.Relations.Any(relation => relation.To == gone.Id))];
            yield return Consequence.Of(ConsequenceKind.RelationLost, gone, tied, ties).Weighing(tied.Length);
        }

        ImmutableArray<Entry> ownerless = [.. left.Where(entry => entry.Steward == gone.Id && pictures.Then(entry.Id)!.Steward is null)];
        if (!ownerless.IsEmpty) yield return Told(ConsequenceKind.OwnerLost, ConsequenceTexts.OwnerLost, gone, ownerless);
        if (gone.Kind != Kind.Source && gone.Kind != Kind.Law) yield break;
        ImmutableArray<Entry> citing = [.. left.Where(entry => Citations(entry).Any(citation => citation.Source == gone.Id))];
        if (!citing.IsEmpty) yield return Told(ConsequenceKind.SourceLost, ConsequenceTexts.SourceLost, gone, citing);
    }

    /// <summary>The ties by what they mean, in the order of pages.</summary>
    private static ImmutableArray<Reason> Ties(ImmutableArray<Entry> left, Entry gone) =>
    [
        .. left.SelectMany(entry => entry.Relations.Where(relation => relation.To == gone.Id).Select(relation => (Entry: entry, Relation: relation)))
            .GroupBy(each => each.Relation.Type)
            .OrderBy(group => RelationTypes.All.IndexOf(group.Key))
            .Select(group => (group.Key, Entries: group.Select(each => each.Entry).DistinctBy(entry => entry.Id).ToList(), Citations: group.SelectMany(each => each.Relation.Citations).Distinct()))
            .Select(group => new Reason(Filled.Of(ConsequenceTexts.TieLost, Named(group.Entries), group.Key.Forward, gone.Name), [gone.Id, .. Ids(group.Entries)], [.. group.Citations])),
    ];

    private static Consequence Told(ConsequenceKind kind, Register.Texts.LocalizedText text, Entry gone, ImmutableArray<Entry> others) =>
        Consequence.Of(kind, gone, others, new Reason(Filled.Of(text, gone.Name, Filled.Number(others.Length), Named(others)), [gone.Id, .. Ids(others)], gone.Citations)).Weighing(others.Length);

    private static IEnumerable<Citation> Citations(Entry entry) =>
        entry.Citations.Concat(entry.Relations.SelectMany(relation => relation.Citations)).Concat(entry.Notes.SelectMany(note => note.Citations));
}
