using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Texts;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Watching;

namespace Samvirke.Storage.Watching;

/// <summary>How often somebody gets a letter, and in which language.</summary>
public sealed record DigestChoice(DigestRhythm Every, Tongue Tongue);

/// <summary>How far somebody has been told.</summary>
/// <param name="Change">The last change of the log.</param>
/// <param name="Moment">The last moment of what is noted outside it.</param>
public sealed record ToldThrough(long Change, DateTimeOffset Moment);

/// <summary>A letter that is this caller's to send.</summary>
/// <param name="Account">To whom.</param>
/// <param name="Email">The address.</param>
/// <param name="Choice">How often, and in which language.</param>
/// <param name="After">What came later has not been told of.</param>
/// <param name="Through">The last that is to be told of, the same at every try.</param>
/// <param name="Until">How long it is this caller's.</param>
public sealed record ClaimedDigest(Guid Account, string Email, DigestChoice Choice, ToldThrough After, ToldThrough Through, DateTimeOffset Until);

/// <summary>How often people get letters about what they follow, and how far they have been told. Several nodes may ask for work at the same time.</summary>
public sealed class DigestStore
{
    private readonly LogStore store;

    internal DigestStore(LogStore store) => this.store = store;

    /// <summary>What the person has chosen, or nothing.</summary>
    public async Task<DigestChoice?> FindAsync(Guid account, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var row = await context.Digests.AsNoTracking().SingleOrDefaultAsync(digest => digest.AccountId == account, cancellation);
        return row is null ? null : Read(row);
    }

    /// <summary>Keeps the choice. Who chooses letters after having had none is told of nothing older.</summary>
    public async Task ChooseAsync(Guid account, DigestChoice choice, DateTimeOffset due, ToldThrough told, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var (every, tongue, at) = (choice.Every.Code(), choice.Tongue.Tag(), UtcText.Whole(due));
        if (await RewriteAsync(context, account, every, tongue, at, told, cancellation)) return;
        context.Digests.Add(new StoredDigest { AccountId = account, Every = every, Tongue = tongue, SentThrough = told.Change, SentUntil = UtcText.Whole(told.Moment), DueAt = at });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // The same person chose in another window a moment ago.
            if (!await RewriteAsync(context, account, every, tongue, at, told, cancellation)) throw;
        }
    }

    /// <summary>Takes a letter that is due, so that nobody else sends it meanwhile; nothing when there is none.</summary>
    /// <param name="now">The time.</param>
    /// <param name="until">How long it is to be this caller's alone. When that has passed, somebody else may try.</param>
    /// <param name="through">The last that may be told of, unless an earlier try went to something else.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ClaimedDigest?> ClaimAsync(DateTimeOffset now, DateTimeOffset until, ToldThrough through, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var (time, end, moment) = (UtcText.Whole(now), UtcText.Whole(until), (DateTimeOffset?)UtcText.Whole(through.Moment));
        var off = DigestRhythm.Off.Code();
        var due = await context.Digests.AsNoTracking()
            .Where(digest => digest.Every != off && digest.DueAt <= time && (digest.ClaimedUntil == null || digest.ClaimedUntil <= time))
            .OrderBy(digest => digest.DueAt)
            .Select(digest => digest.AccountId)
            .Take(20)
            .ToListAsync(cancellation);
        foreach (var account in due)
        {
            // Whoever changes the row first has it; the others find that the condition no longer holds.
            var taken = await context.Digests
                .Where(digest => digest.AccountId == account && digest.Every != off && digest.DueAt <= time && (digest.ClaimedUntil == null || digest.ClaimedUntil <= time))
                .ExecuteUpdateAsync(
                    row => row.SetProperty(digest => digest.ClaimedUntil, end)
                        .SetProperty(digest => digest.SendingThrough, digest => digest.SendingThrough ?? through.Change)
                        .SetProperty(digest => digest.SendingUntil, digest => digest.SendingUntil ?? moment),
                    cancellation);
            if (taken == 1) return await ReadAsync(context, account, end, cancellation);
        }

        return null;
    }

    /// <summary>The letter has been handed over, or there was nothing to tell: the next is due then.</summary>
    public async Task DoneAsync(ClaimedDigest claimed, DateTimeOffset due, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var at = UtcText.Whole(due);
        DateTimeOffset? told = UtcText.Whole(claimed.Through.Moment);
        await context.Digests.Where(digest => digest.AccountId == claimed.Account && digest.ClaimedUntil == claimed.Until).ExecuteUpdateAsync(
            row => row.SetProperty(digest => digest.SentThrough, claimed.Through.Change)
                .SetProperty(digest => digest.SendingThrough, (long?)null)
                .SetProperty(digest => digest.SentUntil, told)
                .SetProperty(digest => digest.SendingUntil, (DateTimeOffset?)null)
                .SetProperty(digest => digest.ClaimedUntil, (DateTimeOffset?)null)
                .SetProperty(digest => digest.DueAt, at),
            cancellation);
    }

    private static async Task<ClaimedDigest> ReadAsync(RegisterContext context, Guid account, DateTimeOffset until, CancellationToken cancellation)
    {
        var row = await context.Digests.AsNoTracking().SingleAsync(digest => digest.AccountId == account, cancellation);
        var email = await context.Accounts.Where(each => each.Id == account).Select(each => each.Email!).SingleAsync(cancellation);
        return new ClaimedDigest(account, email, Read(row), new ToldThrough(row.SentThrough, row.SentUntil ?? DateTimeOffset.MinValue), new ToldThrough(row.SendingThrough!.Value, row.SendingUntil!.Value), until);
    }

    /// <summary>Choosing again, or another rhythm, leaves what has been told of as it is, unless nothing was told at all.</summary>
    private static async Task<bool> RewriteAsync(RegisterContext context, Guid account, string every, string tongue, DateTimeOffset due, ToldThrough told, CancellationToken cancellation)
    {
        var off = DigestRhythm.Off.Code();
        DateTimeOffset? moment = UtcText.Whole(told.Moment);
        return await context.Digests.Where(digest => digest.AccountId == account).ExecuteUpdateAsync(
            row => row.SetProperty(digest => digest.SentThrough, digest => digest.Every == off ? told.Change : digest.SentThrough)
                .SetProperty(digest => digest.SendingThrough, digest => digest.Every == off ? null : digest.SendingThrough)
                .SetProperty(digest => digest.SentUntil, digest => digest.Every == off ? moment : digest.SentUntil)
                .SetProperty(digest => digest.SendingUntil, digest => digest.Every == off ? null : digest.SendingUntil)
                .SetProperty(digest => digest.Every, every)
                .SetProperty(digest => digest.Tongue, tongue)
                .SetProperty(digest => digest.DueAt, due),
            cancellation) == 1;
    }

    private static DigestChoice Read(StoredDigest row) => new(DigestRhythms.Find(row.Every) ?? DigestRhythm.Off, Tongues.Find(row.Tongue) ?? Tongue.Nb);
}
