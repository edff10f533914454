using Samvirke.Register.Checking;
using Samvirke.Storage.Log;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Changes.AcceptChange;

/// <summary>Judges changes, records what is sound in one transaction, and shows it. One round at a time.</summary>
internal sealed class AcceptanceRound(ChangeLog log, RegisterReadings readings, RegisterFollower follower)
{
    /// <summary>How often other nodes may be quicker.</summary>
    private const int Tries = 30;

    /// <summary>Ends each of the changes: one alone, or several that are independent of each other.</summary>
    public async Task RunAsync(IReadOnlyList<WaitingChange> changes)
    {
        var left = changes;
        try
        {
            for (var i = 0; i < Tries && left.Count > 0; i++)
            {
                left = await TryAsync(left);
                if (left.Count > 0) await follower.CatchUpAsync(CancellationToken.None);
            }

            foreach (var change in left) change.End(new AcceptOutcome.Crowded());
        }
        catch (Exception exception) when (left.Any(change => change.Failure is not null))
        {
            // Nothing was recorded: the one that failed did so before the end. The others are not to suffer for it.
            foreach (var failed in left.Where(change => change.Failure is not null)) failed.Fail(exception);
            await RunAsync([.. left.Where(change => change.Failure is null)]);
        }
        catch (Exception exception)
        {
            // Those who wait are told, each in their own request.
            foreach (var change in left) change.Fail(exception);
        }
    }

    /// <summary>The changes that have to be tried again, because the log has moved on.</summary>
    private async Task<IReadOnlyList<WaitingChange>> TryAsync(IReadOnlyList<WaitingChange> changes)
    {
        var register = readings.Current.Snapshot;
        if (changes.Count > 1 && !changes.All(change => change.IsIndependent(register)))
        {
            foreach (var change in changes) await RunAsync([change]);
            return [];
        }

        var sound = new List<WaitingChange>(changes.Count);
        foreach (var change in changes)
        {
            if (change.Newer(register) is { IsEmpty: false } newer) change.End(new AcceptOutcome.Outdated(newer));
            else if (ChangeCheck.Judge(register, change.Change.Revisions) is { IsEmpty: false } defects) change.End(new AcceptOutcome.Faulty(defects));
            else sound.Add(change);
        }

        if (sound.Count == 0) return [];
        var outcomes = await log.AppendAsync([.. sound.Select(change => (change.Change, change.Alongside))], register.Moment.Change);
        await follower.ShowAsync([.. outcomes.OfType<AppendOutcome.Recorded>().Select(recorded => recorded.Change)]);
        var moved = new List<WaitingChange>();
        foreach (var (change, outcome) in sound.Zip(outcomes))
        {
            if (outcome is AppendOutcome.Moved) moved.Add(change);
            else change.End(Of(outcome));
        }

        return moved;
    }

    private static AcceptOutcome Of(AppendOutcome outcome) => outcome switch
    {
        AppendOutcome.Recorded recorded => new AcceptOutcome.Accepted(recorded.Change),
        AppendOutcome.Withheld => new AcceptOutcome.Withheld(),
        var refused => new AcceptOutcome.Refused(refused),
    };
}
