using System.Collections.Immutable;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>What all efforts of a snapshot are compared by.</summary>
internal sealed class EffortProfiles
{
    /// <summary>So many of the most similar texts of each are compared with it.</summary>
    private const int NeighboursEach = 12;

    private readonly RegisterSnapshot snapshot;
    private readonly Dictionary<string, int> numbers;

    private EffortProfiles(RegisterSnapshot snapshot, int threads)
    {
        this.snapshot = snapshot;
        ImmutableArray<Entry> entries = [.. snapshot.Entries.Where(entry => EffortKinds.IsCompared(entry.Kind))];
        var read = new EffortReading[entries.Length];
        Parallel.For(0, read.Length, Threads.AtMost(threads), i => read[i] = EffortReading.Of(snapshot, entries[i]));
        Neighbours = NeighbourIndex.Of(TermDocuments.OfTexts([.. read.Select(each => each.Text)], threads), NeighboursEach, threads, TermFrequency.Sublinear);
        Ties = Weighing.Of([.. read.Select(each => each.Ties)], threads, out var ties);
        Places = Weighing.Of([.. read.Select(each => each.Places)], threads, out var places);
        Terms = Weighing.Of([.. read.Select(each => each.Terms)], threads, out var terms);
        Addressees = Weighing.Of([.. read.Select(each => each.Addressees)], threads, out var addressees);
        numbers = new(entries.Length, StringComparer.Ordinal);
        foreach (var entry in snapshot.Entries) numbers.Add(entry.Id.Value, numbers.Count);
        var all = new EffortProfile[read.Length];
        Parallel.For(0, all.Length, Threads.AtMost(threads), i => all[i] = Profile(entries[i], read[i], Neighbours.Weights(i), ties[i], places[i], terms[i], addressees[i]));
        All = [.. all];
    }

    /// <summary>The profiles, in the order of ids.</summary>
    public ImmutableArray<EffortProfile> All { get; }

    /// <summary>Whose texts are most alike, with how rare words are.</summary>
    public NeighbourIndex Neighbours { get; }

    /// <summary>How rare it is to be tied to an entry.</summary>
    public Weighing Ties { get; }

    /// <summary>How rare it is to be spoken of in a section of a source.</summary>
    public Weighing Places { get; }

    /// <summary>How rare terms of facets are.</summary>
    public Weighing Terms { get; }

    /// <summary>How rare it is to be meant for somebody.</summary>
    public Weighing Addressees { get; }

    /// <summary>Profiles all efforts.</summary>
    public static EffortProfiles Of(RegisterSnapshot snapshot, int threads = 1) => new(snapshot, threads);

    private EffortProfile Profile(Entry entry, EffortReading read, TermWeight[] words, TermWeight[] ties, TermWeight[] places, TermWeight[] terms, TermWeight[] addressees) => new()
    {
        Entry = entry,
        Number = numbers[entry.Id.Value],
        Words = words,
        Name = Neighbours.Weigh(read.Name),
        Ties = ties,
        Places = places,
        Terms = terms,
        AddresseesWeighed = addressees,
        Owners = Numbers(read.Owners),
        Addressees = Numbers(read.Addressees.Select(id => new EntryId(id))),
        Bases = Numbers(read.Bases),
        Laws = Numbers(read.Laws),
        Enabled = Numbers(read.Enabled),
        Supported = Numbers(read.Supported),
        Tied = Numbers(read.Tied),
        Sorts = EffortKinds.SortsOf(entry.Kind),
        Concerns = Concern.Of(snapshot, entry.Id),
        Facets = [.. Facet.All.Select(facet => TermSet.Of(facet, entry.Facets))],
        NameTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(read.Name) : [],
        DemandTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(TextTerms.Of(read.Text)) : [],
        HasEnded = entry.Facets[Facet.Status] is ["ended"],
    };

    private ImmutableArray<int> Numbers(IEnumerable<EntryId> ids) => [.. ids.Select(id => numbers.TryGetValue(id.Value, out var number) ? number : -1).Where(number => number >= 0).Distinct().Order()];
}
