using System.Text;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;

namespace Samvirke.Storage.Tests;

/// <summary>What is the same, written so that a difference can be read: entries hold lists, which records do not compare by content.</summary>
internal static class SameAs
{
    public static string Json(this Entry entry) => Encoding.UTF8.GetString(EntryWriter.ToUtf8(entry));

    public static string Json(this RegisterSnapshot snapshot) =>
        $"{snapshot.Moment.Change} {snapshot.Moment.RecordedAt:O} {snapshot.Moment.ValidAt}\n{string.Join('\n', snapshot.Entries.Select(Json))}";

    public static string Json(this RecordedChange change) =>
        $"{change.Number} {change.RecordedAt:O} {change.Change.Author}|{change.Change.Organisation}|{change.Change.Reason}\n{string.Join('\n', change.Change.Revisions.Select(Json))}";

    public static string Json(this Revision revision) => revision is Revision.Put put ? put.Entry.Json() : $"remove {revision.Id}";
}
