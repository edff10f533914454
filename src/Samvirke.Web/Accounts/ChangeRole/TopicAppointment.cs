using Microsoft.AspNetCore.Identity;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;

namespace Samvirke.Web.Accounts.ChangeRole;

/// <summary>Makes somebody steward of a topic, and ends it.</summary>
internal sealed class TopicAppointment(UserManager<Account> users, AccountDatabase accounts, AuditPen audit)
{
    /// <summary>Whether there is such a person.</summary>
    public async Task<bool> RunAsync(string email, string topic, CancellationToken cancellation)
    {
        if (await users.FindByEmailAsync(email) is not { } account) return false;
        await accounts.Memberships.AppointAsync(account.Id, topic, cancellation);
        await audit.NoteAsync(AuditDeed.StewardAppointed, concerns: account.Id, detail: topic);
        return true;
    }

    public async Task EndAsync(Steward steward, CancellationToken cancellation)
    {
        await accounts.Memberships.EndStewardAsync(steward.Account, steward.Topic, cancellation);
        await audit.NoteAsync(AuditDeed.StewardEnded, concerns: steward.Account, detail: steward.Topic);
    }
}
