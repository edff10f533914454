using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Language;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Relating;

/// <summary>What two efforts share and where they differ, as parts of sentences.</summary>
internal sealed class PairMatter(RegisterSnapshot snapshot, EffortProfiles profiles, EffortProfile a, EffortProfile b)
{
    /// <summary>A word that more than one in so many uses tells nothing.</summary>
    private const double OneOf = 15;
    private const int ShortestWord = 4;
    private const int FewestWords = 2;
    private const int MostWords = 5;
    private const int MostCitations = 2;

    /// <summary>The one.</summary>
    public EffortProfile A => a;

    /// <summary>The other.</summary>
    public EffortProfile B => b;

    /// <summary>The terms of the facet that both have, as a list; nothing where there are none.</summary>
    public LocalizedText? Shared(Facet facet) => a[facet].Shared(b[facet], facet) is { IsEmpty: false } terms ? Joined(terms) : null;

    /// <summary>The terms of the facet that the profile has, as a list.</summary>
    public static LocalizedText Terms(EffortProfile profile, Facet facet) => Joined(profile[facet].In(facet));

    /// <summary>The entries that both numbers stand for.</summary>
    public ImmutableArray<Entry> Entries(IEnumerable<int> one, IEnumerable<int> other) => [.. one.Intersect(other).Select(number => snapshot.Entries[number])];

    /// <summary>The entries that both are tied to, the rarest first.</summary>
    public ImmutableArray<Entry> SharedTies => [.. Alike.Shared(a.Ties, b.Ties).Select(term => snapshot.Find(profiles.Ties.Table[term])).OfType<Entry>()];

    /// <summary>What raises both, the one that says that things overlap first, then the one that concerns fewest.</summary>
    public (Entry Raised, bool SaysOverlap)? Concern =>
        Relating.Concern.Shared(a.Concerns, b.Concerns).Select(each => each.One).OrderByDescending(each => each.SaysOverlap).ThenBy(each => each.Efforts).ThenBy(each => each.Number).FirstOrDefault() is { } found
            ? (snapshot.Entries[found.Number], found.SaysOverlap)
            : null;

    /// <summary>Who answers for the effort; for a provision not the law that it stands in, but whoever answers for what the register says of it.</summary>
    public ImmutableArray<Entry> Owners(EffortProfile profile)
    {
        ImmutableArray<Entry> owners = [.. profile.Owners.Select(number => snapshot.Entries[number]).Where(entry => entry.Kind != Kind.Law)];
        return owners.IsEmpty && profile.Entry.Steward is { } steward && snapshot.Find(steward) is { } answering ? [answering] : owners;
    }

    /// <summary>The words that both use and few others do, as they are written, quoted; nothing where there are none.</summary>
    public LocalizedText? Words()
    {
        var table = profiles.Neighbours.Table;
        var least = 1 + Math.Log(OneOf);
        var written = WrittenForms.Of(a.Entry);
        var words = Alike.Shared(a.Words, b.Words)
            .Where(term => table.Rarity(term) >= Math.Min(least, table.Rarity(int.MaxValue) - 0.5))
            .Select(term => table[term])
            .Where(term => term.Length >= ShortestWord && term.All(char.IsLetter))
            .Select(term => written.GetValueOrDefault(term, term))
            .Distinct(StringComparer.Ordinal).Take(MostWords).Select(word => new LocalizedText($"«{word}»", $"«{word}»", $"“{word}”")).ToList();
        return words.Count < FewestWords ? null : Filled.And(words);
    }

    /// <summary>All words of the profile, in base form.</summary>
    public IEnumerable<string> Terms(EffortProfile profile) => profile.Words.Select(weight => profiles.Neighbours.Table[weight.Term]);

    /// <summary>The places in the first citations of both.</summary>
    public ImmutableArray<Citation> Citations => [.. a.Entry.Citations.Take(MostCitations).Concat(b.Entry.Citations.Take(MostCitations)).Distinct()];

    /// <summary>The citations of the one whose section the other is cited in too.</summary>
    public ImmutableArray<Citation> SharedPlaces
    {
        get
        {
            var others = Places(b.Entry).Select(Section).ToHashSet();
            return [.. Places(a.Entry).Where(citation => others.Contains(Section(citation))).DistinctBy(Section)];
        }
    }

    /// <summary>The name of the source of a citation and its section.</summary>
    public LocalizedText Place(Citation citation)
    {
        var section = new LocalizedText(citation.Section);
        return snapshot.Find(citation.Source) is { } source ? Filled.Of(new LocalizedText("{0} {1}", "{0} {1}", "{0} {1}"), source.Name, section) : section;
    }

    /// <summary>A reason that rests on what is said of both.</summary>
    public Reason Reason(LocalizedText pattern, params LocalizedText[] blanks) => Reason([], Citations, pattern, blanks);

    /// <summary>A reason that rests on something of its own.</summary>
    public Reason Reason(IEnumerable<Entry> more, IEnumerable<Citation> citations, LocalizedText pattern, params LocalizedText[] blanks) =>
        new(Filled.Of(pattern, blanks), NamedEntries.Ids([a.Entry, b.Entry, .. more]), [.. citations.Distinct()]);

    private static LocalizedText Joined(ImmutableArray<FacetTerm> terms) => Filled.And([.. terms.Select(term => InSentences.Small(term.Label))]);

    private static (EntryId, string) Section(Citation citation) => (citation.Source, citation.Section);

    private static IEnumerable<Citation> Places(Entry entry) => entry.Citations.Concat(entry.Relations.SelectMany(relation => relation.Citations));
}
