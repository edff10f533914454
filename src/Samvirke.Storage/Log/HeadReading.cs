using System.Collections.Immutable;

namespace Samvirke.Storage.Log;

/// <summary>Reads changes without what they did.</summary>
internal static class HeadReading
{
    private const string Heads = """
        SELECT c.number, c.recorded_at, c.organisation, c.reason, (SELECT COUNT(*) FROM revisions AS r WHERE r.change_number = c.number)
        FROM changes AS c
        WHERE c.number > @after AND c.number <= @through
        ORDER BY c.number
        """;

    public static async Task<ImmutableArray<ChangeHead>> ReadAsync(LogStore store, long after, long through, int most, bool newestFirst, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var heads = ImmutableArray.CreateBuilder<ChangeHead>();
        var sql = $"{Heads}{(newestFirst ? " DESC" : "")} LIMIT @most";
        await foreach (var row in RowReading.AskAsync(context, sql, [("after", after), ("through", through), ("most", (long)most)], cancellation))
        {
            heads.Add(new ChangeHead(row.GetInt64(0), store.Time(row, 1), row.GetString(2), row.GetString(3), (int)row.GetInt64(4)));
        }

        return heads.ToImmutable();
    }
}
