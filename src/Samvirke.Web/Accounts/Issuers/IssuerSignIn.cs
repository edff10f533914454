using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Accounts.SetPassword;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>
/// Finds the account of somebody whom the issuer vouches for, and signs them in. An account is found by issuer and subject alone. Which account that is, is settled
/// the first time: by the invitation that was opened before, by being signed in already, or, where the settings trust the issuer so far, by a verified address.
/// </summary>
internal sealed class IssuerSignIn(UserManager<Account> users, PasswordLinks links, SessionCookie cookie, IssuerSignOut signOut, Visitor visitor, AuditPen audit, AccountSettings settings)
{
    /// <summary>What is wrong, or nothing when they are signed in.</summary>
    public async Task<IssuerFault?> RunAsync(HttpContext http, IssuedPerson person, AuthenticationProperties properties)
    {
        // The answer comes in before anybody has looked at who is signed in already.
        await http.AuthenticateAsync(SessionCookie.Scheme);
        var issuer = settings.Issuer!;
        var (name, key) = (issuer.Authority.AbsoluteUri, Fingerprint(issuer, person.Subject));
        var account = await users.FindByLoginAsync(name, key);
        var (wanted, fault) = await WantedAsync(properties);
        if (fault is null && account is not null && wanted is not null && wanted.Id != account.Id) fault = IssuerFault.Taken;
        if (fault is null && account is null)
        {
            account = wanted ?? await ByAddressAsync(person, name);
            fault = account is null ? IssuerFault.Unknown : await LinkAsync(account, new UserLoginInfo(name, key, issuer.Name));
        }

        if (fault is { } bad)
        {
            await audit.NoteAsync(AuditDeed.SignInRefused, account?.Id, detail: $"{SignInWays.Code(SignInWay.Issuer)}:{IssuerFaults.Code(bad)}");
            return bad;
        }

        var session = await cookie.BeginAsync(http, account!, SignInWay.Issuer, person.Session is { } sid ? IssuerSignOut.Fingerprint(issuer, sid) : null);
        signOut.Keep(http, session, person.Token);
        return null;
    }

    /// <summary>What the issuer calls the person, so that it can be known again and not be read.</summary>
    public static string Fingerprint(IssuerSettings issuer, string subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer.Authority.AbsoluteUri}\n{subject}")));

    /// <summary>The account that the person was about to link when they left for the issuer.</summary>
    private async Task<(Account? Account, IssuerFault? Fault)> WantedAsync(AuthenticationProperties properties)
    {
        if (properties.Items.TryGetValue(IssuerStart.Session, out var session))
        {
            return visitor.Session is { } here && here.Session.ToString("N") == session && await users.FindByIdAsync(here.Account.ToString()) is { } own ? (own, null) : (null, IssuerFault.Interrupted);
        }

        if (!properties.Items.TryGetValue(IssuerStart.Account, out var account) || !properties.Items.TryGetValue(IssuerStart.Code, out var code)) return (null, null);
        return await links.OpenAsync(account!, code!, LinkReason.Invited) is { } invited ? (invited, null) : (null, IssuerFault.LinkSpent);
    }

    private async Task<Account?> ByAddressAsync(IssuedPerson person, string issuer)
    {
        if (!settings.Issuer!.TrustsEmail || person.Email is not { } email || await users.FindByEmailAsync(email) is not { } account) return null;
        // Somebody else there has come in to this account before; the address alone does not replace them.
        return (await users.GetLoginsAsync(account)).Any(login => login.LoginProvider == issuer) ? null : account;
    }

    /// <summary>From now on the sign-in there leads to the account. That changes its stamp: every session and every link that was sent end.</summary>
    private async Task<IssuerFault?> LinkAsync(Account account, UserLoginInfo login)
    {
        account.EmailConfirmed = true;
        if (!(await users.AddLoginAsync(account, login)).Succeeded) return IssuerFault.Interrupted;
        // The framework does not do so by itself.
        await users.UpdateSecurityStampAsync(account);
        await audit.NoteAsync(AuditDeed.LoginLinked, account.Id);
        return null;
    }
}
