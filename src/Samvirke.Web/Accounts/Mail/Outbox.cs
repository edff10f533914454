using Samvirke.Storage.Accounts;

namespace Samvirke.Web.Accounts.Mail;

/// <summary>
/// Keeps letters in the database until the mail server has them: what somebody was doing is never lost because mail is, and whichever node is there sends on.
/// </summary>
internal sealed class Outbox(AccountDatabase accounts, SmtpDelivery delivery, TimeProvider clock, ILogger<Outbox> log) : IMailbox
{
    /// <summary>Longer than one attempt may take: nobody else tries meanwhile.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Links in letters are no longer than this any use.</summary>
    private static readonly TimeSpan GivenUp = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public bool IsGone { get; private set; }

    /// <summary>Set when a letter was put in that nobody waits for.</summary>
    public SemaphoreSlim Bell { get; } = new(0);

    public async Task<Delivery> SendAsync(Letter letter, CancellationToken cancellation)
    {
        var waiting = await accounts.Outbox.AddAsync(letter.To, letter.Subject, letter.Text, Kept, cancellation);
        // From here on it leaves, also when whoever asked for it has gone.
        return await TryAsync(waiting, CancellationToken.None) ? Delivery.Sent : Delivery.Waiting;
    }

    public async Task<Delivery> QueueAsync(Letter letter, CancellationToken cancellation)
    {
        await accounts.Outbox.AddAsync(letter.To, letter.Subject, letter.Text, TimeSpan.Zero, cancellation);
        Bell.Release();
        return Delivery.Waiting;
    }

    /// <summary>Sends whatever has waited long enough.</summary>
    public async Task SendWaitingAsync(CancellationToken cancellation)
    {
        while (await accounts.Outbox.TakeAsync(Kept, cancellation) is { } letter)
        {
            if (!await TryAsync(letter, cancellation)) return;
        }
    }

    private async Task<bool> TryAsync(WaitingLetter letter, CancellationToken cancellation)
    {
        var outcome = await delivery.SendAsync(letter, cancellation);
        IsGone = outcome == SmtpOutcome.Gone;
        if (outcome == SmtpOutcome.Gone && clock.GetUtcNow() - letter.MadeAt < GivenUp)
        {
            await accounts.Outbox.PutBackAsync(letter, Pause(letter.Tries), cancellation);
            if (letter.Tries == 0) log.LogWarning("The mail server does not answer; a letter waits in the outbox.");
            return false;
        }

        await accounts.Outbox.RemoveAsync(letter.Id, cancellation);
        // Whom it was for stays out of the log.
        if (outcome != SmtpOutcome.Taken) log.LogWarning("A letter of {Made:yyyy-MM-dd HH:mm} could not be delivered and is given up.", letter.MadeAt);
        return true;
    }

    private static TimeSpan Pause(int tries) => TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, FirstPause.Ticks << Math.Min(tries, 16)));
}
