using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Proposals;

namespace Samvirke.Storage.Proposals;

/// <summary>An entry as somebody is writing it.</summary>
/// <param name="Entry">Its id.</param>
/// <param name="Text">JSON as of an entry, in which nothing has been judged.</param>
/// <param name="BasedOn">The change that the entry last had when the draft was begun; 0 when it was not there.</param>
/// <param name="SavedAt">When it was last written.</param>
public sealed record Draft(EntryId Entry, string Text, long BasedOn, DateTimeOffset SavedAt);

/// <summary>What people are writing: each sees only their own.</summary>
public sealed class DraftStore
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal DraftStore(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>The person's draft of the entry, or nothing.</summary>
    public async Task<Draft?> FindAsync(Guid account, EntryId entry, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var row = await context.Drafts.AsNoTracking().SingleOrDefaultAsync(each => each.AccountId == account && each.EntryId == entry.Value, cancellation);
        return row is null ? null : Read(row);
    }

    /// <summary>The person's drafts, the last written first.</summary>
    public async Task<ImmutableArray<Draft>> OfAsync(Guid account, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await context.Drafts.AsNoTracking().Where(each => each.AccountId == account).OrderByDescending(each => each.SavedAt).ToListAsync(cancellation);
        return [.. rows.Select(Read)];
    }

    /// <summary>Keeps the draft instead of the one that was there.</summary>
    public async Task SaveAsync(Guid account, EntryId entry, string text, long basedOn, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var now = UtcText.Whole(clock.GetUtcNow());
        if (await RewriteAsync(context, account, entry, text, basedOn, now, cancellation)) return;
        context.Drafts.Add(new StoredDraft { AccountId = account, EntryId = entry.Value, Payload = text, BasedOn = basedOn, SavedAt = now });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // The same person began the same draft in another window a moment ago.
            if (!await RewriteAsync(context, account, entry, text, basedOn, now, cancellation)) throw;
        }
    }

    /// <summary>Throws the draft away.</summary>
    public async Task RemoveAsync(Guid account, EntryId entry, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await context.Drafts.Where(each => each.AccountId == account && each.EntryId == entry.Value).ExecuteDeleteAsync(cancellation);
    }

    private static async Task<bool> RewriteAsync(RegisterContext context, Guid account, EntryId entry, string text, long basedOn, DateTimeOffset now, CancellationToken cancellation) =>
        await context.Drafts.Where(each => each.AccountId == account && each.EntryId == entry.Value).ExecuteUpdateAsync(
            row => row.SetProperty(each => each.Payload, text).SetProperty(each => each.BasedOn, basedOn).SetProperty(each => each.SavedAt, now), cancellation) == 1;

    private static Draft Read(StoredDraft row) => new(new EntryId(row.EntryId), row.Payload, row.BasedOn, row.SavedAt);
}
