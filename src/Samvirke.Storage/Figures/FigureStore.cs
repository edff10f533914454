using System.Collections.Immutable;
using System.Data;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Figures;

namespace Samvirke.Storage.Figures;

/// <summary>
/// Figures that organisations show. Only what readers may see is kept: neither the file nor a count that is hidden. Who may import is for the caller to judge.
/// </summary>
public sealed class FigureStore
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal FigureStore(LogStore store, TimeProvider clock) => (this.store, this.clock) = (store, clock);

    /// <summary>
    /// Keeps all of the figures, or none. Those of the same organisation, measure, year and division take the place of earlier ones; where anybody shows the same
    /// measure, year and area divided in another way, or has shown it so, nothing is kept.
    /// </summary>
    public async Task<FigureOutcome> KeepAsync(NewFigures figures, CancellationToken cancellation)
    {
        Validate(figures);
        return await FigureConflict.AgainAsync(() => TryKeepAsync(figures, cancellation));
    }

    /// <summary>What could not be kept beside the figures, if there is anything; as <see cref="KeepAsync"/> would say it.</summary>
    public async Task<FigureOutcome.OtherDivision?> ConflictAsync(ImmutableArray<ShownSeries> series, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var standing = await StandingSeries.ReadAsync(context, series, cancellation);
        return series.Select(each => StandingSeries.Conflict(each, standing)).FirstOrDefault(each => each is not null);
    }

    /// <summary>What the organisation shows now of the areas, by measure and then by year; all areas where none is named.</summary>
    public async Task<ImmutableArray<KeptSeries>> OfAsync(EntryId organisation, IReadOnlyCollection<string> areas, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var imports = context.FigureImports.Where(each => each.Organisation == organisation.Value);
        return await ReadAsync(context, imports, context.FigureSeries, areas, cancellation);
    }

    /// <summary>What other organisations show now of the measures in any of the areas.</summary>
    public async Task<ImmutableArray<KeptSeries>> OfOthersAsync(EntryId organisation, IReadOnlyCollection<string> measures, IReadOnlyCollection<string> areas, CancellationToken cancellation)
    {
        if (measures.Count == 0 || areas.Count == 0) return [];
        await using var context = store.Context();
        var keys = measures.Select(MeasureKey.Of).ToList();
        var imports = context.FigureImports.Where(each => each.Organisation != organisation.Value);
        return await ReadAsync(context, imports, context.FigureSeries.Where(each => keys.Contains(each.MeasureKey)), areas, cancellation);
    }

    private static async Task<ImmutableArray<KeptSeries>> ReadAsync(
        RegisterContext context, IQueryable<StoredFigureImport> imports, IQueryable<StoredFigureSeries> series, IReadOnlyCollection<string> areas, CancellationToken cancellation)
    {
        // What was withdrawn has no cells left, so nobody reads it.
        var rows = await (
            from each in series.AsNoTracking().Where(each => !each.IsReplaced)
            join import in imports on each.ImportId equals import.Id
            join cells in context.FigureCells.Where(cells => areas.Count == 0 || areas.Contains(cells.Area)) on each.Id equals cells.SeriesId
            select new { Series = each, Import = import, Cells = cells }).ToListAsync(cancellation);
        return
        [
            .. rows.GroupBy(row => row.Series.Id)
                .Select(group => Read(group.First().Import, group.First().Series, group.Select(row => row.Cells)))
                // The two databases sort text by different rules.
                .OrderBy(kept => kept.Series.Measure, StringComparer.Ordinal).ThenBy(kept => kept.Series.Year).ThenBy(kept => kept.Series.Areas[0].Area, StringComparer.Ordinal),
        ];
    }

    private static KeptSeries Read(StoredFigureImport import, StoredFigureSeries series, IEnumerable<StoredFigureCells> cells) => new(
        import.Id,
        new EntryId(import.Organisation),
        new FigureOrigin(import.Source, import.Population, import.Definition, import.Rule),
        import.ImportedAt,
        new ShownSeries(
            series.Measure, series.Unit, series.Year, FigureText.Dimensions(series.Dimensions),
            [.. cells.OrderBy(each => each.Area, StringComparer.Ordinal).Select(each => new ShownArea(each.Area, FigureText.Cells(each.Shown)))],
            series.IsPublished));

    private async Task<FigureOutcome> TryKeepAsync(NewFigures figures, CancellationToken cancellation)
    {
        await using var context = store.Context();
        // Two who import at once see each other: one of them is let through, the other looks again.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var standing = await StandingSeries.ReadAsync(context, figures.Series, cancellation);
        if (figures.Series.Select(each => StandingSeries.Conflict(each, standing)).FirstOrDefault(each => each is not null) is { } conflict) return conflict;
        var keys = figures.Series.Select(each => (MeasureKey.Of(each.Measure), each.Year, FigureText.Division(each))).ToHashSet();
        var replaced = standing.Where(each => !each.IsWithdrawn && each.Organisation == figures.Organisation.Value && keys.Contains((each.Series.MeasureKey, each.Series.Year, each.Series.Division))).ToList();
        var ids = replaced.ConvertAll(each => each.Series.Id);
        await context.FigureSeries.Where(each => ids.Contains(each.Id)).ExecuteUpdateAsync(set => set.SetProperty(each => each.IsReplaced, true), cancellation);
        // What was replaced is no longer shown to anybody, so it need not stand there either.
        await context.FigureCells.Where(each => ids.Contains(each.SeriesId)).ExecuteDeleteAsync(cancellation);
        var import = Add(context, figures, replaced.Count == 0 ? null : replaced[^1].Series.ImportId);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new FigureOutcome.Kept(import, replaced.Count);
    }

    private Guid Add(RegisterContext context, NewFigures figures, Guid? replaces)
    {
        var import = new StoredFigureImport
        {
            Id = Guid.CreateVersion7(),
            Organisation = figures.Organisation.Value,
            AccountId = figures.By.Account,
            Role = Roles.Code(figures.By.Role),
            ImportedAt = UtcText.Whole(clock.GetUtcNow()),
            Source = figures.Origin.Source,
            Population = figures.Origin.Population,
            Definition = figures.Origin.Definition,
            Rule = figures.Origin.Rule,
            Sha256 = [.. figures.Sha256],
            Replaces = replaces,
        };
        context.FigureImports.Add(import);
        foreach (var series in figures.Series)
        {
            var row = Row(import.Id, series);
            context.FigureSeries.Add(row);
            context.FigureCells.AddRange(series.Areas.Select(area => new StoredFigureCells { SeriesId = row.Id, Area = area.Area, MeasureKey = row.MeasureKey, Year = row.Year, Shown = FigureText.Write(area.Cells) }));
        }

        return import.Id;
    }

    private static StoredFigureSeries Row(Guid import, ShownSeries series) => new()
    {
        Id = Guid.CreateVersion7(),
        ImportId = import,
        Measure = series.Measure,
        MeasureKey = MeasureKey.Of(series.Measure),
        Unit = series.Unit,
        Year = series.Year,
        Dimensions = FigureText.Write(series.Dimensions),
        Division = FigureText.Division(series),
        IsPublished = series.IsPublished,
        IsReplaced = false,
    };

    private static void Validate(NewFigures figures)
    {
        foreach (var series in figures.Series)
        {
            var cells = series.Dimensions.Aggregate(1, (product, dimension) => product * dimension.Categories.Length);
            if (series.Areas.IsEmpty || series.Areas.Any(area => area.Cells.Length != cells)) throw new ArgumentException($"Not one number for each combination of categories: {series.Measure}, {series.Year}", nameof(figures));
        }
    }
}
