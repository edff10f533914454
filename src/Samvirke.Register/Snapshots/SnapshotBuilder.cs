using Samvirke.Register.Changes;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Snapshots;

/// <summary>Builds snapshots by reading the log from its beginning.</summary>
public static class SnapshotBuilder
{
    /// <summary>The register after the changes, which come in the order of the log.</summary>
    public static RegisterSnapshot Replay(IEnumerable<RecordedChange> changes)
    {
        var entries = new Dictionary<EntryId, (Entry, Revised)>();
        var moment = RegisterSnapshot.Empty.Moment;
        foreach (var change in changes)
        {
            Apply(entries, change);
            moment = new Moment(change.Number, change.RecordedAt, null);
        }

        return RegisterSnapshot.OfRevised(entries.Values, moment);
    }

    internal static void Apply(Dictionary<EntryId, (Entry, Revised)> entries, RecordedChange change)
    {
        var revised = new Revised(change.Number, change.RecordedAt);
        foreach (var revision in change.Change.Revisions)
        {
            switch (revision)
            {
                case Revision.Put put:
                    entries[put.Id] = (put.Entry, revised);
                    break;
                case Revision.Remove remove:
                    entries.Remove(remove.Id);
                    break;
                default:
                    throw new InvalidOperationException($"A revision of an unknown sort: {revision.GetType().Name}");
            }
        }
    }
}
