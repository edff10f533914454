using System.Collections.Immutable;
using Samvirke.Analysis.Suppression;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>Brings the counts of one measure and year to what readers may see of them.</summary>
internal sealed class CountHiding(ImmutableArray<string> names, IReadOnlyCollection<string> municipalities, SuppressionRule rule, FigureNotes notes)
{
    private const string AreaName = "\u0001area";

    private readonly CellBook book = new();

    /// <summary>The series that readers may see; nothing after what is wrong has been noted.</summary>
    public ImmutableArray<ShownSeries> Hide(IReadOnlyList<Figure> figures)
    {
        if (!Fill(figures) || Divide(figures) is not { } divisions) return [];
        var combinations = CellBook.Combinations(divisions.Select(division => division.All)).ToList();
        var groups = new AreaLinks(municipalities, rule.Threshold, combinations, book, notes).Groups();
        var first = figures[0];
        var shown = CellBook.Combinations(divisions.Select(division => division.Shown)).ToList();
        return [.. groups.Select(group => Hidden(group, divisions, combinations) is not { } table ? null : new ShownSeries(
            first.Measure, first.Unit, first.Year, [.. divisions.Select(division => division.ToShown())],
            [.. group.Shown.Select(area => new ShownArea(area, [.. shown.Select(at => Cell(table, area, at))]))])).OfType<ShownSeries>()];
    }

    private static ShownFigure Cell(SuppressedTable table, string area, ImmutableArray<string> at) => table.At([area, .. at]) switch
    {
        ShownCell.Shown { Count: var count } => ShownFigure.Of(count),
        ShownCell.Hidden => ShownFigure.Hidden,
        var other => throw new InvalidOperationException($"A cell that the table lacks: {other}"),
    };

    private bool Fill(IReadOnlyList<Figure> figures)
    {
        foreach (var figure in figures)
        {
            if (notes.IsFull) break;
            if (Count(figure) is { } count) book[figure.Area, figure.Categories] = count;
        }

        if (figures.Select(figure => figure.Unit).Distinct().Skip(1).Any()) notes.Fault(FigureFaultTexts.TwoUnits(figures[0].Measure));
        return !notes.HasFaults;
    }

    private long? Count(Figure figure)
    {
        if (figure.Value is { Number: null, Mark: "-" }) return 0;
        if (figure.Value.Number is { } number && number >= 0 && number <= CountTable.LargestCount && number == decimal.Truncate(number)) return (long)number;
        notes.Fault(figure.Value.Number is null ? FigureFaultTexts.NoCount(figure) : FigureFaultTexts.NotACount(figure));
        return null;
    }

    private ImmutableArray<CountDivision>? Divide(IReadOnlyList<Figure> figures)
    {
        ImmutableArray<ImmutableArray<string>> categories =
            [.. names.Select((_, i) => figures.Select(figure => figure.Categories[i]).Distinct(StringComparer.Ordinal).ToImmutableArray())];
        if (categories.Aggregate((long)book.Areas.Length, (product, each) => Math.Min(product * (each.Length + 2), int.MaxValue)) > CountTable.MostCells)
        {
            notes.Fault(FigureFaultTexts.TooLarge(CountTable.MostCells));
            return null;
        }

        foreach (var area in book.Areas)
        {
            foreach (var at in CellBook.Combinations(categories))
            {
                if (!notes.IsFull && !book.Has(area, at)) notes.Fault(FigureFaultTexts.Missing(figures[0].Measure, area, figures[0].Year, at));
            }
        }

        if (notes.HasFaults) return null;
        var divisions = ImmutableArray.CreateBuilder<CountDivision>();
        for (var i = 0; i < names.Length; i++)
        {
            if (CountDivision.Of(names[i], i, categories, book, notes) is not { } division) return null;
            divisions.Add(division);
            categories = categories.SetItem(i, division.All);
        }

        return divisions.ToImmutable();
    }

    private SuppressedTable? Hidden(AreaGroup group, ImmutableArray<CountDivision> divisions, List<ImmutableArray<string>> combinations)
    {
        var cells = group.All.SelectMany(area => combinations.Select(at => new CountCell([area, .. at], book[area, at])));
        var reading = CountTable.Read([new Dimension(AreaName, group.All, group.Sums), .. divisions.Select(division => division.Dimension)], cells);
        if (reading is TableReading.Read read) return SmallNumbers.Hide(read.Table, rule);
        foreach (var fault in ((TableReading.Refused)reading).Faults) notes.Fault(FigureFaultTexts.Table(fault));
        return null;
    }
}
