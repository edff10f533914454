using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;

namespace Samvirke.Web.Accounts.ChangeRole;

/// <summary>Gives one of an organisation's people another role, or none.</summary>
internal sealed class RoleChange(AccountDatabase accounts, AuditPen audit)
{
    /// <summary>Whether it was done; it is not when the person is not there, or whoever asks may not give the new role or take the old one.</summary>
    /// <param name="who">Whoever asks.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="person">Whose role.</param>
    /// <param name="role">The new role, or nothing to end the membership.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<bool> RunAsync(Standing who, EntryId organisation, Guid person, Role? role, CancellationToken cancellation)
    {
        var people = await accounts.Memberships.PeopleOfAsync(organisation, cancellation);
        if (people.FirstOrDefault(member => member.Account == person) is not { } member) return false;
        if (!AccessRules.MayGrant(who, organisation, member.Role) || (role is { } given && !AccessRules.MayGrant(who, organisation, given))) return false;
        if (role is { } next) await accounts.Memberships.GrantAsync(person, new Membership(organisation, next), cancellation);
        else await accounts.Memberships.EndAsync(person, organisation, cancellation);
        await audit.NoteAsync(role is null ? AuditDeed.RoleEnded : AuditDeed.RoleGiven, concerns: person, organisation: organisation, detail: Roles.Code(role ?? member.Role));
        return true;
    }
}
