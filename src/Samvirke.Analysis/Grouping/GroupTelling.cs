using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Grouping;

/// <summary>Says what a group is called and what its members share.</summary>
internal sealed class GroupTelling(RegisterSnapshot snapshot, EffortTraits traits)
{
    private const int MostInName = 3;
    private const int MostTogether = 4;
    private const int MostReasons = 7;

    // What says less is true of much else.
    private const double LeastTelling = 0.7;

    // A longer name of an entry would hide what the group is called.
    private const int LongestInName = 48;

    // What a thing is about and for comes before where it is spoken of.
    private static readonly ImmutableArray<TraitSort> InNames = [TraitSort.Term, TraitSort.Name, TraitSort.Addressee, TraitSort.Law, TraitSort.Tie];
    private static readonly ImmutableArray<string> FacetsInNames = [Facet.Topic.Id, "targetGroup", Facet.Setting.Id, "substance"];

    // Only where little else is shared: many groups have these.
    private static readonly ImmutableArray<Facet> Besides = [Facet.Level, Facet.Sector];

    /// <summary>The kind of the members and the most telling of what they share.</summary>
    public LocalizedText Name(FoundGroup group)
    {
        var kinds = group.Members.Select(member => traits.Efforts[member].Kind).Distinct().ToList();
        var classes = group.Members.Select(member => traits.Kinds[member]).Distinct().ToList();
        var what = classes.Count > 1 ? GroupTexts.Several : InSentences.Capital((kinds.Count == 1 ? kinds[0] : Kind.Plan).Many);
        var telling = ByWeight(group).Where(IsForNames).OrderByDescending(IsTopic).Concat(ByWeight(group).Where(trait => FacetOf(traits.All[trait]) is { } facet && Besides.Contains(facet)));
        var shared = Different(telling.Select(trait => Label(group, traits.All[trait]))).Take(MostInName).ToList();
        return shared.Count == 0 ? what : Filled.Of(GroupTexts.Name, what, Filled.And(shared));
    }

    /// <summary>What they share, a sentence for each sort of thing, and who answers for them.</summary>
    public IEnumerable<Reason> Reasons(FoundGroup group, ImmutableArray<Entry> owners)
    {
        var names = group.Shared.Select(trait => traits.All[trait]).Where(trait => trait.Sort == TraitSort.Name).Select(trait => trait.Key).ToHashSet(StringComparer.Ordinal);
        var told = ByWeight(group).Select(trait => (Number: trait, Trait: traits.All[trait]))
            .Where(each => each.Trait.Sort != TraitSort.Kind && !(each.Trait.Sort == TraitSort.Word && names.Contains(each.Trait.Key)))
            .Select(each => each.Number)
            .GroupBy(trait => (traits.All[trait].Sort, Facet: FacetOf(traits.All[trait])?.Id, Having: Having(group, trait)))
            .Select(each => (Traits: each, Says: each.Sum(trait => traits.Weights[trait])))
            .Where(each => each.Says >= LeastTelling)
            .OrderByDescending(each => each.Says)
            .Select(each => each.Traits)
            .Take(MostReasons)
            .Select(each => Shared(group, each.Key.Sort, FacetOf(traits.All[each.First()]), each.Key.Having, [.. each.Take(MostTogether).Select(trait => traits.All[trait])]));
        return owners.IsEmpty ? told : told.Append(new Reason(Filled.Of(Answering(owners), NamedEntries.Named(owners)), NamedEntries.Ids(owners), []));
    }

    private static LocalizedText Answering(ImmutableArray<Entry> owners)
    {
        if (owners.All(owner => owner.Kind == Kind.Law)) return GroupTexts.Laws;
        return owners.Length == 1 ? GroupTexts.Owner : GroupTexts.Owners;
    }

    /// <summary>The labels without those that say again what one before them says.</summary>
    private static IEnumerable<LocalizedText> Different(IEnumerable<LocalizedText> labels)
    {
        var said = new List<string>();
        foreach (var label in labels)
        {
            var text = label.In(Tongue.Nb).Text.Trim('«', '»').ToLowerInvariant();
            if (text.Length > LongestInName || said.Exists(each => each.Contains(text, StringComparison.Ordinal) || text.Contains(each, StringComparison.Ordinal))) continue;
            said.Add(text);
            yield return label;
        }
    }

    private bool IsTopic(int trait) => FacetOf(traits.All[trait]) == Facet.Topic;

    private IEnumerable<int> ByWeight(FoundGroup group) => group.Shared.OrderByDescending(trait => traits.Weights[trait]).ThenBy(trait => trait);

    private int Having(FoundGroup group, int trait) => group.Members.Count(member => traits.Has(member, trait));

    private bool IsForNames(int number)
    {
        var trait = traits.All[number];
        return InNames.Contains(trait.Sort) && (FacetOf(trait) is not { } facet || FacetsInNames.Contains(facet.Id));
    }

    private Reason Shared(FoundGroup group, TraitSort sort, Facet? facet, int having, ImmutableArray<Trait> shared)
    {
        var count = having == group.Members.Length ? GroupTexts.All : Filled.Of(GroupTexts.Some, Filled.Number(having), Filled.Number(group.Members.Length));
        var what = Filled.And([.. shared.Select(trait => Label(group, trait))]);
        var text = sort == TraitSort.Term && Pattern(facet!) is null ? Filled.Of(GroupTexts.Facet, count, InSentences.Small(facet!.Label), what) : Filled.Of(Pattern(facet) ?? Pattern(sort), count, what);
        return new Reason(text, [.. shared.Select(trait => snapshot.Find(trait.Key)).OfType<Entry>().Select(entry => entry.Id)], [.. sort == TraitSort.Place ? Citations(group, shared) : []]);
    }

    private static LocalizedText? Pattern(Facet? facet) => facet?.Id switch
    {
        "topic" => GroupTexts.Topic,
        "targetGroup" => GroupTexts.TargetGroup,
        _ => null,
    };

    private static LocalizedText Pattern(TraitSort sort) => sort switch
    {
        TraitSort.Addressee => GroupTexts.Addressee,
        TraitSort.Law => GroupTexts.Law,
        TraitSort.Concern => GroupTexts.Concern,
        TraitSort.Place => GroupTexts.Place,
        TraitSort.Tie => GroupTexts.Tie,
        TraitSort.Name => GroupTexts.Words,
        TraitSort.Word => GroupTexts.Text,
        _ => throw new InvalidOperationException($"What is shared of the sort {sort} is told otherwise."),
    };

    /// <summary>Where the sources speak of the members, once a section.</summary>
    private IEnumerable<Citation> Citations(FoundGroup group, ImmutableArray<Trait> places) => group.Members
        .SelectMany(member => traits.Efforts[member].Citations.Concat(traits.Efforts[member].Relations.SelectMany(relation => relation.Citations)))
        .Where(citation => places.Any(place => place.Key == PlaceOf(citation)))
        .DistinctBy(PlaceOf);

    private static string PlaceOf(Citation citation) => $"{citation.Source} {citation.Section}";

    private static Facet? FacetOf(Trait trait) => trait.Sort == TraitSort.Term ? Facet.Find(trait.Key.Split(' ')[0]) : null;

    private LocalizedText Label(FoundGroup group, Trait trait) => trait.Sort switch
    {
        TraitSort.Term => InSentences.Small(FacetOf(trait)!.Term(trait.Key.Split(' ')[1])!.Label),
        TraitSort.Name or TraitSort.Word => Filled.Of(GroupTexts.Quoted, new LocalizedText(Written(group, trait.Key))),
        TraitSort.Place => Place(trait.Key),
        _ => snapshot.Find(trait.Key)?.Name ?? new LocalizedText(trait.Key),
    };

    private LocalizedText Place(string place)
    {
        var (source, section) = (place[..place.IndexOf(' ', StringComparison.Ordinal)], place[(place.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        return snapshot.Find(source) is { } entry ? LocalizedText.Of(entry.Name.Phrases.Select(phrase => phrase with { Text = $"{phrase.Text} {section}" })) : new LocalizedText(place);
    }

    /// <summary>The shortest form in which a member writes the word.</summary>
    private string Written(FoundGroup group, string term) => group.Members
        .Select(member => WrittenForms.Of(traits.Efforts[member]).GetValueOrDefault(term, term))
        .OrderBy(form => form == term).ThenBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)
        .First();
}
