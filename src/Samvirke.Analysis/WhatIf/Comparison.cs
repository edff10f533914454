using Samvirke.Register.Entries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Two pictures, and which entry of the later one each of the earlier has become.</summary>
internal sealed class Comparison(Picture before, Picture after, ScenarioOutcome.Imagined imagined)
{
    public Picture Before { get; } = before;

    public Picture After { get; } = after;

    /// <summary>The merged entries, by the id of what they ended up in.</summary>
    public ILookup<EntryId, EntryId> Merged { get; } = imagined.Merged.ToLookup(each => each.Value, each => each.Key);

    private readonly HashSet<EntryId> altered = [.. imagined.Revisions.Select(revision => revision.Id), .. imagined.Merged.Values];

    /// <summary>Whether the entry would read otherwise, be gone, or has taken in another.</summary>
    public bool IsAltered(EntryId id) => altered.Contains(id);

    /// <summary>The id that stands afterwards for the entry.</summary>
    public EntryId Now(EntryId id) => imagined.Now(id);

    /// <summary>The entry as it would read, what it was merged into, or nothing where it would be gone.</summary>
    public Entry? Then(EntryId id) => After.Snapshot.Find(Now(id));

    /// <summary>The entries of before that the one of afterwards was made of: itself and what was merged into it.</summary>
    public IEnumerable<EntryId> Sources(EntryId id) => Merged[id].Prepend(id);

    /// <summary>A pair of entries, whichever comes first.</summary>
    public static (EntryId A, EntryId B) Pair(EntryId one, EntryId other) => one.CompareTo(other) <= 0 ? (one, other) : (other, one);
}
