using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Accounts;

namespace Samvirke.Storage.Accounts;

/// <summary>Sealed tickets that may be used once: whichever node sees one first spends it for all.</summary>
public sealed class SpentTickets
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal SpentTickets(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>Whether this is the first time that the ticket is used; from now on it is spent.</summary>
    /// <param name="ticket">What names the ticket.</param>
    /// <param name="lasts">How long one of its sort is good anyway; older ones are forgotten.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<bool> SpendAsync(string ticket, TimeSpan lasts, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var now = UtcText.Whole(clock.GetUtcNow());
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ticket)));
        if (await context.SpentTickets.AnyAsync(each => each.Hash == hash, cancellation)) return false;
        context.SpentTickets.Add(new StoredSpentTicket { Hash = hash, SpentAt = now });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Only the fingerprint can be there twice: somebody else was first. A lost database shows at the next question.
            return false;
        }

        // Twice as long as needed: nodes' clocks may differ.
        var old = now - (2 * lasts);
        await context.SpentTickets.Where(each => each.SpentAt < old).ExecuteDeleteAsync(cancellation);
        return true;
    }
}
