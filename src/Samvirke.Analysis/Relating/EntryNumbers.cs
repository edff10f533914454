using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>A number for each entry that stays its own while the register changes; entries that come are numbered on.</summary>
internal sealed class EntryNumbers
{
    private readonly EntryId[] ids;
    private readonly Dictionary<string, int> numbers;
    private readonly ImmutableList<EntryId> moreIds;
    private readonly ImmutableDictionary<string, int> moreNumbers;

    private EntryNumbers(EntryId[] ids, Dictionary<string, int> numbers, ImmutableList<EntryId> moreIds, ImmutableDictionary<string, int> moreNumbers) =>
        (this.ids, this.numbers, this.moreIds, this.moreNumbers) = (ids, numbers, moreIds, moreNumbers);

    /// <summary>How many there are.</summary>
    public int Count => ids.Length + moreIds.Count;

    /// <summary>The entry with the number.</summary>
    public EntryId this[int number] => number < ids.Length ? ids[number] : moreIds[number - ids.Length];

    /// <summary>Numbers the entries of the snapshot in the order of ids.</summary>
    public static EntryNumbers Of(RegisterSnapshot snapshot)
    {
        EntryId[] all = [.. snapshot.Entries.Select(entry => entry.Id)];
        var places = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++) places.Add(all[i].Value, i);
        return new(all, places, [], ImmutableDictionary<string, int>.Empty.WithComparers(StringComparer.Ordinal));
    }

    /// <summary>The number of the entry, or nothing where it never had one.</summary>
    public int? Find(EntryId id) => numbers.TryGetValue(id.Value, out var number) || moreNumbers.TryGetValue(id.Value, out number) ? number : null;

    /// <summary>The numbers with those of more entries, if they have none yet.</summary>
    public EntryNumbers With(IEnumerable<EntryId> more)
    {
        var (added, addedNumbers) = (moreIds.ToBuilder(), moreNumbers.ToBuilder());
        foreach (var id in more)
        {
            if (!numbers.ContainsKey(id.Value) && addedNumbers.TryAdd(id.Value, ids.Length + added.Count)) added.Add(id);
        }

        return added.Count == moreIds.Count ? this : new(ids, numbers, added.ToImmutable(), addedNumbers.ToImmutable());
    }
}
