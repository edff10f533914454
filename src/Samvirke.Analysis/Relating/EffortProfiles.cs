using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>What all efforts of a snapshot are compared by.</summary>
internal sealed class EffortProfiles
{
    private readonly RegisterSnapshot snapshot;
    private readonly ImmutableArray<Entry> entries;
    private readonly string[] words;

    private EffortProfiles(RegisterSnapshot snapshot)
    {
        this.snapshot = snapshot;
        entries = [.. snapshot.Entries.Where(entry => EffortKinds.IsCompared(entry.Kind))];
        var all = Rarity<string>.Vectors([.. entries.Select(EffortTexts.All)], out words, StringComparer.Ordinal);
        var names = Rarity<string>.Vectors([.. entries.Select(EffortTexts.Name)], out _, StringComparer.Ordinal);
        var ties = Rarity<int>.Vectors([.. entries.Select(Ties)], out _);
        var places = Rarity<(EntryId, string)>.Vectors([.. entries.Select(Places)], out _);
        All = [.. entries.Select((entry, i) => Profile(entry, all[i], names[i], ties[i], places[i]))];
    }

    /// <summary>The profiles, in the order of ids.</summary>
    public ImmutableArray<EffortProfile> All { get; }

    /// <summary>Profiles all efforts.</summary>
    public static EffortProfiles Of(RegisterSnapshot snapshot) => new(snapshot);

    /// <summary>The word of a number among <see cref="EffortProfile.Words"/>.</summary>
    public string Word(int number) => words[number];

    private EffortProfile Profile(Entry entry, SparseVector all, SparseVector name, SparseVector ties, SparseVector places) => new()
    {
        Entry = entry,
        Words = all,
        Name = name,
        Ties = ties,
        Places = places,
        Owners = Ordinals(Owners(entry)),
        Addressees = Ordinals(Kin(entry).SelectMany(kin => Reached(kin, EffortRoles.Addressing))),
        Bases = Ordinals(Kin(entry).SelectMany(kin => Reached(kin, EffortRoles.Founding))),
        Supported = Ordinals(Neighbours(entry, relation => EffortRoles.Supporting.Contains(relation.Type))),
        Tied = Ordinals(Neighbours(entry, relation => !EffortRoles.Supporting.Contains(relation.Type))),
        Facets = [.. Facet.All.Select(facet => TermSet.Of(facet, entry.Facets))],
        NameTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(EffortTexts.Name(entry)) : [],
        DemandTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(EffortTexts.All(entry)) : [],
        HasEnded = entry.Facets[Facet.Status] is ["ended"],
    };

    private IEnumerable<int> Ties(Entry entry) => Neighbours(entry, _ => true).Select(snapshot.Ordinal).OfType<int>();

    private static IEnumerable<(EntryId, string)> Places(Entry entry) =>
        entry.Citations.Concat(entry.Relations.SelectMany(relation => relation.Citations)).Select(citation => (citation.Source, citation.Section)).Distinct();

    private static IEnumerable<EntryId> Reached(Entry entry, ImmutableArray<RelationType> types) =>
        entry.Relations.Where(relation => types.Contains(relation.Type)).Select(relation => relation.To);

    /// <summary>Whoever answers for it by a relation; where nobody does, its steward.</summary>
    private List<EntryId> Owners(Entry entry)
    {
        var owners = Kin(entry).SelectMany(kin => Reached(kin, EffortRoles.Owning)).ToList();
        return owners.Count > 0 || entry.Steward is not { } steward ? owners : [steward];
    }

    /// <summary>The entry, and the provisions that impose it, for a duty is addressed and founded as they are.</summary>
    private IEnumerable<Entry> Kin(Entry entry) => snapshot.LeadingTo(entry.Id, RelationTypes.Imposes).Prepend(entry);

    private IEnumerable<EntryId> Neighbours(Entry entry, Func<Relation, bool> counts) => entry.Relations.Where(counts).Select(relation => relation.To)
        .Concat(snapshot.IncomingTo(entry.Id).ToArray().Where(incoming => counts(incoming.Relation)).Select(incoming => incoming.From.Id))
        .Where(id => id != entry.Id);

    private ImmutableArray<int> Ordinals(IEnumerable<EntryId> ids) => [.. ids.Select(snapshot.Ordinal).OfType<int>().Distinct().Order()];
}
