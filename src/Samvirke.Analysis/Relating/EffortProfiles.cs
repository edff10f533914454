using System.Collections.Immutable;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>What all efforts of a snapshot are compared by.</summary>
internal sealed class EffortProfiles
{
    private readonly RegisterSnapshot snapshot;

    private EffortProfiles(RegisterSnapshot snapshot, int threads)
    {
        this.snapshot = snapshot;
        ImmutableArray<Entry> entries = [.. snapshot.Entries.Where(entry => EffortKinds.IsCompared(entry.Kind))];
        var read = new EffortReading[entries.Length];
        Parallel.For(0, read.Length, Threads.AtMost(threads), i => read[i] = EffortReading.Of(snapshot, entries[i]));
        Words = Weighing.Of([.. read.Select(each => each.Words)], threads, out var words);
        Ties = Weighing.Of([.. read.Select(each => each.Ties)], threads, out var ties);
        Places = Weighing.Of([.. read.Select(each => each.Places)], threads, out var places);
        Terms = Weighing.Of([.. read.Select(each => each.Terms)], threads, out var terms);
        Addressees = Weighing.Of([.. read.Select(each => each.Addressees)], threads, out var addressees);
        var all = new EffortProfile[read.Length];
        Parallel.For(0, all.Length, Threads.AtMost(threads), i => all[i] = Profile(entries[i], read[i], words[i], ties[i], places[i], terms[i], addressees[i]));
        All = [.. all];
    }

    /// <summary>The profiles, in the order of ids.</summary>
    public ImmutableArray<EffortProfile> All { get; }

    /// <summary>How rare words are.</summary>
    public Weighing Words { get; }

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
        Words = words,
        Name = Words.Weigh(read.Name),
        Ties = ties,
        Places = places,
        Terms = terms,
        AddresseesWeighed = addressees,
        Owners = Ordinals(read.Owners),
        Addressees = Ordinals(read.Addressees.Select(id => new EntryId(id))),
        Bases = Ordinals(read.Bases),
        Laws = Ordinals(read.Laws),
        Enabled = Ordinals(read.Enabled),
        Supported = Ordinals(read.Supported),
        Tied = Ordinals(read.Tied),
        Facets = [.. Facet.All.Select(facet => TermSet.Of(facet, entry.Facets))],
        NameTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(read.Name) : [],
        DemandTerms = EffortKinds.Demands.Contains(entry.Kind) ? OpposedWords.In(read.Words) : [],
        HasEnded = entry.Facets[Facet.Status] is ["ended"],
    };

    private ImmutableArray<int> Ordinals(IEnumerable<EntryId> ids) => [.. ids.Select(snapshot.Ordinal).OfType<int>().Distinct().Order()];
}
