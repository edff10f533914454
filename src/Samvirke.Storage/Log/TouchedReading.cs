using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Samvirke.Register.Entries;
using Samvirke.Storage.Tables;

namespace Samvirke.Storage.Log;

/// <summary>Reads which entries changes were about.</summary>
internal static class TouchedReading
{
    /// <summary>The id and the kind come first in an entry, and an id is no longer than this allows.</summary>
    private const string Touched = $"""
        SELECT r.change_number, r.entry_id, r.action, p.action, SUBSTR(CASE WHEN r.action = 'put' THEN r.payload ELSE p.payload END, 1, 200)
        FROM revisions AS r
        {StepReading.Previous}
        WHERE r.change_number > @after AND r.change_number <= @through AND r.position < @most
        ORDER BY r.change_number, r.position
        """;

    public static async IAsyncEnumerable<TouchedEntry> ReadAsync(LogStore store, long after, long through, int mostOfEach, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var context = store.Context();
        await foreach (var row in RowReading.AskAsync(context, Touched, [("after", after), ("through", through), ("most", (long)mostOfEach)], cancellation))
        {
            var wasThere = !row.IsDBNull(3) && row.GetString(3) == StoredRevision.Put;
            var deed = row.GetString(2) == StoredRevision.Remove ? Deed.Removed : wasThere ? Deed.Changed : Deed.Added;
            yield return new TouchedEntry(row.GetInt64(0), new EntryId(row.GetString(1)), row.IsDBNull(4) ? null : KindIn(row.GetString(4)), deed);
        }
    }

    /// <summary>The kind that the beginning of an entry's JSON names.</summary>
    private static string? KindIn(string beginning)
    {
        try
        {
            var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(beginning), isFinalBlock: false, state: default);
            while (json.Read())
            {
                if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1 || !json.ValueTextEquals("kind")) continue;
                return json.Read() && json.TokenType == JsonTokenType.String ? json.GetString() : null;
            }
        }
        catch (JsonException)
        {
            // Something else wrote it; the log says so wherever the entry itself is read.
        }

        return null;
    }
}
