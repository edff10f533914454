using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Samvirke.Analysis.Relating;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Grouping;

/// <summary>What the efforts of a snapshot that go on have, in numbers: efforts in the order of ids, traits in that of their first effort.</summary>
internal sealed class EffortTraits
{
    /// <summary>A word that more have says nothing of what a name is about.</summary>
    private const double MostOfNames = 0.1;
    private const int TellingWords = 12;

    // A word of two letters is a preposition; telling words are longer still.
    private const int ShortestOfName = 3;
    private const int ShortestTelling = 4;

    private readonly int[][] of;
    private readonly int[][] having;

    private EffortTraits(ImmutableArray<Entry> efforts, EffortReading[] read, List<Trait>[] traits, TermWeight[][] words)
    {
        (Efforts, Words) = (efforts, words);
        Owners = Array.ConvertAll(read, each => each.Owners.Select(owner => owner.Value).ToArray());
        Kinds = [.. efforts.Select(Class)];
        var numbers = new Dictionary<Trait, int>();
        of = Array.ConvertAll(traits, each => each.Select(trait => Number(numbers, trait)).Distinct().Order().ToArray());
        All = [.. numbers.OrderBy(each => each.Value).Select(each => each.Key)];
        var lists = Array.ConvertAll(new int[numbers.Count], _ => new List<int>());
        for (var effort = 0; effort < of.Length; effort++)
        {
            foreach (var trait in of[effort]) lists[trait].Add(effort);
        }

        having = Array.ConvertAll(lists, list => list.ToArray());
        Weights = [.. TraitWeights.Of(this)];
    }

    /// <summary>The efforts.</summary>
    public ImmutableArray<Entry> Efforts { get; }

    /// <summary>The traits.</summary>
    public ImmutableArray<Trait> All { get; }

    /// <summary>How much it says that efforts have the trait in common.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>What sort of effort each is.</summary>
    public ImmutableArray<Kind> Kinds { get; }

    /// <summary>Who answers for each.</summary>
    public string[][] Owners { get; }

    /// <summary>The words of each, weighed.</summary>
    public TermWeight[][] Words { get; }

    /// <summary>The traits of the effort, rising.</summary>
    public ReadOnlySpan<int> Of(int effort) => of[effort];

    /// <summary>The efforts that have the trait, rising.</summary>
    public ReadOnlySpan<int> Having(int trait) => having[trait];

    /// <summary>Whether the effort has the trait.</summary>
    public bool Has(int effort, int trait) => Array.BinarySearch(of[effort], trait) >= 0;

    /// <summary>Reads the efforts that have not ended on the day.</summary>
    public static EffortTraits Read(RegisterSnapshot snapshot, DateOnly day)
    {
        ImmutableArray<Entry> efforts = [.. snapshot.Entries.Where(entry => EffortKinds.IsCompared(entry.Kind) && entry.Kind != Kind.Definition && !HasEnded(snapshot, entry, day))];
        var read = efforts.Select(effort => EffortReading.Of(snapshot, effort)).ToArray();
        var written = efforts.Select(effort => TextTerms.Of(EffortTexts.All(effort))).ToArray();
        var table = Weighing.Of(written, 1, out var words).Table;
        var users = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in written.SelectMany(each => each.Distinct(StringComparer.Ordinal))) CollectionsMarshal.GetValueRefOrAddDefault(users, word, out _)++;
        var traits = new List<Trait>[read.Length];
        for (var i = 0; i < read.Length; i++)
        {
            traits[i] = [.. Stated(snapshot, efforts[i], read[i])];
            traits[i].AddRange(read[i].Name.Where(word => word.Length >= ShortestOfName && users.GetValueOrDefault(word) <= MostOfNames * read.Length).Select(word => new Trait(TraitSort.Name, word)));
            traits[i].AddRange(words[i].OrderByDescending(word => word.Weight).ThenBy(word => table[word.Term], StringComparer.Ordinal)
                .Select(word => table[word.Term]).Where(word => word.Length >= ShortestTelling && users.GetValueOrDefault(word) > 1)
                .Take(TellingWords).Select(word => new Trait(TraitSort.Word, word)));
        }

        return new EffortTraits(efforts, read, traits, words);
    }

    private static IEnumerable<Trait> Stated(RegisterSnapshot snapshot, Entry effort, EffortReading read)
    {
        yield return new Trait(TraitSort.Kind, Class(effort).Id);
        foreach (var term in read.Terms) yield return new Trait(TraitSort.Term, term);
        foreach (var id in read.Addressees) yield return new Trait(TraitSort.Addressee, id);
        foreach (var place in read.Places) yield return new Trait(TraitSort.Place, place);
        HashSet<string> told = [.. read.Addressees, .. read.Owners.Select(owner => owner.Value)];
        foreach (var law in read.Laws.Concat(read.Bases).Select(id => id.Value).Where(told.Add)) yield return new Trait(TraitSort.Law, law);
        foreach (var concern in snapshot.LeadingTo(effort.Id, RelationTypes.Concerns).Select(entry => entry.Id.Value).Where(told.Add)) yield return new Trait(TraitSort.Concern, concern);
        foreach (var tie in read.Ties.Where(told.Add)) yield return new Trait(TraitSort.Tie, tie);
    }

    /// <summary>Whether it is over, or stands in a law that is.</summary>
    private static bool HasEnded(RegisterSnapshot snapshot, Entry entry, DateOnly day) =>
        IsOver(entry, day) || snapshot.ReachedFrom(entry, RelationTypes.SectionOf).Any(law => IsOver(law, day));

    private static bool IsOver(Entry entry, DateOnly day) => EffortKinds.HasEnded(entry) || entry.Valid.To < day;

    private static Kind Class(Entry effort) => effort.Kind == Kind.PlanRequirement ? Kind.Plan : effort.Kind;

    private static int Number(Dictionary<Trait, int> numbers, Trait trait)
    {
        if (!numbers.TryGetValue(trait, out var number)) numbers.Add(trait, number = numbers.Count);
        return number;
    }
}
