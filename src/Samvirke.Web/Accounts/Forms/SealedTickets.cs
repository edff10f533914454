using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Samvirke.Storage.Accounts;

namespace Samvirke.Web.Accounts.Forms;

/// <summary>What a form carries from one step to the next and nobody may read, alter, keep for long or use twice.</summary>
internal sealed class SealedTickets(IDataProtectionProvider protection, AccountDatabase accounts)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    /// <summary>The longest that a form is believed to carry.</summary>
    public const int Longest = 4000;

    public string Seal(string purpose, string content, TimeSpan? lasts = null) => Protector(purpose).Protect($"{Guid.NewGuid():N} {content}", lasts ?? Lasts);

    /// <summary>What is in the ticket, unless it is not ours or too old; it may be opened again.</summary>
    public string? Look(string purpose, string ticket) => Open(purpose, ticket) is { } content ? content[33..] : null;

    /// <summary>What is in the ticket, the first time that it is used.</summary>
    public async Task<string?> SpendAsync(string purpose, string ticket, CancellationToken cancellation) =>
        Open(purpose, ticket) is { } content && await accounts.Tickets.SpendAsync($"{purpose} {content[..32]}", Lasts, cancellation) ? content[33..] : null;

    private string? Open(string purpose, string ticket)
    {
        if (ticket.Length is 0 or > Longest) return null;
        try
        {
            return Protector(purpose).Unprotect(ticket);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Protector(string purpose) => protection.CreateProtector("samvirke-ticket", purpose).ToTimeLimitedDataProtector();
}
