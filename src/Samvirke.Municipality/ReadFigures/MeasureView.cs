using System.Collections.Immutable;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.ReadFigures;

/// <summary>What is shown of one area in one year.</summary>
/// <param name="Kept">The series that it stands in, with its source.</param>
/// <param name="Area">The area's numbers.</param>
public sealed record AreaFigures(KeptSeries Kept, ShownArea Area)
{
    /// <summary>The year.</summary>
    public int Year => Kept.Series.Year;

    /// <summary>The number for everybody together; nothing where the figures have no total.</summary>
    public ShownFigure? Everybody => PlaceOfTotal is { } place ? Area.Cells[place] : null;

    /// <summary>Each number with its categories.</summary>
    public IEnumerable<(ImmutableArray<string> Categories, ShownFigure Figure)> Cells
    {
        get
        {
            IEnumerable<ImmutableArray<string>> addresses = Kept.Series.Dimensions.Aggregate(
                (IEnumerable<ImmutableArray<string>>)[[]], (before, dimension) => before.SelectMany(_ => dimension.Categories, (start, category) => start.Add(category)));
            return addresses.Zip(Area.Cells);
        }
    }

    private int? PlaceOfTotal
    {
        get
        {
            var place = 0;
            foreach (var dimension in Kept.Series.Dimensions)
            {
                var total = dimension.Total is { } name ? dimension.Categories.IndexOf(name) : dimension.Categories.Length == 1 ? 0 : -1;
                if (total < 0) return null;
                place = (place * dimension.Categories.Length) + total;
            }

            return place;
        }
    }
}

/// <summary>One measure of a municipality.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Unit">What the numbers count.</param>
/// <param name="Years">The municipality's figures, the last year last; several of one year where they are divided in several ways.</param>
/// <param name="Beside">The same number of the last year for its county, for the country and for municipalities of about the same size, in that order.</param>
public sealed record MeasureView(string Measure, string? Unit, ImmutableArray<AreaFigures> Years, ImmutableArray<AreaFigures> Beside)
{
    /// <summary>The last year.</summary>
    public AreaFigures Latest => Years[^1];

    /// <summary>The number for everybody in each year that has one.</summary>
    public ImmutableArray<(int Year, ShownFigure Figure)> Trend =>
        [.. Years.GroupBy(year => year.Year).Select(group => (group.Key, Figure: group.Select(each => each.Everybody).FirstOrDefault(each => each is not null))).Where(each => each.Figure is not null).Select(each => (each.Key, each.Figure!.Value))];
}
