using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Differences;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;

namespace Samvirke.Web.Changes.UndoChange;

/// <summary>What undoing a change would do with one entry.</summary>
/// <param name="Revision">What it would do.</param>
/// <param name="BasedOn">The change that the entry last had.</param>
/// <param name="Differences">What differs between the entry of now and the entry as it was before the change.</param>
/// <param name="HasLater">Whether the entry has been changed since, so that those changes go too.</param>
/// <param name="Name">The entry as it is, or as it was.</param>
public sealed record UndoneEntry(Revision Revision, long BasedOn, ImmutableArray<Difference> Differences, bool HasLater, Entry Name);

/// <summary>A change and what undoing it would do.</summary>
/// <param name="Change">The change.</param>
/// <param name="Entries">The entries that would be restored; none when all are as they were before it.</param>
/// <param name="IsTooLarge">Whether it is about more entries than can be looked over on a page.</param>
public sealed record UndoView(ChangeHead Change, ImmutableArray<UndoneEntry> Entries, bool IsTooLarge)
{
    private const int Most = 200;

    /// <summary>Reads the change.</summary>
    /// <returns>Nothing when there is no such change.</returns>
    public static async Task<UndoView?> ReadAsync(LogPages log, RegisterSnapshot snapshot, long number, CancellationToken cancellation)
    {
        if (number < 1 || number > snapshot.Moment.Change) return null;
        if ((await log.HeadsAsync(number - 1, number, 1, newestFirst: false, cancellation)).FirstOrDefault() is not { } head) return null;
        if (head.Count > Most) return new UndoView(head, [], true);
        var entries = ImmutableArray.CreateBuilder<UndoneEntry>();
        await foreach (var step in log.StepsAsync(number - 1, number, Most, cancellation))
        {
            if (Undone(snapshot, step) is { } undone) entries.Add(undone);
        }

        return new UndoView(head, entries.ToImmutable(), false);
    }

    private static UndoneEntry? Undone(RegisterSnapshot snapshot, EntryStep step)
    {
        if (step.Before is LoggedState.Lost) return null;
        var before = (step.Before as LoggedState.Present)?.Entry;
        var now = snapshot.Find(step.Id);
        var differences = EntryDifference.Between(now, before);
        if (differences.IsEmpty || (now ?? before) is not { } known) return null;
        var last = snapshot.LastRevision(step.Id)?.Change ?? 0;
        return new UndoneEntry(before is null ? new Revision.Remove(step.Id) : new Revision.Put(before), last, differences, last != step.Change && now is not null, known);
    }
}
