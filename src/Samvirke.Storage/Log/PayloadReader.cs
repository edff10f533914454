using System.Text.Json;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Storage.Tables;

namespace Samvirke.Storage.Log;

/// <summary>A row of the revisions.</summary>
internal readonly record struct RevisionRow(long Change, string EntryId, string Action, byte[]? Payload);

/// <summary>Reads stored entries, one thread at a time; readers that have the same strings share ids and other short texts.</summary>
internal sealed class PayloadReader(SharedStrings shared)
{
    private readonly JsonNodes json = new(shared);

    /// <summary>The revision as far as this version understands it.</summary>
    public (Revision? Revision, StoredDefect? Defect) Read(RevisionRow row)
    {
        var id = new EntryId(row.EntryId);
        if (row.Action == StoredRevision.Remove) return (new Revision.Remove(id), null);
        var (entry, _, defects) = Parse(row.Payload);
        return (entry is null ? null : new Revision.Put(entry), defects.IsEmpty ? null : new StoredDefect(row.Change, id, entry is null, defects));
    }

    private ReadEntry Parse(byte[]? payload)
    {
        try
        {
            return EntryReader.Read(json.Read(payload));
        }
        catch (JsonException error)
        {
            return new ReadEntry(null, null, [new TextDefect(1, DefectMessage.OfFile(error.Message))]);
        }
    }
}
