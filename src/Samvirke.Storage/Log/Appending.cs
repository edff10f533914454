using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Storage.Sealing;
using Samvirke.Storage.Tables;

namespace Samvirke.Storage.Log;

/// <summary>Adds a change to the log.</summary>
internal static class Appending
{
    public static async Task<AppendOutcome> RunAsync(LogStore store, TimeProvider clock, ProposedChange change, AppendTerms terms, CancellationToken cancellation)
    {
        if (Refusal(change) is { } refusal) return refusal;
        using var turn = await store.WaitForTurnAsync(cancellation);
        await using var context = store.Context();
        await context.Database.OpenConnectionAsync(cancellation);
        await using var transaction = await store.BeginAppendingAsync(context.Database.GetDbConnection(), cancellation);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        // Whatever fails ends the whole of it; there is nothing to go back to within it.
        context.Database.AutoSavepointsEnabled = false;
        var last = await MomentReading.LastAsync(context, null, cancellation);
        if (terms.Head is { } head && head != last.Change) return new AppendOutcome.Moved(last.Change);
        if (await SealAsync(context, last.Change, cancellation) is not { } seal) return new AppendOutcome.Unsealed(last.Change);
        var now = UtcText.Whole(clock.GetUtcNow());
        // A clock that was set back must not make a later change seem earlier.
        var recorded = new RecordedChange(last.Change + 1, now < last.RecordedAt ? last.RecordedAt : now, change);
        await WriteAsync(store, context, transaction, recorded, seal, cancellation);
        if (terms.Alongside is { } alongside && !await alongside(context, recorded, cancellation)) return new AppendOutcome.Withheld();
        cancellation.ThrowIfCancellationRequested();
        // Once it is on its way there is no giving up: nobody would know whether it was recorded.
        await transaction.CommitAsync(CancellationToken.None);
        return new AppendOutcome.Recorded(recorded);
    }

    private static async Task WriteAsync(LogStore store, RegisterContext context, DbTransaction transaction, RecordedChange recorded, byte[] before, CancellationToken cancellation)
    {
        context.Changes.Add(Row(recorded));
        await context.SaveChangesAsync(cancellation);
        using var digest = new ChangeDigest();
        digest.Begin(SealedHead.Of(recorded));
        await store.InsertAsync(transaction, recorded.Number, recorded.Change.Revisions, digest, cancellation);
        context.Seals.Add(new StoredSeal { ChangeNumber = recorded.Number, Hash = SealChain.Next(before, digest.Done()) });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>The seal that the next one hangs on.</summary>
    private static async Task<byte[]?> SealAsync(RegisterContext context, long last, CancellationToken cancellation) =>
        last == 0 ? SealChain.Beginning : await context.Seals.Where(seal => seal.ChangeNumber == last).Select(seal => seal.Hash).FirstOrDefaultAsync(cancellation);

    private static AppendOutcome? Refusal(ProposedChange change)
    {
        if (change.Revisions.IsDefaultOrEmpty) return new AppendOutcome.Empty();
        if (!PlainText.Is(change.Author) || !PlainText.Is(change.Organisation) || !PlainText.Is(change.Reason)) return new AppendOutcome.NotText();
        var seen = new HashSet<EntryId>(change.Revisions.Length);
        foreach (var revision in change.Revisions)
        {
            if (!seen.Add(revision.Id)) return new AppendOutcome.EntryTwice(revision.Id);
        }

        return null;
    }

    private static StoredChange Row(RecordedChange recorded) => new()
    {
        Number = recorded.Number,
        RecordedAt = recorded.RecordedAt,
        Author = recorded.Change.Author,
        Organisation = recorded.Change.Organisation,
        Reason = recorded.Change.Reason,
    };
}
