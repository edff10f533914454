using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Changes.AcceptChange;

/// <summary>
/// The way by which a change gets into the register while it is served: judged against the register as it is, recorded only if the register is still
/// that one, and then shown.
/// </summary>
internal sealed class ChangeAcceptance(ChangeLog log, RegisterReadings readings, RegisterFollower follower) : IDisposable
{
    /// <summary>How often other nodes may be quicker.</summary>
    private const int Tries = 30;

    /// <summary>Those of this node would only be in each other's way.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Accepts the change, or tells why not; a lost database shows as an exception.</summary>
    /// <param name="change">The change; whether its author may make it is for the caller to have judged.</param>
    /// <param name="basedOn">The change that each entry last came with when this change was begun (<see cref="RegisterSnapshot.LastRevision"/>); 0 where
    /// the register did not have it. An entry that is not named may have been changed by anybody.</param>
    /// <param name="alongside">What is kept together with the change, or not at all. It may be asked more than once, of which only the last time counts.</param>
    /// <param name="cancellation">Gives up, until the change is recorded.</param>
    public async Task<AcceptOutcome> RunAsync(ProposedChange change, ImmutableDictionary<EntryId, long> basedOn, Alongside? alongside, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            for (var i = 0; i < Tries; i++)
            {
                if (await TryAsync(change, basedOn, alongside, cancellation) is { } outcome) return outcome;
                await follower.CatchUpAsync(cancellation);
            }

            return new AcceptOutcome.Crowded();
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>Nothing when the log has moved on.</summary>
    private async Task<AcceptOutcome?> TryAsync(ProposedChange change, ImmutableDictionary<EntryId, long> basedOn, Alongside? alongside, CancellationToken cancellation)
    {
        var register = readings.Current.Snapshot;
        ImmutableArray<EntryId> newer = [.. basedOn.Where(each => (register.LastRevision(each.Key)?.Change ?? 0) != each.Value).Select(each => each.Key).Order()];
        if (!newer.IsEmpty) return new AcceptOutcome.Outdated(newer);
        if (ChangeCheck.Judge(register, change.Revisions) is { IsEmpty: false } defects) return new AcceptOutcome.Faulty(defects);
        switch (await log.AppendAsync(change, new AppendTerms(register.Moment.Change, alongside), cancellation))
        {
            case AppendOutcome.Recorded recorded:
                await follower.ShowAsync(recorded.Change);
                return new AcceptOutcome.Accepted(recorded.Change);
            case AppendOutcome.Moved:
                return null;
            case AppendOutcome.Withheld:
                return new AcceptOutcome.Withheld();
            case var refused:
                return new AcceptOutcome.Refused(refused);
        }
    }
}
