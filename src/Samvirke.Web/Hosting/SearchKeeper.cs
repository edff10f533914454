using Samvirke.Register.Snapshots;
using Samvirke.Search;

namespace Samvirke.Web.Hosting;

/// <summary>
/// Keeps the index by which a picture of the register is searched. It is made when it is first asked for. When the picture has followed a change, the
/// index before it answers until that of the new one is made, one at a time: changes that come meanwhile share the next.
/// </summary>
internal sealed class SearchKeeper(RegisterSnapshot first)
{
    private readonly Lock gate = new();
    private RegisterSnapshot wanted = first;
    private HeldIndex? latest;
    private Task? building;
    private bool isClosed;

    /// <summary>Whether searches are answered at once.</summary>
    public bool IsReady => Volatile.Read(ref latest) is not null;

    /// <summary>The index is to be that of the snapshot from now on.</summary>
    public void Follow(RegisterSnapshot next)
    {
        lock (gate)
        {
            wanted = next;
            building ??= Task.Run(Build);
        }
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
                if (latest?.Index.Snapshot != wanted) building ??= Task.Run(Build);
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

    private void Build()
    {
        HeldIndex? made = null;
        try
        {
            RegisterSnapshot snapshot;
            lock (gate) snapshot = wanted;
            made = new HeldIndex(SearchIndex.Build(snapshot));
        }
        finally
        {
            Take(made);
        }
    }

    /// <summary>Puts what was made in the place of what was there, and begins anew where more has happened meanwhile.</summary>
    private void Take(HeldIndex? made)
    {
        HeldIndex? before;
        lock (gate)
        {
            if (isClosed) before = made;
            else if (made is null) before = null;
            else (before, latest) = (latest, made);
            building = !isClosed && made is not null && made.Index.Snapshot != wanted ? Task.Run(Build) : null;
        }

        before?.LetGo();
    }
}
