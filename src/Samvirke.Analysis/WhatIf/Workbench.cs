using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.WhatIf;

/// <summary>The entries while steps are taken: those of the snapshot, and in their place what the steps made of them.</summary>
internal sealed class Workbench(RegisterSnapshot snapshot)
{
    private readonly SortedDictionary<EntryId, Entry?> made = [];
    private readonly Dictionary<EntryId, (int Step, EntryId? Into)> gone = [];

    /// <summary>The day that the snapshot is of; nothing where it is of all times.</summary>
    public DateOnly? Day => snapshot.Moment.ValidAt;

    /// <summary>The entry as it is by now, or nothing.</summary>
    public Entry? Find(EntryId id) => made.TryGetValue(id, out var entry) ? entry : snapshot.Find(id);

    /// <summary>The entry as it was before any step.</summary>
    public Entry? Before(EntryId id) => snapshot.Find(id);

    /// <summary>The step that took the entry away, and what it went into if it was merged.</summary>
    public (int Step, EntryId? Into)? GoneBy(EntryId id) => gone.TryGetValue(id, out var by) ? by : null;

    /// <summary>The ties that lead to the entry by now.</summary>
    public IEnumerable<Incoming> LeadingTo(EntryId id) => snapshot.Entries
        .Select(entry => Find(entry.Id)).OfType<Entry>()
        .SelectMany(entry => entry.Relations.Where(relation => relation.To == id).Select(relation => new Incoming(entry, relation)));

    /// <summary>Sets the entry to what it is by now.</summary>
    public void Put(Entry entry) => made[entry.Id] = entry;

    /// <summary>Takes the entry out, and everything in others that leads to it.</summary>
    public void Remove(EntryId id, int step) => Take(id, step, null);

    /// <summary>Takes the entry out and lets everything in others that leads to it lead to another.</summary>
    public void Redirect(EntryId id, EntryId into, int step) => Take(id, step, into);

    /// <summary>What has been imagined.</summary>
    public ScenarioOutcome.Imagined Done()
    {
        ImmutableArray<Revision> revisions =
        [
            .. made.Select(each => each.Value is { } entry ? (Revision)new Revision.Put(entry) : new Revision.Remove(each.Key)),
        ];
        return new ScenarioOutcome.Imagined(snapshot.Imagine(revisions), revisions, gone.Where(each => each.Value.Into is not null).ToImmutableSortedDictionary(each => each.Key, each => Last(each.Value.Into!.Value)));
    }

    private void Take(EntryId id, int step, EntryId? into)
    {
        made[id] = null;
        gone[id] = (step, into);
        foreach (var entry in snapshot.Entries)
        {
            if (Find(entry.Id) is { } now && References.Redirected(now, id, into) is { } after && !ReferenceEquals(after, now)) made[after.Id] = after;
        }
    }

    /// <summary>What an entry went into may have gone into another in turn; it may also have been removed, and stands for itself then.</summary>
    private EntryId Last(EntryId id)
    {
        while (gone.TryGetValue(id, out var by) && by.Into is { } into) id = into;
        return id;
    }
}
