using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Storage.Tables.Figures;

namespace Samvirke.Storage.Figures;

/// <summary>A series that is shown already.</summary>
/// <param name="Series">The series.</param>
/// <param name="Organisation">Who shows it.</param>
internal sealed record StandingSeries(StoredFigureSeries Series, string Organisation)
{
    /// <summary>What is shown of the measures, whoever shows it; the last import last.</summary>
    public static async Task<List<StandingSeries>> ReadAsync(RegisterContext context, ImmutableArray<ShownSeries> series, CancellationToken cancellation)
    {
        var measures = series.Select(each => MeasureKey.Of(each.Measure)).Distinct().ToList();
        return await (
            from each in context.FigureSeries.AsNoTracking().Where(each => !each.IsReplaced && measures.Contains(each.MeasureKey))
            join import in context.FigureImports on each.ImportId equals import.Id
            orderby import.ImportedAt
            select new StandingSeries(each, import.Organisation)).ToListAsync(cancellation);
    }

    /// <summary>What stands already and cannot be laid beside the series.</summary>
    public static FigureOutcome.OtherDivision? Conflict(ShownSeries series, List<StandingSeries> standing)
    {
        // What the source has published may be laid beside anything.
        if (series.IsPublished) return null;
        var (key, division) = (MeasureKey.Of(series.Measure), FigureText.Division(series));
        foreach (var other in standing.Where(other => !other.Series.IsPublished && other.Series.MeasureKey == key && other.Series.Year == series.Year && other.Series.Division != division))
        {
            var areas = FigureText.Areas(other.Series.Division);
            ImmutableArray<string> both = [.. series.Areas.Select(area => area.Area).Intersect(areas, StringComparer.Ordinal)];
            if (!both.IsEmpty) return new FigureOutcome.OtherDivision(new EntryId(other.Organisation), other.Series.Measure, series.Year, both, areas, FigureText.Dimensions(other.Series.Dimensions));
        }

        return null;
    }
}
