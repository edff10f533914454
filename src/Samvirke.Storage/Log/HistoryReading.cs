using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Storage.Log;

/// <summary>Reads what was done with one entry.</summary>
internal static class HistoryReading
{
    private const string Revisions = """
        SELECT r.change_number, r.entry_id, r.action, r.payload, c.recorded_at, c.author, c.organisation, c.reason
        FROM revisions AS r
        JOIN changes AS c ON c.number = r.change_number
        WHERE r.entry_id = @entry
        ORDER BY r.change_number
        """;

    public static async Task<ImmutableArray<LoggedRevision>> ReadAsync(LogStore store, EntryId id, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var payloads = new PayloadReader();
        var history = ImmutableArray.CreateBuilder<LoggedRevision>();
        await using var rows = await RowReading.AskAsync(context, Revisions, [("entry", id.Value)], cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var row = RowReading.Revision(rows, 0);
            var (revision, defect) = payloads.Read(row);
            history.Add(new LoggedRevision(row.Change, store.Time(rows, 4), rows.GetString(5), rows.GetString(6), rows.GetString(7), revision, defect));
        }

        return history.ToImmutable();
    }
}
