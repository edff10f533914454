using System.Collections.Immutable;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Relating;

/// <summary>What speaks for and against that two efforts have to do with each other, as numbers from 0 to 1. The same whichever comes first.</summary>
internal static class PairFeatures
{
    private static readonly Facet TargetGroup = Facet.Find("targetGroup")!;
    private static readonly Facet Setting = Facet.Find("setting")!;
    private static readonly Facet Instrument = Facet.Find("instrument")!;
    private static readonly Facet Substance = Facet.Find("substance")!;
    private static readonly Facet Direction = Facet.Find("direction")!;

    /// <summary>What the numbers are, in order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "words", "name", "ties", "places", "sameKind", "ownersAlike", "differentOwners", "levelAlike", "levelApart", "groupAlike", "groupApart", "ageAlike", "ageApart",
        "preventionAlike", "preventionApart", "settingAlike", "settingApart", "topicAlike", "topicApart", "instrumentAlike", "substanceApart", "basesAlike", "addresseesAlike",
        "supportTie", "otherTie", "commonTie", "neverTogether", "bothDemands", "oneEnables", "wordsOfSameKind", "addresseesOfSameKind", "levelApartOfSameKind", "ownersApartOfSameKind", "opposedWords",
    ];

    /// <summary>The numbers of the pair.</summary>
    /// <param name="a">The one effort, with its ordinal.</param>
    /// <param name="b">The other effort, with its ordinal.</param>
    /// <param name="into">Where they are written; as long as <see cref="Names"/>.</param>
    public static void Write((EffortProfile Profile, int Ordinal) a, (EffortProfile Profile, int Ordinal) b, Span<double> into)
    {
        var (one, other) = (a.Profile, b.Profile);
        var words = one.Words.Dot(other.Words);
        var sameKind = one.Entry.Kind == other.Entry.Kind;
        var ofKind = Is(sameKind);
        var owners = Alike(one.Owners, other.Owners);
        var addressees = Alike(one.Addressees, other.Addressees);
        var ownersApart = Is(!one.Owners.IsEmpty && !other.Owners.IsEmpty && owners == 0);
        ReadOnlySpan<double> numbers =
        [
            Math.Sqrt(words), Math.Sqrt(one.Name.Dot(other.Name)), Math.Sqrt(one.Ties.Dot(other.Ties)), Math.Sqrt(one.Places.Dot(other.Places)),
            ofKind, owners, ownersApart,
            Alike(one, other, Facet.Level), Apart(one, other, Facet.Level), Alike(one, other, TargetGroup), Apart(one, other, TargetGroup),
            Alike(one, other, Facet.Age), Apart(one, other, Facet.Age), Alike(one, other, Facet.PreventionLevel), Apart(one, other, Facet.PreventionLevel),
            Alike(one, other, Setting), Apart(one, other, Setting), Alike(one, other, Facet.Topic), Apart(one, other, Facet.Topic), Alike(one, other, Instrument),
            Math.Max(Apart(one, other, Substance), Apart(one, other, Direction)),
            Alike(one.Bases, other.Bases), addressees,
            Is(one.Supported.BinarySearch(b.Ordinal) >= 0), Is(one.Tied.BinarySearch(b.Ordinal) >= 0), Alike(one.Supported, other.Supported),
            Is(one.HasEnded != other.HasEnded || !one.Entry.Valid.Overlaps(other.Entry.Valid)),
            Is(one.IsDemand && other.IsDemand), Is(IsEnabled(one.Entry.Kind, other.Entry.Kind)),
            ofKind * Math.Sqrt(words), ofKind * addressees, ofKind * Apart(one, other, Facet.Level), ofKind * ownersApart, OpposedWords.Between(one, other),
        ];
        numbers.CopyTo(into);
    }

    private static double Is(bool holds) => holds ? 1 : 0;

    private static double Alike(EffortProfile a, EffortProfile b, Facet facet) => a[facet].Alike(b[facet]);

    private static double Apart(EffortProfile a, EffortProfile b, Facet facet) => Is(a[facet].IsApartFrom(b[facet]));

    private static bool IsEnabled(Kind a, Kind b) => a != b && EffortKinds.Enabling.Contains(a) != EffortKinds.Enabling.Contains(b);

    /// <summary>The share of all of the two that both have; 0 where one has none.</summary>
    private static double Alike(ImmutableArray<int> a, ImmutableArray<int> b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) shared++;
            if (a[i] <= b[j]) i++;
            else j++;
        }

        return shared == 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }
}
