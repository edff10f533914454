using System.Collections.Immutable;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Defining;

/// <summary>Two definitions of the same term: what they take in that the other does not, by rule and not by weights.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Differences">Where they draw the line otherwise, the surest first.</param>
/// <param name="Agree">Whether both give the same limits, and some.</param>
internal sealed record DefinedPair(Entry A, Entry B, ImmutableArray<DefinitionDifference> Differences, bool Agree)
{
    /// <summary>How likely it is that two that agree in all that both say are one definition written twice.</summary>
    private const double SameTwice = 0.7;

    /// <summary>The facets, ages apart, by which a definition says what falls under it.</summary>
    private static readonly ImmutableArray<Facet> Delimiting = [.. new[] { "targetGroup", "substance", "preventionLevel", "direction", "setting" }.Select(id => Facet.Find(id)!)];

    private static readonly ImmutableArray<Facet> Limiting = [Facet.Age, .. Delimiting];
    private static readonly ImmutableArray<DetailChoice> Classifications = DetailSchema.Find(Kind.Definition, "classification")!.Choices;

    /// <summary>The pair; nothing where either is no definition, or they define different terms.</summary>
    public static DefinedPair? Of(Entry a, Entry b)
    {
        if (Term(a) is not { } term || term != Term(b)) return null;
        ImmutableArray<DefinitionDifference?> said = [Classified(a, b), Aged(a, b), .. Delimiting.Select(facet => Delimited(a, b, facet))];
        return new(a, b, [.. said.OfType<DefinitionDifference>().OrderByDescending(difference => difference.Weight)], SaySame(a, b));
    }

    /// <summary>The term that a definition defines, as it is compared; nothing where the entry is none.</summary>
    public static string? Term(Entry entry) => entry.Kind == Kind.Definition ? entry.Details.Scalar("term")?.Trim().ToLowerInvariant() : null;

    /// <summary>How the two relate: where some case is in by the one and out by the other they conflict; where they agree they say the same twice.</summary>
    public EffortRelation Relation => this switch
    {
        { Differences.IsEmpty: false } => EffortRelation.Conflicts,
        { Agree: true } => EffortRelation.Overlaps,
        _ => EffortRelation.None,
    };

    /// <summary>How likely <see cref="Relation"/> is, from 0 to 1: differences add up as if each alone could make the conflict.</summary>
    public double Likely => Relation switch
    {
        EffortRelation.Conflicts => 1 - Differences.Aggregate(1.0, (none, difference) => none * (1 - difference.Weight)),
        EffortRelation.Overlaps => SameTwice,
        _ => 1,
    };

    private static bool SaySame(Entry a, Entry b) =>
        Class(a) == Class(b) && Limiting.All(facet => a.Facets[facet].ToHashSet(StringComparer.Ordinal).SetEquals(b.Facets[facet]))
        && (Class(a) is not null || Limiting.Any(facet => !a.Facets[facet].IsEmpty));

    private static DefinitionDifference.Classified? Classified(Entry a, Entry b) => Class(a) is { } one && Class(b) is { } other && one != other ? new(one, other) : null;

    private static DefinitionDifference.Aged? Aged(Entry a, Entry b)
    {
        var (one, other) = (Ages.Of(a), Ages.Of(b));
        if (one.IsEmpty || other.IsEmpty || one.Equals(other)) return null;
        return new(one.Without(other), other.Without(one));
    }

    private static DefinitionDifference.Delimited? Delimited(Entry a, Entry b, Facet facet)
    {
        ImmutableArray<FacetTerm> one = [.. facet.Found(a.Facets[facet])];
        ImmutableArray<FacetTerm> other = [.. facet.Found(b.Facets[facet])];
        return one.IsEmpty || other.IsEmpty || one.ToHashSet().SetEquals(other) ? null : new(facet, one, other);
    }

    private static DetailChoice? Class(Entry entry) => entry.Details.Scalar("classification") is { } id ? Classifications.FirstOrDefault(choice => choice.Id == id) : null;
}
