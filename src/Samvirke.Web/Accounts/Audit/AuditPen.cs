using Samvirke.Register.Entries;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Sessions;

namespace Samvirke.Web.Accounts.Audit;

/// <summary>Writes down what the person of this request does, with where they come from and for whom they act.</summary>
internal sealed class AuditPen(AccountDatabase accounts, Visitor visitor, IHttpContextAccessor request)
{
    /// <summary>Writes a line.</summary>
    /// <param name="deed">What was done.</param>
    /// <param name="account">Who did it; the person who has signed in, when not given.</param>
    /// <param name="concerns">Whom it was done to.</param>
    /// <param name="organisation">In which organisation; the one that the person acts for, when not given.</param>
    /// <param name="detail">A code word that says more.</param>
    public Task NoteAsync(AuditDeed deed, Guid? account = null, Guid? concerns = null, EntryId? organisation = null, string? detail = null)
    {
        var who = account ?? visitor.Session?.Account;
        var where = organisation ?? (who == visitor.Session?.Account ? visitor.Standing.Acting?.Organisation : null);
        // What was done was done, also when the person has left the page meanwhile.
        return accounts.Audit.NoteAsync(new AuditEvent(deed, who, concerns == who ? null : concerns, where, detail, Network.Of(request.HttpContext?.Connection.RemoteIpAddress)), CancellationToken.None);
    }
}
