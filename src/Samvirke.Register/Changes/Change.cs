using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Changes;

/// <summary>What a change does with one entry: sets it to a new state, or takes it out.</summary>
public abstract record Revision(EntryId Id)
{
    /// <summary>From now on the entry reads so.</summary>
    public sealed record Put(Entry Entry) : Revision(Entry.Id);

    /// <summary>From now on the entry is not in the register.</summary>
    public sealed record Remove(EntryId Id) : Revision(Id);
}

/// <summary>A set of revisions that are accepted together, with who, for whom and why. Not yet in the log.</summary>
/// <param name="Author">The account that made it: an opaque key, never a name.</param>
/// <param name="Organisation">The organisation that it was made for.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Revisions">What it does; at most one revision of each entry.</param>
public sealed record ProposedChange(string Author, string Organisation, string Reason, ImmutableArray<Revision> Revisions);

/// <summary>A change as the log keeps it.</summary>
/// <param name="Number">Its place in the log: 1, 2, 3 … without gaps.</param>
/// <param name="RecordedAt">When it was accepted, in UTC.</param>
public sealed record RecordedChange(long Number, DateTimeOffset RecordedAt, ProposedChange Change);
