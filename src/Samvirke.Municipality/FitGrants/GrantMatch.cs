using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;

namespace Samvirke.Municipality.FitGrants;

/// <summary>How closely a scheme fits something, the closest first.</summary>
public enum GrantStep
{
    /// <summary>The register itself ties them together.</summary>
    Tied,

    /// <summary>They are about the same, for the same people.</summary>
    MatterAndPeople,

    /// <summary>They are about the same.</summary>
    Matter,

    /// <summary>They are for the same people.</summary>
    People,

    /// <summary>There is nothing that it fits.</summary>
    Nothing,
}

/// <summary>That a scheme fits something that a municipality may want money for.</summary>
/// <param name="Need">What.</param>
/// <param name="Step">How closely.</param>
/// <param name="Shared">What both say of themselves; for <see cref="GrantStep.Tied"/> what ties them need not be among it.</param>
public sealed record GrantMatch(GrantNeed Need, GrantStep Step, ImmutableArray<(Facet Facet, string Term)> Shared)
{
    /// <summary>For whom.</summary>
    internal static readonly Facet TargetGroup = Facet.Find("targetGroup")!;

    /// <summary>Which substances.</summary>
    internal static readonly Facet Substance = Facet.Find("substance")!;


    /// <summary>Every scheme is about funding, and every entry of a municipality is for the population where it says nothing else.</summary>
    private static readonly ImmutableArray<string> Empty = ["funding", "population"];

    /// <summary>Words for the young, none of which shuts the others out.</summary>
    private static readonly ImmutableArray<string> Young = ["children", "adolescents", "young-adults", "pupils", "students", "vulnerable-children", "children-in-care", "care-leavers"];

    private static readonly ImmutableArray<RelationType> Paying = [RelationTypes.Supports, RelationTypes.Fulfils, RelationTypes.PartOf, RelationTypes.FollowsUp, RelationTypes.BuildsOn];

    private static readonly ImmutableArray<Facet> Compared = [Facet.Topic, TargetGroup, Facet.Age, Facet.Setting, Facet.PreventionLevel, Substance];

    /// <summary>How the scheme fits the need; nothing where it does not. They must share what they are about or whom they are for, and say nothing that shuts the other out.</summary>
    public static GrantMatch? Of(Entry scheme, GrantNeed need)
    {
        var shared = Compared.SelectMany(facet => Shares(facet, scheme, need.Entry)).ToImmutableArray();
        if (IsTied(scheme, need)) return new GrantMatch(need, GrantStep.Tied, shared);
        if (Compared.Any(facet => AreApart(facet, scheme, need.Entry))) return null;
        var hasPeople = shared.Any(each => each.Facet == TargetGroup);
        var hasMatter = shared.Any(each => each.Facet == Facet.Topic) || (Words(Facet.Topic, scheme).IsEmpty && shared.Any(each => each.Facet == Substance));
        return (hasMatter, hasPeople) switch
        {
            (true, true) => new GrantMatch(need, GrantStep.MatterAndPeople, shared),
            (true, false) => new GrantMatch(need, GrantStep.Matter, shared),
            (false, true) => new GrantMatch(need, GrantStep.People, shared),
            _ => null,
        };
    }

    private static bool IsTied(Entry scheme, GrantNeed need) =>
        scheme.Relations.Any(relation => Paying.Contains(relation.Type) && need.Names.Contains(relation.To))
        || need.Entry.Relations.Any(relation => relation.Type == RelationTypes.FundedBy && relation.To == scheme.Id);

    private static IEnumerable<(Facet Facet, string Term)> Shares(Facet facet, Entry scheme, Entry entry)
    {
        var (mine, theirs) = (Words(facet, scheme), Words(facet, entry));
        if (facet.IsAge) return [];
        if (facet == Substance && (mine.Contains("all-substances") || theirs.Contains("all-substances"))) return mine.IsEmpty || theirs.IsEmpty ? [] : [(facet, "all-substances")];
        return facet.Terms.Where(term => mine.Contains(term.Id) && theirs.Contains(term.Id)).Select(term => (facet, term.Id));
    }

    /// <summary>Whether both say something, and nothing that is the same.</summary>
    private static bool AreApart(Facet facet, Entry scheme, Entry entry)
    {
        var (mine, theirs) = (Words(facet, scheme), Words(facet, entry));
        if (mine.IsEmpty || theirs.IsEmpty) return false;
        if (facet.IsAge) return !mine.Select(AgeSpan.Parse).OfType<AgeSpan>().Any(span => theirs.Select(AgeSpan.Parse).OfType<AgeSpan>().Any(span.Overlaps));
        if (facet == TargetGroup && mine.Any(Young.Contains) && theirs.Any(Young.Contains)) return false;
        return !Shares(facet, scheme, entry).Any();
    }

    /// <summary>What the entry says of itself; for whom it is counts only where it is not for everybody.</summary>
    private static ImmutableArray<string> Words(Facet facet, Entry entry) => facet == TargetGroup && entry.Facets[facet].Contains("population") ? [] : [.. entry.Facets[facet].Where(term => !Empty.Contains(term))];
}
