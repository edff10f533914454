using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;

namespace Samvirke.Storage.Sealing;

/// <summary>
/// Seals the changes that were accepted before there were seals. Done once, in the transaction that makes the table: done at any other time it
/// would seal whatever somebody had put into the log.
/// </summary>
internal static class EarlierChanges
{
    /// <summary>Whether the migration is the one that makes the table of seals.</summary>
    public static bool AreLeftBy(string migration) => migration.EndsWith("_Seals", StringComparison.Ordinal);

    public static async Task SealAsync(LogStore store, RegisterContext context, CancellationToken cancellation)
    {
        var seal = SealChain.Beginning;
        await foreach (var change in DigestReading.ReadAsync(store, context, cancellation))
        {
            seal = SealChain.Next(seal, change.Digest);
            context.Seals.Add(new StoredSeal { ChangeNumber = change.Number, Hash = seal });
        }

        await context.SaveChangesAsync(cancellation);
    }
}
