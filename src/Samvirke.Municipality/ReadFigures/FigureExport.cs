using System.Collections.Immutable;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.ReadFigures;

/// <summary>Shown figures as one table, as they can be written and read again.</summary>
public static class FigureExport
{
    private const string Everybody = "I alt";

    /// <summary>All of the series. Where one of them is not divided by a dimension that others are, it is about everybody there.</summary>
    public static FigureTable Table(ImmutableArray<KeptSeries> kept)
    {
        ImmutableArray<string> dimensions = [.. kept.SelectMany(each => each.Series.Dimensions).Select(dimension => dimension.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new FigureTable(dimensions, [.. kept.SelectMany(each => each.Series.Areas.SelectMany(area => Figures(each, area, dimensions)))]);
    }

    private static IEnumerable<Figure> Figures(KeptSeries kept, ShownArea area, ImmutableArray<string> dimensions)
    {
        var series = kept.Series;
        int[] places = [.. dimensions.Select(name => series.Dimensions.IndexOf(series.Dimensions.FirstOrDefault(dimension => string.Equals(dimension.Name, name, StringComparison.OrdinalIgnoreCase))!))];
        return new AreaFigures(kept, area).Cells.Select(cell => new Figure(
            series.Measure, area.Area, series.Year, [.. places.Select(place => place < 0 ? Everybody : cell.Categories[place])], new FigureValue(cell.Figure.Number, cell.Figure.Mark), series.Unit));
    }
}
