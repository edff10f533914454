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
/// What organisations have put out of figures, and taken back. What was replaced or withdrawn has no numbers here any more, so nothing earlier can come back; who has the file imports
/// it again. Who may is for the caller to judge.
/// </summary>
public sealed class FigureImports
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal FigureImports(LogStore store, TimeProvider clock) => (this.store, this.clock) = (store, clock);

    /// <summary>All that the organisation has put out, the last first.</summary>
    public async Task<ImmutableArray<KeptImport>> OfAsync(EntryId organisation, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await ReadAsync(context, context.FigureImports.Where(each => each.Organisation == organisation.Value), cancellation);
    }

    /// <summary>One of the organisation's imports; nothing where it has none such.</summary>
    public async Task<KeptImport?> FindAsync(EntryId organisation, Guid import, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await FindAsync(context, organisation, import, cancellation);
    }

    /// <summary>
    /// Takes an import back: what readers still see of it is deleted, and nothing takes its place. How it was divided stays, and binds whoever puts out the same figures later.
    /// </summary>
    public Task<WithdrawalOutcome> WithdrawAsync(NewWithdrawal withdrawal, CancellationToken cancellation) =>
        FigureConflict.AgainAsync(() => TryWithdrawAsync(withdrawal, cancellation));

    private async Task<WithdrawalOutcome> TryWithdrawAsync(NewWithdrawal withdrawal, CancellationToken cancellation)
    {
        await using var context = store.Context();
        // Somebody may put out or take back figures at once: one of them is let through, the other looks again.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (await FindAsync(context, withdrawal.Organisation, withdrawal.Import, cancellation) is not { } import) return new WithdrawalOutcome.NotThere();
        if (import.Shown.IsEmpty) return new WithdrawalOutcome.NothingShown(import);
        var row = new StoredFigureWithdrawal
        {
            ImportId = import.Id,
            AccountId = withdrawal.By.Account,
            Role = Roles.Code(withdrawal.By.Role),
            WithdrawnAt = UtcText.Whole(clock.GetUtcNow()),
            Reason = withdrawal.Reason,
        };
        context.FigureWithdrawals.Add(row);
        await context.SaveChangesAsync(cancellation);
        await context.FigureCells.Where(cells => context.FigureSeries.Any(series => series.Id == cells.SeriesId && series.ImportId == import.Id)).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new WithdrawalOutcome.Withdrawn(import with { Withdrawal = Read(row) });
    }

    private static async Task<KeptImport?> FindAsync(RegisterContext context, EntryId organisation, Guid import, CancellationToken cancellation) =>
        (await ReadAsync(context, context.FigureImports.Where(each => each.Organisation == organisation.Value && each.Id == import), cancellation)).FirstOrDefault();

    private static async Task<ImmutableArray<KeptImport>> ReadAsync(RegisterContext context, IQueryable<StoredFigureImport> imports, CancellationToken cancellation)
    {
        var rows = await (
            from import in imports.AsNoTracking()
            join series in context.FigureSeries on import.Id equals series.ImportId
            join withdrawal in context.FigureWithdrawals on import.Id equals withdrawal.ImportId into withdrawals
            from withdrawal in withdrawals.DefaultIfEmpty()
            select new { Import = import, Series = series, Withdrawal = withdrawal }).ToListAsync(cancellation);
        return
        [
            .. rows.GroupBy(row => row.Import.Id)
                .Select(group => Read(group.First().Import, group.Select(row => row.Series), group.First().Withdrawal))
                .OrderByDescending(import => import.ImportedAt).ThenByDescending(import => import.Id),
        ];
    }

    private static KeptImport Read(StoredFigureImport import, IEnumerable<StoredFigureSeries> series, StoredFigureWithdrawal? withdrawal) => new(
        import.Id,
        Roles.Find(import.Role),
        import.ImportedAt,
        new FigureOrigin(import.Source, import.Population, import.Definition, import.Rule),
        [
            // The two databases sort text by different rules.
            .. series.OrderBy(each => each.Measure, StringComparer.Ordinal).ThenBy(each => each.Year).ThenBy(each => each.Division, StringComparer.Ordinal)
                .Select(each => new ImportedSeries(each.Measure, each.Year, FigureText.Dimensions(each.Dimensions), FigureText.Areas(each.Division), each.IsReplaced)),
        ],
        withdrawal is null ? null : Read(withdrawal));

    private static FigureWithdrawal Read(StoredFigureWithdrawal withdrawal) => new(withdrawal.WithdrawnAt, Roles.Find(withdrawal.Role), withdrawal.Reason);
}
