using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Everything by which one entry leads to another: ties, the actor that answers for it, and the sources of what it says.</summary>
internal static class References
{
    /// <summary>The entry with what leads to the one leading to the other, or gone where there is no other; the very same entry where nothing does.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="from">What it must no longer lead to.</param>
    /// <param name="to">What it is to lead to; nothing where that is nowhere.</param>
    public static Entry Redirected(Entry entry, EntryId from, EntryId? to) => LeadsTo(entry, from)
        ? entry with
        {
            Steward = entry.Steward == from ? to : entry.Steward,
            Relations = Ties.United([.. entry.Relations.Select(relation => Redirected(relation, from, to)).OfType<Relation>().Where(relation => relation.To != entry.Id)]),
            Citations = Redirected(entry.Citations, from, to),
            Notes = [.. entry.Notes.Select(note => note with { Citations = Redirected(note.Citations, from, to) })],
        }
        : entry;

    /// <summary>Whether anything in the entry leads to the other.</summary>
    public static bool LeadsTo(Entry entry, EntryId id)
    {
        if (entry.Steward == id || Cites(entry.Citations, id)) return true;
        foreach (var relation in entry.Relations)
        {
            if (relation.To == id || Cites(relation.Citations, id)) return true;
        }

        foreach (var note in entry.Notes)
        {
            if (Cites(note.Citations, id)) return true;
        }

        return false;
    }

    private static bool Cites(ImmutableArray<Citation> citations, EntryId source)
    {
        foreach (var citation in citations)
        {
            if (citation.Source == source) return true;
        }

        return false;
    }

    private static Relation? Redirected(Relation relation, EntryId from, EntryId? to)
    {
        var end = relation.To == from ? to : relation.To;
        return end is { } id ? relation with { To = id, Citations = Redirected(relation.Citations, from, to) } : null;
    }

    private static ImmutableArray<Citation> Redirected(ImmutableArray<Citation> citations, EntryId from, EntryId? to) => Cites(citations, from)
        ? [.. citations.Where(citation => citation.Source != from || to is not null).Select(citation => citation.Source == from ? citation with { Source = to!.Value } : citation).Distinct()]
        : citations;
}
