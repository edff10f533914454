using System.Globalization;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Changes.SendChange;

namespace Samvirke.Web.Changes.UndoChange;

/// <summary>Undoes a change by a new one that restores what it altered.</summary>
internal sealed class ChangeUndoing(ChangeSending sending, AuditPen audit)
{
    /// <summary>Restores the entries, or proposes to.</summary>
    /// <param name="visitor">Whoever undoes.</param>
    /// <param name="view">What undoing would do, as they saw it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day in Norway.</param>
    /// <param name="cancellation">Gives up; nothing is then done.</param>
    public async Task<SendOutcome> RunAsync(Visitor visitor, UndoView view, string reason, DateOnly today, CancellationToken cancellation)
    {
        var outcome = await sending.RunAsync(visitor, [.. view.Entries.Select(entry => (entry.Revision, entry.BasedOn))], reason, today, cancellation);
        if (outcome is SendOutcome.Accepted) await audit.NoteAsync(AuditDeed.ChangeUndone, detail: view.Change.Number.ToString(CultureInfo.InvariantCulture));
        return outcome;
    }
}
