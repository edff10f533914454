using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Proposals;

namespace Samvirke.Storage.Proposals;

/// <summary>A form that was sent after a session had run out.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What was typed.</param>
public sealed record KeptForm(string Address, ImmutableArray<KeyValuePair<string, string>> Fields);

/// <summary>Forms that were sent after a session had run out, each for the person who sent it and for a day.</summary>
public sealed class KeptFormStore
{
    private const int MostOfAnAccount = 20;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal KeptFormStore(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>Keeps the form.</summary>
    /// <returns>What it is found by; nothing when there is no such account, or it has too many already.</returns>
    public async Task<Guid?> KeepAsync(Guid account, KeptForm form, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var now = UtcText.Whole(clock.GetUtcNow());
        var old = now - Longest;
        await context.KeptForms.Where(each => each.KeptAt < old).ExecuteDeleteAsync(cancellation);
        if (!await context.Accounts.AnyAsync(each => each.Id == account, cancellation)) return null;
        if (await context.KeptForms.CountAsync(each => each.AccountId == account, cancellation) >= MostOfAnAccount) return null;
        var row = new StoredKeptForm { Id = Guid.NewGuid(), AccountId = account, Address = form.Address, Payload = JsonSerializer.Serialize(form.Fields), KeptAt = now };
        context.KeptForms.Add(row);
        await context.SaveChangesAsync(cancellation);
        return row.Id;
    }

    /// <summary>The person's form, or nothing.</summary>
    public async Task<KeptForm?> FindAsync(Guid account, Guid id, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var old = clock.GetUtcNow() - Longest;
        var row = await context.KeptForms.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && each.AccountId == account && each.KeptAt >= old, cancellation);
        return row is null ? null : new KeptForm(row.Address, JsonSerializer.Deserialize<ImmutableArray<KeyValuePair<string, string>>>(row.Payload));
    }
}
