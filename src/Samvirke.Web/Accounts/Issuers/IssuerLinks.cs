using Microsoft.AspNetCore.Identity;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>Whether a sign-in at the issuer leads to an account, and how it no longer does.</summary>
internal sealed class IssuerLinks(UserManager<Account> users, AccountSettings settings, SessionCookie cookie, AuditPen audit)
{
    public async Task<bool> IsLinkedAsync(Guid account) => (await LoginsAsync(await users.FindByIdAsync(account.ToString()))).Count > 0;

    /// <summary>Takes the way in away, unless it is the only one. The person stays signed in here, and nowhere else.</summary>
    public async Task<bool> RemoveAsync(HttpContext http, Guid account)
    {
        if (await users.FindByIdAsync(account.ToString()) is not { } found) return false;
        if (found.PasswordHash is null && (await users.GetPasskeysAsync(found)).Count == 0) return false;
        foreach (var login in await LoginsAsync(found))
        {
            await users.RemoveLoginAsync(found, login.LoginProvider, login.ProviderKey);
            await audit.NoteAsync(AuditDeed.LoginRemoved);
        }

        await cookie.ContinueAsync(http, found);
        return true;
    }

    private async Task<IReadOnlyList<UserLoginInfo>> LoginsAsync(Account? account) =>
        account is null || settings.Issuer is not { } issuer ? [] : [.. (await users.GetLoginsAsync(account)).Where(login => login.LoginProvider == issuer.Authority.AbsoluteUri)];
}
