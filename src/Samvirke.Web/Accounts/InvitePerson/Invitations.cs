using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Mail;
using Samvirke.Web.Accounts.SetPassword;
using Samvirke.Web.Settings;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Accounts.InvitePerson;

/// <summary>What came of inviting somebody: exactly one of the records below.</summary>
internal abstract record InviteOutcome
{
    private InviteOutcome()
    {
    }

    /// <summary>The person has the role, and a letter is on its way.</summary>
    public sealed record Invited(Delivery Letter) : InviteOutcome;

    /// <summary>The text is no address for e-mail.</summary>
    public sealed record NotAnAddress : InviteOutcome;

    /// <summary>The person has a role there already, which is changed elsewhere.</summary>
    public sealed record AlreadyThere : InviteOutcome;

    /// <summary>Whoever invites may not give that role there.</summary>
    public sealed record NotAllowed : InviteOutcome;
}

/// <summary>Makes accounts and sends the letters that lead to them.</summary>
internal sealed class Invitations(UserManager<Account> users, AccountDatabase accounts, PasswordLinks links, IMailbox mailbox, AuditPen audit, AccountSettings settings, TimeProvider clock)
{
    public const int LongestEmail = 254;

    /// <summary>Invites somebody to an organisation, with a role.</summary>
    public async Task<InviteOutcome> RunAsync(Visit visit, Standing who, Entry organisation, string email, Role role, CancellationToken cancellation)
    {
        if (!AccessRules.MayGrant(who, organisation.Id, role)) return new InviteOutcome.NotAllowed();
        if (!IsAddress(email)) return new InviteOutcome.NotAnAddress();
        var account = await FindOrMakeAsync(email);
        var people = await accounts.Memberships.PeopleOfAsync(organisation.Id, cancellation);
        if (people.Any(member => member.Account == account.Id)) return new InviteOutcome.AlreadyThere();
        await accounts.Memberships.GrantAsync(account.Id, new Membership(organisation.Id, role), cancellation);
        await audit.NoteAsync(AuditDeed.Invited, concerns: account.Id, organisation: organisation.Id, detail: Roles.Code(role));
        return new InviteOutcome.Invited(await mailbox.SendAsync(await LetterAsync(visit, account, visit.T(organisation.Name)), cancellation));
    }

    /// <summary>The account of the address, made when there is none.</summary>
    public async Task<Account> FindOrMakeAsync(string email)
    {
        if (await users.FindByEmailAsync(email) is { } known) return known;
        var account = Account.Of(email, clock.GetUtcNow());
        try
        {
            var made = await users.CreateAsync(account);
            if (made.Succeeded) return account;
        }
        catch (DbUpdateException)
        {
            // Somebody else made it in the meantime; if not, the search below says so.
        }

        return await users.FindByEmailAsync(email) ?? throw new InvalidOperationException("An account can neither be made nor found.");
    }

    /// <summary>Sends a link for a new password to the address, if it has an account; nothing shows whether it has.</summary>
    public async Task RemindAsync(Visit visit, string email, CancellationToken cancellation)
    {
        if (!IsAddress(email) || await users.FindByEmailAsync(email) is not { } account) return;
        await audit.NoteAsync(AuditDeed.PasswordAsked, concerns: account.Id);
        var link = await links.MakeAsync(account, LinkReason.Forgotten);
        await mailbox.QueueAsync(new Letter(account.Email!, visit.T(MailTexts.ForgottenSubject), visit.T(MailTexts.Forgotten, link)), cancellation);
    }

    public static bool IsAddress(string email) =>
        email.Length is > 2 and <= LongestEmail && new EmailAddressAttribute().IsValid(email) && !email.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or ',' or ';' or '"');

    private async Task<Letter> LetterAsync(Visit visit, Account account, string organisation)
    {
        // Whoever has answered an invitation has a way in, with a password or without.
        var text = !account.EmailConfirmed
            ? visit.T(MailTexts.Invited, organisation, await links.MakeAsync(account, LinkReason.Invited))
            : visit.T(MailTexts.Added, organisation, new Uri(settings.Address, LocalAddress.SignInPage));
        return new Letter(account.Email!, visit.T(MailTexts.InvitedSubject, organisation), text);
    }
}
