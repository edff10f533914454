using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Accounts;

namespace Samvirke.Storage.Accounts;

/// <summary>Fingerprints of the recovery codes that have not been used.</summary>
public sealed class RecoveryCodeStore
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal RecoveryCodeStore(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>How many are left.</summary>
    public async Task<int> CountAsync(Guid account, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await context.RecoveryCodes.CountAsync(code => code.AccountId == account, cancellation);
    }

    /// <summary>Puts these in the place of all that there were.</summary>
    public async Task ReplaceAsync(Guid account, IEnumerable<string> hashes, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.RecoveryCodes.Where(code => code.AccountId == account).ExecuteDeleteAsync(cancellation);
        var now = UtcText.Whole(clock.GetUtcNow());
        context.RecoveryCodes.AddRange(hashes.Select(hash => new StoredRecoveryCode { AccountId = account, Hash = hash, MadeAt = now }));
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Whether there was such a code; it is gone now, also for whoever asks at the same moment.</summary>
    public async Task<bool> UseAsync(Guid account, string hash, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await context.RecoveryCodes.Where(code => code.AccountId == account && code.Hash == hash).ExecuteDeleteAsync(cancellation) == 1;
    }
}
