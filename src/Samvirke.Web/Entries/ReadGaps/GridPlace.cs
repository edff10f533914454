using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Web.Entries.ReadGaps;

/// <summary>A place of the grid as the page shows it: a setting and an age, with the cells of one level or of all.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Age">The band of age.</param>
/// <param name="Cells">Its cells, by level; at least one.</param>
public sealed record GridPlace(FacetTerm Setting, FacetTerm Age, ImmutableArray<GridCell> Cells)
{
    /// <summary>How many efforts stand there, each counted once.</summary>
    public int Efforts => Cells.SelectMany(cell => cell.Efforts).DistinctBy(effort => effort.Id).Count();

    /// <summary>The challenges that are described there.</summary>
    public ImmutableArray<Entry> Said => [.. Cells.SelectMany(cell => cell.Said).DistinctBy(challenge => challenge.Id)];

    /// <summary>Whether there is anything to tell of it.</summary>
    public bool HasSomething => Cells.Any(cell => !cell.IsEmpty || !cell.Said.IsEmpty);

    /// <summary>Where on the page it is told of.</summary>
    public string Anchor => $"rute-{Setting.Id}-{Age.Id.TrimEnd('-')}";

    /// <summary>The place, of one level or of all.</summary>
    public static GridPlace Of(ReviewGrid grid, FacetTerm setting, FacetTerm age, FacetTerm? level) =>
        new(setting, age, [.. GridAxes.Risks.Where(risk => level is null || level == risk).Select(risk => grid[age, setting, risk])]);
}
