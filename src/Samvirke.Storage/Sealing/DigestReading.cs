using System.Data.Common;
using System.Runtime.CompilerServices;
using Samvirke.Storage.Log;

namespace Samvirke.Storage.Sealing;

/// <summary>A change as far as its seal goes.</summary>
/// <param name="Number">The number of the change.</param>
/// <param name="Digest">The digest of what the change says now.</param>
/// <param name="Seal">The seal that stands in the database; nothing when it has none.</param>
internal readonly record struct DigestedChange(long Number, byte[] Digest, byte[]? Seal);

/// <summary>Reads the whole log for its seals: the bytes as they are stored, whatever they mean.</summary>
internal static class DigestReading
{
    public static async IAsyncEnumerable<DigestedChange> ReadAsync(LogStore store, RegisterContext context, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var digest = new ChangeDigest();
        (long Number, byte[]? Seal)? current = null;
        await foreach (var row in RowReading.AskAsync(context, store.SealedLog, [], cancellation))
        {
            var number = row.GetInt64(0);
            if (current?.Number != number)
            {
                if (current is { } done) yield return new DigestedChange(done.Number, digest.Done(), done.Seal);
                current = (number, Bytes(row, 1));
                digest.Begin(new SealedHead(number, Bytes(row, 2), Bytes(row, 3), Bytes(row, 4), Bytes(row, 5)));
            }

            // A change that has lost its revisions is read as well.
            if (!row.IsDBNull(6)) digest.Add(row.IsDBNull(7) ? null : row.GetInt64(7), Bytes(row, 8), Bytes(row, 9), Bytes(row, 10));
        }

        if (current is { } last) yield return new DigestedChange(last.Number, digest.Done(), last.Seal);
    }

    private static byte[]? Bytes(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);
}
