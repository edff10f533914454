using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Storage.Log;

namespace Samvirke.Storage.Accounts;

/// <summary>Which address for e-mail an account has, for those who may see it.</summary>
public sealed class AccountNames
{
    private readonly LogStore store;

    internal AccountNames(LogStore store) => this.store = store;

    /// <summary>The addresses of these accounts, as far as they are still there.</summary>
    /// <param name="accounts">Which.</param>
    /// <param name="organisation">Only of those who are, or were, with this organisation; everybody, when not given.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableDictionary<Guid, string>> OfAsync(IEnumerable<Guid> accounts, EntryId? organisation, CancellationToken cancellation)
    {
        List<Guid> keys = [.. accounts.Distinct()];
        await using var context = store.Context();
        var found = context.Accounts.AsNoTracking().Where(account => keys.Contains(account.Id));
        if (organisation is { } place)
        {
            var id = place.Value;
            found = found.Where(account => context.Memberships.Any(membership => membership.AccountId == account.Id && membership.Organisation == id));
        }

        var rows = await found.Select(account => new { account.Id, account.Email }).ToListAsync(cancellation);
        return rows.ToImmutableDictionary(row => row.Id, row => row.Email!);
    }
}
