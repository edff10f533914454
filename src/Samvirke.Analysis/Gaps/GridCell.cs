using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Gaps;

/// <summary>A cell of the grid.</summary>
/// <param name="Age">The band of age.</param>
/// <param name="Setting">The setting.</param>
/// <param name="Risk">The level of risk, or environmental.</param>
/// <param name="Efforts">What stands in it, by id.</param>
/// <param name="Evidence">What is known of that, by sort of knowledge in the order of <see cref="Knowledge.Classes"/>; sorts without any are left out.</param>
/// <param name="Unstudied">How many of the efforts nothing is recorded about.</param>
/// <param name="Possible">How many efforts agree with the cell in all that they say, but leave out age, setting or level; they fill nothing.</param>
/// <param name="Said">Challenges whose sources describe something in just such a place.</param>
/// <param name="Reasons">Why the cell is full or empty.</param>
public sealed record GridCell(
    FacetTerm Age,
    FacetTerm Setting,
    FacetTerm Risk,
    ImmutableArray<Entry> Efforts,
    ImmutableArray<CellEvidence> Evidence,
    int Unstudied,
    int Possible,
    ImmutableArray<Entry> Said,
    ImmutableArray<Reason> Reasons)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Efforts.IsEmpty;
}

/// <summary>A sort of knowledge in a cell.</summary>
/// <param name="Class">The sort.</param>
/// <param name="Efforts">How many efforts of the cell have some.</param>
public sealed record CellEvidence(EvidenceClass Class, int Efforts);

/// <summary>An effort that stands in no cell.</summary>
/// <param name="Effort">The effort.</param>
/// <param name="Unsaid">The axes of which it says nothing.</param>
public sealed record UnplacedEffort(Entry Effort, ImmutableArray<Facet> Unsaid);
