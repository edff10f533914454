using Samvirke.Register.Changes;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Snapshots;

/// <summary>Builds snapshots by reading the log from its beginning.</summary>
public static class SnapshotBuilder
{
    /// <summary>The register after the changes, which come in the order of the log.</summary>
    public static RegisterSnapshot Replay(IEnumerable<RecordedChange> changes)
    {
        var entries = new Dictionary<EntryId, Entry>();
        var moment = RegisterSnapshot.Empty.Moment;
        foreach (var change in changes)
        {
            foreach (var revision in change.Change.Revisions) Apply(entries, revision);
            moment = new Moment(change.Number, change.RecordedAt, null);
        }

        return RegisterSnapshot.Of(entries.Values, moment);
    }

    private static void Apply(Dictionary<EntryId, Entry> entries, Revision revision)
    {
        switch (revision)
        {
            case Revision.Put put:
                entries[put.Id] = put.Entry;
                break;
            case Revision.Remove remove:
                entries.Remove(remove.Id);
                break;
            default:
                throw new InvalidOperationException($"A revision of an unknown sort: {revision.GetType().Name}");
        }
    }
}
