using Microsoft.AspNetCore.Identity;
using Samvirke.Storage;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Accounts.SignIn;

/// <summary>Checks passwords. Every answer takes as long, whether there is such an account or not, and too many wrong ones lock the account for a while.</summary>
internal sealed class PasswordCheck(UserManager<Account> users, RegisterContext context, AuditPen audit)
{
    /// <summary>Others may be noting a wrong attempt at the same account at the same time.</summary>
    private const int MostTries = 20;

    /// <summary>The hash of no password: what is checked when there is nothing to check.</summary>
    private static readonly Lazy<string> NoHash = new(() => new PasswordHasher<Account>().HashPassword(new Account(), Guid.NewGuid().ToString()));

    /// <summary>The account of the address and the password, or nothing: which of the two was wrong, or whether the account is locked, is not said.</summary>
    public async Task<Account?> FindAsync(string email, string password)
    {
        var account = await users.FindByEmailAsync(email);
        if (account is not null) return await IsRightAsync(account, password) ? account : null;
        Compare(null, password);
        // Counted, without the address: nobody of that name has anything to do with us.
        await audit.NoteAsync(AuditDeed.SignInRefused, detail: SignInWays.Code(SignInWay.Password));
        return null;
    }

    /// <summary>Whether the password is the account's and the account is not locked.</summary>
    public async Task<bool> IsRightAsync(Account account, string password)
    {
        var isRight = Compare(account, password);
        if (await users.IsLockedOutAsync(account))
        {
            await audit.NoteAsync(AuditDeed.SignInRefused, concerns: account.Id, detail: AuditTexts.LockedOut);
            return false;
        }

        if (isRight)
        {
            if (account.AccessFailedCount > 0) await users.ResetAccessFailedCountAsync(account);
            return true;
        }

        await RefuseAsync(account, SignInWay.Password);
        return false;
    }

    /// <summary>Counts a wrong attempt, as many as lock the account.</summary>
    public async Task RefuseAsync(Account account, SignInWay way)
    {
        await NoteWrongAsync(account);
        await audit.NoteAsync(AuditDeed.SignInRefused, concerns: account.Id, detail: SignInWays.Code(way));
    }

    /// <summary>The account whose password was right a moment ago, if nothing has changed since and it is not locked.</summary>
    public async Task<Account?> AgainAsync(string account, string stamp) =>
        await users.FindByIdAsync(Guid.Parse(account, System.Globalization.CultureInfo.InvariantCulture).ToString()) is { } found && found.SecurityStamp == stamp && !await users.IsLockedOutAsync(found) ? found : null;

    private bool Compare(Account? account, string password) =>
        users.PasswordHasher.VerifyHashedPassword(account ?? new Account(), account?.PasswordHash ?? NoHash.Value, password) != PasswordVerificationResult.Failed
        && account?.PasswordHash is not null;

    private async Task NoteWrongAsync(Account account)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if ((await users.AccessFailedAsync(account)).Succeeded) return;
            await context.Entry(account).ReloadAsync();
        }
    }
}
