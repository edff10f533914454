using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>A number for each entry that stays its own while the register changes: the ordinals of one snapshot, and on from them for entries that have come since.</summary>
internal sealed class EntryNumbers
{
    private readonly RegisterSnapshot counted;
    private readonly ImmutableList<EntryId> more;
    private readonly ImmutableDictionary<string, int> numbersOfMore;

    private EntryNumbers(RegisterSnapshot counted, ImmutableList<EntryId> more, ImmutableDictionary<string, int> numbersOfMore) =>
        (this.counted, this.more, this.numbersOfMore) = (counted, more, numbersOfMore);

    /// <summary>How many there are.</summary>
    public int Count => counted.Entries.Length + more.Count;

    /// <summary>The entry with the number.</summary>
    public EntryId this[int number] => number < counted.Entries.Length ? counted.Entries[number].Id : more[number - counted.Entries.Length];

    /// <summary>Numbers the entries of the snapshot in the order of ids.</summary>
    public static EntryNumbers Of(RegisterSnapshot snapshot) => new(snapshot, [], ImmutableDictionary<string, int>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The number of the entry, or nothing where it never had one.</summary>
    public int? Find(EntryId id) => counted.Ordinal(id) ?? (numbersOfMore.TryGetValue(id.Value, out var number) ? number : null);

    /// <summary>The number of an entry that the snapshot has, or nothing.</summary>
    public int? FindIn(RegisterSnapshot snapshot, EntryId id) => snapshot == counted || snapshot.Ordinal(id) is not null ? Find(id) : null;

    /// <summary>The numbers with those of more entries, if they have none yet.</summary>
    public EntryNumbers With(IEnumerable<EntryId> others)
    {
        var (added, numbers) = (more.ToBuilder(), numbersOfMore.ToBuilder());
        foreach (var id in others)
        {
            if (counted.Ordinal(id) is null && numbers.TryAdd(id.Value, counted.Entries.Length + added.Count)) added.Add(id);
        }

        return added.Count == more.Count ? this : new(counted, added.ToImmutable(), numbers.ToImmutable());
    }
}
