using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
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
        Weighed = new(neighbours.Weights(place), neighbours.Weigh(read.Name), weighed.Ties, weighed.Places, weighed.Terms, weighed.Addressees),
        Numbered = new(
            Numbers(read.Owners), Numbers(read.Addressees.Select(id => new EntryId(id))), Numbers(read.Bases), Numbers(read.Supported), Numbers(read.Enabled), Numbers(read.Laws), Numbers(read.Tied)),
        Where = read.Where is var (covered, around) ? new Locality([.. Numbers(covered)], [.. Numbers(around)]) : null,
        IsLocalForm = entry.Relations.Any(relation => relation.Type == RelationTypes.LocalFormOf),
        Sorts = EffortKinds.SortsOf(entry.Kind),
        Concerns = Concern.Of(snapshot, numbers, entry.Id),
        Facets = read.Facets,
        NameTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(read.Name) : [],
        DemandTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(TextTerms.Of(EffortTexts.All(entry))) : [],
        HasEnded = EffortKinds.HasEnded(entry),
    };

    private List<int> Numbers(IEnumerable<EntryId> ids)
    {
        var found = new List<int>();
        foreach (var id in ids)
        {
            if (numbers.FindIn(snapshot, id) is { } number && !found.Contains(number)) found.Add(number);
        }

        found.Sort();
        return found;
    }
}
