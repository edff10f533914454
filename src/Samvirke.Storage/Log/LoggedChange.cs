using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;

namespace Samvirke.Storage.Log;

/// <summary>Which changes of the log: all that meet every bound given.</summary>
/// <param name="After">Only changes with a higher number.</param>
/// <param name="Through">Only changes up to this number, itself included.</param>
/// <param name="RecordedThrough">Only changes recorded up to this moment, itself included.</param>
public sealed record LogRange(long After = 0, long? Through = null, DateTimeOffset? RecordedThrough = null)
{
    /// <summary>The whole log.</summary>
    public static LogRange All { get; } = new();
}

/// <summary>
/// A stored entry that this version does not understand wholly, as may happen when another version wrote it. What can be understood is kept;
/// an entry that is <paramref name="Lost"/> has no kind or form that this version knows and is left out.
/// </summary>
/// <param name="Change">The number of the change that holds it.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Lost">Whether nothing of it could be used.</param>
/// <param name="Defects">What was not understood; the lines mean nothing.</param>
public sealed record StoredDefect(long Change, EntryId Entry, bool Lost, ImmutableArray<TextDefect> Defects);

/// <summary>A change as read from the log. Revisions whose entry is lost are left out of it.</summary>
public sealed record LoggedChange(RecordedChange Recorded, ImmutableArray<StoredDefect> Defects);

/// <summary>The register as read from the log. Entries that are lost are left out of it.</summary>
public sealed record LoggedSnapshot(RegisterSnapshot Snapshot, ImmutableArray<StoredDefect> Defects);

/// <summary>One thing that was done with an entry.</summary>
/// <param name="Number">The number of the change.</param>
/// <param name="RecordedAt">When it was accepted, in UTC.</param>
/// <param name="Author">Who made the change.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Reason">Why.</param>
/// <param name="Revision">What was done; nothing when the entry is lost.</param>
/// <param name="Defect">What was not understood, if anything.</param>
public sealed record LoggedRevision(
    long Number,
    DateTimeOffset RecordedAt,
    string Author,
    string Organisation,
    string Reason,
    Revision? Revision,
    StoredDefect? Defect);
