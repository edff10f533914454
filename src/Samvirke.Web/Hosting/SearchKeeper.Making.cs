using System.Diagnostics;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search;

namespace Samvirke.Web.Hosting;

/// <summary>How the index comes to be: laid over by what was changed, or made anew.</summary>
internal sealed partial class SearchKeeper
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    /// <summary>Changes come in flocks; those of one flock are followed together.</summary>
    private async Task FollowSoonAsync()
    {
        await Task.Delay(Soon);
        lock (gate) following = null;
        await CatchUpAsync();
    }

    /// <summary>What is under way may have begun before the last change; what comes after it has that too.</summary>
    private async ValueTask CatchUpAsync()
    {
        await Laying();
        await Laying();
    }

    /// <summary>Lays what the index lacks over it, if that is little. One at a time does so, while others change and search.</summary>
    private Task Laying()
    {
        lock (gate) return laying ?? (Lacks ? laying = Task.Run(Lay) : Task.CompletedTask);
    }

    private bool Lacks => latest is not null && lacking.Count is > 0 and <= MostFollowed;

    private void Lay()
    {
        HeldIndex? before, made = null;
        RegisterSnapshot next;
        HashSet<EntryId> changed;
        lock (gate)
        {
            (before, next, changed, lacking) = (latest, wanted, lacking, []);
            before?.Hold();
        }

        try
        {
            if (before is not null) made = new HeldIndex(before.Index.Follow(next, changed));
        }
        finally
        {
            Put(made, before, changed);
        }
    }

    /// <summary>Puts what was made in the place of the one before, unless another stands there by now.</summary>
    private void Put(HeldIndex? made, HeldIndex? before, HashSet<EntryId> changed)
    {
        var isPut = false;
        lock (gate)
        {
            laying = null;
            if (made is null) lacking.UnionWith(changed);
            else if (isPut = latest == before) latest = made;
        }

        // Once for having held it here; and nobody needs the one that stands nowhere.
        before?.LetGo();
        (isPut ? before : made)?.LetGo();
    }

    private async Task BuildAsync()
    {
        var begun = Stopwatch.GetTimestamp();
        while (IsBusy() && Stopwatch.GetElapsedTime(begun) < LongestWait) await Task.Delay(Glance);
        SearchIndex? made = null;
        try
        {
            RegisterSnapshot snapshot;
            int processors;
            lock (gate) (snapshot, since, processors) = (wanted, [], latest is null ? Environment.ProcessorCount : 1);
            made = SearchIndex.Build(snapshot, processors);
        }
        finally
        {
            Take(made);
        }
    }

    /// <summary>Whether somebody changes something just now, and there is an index that answers well enough meanwhile.</summary>
    private bool IsBusy()
    {
        lock (gate) return !isClosed && latest is not null && lacking.Count <= MostFollowed && Stopwatch.GetElapsedTime(changedAt) < Calm;
    }

    /// <summary>Puts what was made in the place of what was there, and begins anew where too much has happened meanwhile.</summary>
    private void Take(SearchIndex? made)
    {
        HeldIndex? before = null;
        lock (gate)
        {
            building = null;
            if (isClosed || made is null)
            {
                made?.Dispose();
                return;
            }

            (before, latest, lacking) = (latest, new HeldIndex(made), since);
            since = [];
            if (!IsGood) building = Task.Run(BuildAsync);
        }

        before?.LetGo();
    }
}
