using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Gaps;

/// <summary>An entry that stands at a link of a chain.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Link">The link.</param>
/// <param name="Reach">How it reaches the area that is looked at.</param>
/// <param name="Citations">Where the tie to the chain is stated.</param>
public sealed record ChainPiece(Entry Entry, ChainLink Link, Reach Reach, ImmutableArray<Citation> Citations)
{
    /// <summary>Whether it is in the area and established: proposed, coming and ended things and those of other areas fill no link.</summary>
    public bool Fills => Reach is Reach.Own or Reach.Common && IsEstablished(Entry);

    /// <summary>Whether it holds now: no status is said, or that it is established.</summary>
    public static bool IsEstablished(Entry entry) => entry.Facets[Facet.Status] is { IsEmpty: true } || entry.Facets[Facet.Status].Contains("established");

    /// <summary>The link at which entries of the kind stand, or nothing.</summary>
    internal static ChainLink? LinkOf(Entry entry)
    {
        if (entry.Kind == Kind.Structure || entry.Kind == Kind.Function) return ChainLink.Coordination;
        if (entry.Kind == Kind.Plan || entry.Kind == Kind.PlanRequirement) return ChainLink.Plan;
        if (entry.Kind == Kind.Measure || entry.Kind == Kind.Programme) return ChainLink.Measure;
        if (entry.Kind == Kind.Service || entry.Kind == Kind.Channel) return ChainLink.Service;
        if (entry.Kind == Kind.GrantScheme) return ChainLink.Funding;
        return Knowledge.ClassOf(entry) is null ? null : ChainLink.Evidence;
    }
}
