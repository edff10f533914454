using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Municipality.HearOfHelp;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.CarryOut;
using Samvirke.Steering.FollowProposals;
using Samvirke.Steering.HearOfAnswers;
using Samvirke.Steering.HearOfDue;
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
    AccountDatabase accounts, ChangeLog log, HelpHearing hearing, DueHearing due, AnswerHearing answers, RegisterReadings readings, IMailbox mailbox, DigestStop stop, AccountSettings settings, TimeProvider clock, TimeZoneInfo zone,
    ILogger<DigestRound> logger)
{
    /// <summary>How long a letter belongs to the node that took it. If that node dies or the letter cannot be handed over, it is tried again afterwards.</summary>
    private static readonly TimeSpan Alone = TimeSpan.FromMinutes(10);

    /// <summary>What is noted outside the register has no number in a row: what was written a moment ago may not be there for all to see yet, and stands in the next letter.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>Sends what is due now.</summary>
    /// <returns>How many letters were handed over.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var sent = 0;
        while (await accounts.Digests.ClaimAsync(now, now + Alone, new ToldThrough(readings.Current.Snapshot.Moment.Change, clock.GetUtcNow() - Settling), cancellation) is { } claimed)
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
        var content = await ReadAsync(reading, [.. watches.Where(each => each.What is Watched.Entries).Select(each => (each.Watch, (Watched.Entries)each.What))], claimed, cancellation);
        content = content with { Help = await HearAsync(reading.Analyses.On(zone.DayOf(now)), watches, claimed, cancellation) };
        content = content with { Due = await RemindAsync(reading.Snapshot, watches, claimed, now, cancellation) };
        content = content with { Answers = await ReadAnswersAsync(reading.Snapshot, watches, claimed, cancellation) };
        if (content.IsEmpty) return null;
        using var visit = new Visit();
        visit.Begin(claimed.Choice.Tongue, reading, zone.DayOf(now));
        return new Letter(claimed.Email, visit.T(WatchTexts.LetterSubject), new DigestLetter(visit, settings.Address).Write(content, stop.AddressFor(claimed.Account)))
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"digest-{claimed.Account:N}-{claimed.Through.Change}-{claimed.Through.Moment.ToUnixTimeMilliseconds()}"),
        };
    }

    private async Task<DigestContent> ReadAsync(Reading reading, ImmutableArray<(Watch Watch, Watched.Entries What)> watches, ClaimedDigest claimed, CancellationToken cancellation)
    {
        if (!watches.Any(each => each.What.Asked.Entries.Text.Length > 0)) return await DigestContent.ReadAsync(log.Pages, reading.Snapshot, null, watches, claimed.After.Change, claimed.Through.Change, cancellation);
        var held = await reading.HoldIndexAsync();
        try
        {
            return await DigestContent.ReadAsync(log.Pages, reading.Snapshot, held.Index, watches, claimed.After.Change, claimed.Through.Change, cancellation);
        }
        finally
        {
            held.LetGo();
        }
    }

    /// <summary>What falls due of the assignments that the person follows, and of those of the organisations that they act for.</summary>
    private async Task<ImmutableArray<DueReminder>> RemindAsync(RegisterSnapshot snapshot, ImmutableArray<(Watch Watch, Watched What)> watches, ClaimedDigest claimed, DateTimeOffset now, CancellationToken cancellation)
    {
        var followed = watches.Select(each => (each.What as Watched.Entries)?.Asked.Only).OfType<EntryId>().ToHashSet();
        var standings = await accounts.Memberships.StandingsAsync(claimed.Account, cancellation);
        return await due.OfAsync(snapshot, followed, standings, zone.DayOf(claimed.After.Moment), zone.DayOf(now), cancellation);
    }

    /// <summary>What organisations tell everybody about the proposals that the person follows.</summary>
    private async Task<ImmutableArray<AnswerNews>> ReadAnswersAsync(RegisterSnapshot snapshot, ImmutableArray<(Watch Watch, Watched What)> watches, ClaimedDigest claimed, CancellationToken cancellation)
    {
        if (FollowedReport.Of(snapshot) is not { } report) return [];
        var followed = watches.Where(each => (each.What as Watched.Entries)?.Asked.Only is { } only && report.Find(only.Value) is not null).ToList();
        if (followed.Count == 0) return [];
        var standings = await accounts.Memberships.StandingsAsync(claimed.Account, cancellation);
        var found = ImmutableArray.CreateBuilder<AnswerNews>();
        foreach (var (watch, what) in followed)
        {
            var after = watch.Since > claimed.After.Moment ? watch.Since : claimed.After.Moment;
            found.AddRange(await answers.OfAsync(((Watched.Entries)what).Asked.Only!.Value, standings, after, claimed.Through.Moment, cancellation));
        }

        return found.ToImmutable();
    }

    /// <summary>What is new about the help that the person follows, as far as they may read it in any of their roles. What stands under one thing is not told again under another.</summary>
    private async Task<ImmutableArray<DigestHelp>> HearAsync(RegisterSnapshot snapshot, ImmutableArray<(Watch Watch, Watched What)> watches, ClaimedDigest claimed, CancellationToken cancellation)
    {
        if (watches.All(each => each.What is Watched.Entries)) return [];
        var standings = await accounts.Memberships.StandingsAsync(claimed.Account, cancellation);
        var told = new HashSet<HelpNews>();
        var found = ImmutableArray.CreateBuilder<DigestHelp>();
        foreach (var (watch, what) in watches)
        {
            var after = watch.Since > claimed.After.Moment ? watch.Since : claimed.After.Moment;
            var news = what switch
            {
                Watched.Help help => await hearing.OfMunicipalityAsync(snapshot, help.Local, standings, after, claimed.Through.Moment, cancellation),
                Watched.RegionHelp region => await hearing.OfRegionAsync(snapshot, region.Body, standings, after, claimed.Through.Moment, cancellation),
                _ => [],
            };
            ImmutableArray<HelpNews> fresh = [.. news.Where(told.Add)];
            if (!fresh.IsEmpty) found.Add(new DigestHelp(what, fresh));
        }

        return found.ToImmutable();
    }
}
