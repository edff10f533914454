using System.Collections.Immutable;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Gaps;

/// <summary>
/// The links of the chain from what the law demands to the knowledge of what is done about it, in order. They are the terms of <see cref="Facet.Gap"/>,
/// so that a challenge of the register can say which of them its sources find missing.
/// </summary>
public enum ChainLink
{
    /// <summary>What the law demands.</summary>
    Duty,
    /// <summary>Somebody whom it binds.</summary>
    Responsibility,
    /// <summary>A function or a structure that holds the work together.</summary>
    Coordination,
    /// <summary>A plan, or a requirement to have one.</summary>
    Plan,
    /// <summary>A measure or a programme.</summary>
    Measure,
    /// <summary>A service or a channel that people can use.</summary>
    Service,
    /// <summary>A grant scheme.</summary>
    Funding,
    /// <summary>Studies and figures of what is done.</summary>
    Evidence,
}

/// <summary>The links with their names.</summary>
public static class ChainLinks
{
    /// <summary>All of them, in order.</summary>
    public static ImmutableArray<ChainLink> All { get; } = [.. Enum.GetValues<ChainLink>()];

    /// <summary>The word of the vocabulary for the link.</summary>
    public static FacetTerm Term(this ChainLink link) => Facet.Gap.Terms[(int)link];

    /// <summary>The links that the terms stand for.</summary>
    public static IEnumerable<ChainLink> Of(IEnumerable<string> terms) => terms.Select(Facet.Gap.Term).OfType<FacetTerm>().Select(term => (ChainLink)Facet.Gap.Terms.IndexOf(term)).Distinct().Order();
}
