using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Accounts;

namespace Samvirke.Storage.Accounts;

/// <summary>A letter that has not left yet.</summary>
public sealed record WaitingLetter(Guid Id, string Recipient, string Subject, string Text, DateTimeOffset MadeAt, int Tries);

/// <summary>Letters that have not left yet. Whoever has taken one out keeps it from the others for a while, and puts it back if it could not be sent.</summary>
public sealed class OutboxStore
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal OutboxStore(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>Puts a letter in; nobody else takes it out before it has been kept for as long as said.</summary>
    public async Task<WaitingLetter> AddAsync(string recipient, string subject, string text, TimeSpan kept, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var now = Now();
        var letter = new StoredLetter { Id = Guid.NewGuid(), Recipient = recipient, Subject = subject, Text = text, MadeAt = now, NextTryAt = now + kept };
        context.Letters.Add(letter);
        await context.SaveChangesAsync(cancellation);
        return Read(letter);
    }

    /// <summary>Takes out a letter whose time has come, for this caller alone; nothing when there is none.</summary>
    public async Task<WaitingLetter?> TakeAsync(TimeSpan kept, CancellationToken cancellation)
    {
        await using var context = store.Context();
        while (true)
        {
            var now = Now();
            var next = await context.Letters.AsNoTracking().Where(letter => letter.NextTryAt <= now).OrderBy(letter => letter.NextTryAt).FirstOrDefaultAsync(cancellation);
            if (next is null) return null;
            var (seen, until) = (next.NextTryAt, now + kept);
            if (await context.Letters.Where(letter => letter.Id == next.Id && letter.NextTryAt == seen).ExecuteUpdateAsync(row => row.SetProperty(letter => letter.NextTryAt, until), cancellation) == 1) return Read(next);
        }
    }

    /// <summary>Forgets a letter: it has left, or never will.</summary>
    public async Task RemoveAsync(Guid letter, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await context.Letters.Where(each => each.Id == letter).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Puts a letter back that could not be sent.</summary>
    public async Task PutBackAsync(WaitingLetter letter, TimeSpan pause, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var (next, tries) = (Now() + pause, letter.Tries + 1);
        await context.Letters.Where(each => each.Id == letter.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.NextTryAt, next).SetProperty(each => each.Tries, tries), cancellation);
    }

    private DateTimeOffset Now() => UtcText.Whole(clock.GetUtcNow());

    private static WaitingLetter Read(StoredLetter letter) => new(letter.Id, letter.Recipient, letter.Subject, letter.Text, letter.MadeAt, letter.Tries);
}
