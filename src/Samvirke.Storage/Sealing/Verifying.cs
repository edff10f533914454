using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Log;

namespace Samvirke.Storage.Sealing;

/// <summary>Compares the whole log with its seals.</summary>
internal static class Verifying
{
    /// <summary>Gaps among the changes show by themselves; this finds what stands after the last change or before the first.</summary>
    private const string Stray = """
        SELECT MIN(CAST(stray.number AS BIGINT))
        FROM (SELECT change_number AS number FROM revisions UNION ALL SELECT change_number FROM seals) AS stray
        WHERE NOT EXISTS (SELECT 1 FROM changes WHERE changes.number = stray.number)
        """;

    public static async Task<LogVerification> RunAsync(LogStore store, Seal? noted, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await context.Database.OpenConnectionAsync(cancellation);
        // Several questions of one picture, whatever is accepted meanwhile.
        await using var transaction = await store.BeginReadingAsync(context.Database.GetDbConnection(), cancellation);
        var walk = new SealWalk(noted);
        await foreach (var change in DigestReading.ReadAsync(store, context, cancellation))
        {
            if (walk.Step(change) is { } found) return found;
        }

        return walk.End(await StrayAsync(context, cancellation));
    }

    private static async Task<long?> StrayAsync(RegisterContext context, CancellationToken cancellation)
    {
        await foreach (var row in RowReading.AskAsync(context, Stray, [], cancellation)) return row.IsDBNull(0) ? null : row.GetInt64(0);
        return null;
    }
}
