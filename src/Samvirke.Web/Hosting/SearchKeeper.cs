using System.Diagnostics;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search;

namespace Samvirke.Web.Hosting;

/// <summary>
/// Keeps the index by which a picture of the register is searched. It is made when it is first asked for, and follows the picture: at once after a
/// small change; after a large one the index before it answers until a new one is made. Changes that come meanwhile share the next. An index that only
/// has followed long enough, or finds some entries by a name that another no longer has, is made anew when nobody changes anything for a while, for
/// that takes the processor from those who do.
/// </summary>
internal sealed class SearchKeeper(RegisterSnapshot first)
{
    /// <summary>A change of more entries takes longer to follow than anybody should wait.</summary>
    private const int MostFollowed = 200;

    /// <summary>An index that has followed so many is slower than one made anew.</summary>
    private const int MostOverlaid = 2000;

    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private RegisterSnapshot wanted = first;
    private HeldIndex? latest;
    private Task? building;
    private long changedAt;
    private bool isClosed;

    /// <summary>What was changed since the snapshot of which an index is being made.</summary>
    private List<EntryId> since = [];

    /// <summary>Whether searches are answered at once.</summary>
    public bool IsReady => Volatile.Read(ref latest) is not null;

    /// <summary>Begins to make the index before anybody asks for it.</summary>
    public void Begin()
    {
        lock (gate) building ??= Task.Run(BuildAsync);
    }

    /// <summary>The index is to be that of the snapshot from now on.</summary>
    public void Follow(RegisterSnapshot next, IReadOnlyCollection<EntryId> changed)
    {
        HeldIndex? before = null;
        lock (gate)
        {
            since.AddRange(changed);
            changedAt = Stopwatch.GetTimestamp();
            if (latest?.Index.Snapshot == wanted && changed.Count <= MostFollowed) (before, latest) = (latest, new HeldIndex(latest.Index.Follow(next, changed)));
            wanted = next;
            if (!IsGood) building ??= Task.Run(BuildAsync);
        }

        before?.LetGo();
    }

    /// <summary>The newest index there is, held for the caller, who lets go of it. Who asks before there is any waits without holding a thread.</summary>
    public async ValueTask<HeldIndex> HoldAsync()
    {
        for (; ; )
        {
            Task made;
            lock (gate)
            {
                if (isClosed) break;
                if (!IsGood) building ??= Task.Run(BuildAsync);
                if (latest is not null)
                {
                    latest.Hold();
                    return latest;
                }

                made = building!;
            }

            await made;
        }

        // Somebody still reads a picture that nobody else will ask for again.
        return await Task.Run(() => new HeldIndex(SearchIndex.Build(wanted)));
    }

    /// <summary>The picture is not kept any longer.</summary>
    public void Close()
    {
        HeldIndex? last;
        lock (gate)
        {
            isClosed = true;
            (last, latest) = (latest, null);
        }

        last?.LetGo();
    }

    /// <summary>Whether there is an index that need not be made anew.</summary>
    private bool IsGood => latest?.Index is { IsBehind: false, Overlay: <= MostOverlaid } index && index.Snapshot == wanted;

    private async Task BuildAsync()
    {
        var begun = Stopwatch.GetTimestamp();
        while (IsBusy() && Stopwatch.GetElapsedTime(begun) < LongestWait) await Task.Delay(Glance);
        SearchIndex? made = null;
        try
        {
            RegisterSnapshot snapshot;
            lock (gate) (snapshot, since) = (wanted, []);
            made = SearchIndex.Build(snapshot);
        }
        finally
        {
            Take(made);
        }
    }

    /// <summary>Whether somebody changes something just now, and there is an index that answers well enough meanwhile.</summary>
    private bool IsBusy()
    {
        lock (gate) return !isClosed && latest?.Index.Snapshot == wanted && Stopwatch.GetElapsedTime(changedAt) < Calm;
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

            before = latest;
            latest = new HeldIndex(UpToDate(made));
            if (!IsGood) building = Task.Run(BuildAsync);
        }

        before?.LetGo();
    }

    private SearchIndex UpToDate(SearchIndex made)
    {
        if (made.Snapshot == wanted || since.Count > MostFollowed) return made;
        using (made) return made.Follow(wanted, [.. since.Distinct()]);
    }
}
