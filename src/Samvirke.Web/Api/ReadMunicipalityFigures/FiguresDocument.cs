using System.Collections.Immutable;
using Samvirke.Municipality.ReadFigures;
using Samvirke.Storage.Figures;

namespace Samvirke.Web.Api.ReadMunicipalityFigures;

/// <summary>The figures that a municipality shows.</summary>
/// <param name="Municipality">Its number.</param>
/// <param name="Series">One for each measure, year and group of areas.</param>
internal sealed record FiguresDocument(string Municipality, ImmutableArray<SeriesDocument> Series)
{
    public static FiguresDocument Of(string number, ImmutableArray<KeptSeries> kept) => new(number, [.. kept.Select(SeriesDocument.Of)]);
}

/// <param name="Published">Whether the source has published the numbers as they stand, so that nothing was hidden.</param>
internal sealed record SeriesDocument(
    string Measure, string? Unit, int Year, string Definition, string Population, string Source, DateTimeOffset PutOut, bool Published, ImmutableArray<string> Dimensions, ImmutableArray<CellDocument> Cells)
{
    public static SeriesDocument Of(KeptSeries kept)
    {
        var series = kept.Series;
        return new SeriesDocument(
            series.Measure, series.Unit, series.Year, kept.Origin.Definition, kept.Origin.Population, kept.Origin.Source, kept.ImportedAt, series.IsPublished,
            [.. series.Dimensions.Select(dimension => dimension.Name)],
            [.. series.Areas.SelectMany(area => new AreaFigures(kept, area).Cells.Select(cell => new CellDocument(area.Area, cell.Categories, cell.Figure.Number, cell.Figure.Number is null ? cell.Figure.Mark : null)))]);
    }
}

/// <param name="Area">The number of the municipality, the county or the country (<c>0</c>).</param>
/// <param name="Value">The number, or nothing.</param>
/// <param name="Mark">Why there is none: <c>:</c> is hidden, <c>.</c> cannot occur, <c>..</c> is missing.</param>
internal sealed record CellDocument(string Area, ImmutableArray<string> Categories, decimal? Value, string? Mark);
