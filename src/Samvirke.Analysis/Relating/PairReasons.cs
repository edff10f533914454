using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Relating;

/// <summary>What the numbers of <see cref="PairFeatures"/> say, as sentences: each has some numbers behind it, and is as strong as they are.</summary>
internal static class PairReasons
{
    private const double Mentioned = 0.5;
    private static readonly Facet TargetGroup = Facet.Find("targetGroup")!;
    private static readonly Facet Instrument = Facet.Find("instrument")!;
    private static readonly Facet Substance = Facet.Find("substance")!;

    /// <summary>The numbers and the sentence that they give, or nothing.</summary>
    public static ImmutableArray<(ImmutableArray<string> Features, Func<PairMatter, IEnumerable<Reason>> Write)> All { get; } =
    [
        (["raisedTogether", "saidToOverlap", "saidToOverlapOfSameKind"], Raised),
        (["opposedWords", "opposedAddressees"], Opposed),
        (["enablingTie", "supportTie", "otherTie"], Ties),
        (["basesAlike", "sameLaw"], Bases),
        (["addresseesAlike", "addresseesOfSameKind"], Addressees),
        (["groupAlike"], matter => Facets(matter, TargetGroup, PairTexts.TargetGroup)),
        (["topicAlike", "termsAlike", "termsOfSameKind"], matter => Facets(matter, Facet.Topic, PairTexts.Topic)),
        (["settingAlike"], matter => Facets(matter, Facet.Setting, PairTexts.Setting)),
        (["ageAlike"], matter => Facets(matter, Facet.Age, PairTexts.Age)),
        (["levelAlike"], matter => Facets(matter, Facet.Level, PairTexts.Level)),
        (["preventionAlike"], matter => Facets(matter, Facet.PreventionLevel, PairTexts.Prevention)),
        (["instrumentAlike"], matter => Facets(matter, Instrument, PairTexts.Instrument)),
        (["words", "name", "wordsOfSameKind", "nameOfSameKind"], Words),
        (["named", "namedByOtherKind"], Named),
        (["ties", "commonTie"], SharedTies),
        (["places"], Places),
        (["sameKind", "bothDemands", "bothFunctions", "bothStructures", "bothGrants", "bothAdvice", "bothPlans"], Kind),
        (["ownersAlike", "ownersApart", "ownersApartOfSameKind"], Owners),
    ];

    /// <summary>Where the two differ, each a sentence.</summary>
    public static IEnumerable<Reason> Differences(PairMatter matter) =>
        new[] { TargetGroup, Facet.Level, Facet.Setting, Facet.Age, Substance, Facet.PreventionLevel }.Where(facet => matter.A[facet].IsApartFrom(matter.B[facet])).Select(facet => matter.Reason(
            PairTexts.Apart, facet.Label, PairMatter.Terms(matter.A, facet), matter.A.Entry.Name, PairMatter.Terms(matter.B, facet), matter.B.Entry.Name));

    /// <summary>Who answers for the two.</summary>
    public static IEnumerable<Reason> Owners(PairMatter matter)
    {
        var (a, b) = (matter.A, matter.B);
        var (one, other) = (matter.Owners(a), matter.Owners(b));
        if (one.IsEmpty || other.IsEmpty) yield break;
        ImmutableArray<Entry> both = [.. one.Intersect(other)];
        yield return both.IsEmpty
            ? matter.Reason(PairTexts.OtherOwner, NamedEntries.Named(one), a.Entry.Name, NamedEntries.Named(other), b.Entry.Name)
            : matter.Reason(both, matter.Citations, PairTexts.SameOwner, NamedEntries.Named(both));
    }

    private static IEnumerable<Reason> Facets(PairMatter matter, Facet facet, LocalizedText pattern)
    {
        if (matter.Shared(facet) is { } shared) yield return matter.Reason(pattern, shared);
    }

    private static IEnumerable<Reason> Opposed(PairMatter matter)
    {
        var found = OpposedWords.Found(matter.A.NameTerms, matter.B.NameTerms) ?? OpposedWords.Found(matter.A.DemandTerms, matter.B.DemandTerms);
        if (found is var (one, other)) yield return matter.Reason(PairTexts.Opposed, matter.A.Entry.Name, new(one), matter.B.Entry.Name, new(other));
    }

    private static IEnumerable<Reason> Raised(PairMatter matter)
    {
        if (matter.Concern is not var (raised, saysOverlap)) yield break;
        var citations = raised.Relations.Where(relation => relation.To == matter.A.Entry.Id || relation.To == matter.B.Entry.Id).SelectMany(relation => relation.Citations);
        yield return matter.Reason([raised], citations, saysOverlap ? PairTexts.SaidToOverlap : PairTexts.Raised, raised.Name);
    }

    private static IEnumerable<Reason> Ties(PairMatter matter) => Ties(matter, matter.A.Entry, matter.B.Entry).Concat(Ties(matter, matter.B.Entry, matter.A.Entry));

    private static IEnumerable<Reason> Ties(PairMatter matter, Entry from, Entry to) => from.Relations.Where(relation => relation.To == to.Id)
        .Select(relation => matter.Reason([], relation.Citations, PairTexts.Tie, from.Name, relation.Type.Forward, to.Name));

    private static IEnumerable<Reason> Bases(PairMatter matter)
    {
        var (bases, laws) = (matter.Entries(matter.A.Bases, matter.B.Bases), matter.Entries(matter.A.Laws, matter.B.Laws));
        if (!bases.IsEmpty) yield return matter.Reason(bases, matter.Citations, PairTexts.Bases, NamedEntries.Named(bases));
        else if (!laws.IsEmpty) yield return matter.Reason(laws, matter.Citations, PairTexts.SameLaw, NamedEntries.Named(laws));
    }

    private static IEnumerable<Reason> Addressees(PairMatter matter)
    {
        var both = matter.Entries(matter.A.Addressees, matter.B.Addressees);
        if (!both.IsEmpty) yield return matter.Reason(both, matter.Citations, PairTexts.Addressees, NamedEntries.Named(both));
    }

    private static IEnumerable<Reason> Words(PairMatter matter)
    {
        if (matter.Words() is { } words) yield return matter.Reason(PairTexts.Words, words);
    }

    private static IEnumerable<Reason> Named(PairMatter matter)
    {
        if (Alike.Held(matter.B.Name, matter.A.Words) >= Mentioned) yield return matter.Reason(PairTexts.Named, matter.A.Entry.Name, matter.B.Entry.Name);
        else if (Alike.Held(matter.A.Name, matter.B.Words) >= Mentioned) yield return matter.Reason(PairTexts.Named, matter.B.Entry.Name, matter.A.Entry.Name);
    }

    private static IEnumerable<Reason> SharedTies(PairMatter matter)
    {
        var both = matter.SharedTies;
        if (!both.IsEmpty) yield return matter.Reason(both, matter.Citations, PairTexts.SharedTies, NamedEntries.Named(both));
    }

    private static IEnumerable<Reason> Places(PairMatter matter)
    {
        var places = matter.SharedPlaces;
        if (!places.IsEmpty) yield return matter.Reason([], places, PairTexts.Places, Filled.And([.. places.Take(3).Select(matter.Place)]));
    }

    private static IEnumerable<Reason> Kind(PairMatter matter)
    {
        if (matter.A.Entry.Kind == matter.B.Entry.Kind) yield return matter.Reason(PairTexts.SameKind, matter.A.Entry.Kind.Many);
    }
}
