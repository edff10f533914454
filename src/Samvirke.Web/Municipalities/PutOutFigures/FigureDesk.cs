using System.Collections.Immutable;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Municipality;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Municipality.WithdrawFigures;
using Samvirke.Register.Texts;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Figures;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Municipalities.ReadFigures;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.PutOutFigures;

/// <summary>Where a municipality puts out its figures and takes them back, with a line in the audit of each.</summary>
internal sealed class FigureDesk(FigureImporting importing, FigureWithdrawing withdrawing, AuditPen audit, Visitor visitor)
{
    /// <summary>Looks through what was typed, and puts it out where the person has seen how it will be and says yes.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="local">The municipality.</param>
    /// <param name="visit">The visit.</param>
    /// <param name="seen">The seal of what was looked through before, when the person says yes to it; nothing when it is only to be looked through.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImportStep> PutOutAsync(ImportForm form, LocalRegister local, Visit visit, string? seen, CancellationToken cancellation)
    {
        ImmutableArray<(string Field, LocalizedText Message)> fields = [.. form.Faults()];
        if (form.Table.Length == 0) return new ImportStep.Mending { Fields = fields };
        var number = local.Area.Details.Scalar("number")!;
        return form.Read(AreaNumbers.Of(FigureAreas.All(visit.Snapshot)), number) switch
        {
            FigureReading.Refused refused => new ImportStep.Mending { Fields = fields, Defects = refused.Defects, IsMore = refused.More },
            // What the table has is looked at further when it is known what it is.
            FigureReading.Complete when !fields.IsEmpty => new ImportStep.Mending { Fields = fields },
            FigureReading.Complete complete when complete.Table.Figures.All(figure => figure.Area != number) => new ImportStep.Mending { IsOfOthers = true },
            FigureReading.Complete complete => await RunAsync(form, complete, local, visit, seen, cancellation),
            var other => throw new InvalidOperationException($"An unknown reading: {other}"),
        };
    }

    /// <summary>Takes back what the municipality put out.</summary>
    public async Task<FigureRetreat> WithdrawAsync(LocalRegister local, Guid import, string reason, CancellationToken cancellation)
    {
        var retreat = await withdrawing.RunAsync(local.Organisation!.Id, import, Author, reason, cancellation);
        if (retreat is FigureRetreat.Withdrawn) await audit.NoteAsync(AuditDeed.FiguresWithdrawn, detail: import.ToString());
        return retreat;
    }

    private FigureAuthor Author => new(visitor.Session!.Account, visitor.Standing.Acting!.Value.Role);

    private async Task<ImportStep> RunAsync(ImportForm form, FigureReading.Complete complete, LocalRegister local, Visit visit, string? seen, CancellationToken cancellation)
    {
        var order = form.Order(local.Organisation!.Id, Author, complete.Table);
        var isChanged = seen is not null && seen != form.Seal();
        switch (seen is not null && !isChanged ? await importing.KeepAsync(order, visit.Snapshot, cancellation) : await importing.PreviewAsync(order, visit.Snapshot, cancellation))
        {
            case FigureKeeping.Kept kept:
                await audit.NoteAsync(AuditDeed.FiguresPutOut, detail: kept.Outcome.Import.ToString());
                return new ImportStep.Done();
            case FigureKeeping.Ready ready:
                return new ImportStep.Seeing(ready.Preparation, complete.Remarks, isChanged);
            case FigureKeeping.Refused refused:
                return new ImportStep.Mending { Texts = refused.Preparation.Faults };
            case FigureKeeping.Conflict conflict:
                return new ImportStep.Mending { Beside = conflict.Other };
            case var other:
                throw new InvalidOperationException($"An unknown outcome: {other}");
        }
    }
}
