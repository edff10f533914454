using System.Collections.Immutable;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>
/// What all efforts of a snapshot are compared by, each at a place of its own, which it keeps while the register changes. The place of an effort that is gone
/// stays empty in all but name: nothing finds it. How rare things are stays as it was counted until all are profiled anew.
/// </summary>
internal sealed class EffortProfiles
{
    private readonly Blocks<int> placeOfNumber;

    private EffortProfiles(RegisterSnapshot snapshot, EntryNumbers numbers, NeighbourIndex neighbours, EffortWeighings weighings, Blocks<EffortProfile> all, Blocks<int> placeOfNumber) =>
        (Snapshot, Numbers, Neighbours, Weighings, All, this.placeOfNumber) = (snapshot, numbers, neighbours, weighings, all, placeOfNumber);

    /// <summary>The register.</summary>
    public RegisterSnapshot Snapshot { get; }

    /// <summary>The numbers of entries in profiles.</summary>
    public EntryNumbers Numbers { get; }

    /// <summary>The profiles by place: in the order of ids, and those that have come since behind them.</summary>
    public Blocks<EffortProfile> All { get; }

    /// <summary>How many efforts there are.</summary>
    public int Count => All.Where(profile => IsAt(profile.Place)).Count();

    /// <summary>Whose texts are most alike, with how rare words are.</summary>
    public NeighbourIndex Neighbours { get; }

    /// <summary>How rare other things are.</summary>
    public EffortWeighings Weighings { get; }

    /// <summary>Profiles all efforts.</summary>
    public static EffortProfiles Of(RegisterSnapshot snapshot, int threads = 1)
    {
        Entry[] entries = [.. snapshot.Entries.Where(entry => EffortKinds.IsCompared(entry.Kind))];
        var read = new EffortReading[entries.Length];
        Parallel.For(0, read.Length, Threads.AtMost(threads), i => read[i] = EffortReading.Of(snapshot, entries[i]));
        var numbers = EntryNumbers.Of(snapshot);
        var neighbours = NeighbourIndex.Of(TermDocuments.OfTexts(entries.Length, i => EffortTexts.All(entries[i]), threads), SearchWidth.Among(entries.Length).Neighbours, threads, TermFrequency.Sublinear);
        var weighings = EffortWeighings.Of(read, threads, out var weighed);
        var (all, places) = (new EffortProfile[read.Length], new int[numbers.Count]);
        Array.Fill(places, -1);
        Parallel.For(0, all.Length, Threads.AtMost(threads), i => all[i] = new ProfileWriting(snapshot, numbers, neighbours).Of(i, entries[i], read[i], weighed[i]));
        foreach (var profile in all) places[profile.Number] = profile.Place;
        return new(snapshot, numbers, neighbours, weighings, Blocks.Of(all), Blocks.Of(places));
    }

    /// <summary>The place of the effort; nothing where the entry is none, or is not there.</summary>
    public int? Place(EntryId id) => Numbers.Find(id) is { } number && PlaceOf(number) is var place and >= 0 ? place : null;

    /// <summary>The place of the effort with the number; -1 where the entry is none, or is not there.</summary>
    public int PlaceOf(int number) => placeOfNumber[number];

    /// <summary>Whether an effort is at the place; otherwise it is gone.</summary>
    public bool IsAt(int place) => PlaceOf(All[place].Number) == place;

    /// <summary>The profiles after some changes; these stay as they are.</summary>
    /// <param name="next">The register then.</param>
    /// <param name="reached">The entries whose profiles may be others then.</param>
    /// <param name="threads">How many threads may work at once.</param>
    public EffortProfiles After(RegisterSnapshot next, IReadOnlyCollection<EntryId> reached, int threads)
    {
        var numbers = Numbers.With(reached.Order());
        var rewritten = new List<(int Place, Entry Entry, EffortReading Read)>();
        var places = Enumerable.Range(Numbers.Count, numbers.Count - Numbers.Count).ToDictionary(number => number, _ => -1);
        var texts = new List<ChangedDocument>();
        foreach (var id in reached.Order())
        {
            var number = numbers.Find(id)!.Value;
            var place = number < Numbers.Count ? PlaceOf(number) : -1;
            if (next.Find(id) is { } entry && EffortKinds.IsCompared(entry.Kind))
            {
                if (place < 0) places[number] = place = All.Length + rewritten.Count(each => each.Place >= All.Length);
                var read = EffortReading.Of(next, entry);
                rewritten.Add((place, entry, read));
                if (place >= All.Length || EffortTexts.All(All[place].Entry) != EffortTexts.All(entry)) texts.Add(new(place, [.. TextTerms.Of(EffortTexts.All(entry))]));
            }
            else if (place >= 0)
            {
                places[number] = -1;
                texts.Add(new(place, []));
            }
        }

        var neighbours = Neighbours.After(texts, threads);
        var weighings = Weighings.With(rewritten.Select(each => each.Read));
        var writing = new ProfileWriting(next, numbers, neighbours);
        var profiles = rewritten.ToDictionary(each => each.Place, each => writing.Of(each.Place, each.Entry, each.Read, weighings.Weigh(each.Read)));
        return new(next, numbers, neighbours, weighings, All.With(profiles), placeOfNumber.With(places));
    }
}
