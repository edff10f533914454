using System.Collections.Immutable;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>Writes the profiles of efforts.</summary>
internal readonly struct ProfileWriting(RegisterSnapshot snapshot, EntryNumbers numbers, NeighbourIndex neighbours)
{
    /// <summary>The profile.</summary>
    /// <param name="place">The effort's place, which is also that of its text.</param>
    /// <param name="entry">The effort.</param>
    /// <param name="read">What stands in the register about it.</param>
    /// <param name="weighed">The same, weighed.</param>
    public EffortProfile Of(int place, Entry entry, EffortReading read, WeighedReading weighed) => new()
    {
        Entry = entry,
        Place = place,
        Number = numbers.Find(entry.Id)!.Value,
        Words = neighbours.Weights(place),
        Name = neighbours.Weigh(read.Name),
        Ties = weighed.Ties,
        Places = weighed.Places,
        Terms = weighed.Terms,
        AddresseesWeighed = weighed.Addressees,
        Owners = Numbers(read.Owners),
        Addressees = Numbers(read.Addressees.Select(id => new EntryId(id))),
        Bases = Numbers(read.Bases),
        Laws = Numbers(read.Laws),
        Enabled = Numbers(read.Enabled),
        Supported = Numbers(read.Supported),
        Tied = Numbers(read.Tied),
        Sorts = EffortKinds.SortsOf(entry.Kind),
        Concerns = Concern.Of(snapshot, numbers, entry.Id),
        Facets = read.Facets,
        NameTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(read.Name) : [],
        DemandTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(TextTerms.Of(read.Text)) : [],
        HasEnded = EffortKinds.HasEnded(entry),
    };

    private ImmutableArray<int> Numbers(IEnumerable<EntryId> ids)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (var id in ids)
        {
            if (snapshot.Ordinal(id) is not null) found.Add(numbers.Find(id)!.Value);
        }

        if (found.Count < 2) return found.ToImmutable();
        found.Sort();
        return [.. found.Distinct()];
    }
}
