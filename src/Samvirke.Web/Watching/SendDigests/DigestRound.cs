using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Log;
using Samvirke.Storage.Watching;
using Samvirke.Web.Accounts.Mail;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Watching.SendDigests;

/// <summary>Sends the letters that are due. Several nodes may do so at the same time: each letter is sent by one of them.</summary>
internal sealed class DigestRound(
    AccountDatabase accounts, ChangeLog log, RegisterReadings readings, IMailbox mailbox, DigestStop stop, AccountSettings settings, TimeZoneInfo zone, ILogger<DigestRound> logger)
{
    /// <summary>How long a letter belongs to the node that took it. If that node dies or the letter cannot be handed over, it is tried again afterwards.</summary>
    private static readonly TimeSpan Alone = TimeSpan.FromMinutes(10);

    /// <summary>Sends what is due now.</summary>
    /// <returns>How many letters were handed over.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var sent = 0;
        while (await accounts.Digests.ClaimAsync(now, now + Alone, readings.Current.Snapshot.Moment.Change, cancellation) is { } claimed)
        {
            try
            {
                if (await WriteAsync(claimed, now, cancellation) is { } letter)
                {
                    await mailbox.SendAsync(letter, cancellation);
                    sent++;
                }

                await accounts.Digests.DoneAsync(claimed, DigestTimes.Next(claimed.Choice.Every, now, zone), cancellation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // One letter that cannot be sent keeps nobody else's. What went wrong is told without saying whose letter it was.
                logger.LogWarning("A letter about what somebody follows could not be handed over and will be tried again: {Fault}.", exception.GetType().Name);
            }
        }

        return sent;
    }

    /// <summary>The letter, or nothing when nothing has happened to what the person follows.</summary>
    private async Task<Letter?> WriteAsync(ClaimedDigest claimed, DateTimeOffset now, CancellationToken cancellation)
    {
        var reading = readings.Current;
        ImmutableArray<(Watch Watch, Watched What)> watches =
        [
            .. (await accounts.Watches.OfAsync(claimed.Account, cancellation))
                .Select(watch => (Watch: watch, What: Watched.Read(watch.What, reading.Snapshot)))
                .Where(each => each.What is not null)
                .Select(each => (each.Watch, each.What!)),
        ];
        var content = await ReadAsync(reading, watches, claimed, cancellation);
        if (content.IsEmpty) return null;
        using var visit = new Visit();
        visit.Begin(claimed.Choice.Tongue, reading, zone.DayOf(now));
        return new Letter(claimed.Email, visit.T(WatchTexts.LetterSubject), new DigestLetter(visit, settings.Address).Write(content, stop.AddressFor(claimed.Account)))
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"digest-{claimed.Account:N}-{claimed.Through}"),
        };
    }

    private async Task<DigestContent> ReadAsync(Reading reading, ImmutableArray<(Watch Watch, Watched What)> watches, ClaimedDigest claimed, CancellationToken cancellation)
    {
        if (!watches.Any(each => each.What.Asked.Entries.Text.Length > 0)) return await DigestContent.ReadAsync(log.Pages, reading.Snapshot, null, watches, claimed.After, claimed.Through, cancellation);
        var held = await reading.HoldIndexAsync();
        try
        {
            return await DigestContent.ReadAsync(log.Pages, reading.Snapshot, held.Index, watches, claimed.After, claimed.Through, cancellation);
        }
        finally
        {
            held.LetGo();
        }
    }
}
