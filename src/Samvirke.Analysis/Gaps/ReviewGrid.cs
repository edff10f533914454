using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>
/// The grid of UNODC's Review of Prevention Systems: which measures, programmes, services and channels there are for each age, setting and level of risk, and what
/// is known of them. Only what says all three stands in a cell.
/// </summary>
/// <param name="Cells">Every cell, by age, then setting, then risk.</param>
/// <param name="Unplaced">The efforts of the scope that say too little to stand in a cell, by id.</param>
/// <param name="Efforts">How many efforts of the scope there are.</param>
public sealed record ReviewGrid(ImmutableArray<GridCell> Cells, ImmutableArray<UnplacedEffort> Unplaced, int Efforts)
{
    private static readonly ImmutableArray<Kind> Kinds = [Kind.Measure, Kind.Programme, Kind.Service, Kind.Channel];

    /// <summary>How many efforts stand in some cell.</summary>
    public int Placed => Efforts - Unplaced.Length;

    /// <summary>The cells that nothing stands in.</summary>
    public IEnumerable<GridCell> Empty => Cells.Where(cell => cell.IsEmpty);

    /// <summary>The cell.</summary>
    public GridCell this[FacetTerm age, FacetTerm setting, FacetTerm risk] =>
        Cells[(((GridAxes.Ages.IndexOf(age) * GridAxes.Settings.Length) + GridAxes.Settings.IndexOf(setting)) * GridAxes.Risks.Length) + GridAxes.Risks.IndexOf(risk)];

    /// <summary>The grid of the scope: what is in the area, and what is for all.</summary>
    public static ReviewGrid Of(RegisterSnapshot snapshot, GapScope scope)
    {
        var efforts = Kinds.Aggregate(snapshot.Nothing, (set, kind) => set.Or(snapshot.OfKind(kind))).Ordinals()
            .Select(ordinal => snapshot.Entries[ordinal])
            .Where(effort => ChainPiece.IsEstablished(effort) && scope.ReachOf(effort) != Reach.Elsewhere)
            .ToList();
        var filling = new GridFilling(snapshot);
        var unplaced = ImmutableArray.CreateBuilder<UnplacedEffort>();
        foreach (var effort in efforts)
        {
            if (!filling.Place(effort)) unplaced.Add(new UnplacedEffort(effort, GridAxes.Unsaid(effort)));
        }

        foreach (var challenge in snapshot.OfKind(Kind.Challenge).Ordinals().Select(ordinal => snapshot.Entries[ordinal]).Where(scope.ConcernsLevelOf)) filling.Describe(challenge);
        return new ReviewGrid(filling.Cells(scope), unplaced.ToImmutable(), efforts.Count);
    }
}
