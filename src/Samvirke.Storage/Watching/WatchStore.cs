using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Watching;

namespace Samvirke.Storage.Watching;

/// <summary>Something that somebody follows.</summary>
/// <param name="What">Its address on this site.</param>
/// <param name="Since">Since when.</param>
/// <param name="After">Changes with a higher number are told of.</param>
public sealed record Watch(string What, DateTimeOffset Since, long After);

/// <summary>What people follow: each sees only their own.</summary>
public sealed class WatchStore
{
    /// <summary>The most things that one person follows.</summary>
    public const int Most = 200;

    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal WatchStore(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>What the person follows, the latest first.</summary>
    public async Task<ImmutableArray<Watch>> OfAsync(Guid account, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await context.Watches.AsNoTracking().Where(watch => watch.AccountId == account).OrderByDescending(watch => watch.Since).ThenBy(watch => watch.What).ToListAsync(cancellation);
        return [.. rows.Select(row => new Watch(row.What, row.Since, row.AfterChange))];
    }

    /// <summary>Whether the person follows it.</summary>
    public async Task<bool> HasAsync(Guid account, string what, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await context.Watches.AnyAsync(watch => watch.AccountId == account && watch.What == what, cancellation);
    }

    /// <summary>Follows it from the change on; changes nothing when the person does already.</summary>
    /// <returns>Whether the person follows it now: not when there are too many already.</returns>
    public async Task<bool> FollowAsync(Guid account, string what, long after, CancellationToken cancellation)
    {
        await using var context = store.Context();
        if (await HasAsync(account, what, cancellation)) return true;
        if (await context.Watches.CountAsync(watch => watch.AccountId == account, cancellation) >= Most) return false;
        context.Watches.Add(new StoredWatch { AccountId = account, What = what, Since = UtcText.Whole(clock.GetUtcNow()), AfterChange = after });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // The same person pressed twice.
            if (!await HasAsync(account, what, cancellation)) throw;
        }

        return true;
    }

    /// <summary>Follows it no longer.</summary>
    public async Task StopAsync(Guid account, string what, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await context.Watches.Where(watch => watch.AccountId == account && watch.What == what).ExecuteDeleteAsync(cancellation);
    }
}
