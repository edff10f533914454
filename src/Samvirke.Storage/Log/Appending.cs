using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Storage.Tables;

namespace Samvirke.Storage.Log;

/// <summary>Adds a change to the log.</summary>
internal static class Appending
{
    public static async Task<AppendOutcome> RunAsync(LogStore store, TimeProvider clock, ProposedChange change, CancellationToken cancellation)
    {
        if (Refusal(change) is { } refusal) return refusal;
        using var turn = await store.WaitForTurnAsync(cancellation);
        await using var context = store.Context();
        await context.Database.OpenConnectionAsync(cancellation);
        await using var transaction = await store.BeginAppendingAsync(context.Database.GetDbConnection(), cancellation);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        var last = await MomentReading.LastAsync(context, null, cancellation);
        var now = UtcText.Whole(clock.GetUtcNow());
        // A clock that was set back must not make a later change seem earlier.
        var recorded = new RecordedChange(last.Change + 1, now < last.RecordedAt ? last.RecordedAt : now, change);
        context.Changes.Add(Row(recorded));
        await context.SaveChangesAsync(cancellation);
        await store.InsertAsync(transaction, recorded.Number, change.Revisions, cancellation);
        await transaction.CommitAsync(cancellation);
        return new AppendOutcome.Recorded(recorded);
    }

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
