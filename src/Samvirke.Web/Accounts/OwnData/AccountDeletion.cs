using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;

namespace Samvirke.Web.Accounts.OwnData;

/// <summary>Takes an account away at its owner's wish.</summary>
internal sealed class AccountDeletion(AccountDatabase accounts, AuditPen audit)
{
    /// <summary>Organisations that nobody would administer any more.</summary>
    public async Task<ImmutableArray<EntryId>> OrphansAsync(OpenSession session, CancellationToken cancellation)
    {
        var orphans = ImmutableArray.CreateBuilder<EntryId>();
        foreach (var organisation in session.Memberships.Where(membership => membership.Role == Role.Administrator).Select(membership => membership.Organisation).OfType<EntryId>())
        {
            var people = await accounts.Memberships.PeopleOfAsync(organisation, cancellation);
            if (!people.Any(member => member.Role == Role.Administrator && member.Account != session.Account)) orphans.Add(organisation);
        }

        return orphans.ToImmutable();
    }

    /// <summary>Whether it was done; the only administrator of the platform stays.</summary>
    public async Task<bool> RunAsync(OpenSession session, CancellationToken cancellation)
    {
        if (!await accounts.OwnData.DeleteAsync(session.Account, cancellation)) return false;
        await audit.NoteAsync(AuditDeed.AccountDeleted, session.Account);
        return true;
    }
}
