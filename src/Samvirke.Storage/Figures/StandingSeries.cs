using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Storage.Tables.Figures;

namespace Samvirke.Storage.Figures;

/// <summary>A series that others are laid beside: it is shown, or was shown until it was withdrawn, and somebody may have kept it.</summary>
/// <param name="Series">The series.</param>
/// <param name="Organisation">Who shows it.</param>
/// <param name="IsWithdrawn">Whether nobody sees it any more.</param>
internal sealed record StandingSeries(StoredFigureSeries Series, string Organisation, bool IsWithdrawn)
{
    /// <summary>What stands of the measures, whoever put it out; the last import last.</summary>
    public static async Task<List<StandingSeries>> ReadAsync(RegisterContext context, ImmutableArray<ShownSeries> series, CancellationToken cancellation)
    {
        var measures = series.Select(each => MeasureKey.Of(each.Measure)).Distinct().ToList();
        return await (
            from each in context.FigureSeries.AsNoTracking().Where(each => !each.IsReplaced && measures.Contains(each.MeasureKey))
            join import in context.FigureImports on each.ImportId equals import.Id
            orderby import.ImportedAt
            select new StandingSeries(each, import.Organisation, context.FigureWithdrawals.Any(withdrawal => withdrawal.ImportId == import.Id))).ToListAsync(cancellation);
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
            if (!both.IsEmpty) return new FigureOutcome.OtherDivision(new EntryId(other.Organisation), other.Series.Measure, series.Year, both, areas, FigureText.Dimensions(other.Series.Dimensions), other.IsWithdrawn);
        }

        return null;
    }
}
