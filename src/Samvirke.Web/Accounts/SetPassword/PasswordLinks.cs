using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.SetPassword;

/// <summary>Why somebody is sent a link to set a password; each sort lasts as long as people need for it.</summary>
internal enum LinkReason
{
    Invited,
    Forgotten,
}

/// <summary>
/// Links to set a password. A link is sealed with the keys of the site and bound to the account's stamp, which changes when a password is set: it works once,
/// and all older ones die with it.
/// </summary>
internal sealed class PasswordLinks(UserManager<Account> users, AccountSettings settings)
{
    public const string Page = "/nytt-passord";
    public const string AccountParameter = "konto";
    public const string CodeParameter = "kode";

    private const string Purpose = "password";
    private const int LongestCode = 2000;

    public static readonly TimeSpan InvitationLasts = TimeSpan.FromDays(7);
    public static readonly TimeSpan ForgottenLasts = TimeSpan.FromHours(1);

    public async Task<Uri> MakeAsync(Account account, LinkReason reason)
    {
        var code = await users.GenerateUserTokenAsync(account, reason.ToString(), Purpose);
        return new Uri(settings.Address, $"{Page}?{AccountParameter}={account.Id:N}&{CodeParameter}={Uri.EscapeDataString(code)}");
    }

    /// <summary>The account that the link is for, or nothing when the link is spent, too old or none of ours.</summary>
    /// <param name="account">The account, as the link names it.</param>
    /// <param name="code">The code of the link.</param>
    /// <param name="only">The one sort that will do; any, when not given.</param>
    public async Task<Account?> OpenAsync(string account, string code, LinkReason? only = null)
    {
        if (code.Length is 0 or > LongestCode || !Guid.TryParse(account, CultureInfo.InvariantCulture, out var id)) return null;
        if (await users.FindByIdAsync(id.ToString()) is not { } found) return null;
        foreach (var reason in only is { } one ? [one] : Enum.GetValues<LinkReason>())
        {
            if (await users.VerifyUserTokenAsync(found, reason.ToString(), Purpose, code)) return found;
        }

        return null;
    }
}

/// <summary>How long an invitation lasts.</summary>
internal sealed class InvitationOptions : DataProtectionTokenProviderOptions
{
    public InvitationOptions() => (Name, TokenLifespan) = ("samvirke-invitation", PasswordLinks.InvitationLasts);
}

/// <summary>How long a link for a forgotten password lasts.</summary>
internal sealed class ForgottenOptions : DataProtectionTokenProviderOptions
{
    public ForgottenOptions() => (Name, TokenLifespan) = ("samvirke-forgotten", PasswordLinks.ForgottenLasts);
}

internal sealed class InvitationTokens(IDataProtectionProvider protection, IOptions<InvitationOptions> options, ILogger<DataProtectorTokenProvider<Account>> logger)
    : DataProtectorTokenProvider<Account>(protection, options, logger);

internal sealed class ForgottenTokens(IDataProtectionProvider protection, IOptions<ForgottenOptions> options, ILogger<DataProtectorTokenProvider<Account>> logger)
    : DataProtectorTokenProvider<Account>(protection, options, logger);
