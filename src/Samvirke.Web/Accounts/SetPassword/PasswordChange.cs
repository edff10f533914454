using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Passwords;

namespace Samvirke.Web.Accounts.SetPassword;

/// <summary>What is wrong with a password.</summary>
internal enum PasswordFault
{
    TooShort,
    TooCommon,
}

/// <summary>What came of setting a password: exactly one of the records below.</summary>
internal abstract record PasswordOutcome
{
    private PasswordOutcome()
    {
    }

    /// <summary>It is set, and every sign-in of the account is ended.</summary>
    public sealed record Done(Account Account) : PasswordOutcome;

    /// <summary>The link has been used, is too old, or is none of ours.</summary>
    public sealed record LinkSpent : PasswordOutcome;

    /// <summary>The password that it should replace was not given right, or too often wrong.</summary>
    public sealed record WrongPassword : PasswordOutcome;

    /// <summary>The password is not good enough.</summary>
    public sealed record Weak(PasswordFault Fault) : PasswordOutcome;
}

/// <summary>Sets the password of an account, by a one-time link or by the password before.</summary>
internal sealed class PasswordChange(UserManager<Account> users, AccountDatabase accounts, PasswordLinks links, SignIn.PasswordCheck check, AuditPen audit)
{
    /// <summary>Longer ones take time to seal and help nobody.</summary>
    public const int Longest = 128;

    public const int Shortest = 12;

    public async Task<PasswordOutcome> ByLinkAsync(string account, string code, string password, CancellationToken cancellation) =>
        await links.OpenAsync(account, code) is { } found ? await SetAsync(found, password, cancellation) : new PasswordOutcome.LinkSpent();

    public async Task<PasswordOutcome> ByPasswordAsync(Guid account, string current, string password, CancellationToken cancellation) =>
        await users.FindByIdAsync(account.ToString()) is { } found && await check.IsRightAsync(found, current)
            ? await SetAsync(found, password, cancellation)
            : new PasswordOutcome.WrongPassword();

    private async Task<PasswordOutcome> SetAsync(Account account, string password, CancellationToken cancellation)
    {
        account.EmailConfirmed = true;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        // The framework sets a password, with all its checks and a new stamp, only against a code of its own.
        var result = await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password);
        if (result.Succeeded)
        {
            await accounts.Sessions.EndAllAsync(account.Id, cancellation);
            await audit.NoteAsync(AuditDeed.PasswordSet, account.Id);
            return new PasswordOutcome.Done(account);
        }

        ImmutableArray<string> codes = [.. result.Errors.Select(error => error.Code)];
        if (codes.Contains(nameof(IdentityErrorDescriber.PasswordTooShort)) || codes.Contains(nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars))) return new PasswordOutcome.Weak(PasswordFault.TooShort);
        // Whatever else is refused means that somebody else was first with the same link.
        return codes.Contains(CommonPasswords.TooCommon) ? new PasswordOutcome.Weak(PasswordFault.TooCommon) : new PasswordOutcome.LinkSpent();
    }
}
