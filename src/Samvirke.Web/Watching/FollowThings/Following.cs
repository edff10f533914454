using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Watching;
using Samvirke.Web.Hosting;
using Samvirke.Web.Watching.SendDigests;

namespace Samvirke.Web.Watching.FollowThings;

/// <summary>What came of following something: exactly one of the records below.</summary>
internal abstract record FollowOutcome
{
    private FollowOutcome()
    {
    }

    /// <summary>The person follows it.</summary>
    public sealed record Followed : FollowOutcome;

    /// <summary>The address stands for nothing that is there.</summary>
    public sealed record NoSuchThing : FollowOutcome;

    /// <summary>The person follows as much as one may.</summary>
    public sealed record TooMany : FollowOutcome;
}

/// <summary>Lets people follow things and choose how often they get letters.</summary>
internal sealed class Following(AccountDatabase accounts, RegisterReadings readings, TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>How often letters come until the person chooses.</summary>
    private const DigestRhythm AtFirst = DigestRhythm.Weekly;

    /// <summary>Follows what the address stands for, from now on.</summary>
    public async Task<FollowOutcome> FollowAsync(Guid account, string address, Tongue tongue, CancellationToken cancellation)
    {
        var now = readings.Current.Snapshot;
        if (Watched.Read(address, now) is not { } watched || !IsThere(watched, now)) return new FollowOutcome.NoSuchThing();
        if (!await accounts.Watches.FollowAsync(account, watched.Address, now.Moment.Change, cancellation)) return new FollowOutcome.TooMany();
        if (await accounts.Digests.FindAsync(account, cancellation) is null) await ChooseAsync(account, new DigestChoice(AtFirst, tongue), cancellation);
        return new FollowOutcome.Followed();
    }

    /// <summary>Keeps how often letters come, and the language.</summary>
    public Task ChooseAsync(Guid account, DigestChoice choice, CancellationToken cancellation) =>
        accounts.Digests.ChooseAsync(account, choice, DigestTimes.Next(choice.Every, clock.GetUtcNow(), zone), new ToldThrough(readings.Current.Snapshot.Moment.Change, clock.GetUtcNow()), cancellation);

    private static bool IsThere(Watched watched, RegisterSnapshot snapshot) =>
        watched is not Watched.Entries { Asked.Only: { } only } || (snapshot.Find(only) is { } entry && Watched.OfEntry(entry) == watched.Address);
}
