using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Sessions;

namespace Samvirke.Web.Municipalities.HoldMeetings;

/// <summary>
/// Keys by which the calendar of somebody who has signed in reads what they may read, since calendars cannot sign in. A key names the account and for whom it
/// acts, sealed; it opens meetings and nothing else, and no longer when the role ends or the password is changed.
/// </summary>
internal sealed class MeetingKey(IDataProtectionProvider protection, AccountDatabase accounts)
{
    private const char Between = '|';

    private readonly IDataProtector protector = protection.CreateProtector("Samvirke.Municipalities.MeetingKey");

    /// <summary>A key for whoever visits; nothing where they act for nobody, and so read what everybody does.</summary>
    public string? For(Visitor visitor) => visitor is { Session: { } session, Standing.Acting: { } acting }
        ? protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{session.Account:N}{Between}{session.Stamp}{Between}{acting.Organisation}"))
        : null;

    /// <summary>In what capacity the holder of the key comes; nothing where it is none of ours, or opens nothing any more.</summary>
    public async Task<Standing?> ReadAsync(string key, CancellationToken cancellation) =>
        Unsealed(key)?.Split(Between) is [var account, var stamp, var organisation] && Guid.TryParse(account, CultureInfo.InvariantCulture, out var id)
            ? await accounts.Memberships.StandingAsync(id, stamp, new EntryId(organisation), cancellation)
            : null;

    private string? Unsealed(string key)
    {
        try
        {
            return protector.Unprotect(key);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
