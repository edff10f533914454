using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;

namespace Samvirke.Web.Api.ReadGaps;

/// <summary>A cell of the grid.</summary>
/// <param name="Age">A band of age.</param>
/// <param name="Setting">A setting.</param>
/// <param name="Level">universal, selective, indicated or environmental.</param>
/// <param name="Efforts">What stands in the cell; none when it is empty.</param>
/// <param name="Evidence">How many of them have knowledge of each sort.</param>
/// <param name="Unstudied">Of how many nothing is recorded.</param>
/// <param name="Possible">How many efforts agree with the cell and leave out age, setting or level.</param>
/// <param name="Said">Challenges that are described in just such a place.</param>
/// <param name="Reasons">Why it is full or empty.</param>
public sealed record GridCellDocument(
    string Age,
    string Setting,
    string Level,
    ImmutableArray<EntryReference> Efforts,
    ImmutableArray<EvidenceDocument> Evidence,
    int Unstudied,
    int Possible,
    ImmutableArray<EntryReference> Said,
    ImmutableArray<ReasonDocument> Reasons)
{
    internal static GridCellDocument Of(GridCell cell) => new(
        cell.Age.Id, cell.Setting.Id, cell.Risk.Id, EntryReference.Of(cell.Efforts), [.. cell.Evidence.Select(each => new EvidenceDocument(each.Class.Id, each.Efforts))],
        cell.Unstudied, cell.Possible, EntryReference.Of(cell.Said), ReasonDocument.Of(cell.Reasons));
}

/// <summary>A sort of knowledge, and how many efforts of the cell have some.</summary>
public sealed record EvidenceDocument(string Class, int Efforts);
