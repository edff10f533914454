using System.Collections.Concurrent;
using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Changes.AcceptChange;

/// <summary>
/// The way by which a change gets into the register while it is served: judged against the register as it is, recorded only if the register is still
/// that one, and then shown. Changes of one node wait for each other; those that have nothing to do with each other are recorded together.
/// </summary>
internal sealed class ChangeAcceptance(AcceptanceRound round, RegisterReadings readings)
{
    /// <summary>So many are recorded together at most: each waits for the others.</summary>
    private const int MostTogether = 50;

    private readonly ConcurrentQueue<WaitingChange> waiting = new();
    private int isWorking;

    /// <summary>Accepts the change, or tells why not; a lost database shows as an exception.</summary>
    /// <param name="change">The change; whether its author may make it is for the caller to have judged.</param>
    /// <param name="basedOn">The change that each entry last came with when this change was begun (<see cref="RegisterSnapshot.LastRevision"/>); 0 where
    /// the register did not have it. An entry that is not named may have been changed by anybody.</param>
    /// <param name="alongside">What is kept together with the change, or not at all. It may be asked more than once, of which only the last time counts.</param>
    /// <param name="cancellation">Gives up, as long as it only waits.</param>
    public async Task<AcceptOutcome> RunAsync(ProposedChange change, ImmutableDictionary<EntryId, long> basedOn, Alongside? alongside, CancellationToken cancellation)
    {
        var mine = new WaitingChange(change, basedOn, alongside);
        await using var givingUp = cancellation.Register(() =>
        {
            if (mine.TryTake()) mine.Fail(new OperationCanceledException(cancellation));
        });
        waiting.Enqueue(mine);
        Work();
        return await mine.Outcome;
    }

    /// <summary>One works at a time, for all that wait.</summary>
    private void Work()
    {
        if (Interlocked.Exchange(ref isWorking, 1) == 0) _ = Task.Run(WorkAsync);
    }

    private async Task WorkAsync()
    {
        while (Together() is { Count: > 0 } changes) await round.RunAsync(changes);
        Volatile.Write(ref isWorking, 0);
        // Somebody may have come after the last look.
        if (!waiting.IsEmpty) Work();
    }

    /// <summary>The first that waits, with those behind it that have nothing to do with it or with each other.</summary>
    private List<WaitingChange> Together()
    {
        var register = readings.Current.Snapshot;
        var together = new List<WaitingChange>();
        var entries = new HashSet<EntryId>();
        while (together.Count < MostTogether && waiting.TryPeek(out var next))
        {
            var isIndependent = next.IsIndependent(register) && !next.Change.Revisions.Any(revision => entries.Contains(revision.Id));
            if (together.Count > 0 && !isIndependent) break;
            waiting.TryDequeue(out _);
            if (!next.TryTake()) continue;
            together.Add(next);
            if (!isIndependent) break;
            entries.UnionWith(next.Change.Revisions.Select(revision => revision.Id));
        }

        return together;
    }
}
