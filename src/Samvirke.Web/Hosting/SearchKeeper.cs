using System.Diagnostics;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search;

namespace Samvirke.Web.Hosting;

/// <summary>
/// Keeps the index by which a picture of the register is searched. It is made when it is first asked for, and follows the picture, soon after a small
/// change or when somebody searches; after a large one the index before it answers until a new one is made. Changes that come meanwhile share the next.
/// An index that only has followed long enough, or finds some entries by a name that another no longer has, is made anew when nobody changes anything
/// for a while, for that takes the processor from those who do.
/// </summary>
internal sealed partial class SearchKeeper(RegisterSnapshot first)
{
    /// <summary>More changed entries take longer to follow than anybody should wait.</summary>
    private const int MostFollowed = 200;

    /// <summary>An index that has followed so many is slower than one made anew.</summary>
    private const int MostOverlaid = 2000;

    private readonly Lock gate = new();
    private RegisterSnapshot wanted = first;
    private HeldIndex? latest;
    private Task? following;
    private Task? laying;
    private Task? building;
    private long changedAt;
    private bool isClosed;

    /// <summary>What was changed since the snapshot of the latest index.</summary>
    private HashSet<EntryId> lacking = [];

    /// <summary>What was changed since the snapshot of which an index is being made.</summary>
    private HashSet<EntryId> since = [];

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
        lock (gate)
        {
            lacking.UnionWith(changed);
            if (building is not null) since.UnionWith(changed);
            wanted = next;
            changedAt = Stopwatch.GetTimestamp();
            if (!IsGood) building ??= Task.Run(BuildAsync);
            else following ??= Task.Run(FollowSoonAsync);
        }
    }

    /// <summary>The newest index there can be at once, held for the caller, who lets go of it. Who asks before there is any waits without holding a thread.</summary>
    public async ValueTask<HeldIndex> HoldAsync()
    {
        for (; ; )
        {
            await CatchUpAsync();
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

    /// <summary>Whether there is an index that follows and need not be made anew.</summary>
    private bool IsGood => latest?.Index is { IsBehind: false, Overlay: <= MostOverlaid } && lacking.Count <= MostFollowed;
}
