using System.Collections.Immutable;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Relating;

/// <summary>What a number of a pair may do to how likely it is that the two have to do with each other at all.</summary>
internal enum Pull
{
    /// <summary>Speaks for it or not at all.</summary>
    Draws,

    /// <summary>Speaks against it or not at all.</summary>
    Parts,

    /// <summary>Either.</summary>
    Either,
}

/// <summary>What speaks for and against that two efforts have to do with each other, as numbers from 0 to 1. The same whichever comes first.</summary>
internal static class PairFeatures
{
    private static readonly Facet TargetGroup = Facet.Find("targetGroup")!;
    private static readonly Facet Instrument = Facet.Find("instrument")!;
    private static readonly Facet Substance = Facet.Find("substance")!;
    private static readonly Facet Direction = Facet.Find("direction")!;

    /// <summary>What the numbers are, in order, and which way they may pull.</summary>
    public static ImmutableArray<(string Name, Pull Pull)> All { get; } =
    [
        ("words", Pull.Draws), ("name", Pull.Draws), ("named", Pull.Draws), ("namedByOtherKind", Pull.Draws), ("places", Pull.Draws), ("wordsOfSameKind", Pull.Draws), ("nameOfSameKind", Pull.Draws),
        ("termsAlike", Pull.Draws), ("termsOfSameKind", Pull.Draws),
        ("levelAlike", Pull.Draws), ("levelApart", Pull.Either), ("levelApartOfSameKind", Pull.Either), ("groupAlike", Pull.Draws), ("groupApart", Pull.Either),
        ("ageAlike", Pull.Draws), ("ageApart", Pull.Either), ("preventionAlike", Pull.Draws), ("preventionApart", Pull.Either),
        ("settingAlike", Pull.Draws), ("settingApart", Pull.Either), ("topicAlike", Pull.Draws), ("topicApart", Pull.Either), ("instrumentAlike", Pull.Draws), ("substanceApart", Pull.Either),
        ("ownersAlike", Pull.Draws), ("ownersApart", Pull.Either), ("ownersApartOfSameKind", Pull.Either), ("addresseesAlike", Pull.Draws), ("addresseesOfSameKind", Pull.Draws),
        ("basesAlike", Pull.Draws), ("sameLaw", Pull.Either),
        ("ties", Pull.Draws), ("enablingTie", Pull.Draws), ("supportTie", Pull.Draws), ("otherTie", Pull.Draws), ("commonTie", Pull.Draws),
        ("raisedTogether", Pull.Draws), ("saidToOverlap", Pull.Draws), ("saidToOverlapOfSameKind", Pull.Draws), ("neverTogether", Pull.Parts),
        ("sameKind", Pull.Either), ("bothDemands", Pull.Either), ("bothFunctions", Pull.Either), ("bothStructures", Pull.Either), ("bothGrants", Pull.Either), ("bothAdvice", Pull.Either), ("bothPlans", Pull.Either),
        ("oneGrant", Pull.Either), ("oneAdvice", Pull.Either), ("oneMeeting", Pull.Either), ("oneDemands", Pull.Either), ("onePlan", Pull.Either),
        ("opposedWords", Pull.Draws), ("opposedAddressees", Pull.Draws),
    ];

    /// <summary>What the numbers are called, in order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(each => each.Name)];

    /// <summary>The numbers of the pair.</summary>
    /// <param name="one">The one effort.</param>
    /// <param name="other">The other effort.</param>
    /// <param name="into">Where they are written; as long as <see cref="All"/>.</param>
    public static void Write(EffortProfile one, EffortProfile other, Span<double> into)
    {
        var sameKind = Is(one.Entry.Kind == other.Entry.Kind);
        var words = Math.Sqrt(Relating.Alike.Cosine(one.Words, other.Words));
        var name = Math.Sqrt(Relating.Alike.Cosine(one.Name, other.Name));
        var named = Math.Max(Relating.Alike.Held(one.Name, other.Words), Relating.Alike.Held(other.Name, one.Words));
        var demands = Both(one, other, EffortSorts.Demand);
        var said = Concern.SaidToOverlap(one.Concerns, other.Concerns);
        var terms = Relating.Alike.Cosine(one.Terms, other.Terms);
        var addressees = Relating.Alike.Cosine(one.AddresseesWeighed, other.AddresseesWeighed);
        var owners = Relating.Alike.Share(one.Owners, other.Owners);
        var ownersApart = Is(!one.Owners.IsEmpty && !other.Owners.IsEmpty && owners == 0);
        var opposed = OpposedWords.Between(one, other);
        var levelApart = Apart(one, other, Facet.Level);
        ReadOnlySpan<double> numbers =
        [
            words, name, named, (1 - sameKind) * named, Math.Sqrt(Relating.Alike.Cosine(one.Places, other.Places)), sameKind * words, sameKind * name,
            terms, sameKind * terms,
            Alike(one, other, Facet.Level), levelApart, sameKind * levelApart, Alike(one, other, TargetGroup), Apart(one, other, TargetGroup),
            Alike(one, other, Facet.Age), Apart(one, other, Facet.Age), Alike(one, other, Facet.PreventionLevel), Apart(one, other, Facet.PreventionLevel),
            Alike(one, other, Facet.Setting), Apart(one, other, Facet.Setting), Alike(one, other, Facet.Topic), Apart(one, other, Facet.Topic), Alike(one, other, Instrument),
            Math.Max(Apart(one, other, Substance), Apart(one, other, Direction)),
            owners, ownersApart, sameKind * ownersApart, addressees, sameKind * addressees,
            Relating.Alike.Share(one.Bases, other.Bases), Is(Relating.Alike.Share(one.Laws, other.Laws) > 0),
            Math.Sqrt(Relating.Alike.Cosine(one.Ties, other.Ties)), Is(one.Enabled.BinarySearch(other.Number) >= 0), Is(one.Supported.BinarySearch(other.Number) >= 0), Is(one.Tied.BinarySearch(other.Number) >= 0),
            Relating.Alike.Share(one.Supported, other.Supported),
            Concern.Together(one.Concerns, other.Concerns), said, said * Math.Max(sameKind, demands),
            Is(one.HasEnded != other.HasEnded || !one.Entry.Valid.Overlaps(other.Entry.Valid)),
            sameKind, demands, Both(one, other, EffortSorts.Function), Both(one, other, EffortSorts.Structure), Both(one, other, EffortSorts.Grant), Both(one, other, EffortSorts.Advice), Both(one, other, EffortSorts.Plan),
            One(one, other, EffortSorts.Grant), One(one, other, EffortSorts.Advice), One(one, other, EffortSorts.Function | EffortSorts.Structure), One(one, other, EffortSorts.Demand), One(one, other, EffortSorts.Plan),
            opposed, opposed * Math.Sqrt(addressees),
        ];
        numbers.CopyTo(into);
    }

    private static double Is(bool holds) => holds ? 1 : 0;

    private static double Alike(EffortProfile a, EffortProfile b, Facet facet) => a[facet].Alike(b[facet]);

    private static double Apart(EffortProfile a, EffortProfile b, Facet facet) => Is(a[facet].IsApartFrom(b[facet]));

    private static double Both(EffortProfile a, EffortProfile b, EffortSorts sort) => Is((a.Sorts & b.Sorts & sort) != EffortSorts.None);

    private static double One(EffortProfile a, EffortProfile b, EffortSorts sort) => Is((a.Sorts & sort) != EffortSorts.None != ((b.Sorts & sort) != EffortSorts.None));
}
