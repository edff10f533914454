using Microsoft.AspNetCore.Identity;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Forms;
using Samvirke.Web.Accounts.InvitePerson;
using Samvirke.Web.Accounts.Mail;
using Samvirke.Web.Settings;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Accounts.OwnData;

/// <summary>Gives an account another address for e-mail: by a link that only whoever reads the new one can open, with word to the old one.</summary>
internal sealed class EmailChange(UserManager<Account> users, SealedTickets tickets, IMailbox mailbox, AuditPen audit, AccountSettings settings)
{
    public const string Page = "/ny-epost";
    public const string Parameter = "kode";

    public static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private const string Purpose = "email-change";

    /// <summary>Sends the link. Whether the new address is somebody's already is not said here; they are told by the letter.</summary>
    public async Task<Delivery?> AskAsync(Visit visit, Guid account, string email, CancellationToken cancellation)
    {
        if (!Invitations.IsAddress(email) || await users.FindByIdAsync(account.ToString()) is not { } owner) return null;
        if (await users.FindByEmailAsync(email) is not null) return await mailbox.SendAsync(new Letter(email, visit.T(MailTexts.NewEmailSubject), visit.T(MailTexts.NewEmailTaken)), cancellation);
        var code = tickets.Seal(Purpose, $"{owner.Id:N} {owner.SecurityStamp} {email}", Lasts);
        var link = new Uri(settings.Address, $"{Page}?{Parameter}={Uri.EscapeDataString(code)}");
        return await mailbox.SendAsync(new Letter(email, visit.T(MailTexts.NewEmailSubject), visit.T(MailTexts.NewEmail, link)), cancellation);
    }

    /// <summary>The account and the address that the link is for, or nothing when it is spent, too old or none of ours.</summary>
    public async Task<(Account Account, string Email)?> OpenAsync(string code) =>
        tickets.Look(Purpose, code)?.Split(' ', 3) is [var id, var stamp, var email] && Guid.TryParseExact(id, "N", out var key) && await users.FindByIdAsync(key.ToString()) is { } account && account.SecurityStamp == stamp
            ? (account, email)
            : null;

    /// <summary>Whether it was done. The stamp changes with the address: every session ends, and the link is spent.</summary>
    public async Task<bool> RunAsync(Visit visit, string code, CancellationToken cancellation)
    {
        if (await OpenAsync(code) is not var (account, email)) return false;
        var before = account.Email!;
        if (!(await users.SetEmailAsync(account, email)).Succeeded) return false;
        account.EmailConfirmed = true;
        await users.UpdateAsync(account);
        await audit.NoteAsync(AuditDeed.EmailChanged, account.Id);
        await mailbox.SendAsync(new Letter(before, visit.T(MailTexts.EmailChangedSubject), visit.T(MailTexts.EmailChanged)), cancellation);
        return true;
    }
}
