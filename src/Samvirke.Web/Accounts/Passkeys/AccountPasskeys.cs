using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Forms;
using Samvirke.Web.Accounts.Sessions;

namespace Samvirke.Web.Accounts.Passkeys;

/// <summary>What a device is asked, and the ticket that its answer must come with.</summary>
public sealed record PasskeyQuestion(string Options, string Ticket);

/// <summary>Makes, names, removes and recognises passkeys.</summary>
internal sealed class AccountPasskeys(IPasskeyHandler<Account> handler, UserManager<Account> users, SealedTickets tickets, SessionCookie cookie, AuditPen audit)
{
    public const int LongestName = 60;

    /// <summary>Nobody has more devices, and a list has to end somewhere.</summary>
    public const int Most = 20;

    /// <summary>The longest answer of a device that is read.</summary>
    public const int LongestAnswer = 20_000;

    private const string Making = "passkey-making";
    private const string SigningIn = "passkey-signing-in";

    public async Task<bool> HasAnyAsync(Account account) => (await users.GetPasskeysAsync(account)).Count > 0;

    public async Task<ImmutableArray<UserPasskeyInfo>> OfAsync(Guid account) =>
        await users.FindByIdAsync(account.ToString()) is { } found ? [.. (await users.GetPasskeysAsync(found)).OrderBy(passkey => passkey.CreatedAt)] : [];

    /// <summary>What a passkey is called in addresses and forms.</summary>
    public static string Key(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);

    public async Task<PasskeyQuestion> AskForNewAsync(HttpContext http, OpenSession session)
    {
        var entity = new PasskeyUserEntity { Id = session.Account.ToString(), Name = session.Email, DisplayName = session.Email };
        var made = await handler.MakeCreationOptionsAsync(entity, http);
        return new PasskeyQuestion(made.CreationOptionsJson, tickets.Seal(Making, $"{session.Session:N} {made.AttestationState}"));
    }

    /// <summary>Whether the device's answer made a passkey of the account.</summary>
    public async Task<bool> AddAsync(HttpContext http, OpenSession session, string ticket, string answer, string name)
    {
        if (await OpenAsync(Making, ticket, http.RequestAborted) is not { } content || !content.StartsWith($"{session.Session:N} ", StringComparison.Ordinal)) return false;
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http, CredentialJson = answer, AttestationState = content[33..] });
        if (!result.Succeeded || result.UserEntity.Id != session.Account.ToString() || await users.FindByIdAsync(session.Account.ToString()) is not { } account) return false;
        if ((await users.GetPasskeysAsync(account)).Count >= Most || await users.FindByPasskeyIdAsync(result.Passkey.CredentialId) is not null) return false;
        result.Passkey.Name = name;
        if (!(await users.AddOrUpdatePasskeyAsync(account, result.Passkey)).Succeeded) return false;
        await audit.NoteAsync(AuditDeed.PasskeyAdded);
        return true;
    }

    public async Task<PasskeyQuestion> AskWhoAsync(HttpContext http)
    {
        var made = await handler.MakeRequestOptionsAsync(null, http);
        return new PasskeyQuestion(made.RequestOptionsJson, tickets.Seal(SigningIn, made.AssertionState ?? ""));
    }

    /// <summary>The account whose passkey answered, or nothing.</summary>
    public async Task<Account?> FindAsync(HttpContext http, string ticket, string answer)
    {
        if (await OpenAsync(SigningIn, ticket, http.RequestAborted) is { } state)
        {
            var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http, CredentialJson = answer, AssertionState = state });
            // The key counts its uses: a copy of it would show.
            if (result.Succeeded && (await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).Succeeded) return result.User;
        }

        await audit.NoteAsync(AuditDeed.SignInRefused, detail: SignInWays.Code(SignInWay.Passkey));
        return null;
    }

    public async Task RenameAsync(Guid account, string key, string name)
    {
        if (await FindAsync(account, key) is not var (owner, passkey)) return;
        passkey.Name = name;
        await users.AddOrUpdatePasskeyAsync(owner, passkey);
    }

    /// <summary>Takes the passkey away and ends the account's sessions elsewhere, unless nobody could then sign in. Whether it was done.</summary>
    public async Task<bool> RemoveAsync(HttpContext http, Guid account, string key)
    {
        if (await FindAsync(account, key) is not var (owner, passkey)) return true;
        var others = (await users.GetPasskeysAsync(owner)).Count - 1 + (await users.GetLoginsAsync(owner)).Count;
        if (others == 0 && owner.PasswordHash is null) return false;
        await users.RemovePasskeyAsync(owner, passkey.CredentialId);
        await users.UpdateSecurityStampAsync(owner);
        await audit.NoteAsync(AuditDeed.PasskeyRemoved);
        await cookie.ContinueAsync(http, owner);
        return true;
    }

    private async Task<(Account Account, UserPasskeyInfo Passkey)?> FindAsync(Guid account, string key) =>
        await users.FindByIdAsync(account.ToString()) is { } owner && (await users.GetPasskeysAsync(owner)).FirstOrDefault(each => Key(each) == key) is { } passkey ? (owner, passkey) : null;

    private Task<string?> OpenAsync(string purpose, string ticket, CancellationToken cancellation) => tickets.SpendAsync(purpose, ticket, cancellation);
}
