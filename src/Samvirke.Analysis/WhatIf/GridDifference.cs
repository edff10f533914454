using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using static Samvirke.Analysis.Gaps.NamedEntries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Which cells of the grid of ages, settings and levels of risk become empty, and which are filled.</summary>
internal static class GridDifference
{
    public static IEnumerable<Consequence> Between(Comparison pictures)
    {
        var (before, after) = (pictures.Before.Gaps.Grid.Cells, pictures.After.Gaps.Grid.Cells);
        var changed = before.Zip(after).Where(pair => pair.First.IsEmpty != pair.Second.IsEmpty).ToList();
        return
        [
            .. Told(ConsequenceKind.CellEmptied, ConsequenceTexts.CellsEmptied, changed.Where(pair => pair.Second.IsEmpty).Select(pair => pair.First)),
            .. Told(ConsequenceKind.CellFilled, ConsequenceTexts.CellsFilled, changed.Where(pair => pair.First.IsEmpty).Select(pair => pair.Second)),
        ];
    }

    /// <summary>The cells that the same efforts stand in, together.</summary>
    private static IEnumerable<Consequence> Told(ConsequenceKind kind, Register.Texts.LocalizedText text, IEnumerable<GridCell> cells) => cells
        .GroupBy(cell => string.Join(' ', cell.Efforts.Select(effort => effort.Id)), StringComparer.Ordinal)
        .Select(group => (group.First().Efforts, Cells: group.ToList()))
        .Select(each => Consequence.Of(kind, each.Efforts[0], each.Efforts[1..], new Reason(
            Filled.Of(text, Named(each.Efforts), Filled.Number(each.Cells.Count), Filled.And([.. each.Cells.Take(3).Select(cell => Filled.Of(ConsequenceTexts.Cell, cell.Age.Label, cell.Setting.Label, cell.Risk.Label))])),
            Ids(each.Efforts),
            [.. each.Efforts.SelectMany(effort => effort.Citations).Distinct()])).Weighing(each.Cells.Count));
}
