using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Storage.Sealing;
using Samvirke.Storage.Tables;

namespace Samvirke.Storage.Log;

/// <summary>Adds changes to the log: several share a transaction, each whole or not at all.</summary>
internal static class Appending
{
    public static async Task<AppendOutcome> RunAsync(LogStore store, TimeProvider clock, ProposedChange change, AppendTerms terms, CancellationToken cancellation) =>
        Refusal(change) ?? (await RunAsync(store, clock, [(change, terms.Alongside)], terms.Head, cancellation))[0];

    public static async Task<ImmutableArray<AppendOutcome>> RunAsync(
        LogStore store,
        TimeProvider clock,
        ImmutableArray<(ProposedChange Change, Alongside? Alongside)> changes,
        long? head,
        CancellationToken cancellation)
    {
        using var turn = await store.WaitForTurnAsync(cancellation);
        await using var context = store.Context();
        await context.Database.OpenConnectionAsync(cancellation);
        await using var transaction = await store.BeginAppendingAsync(context.Database.GetDbConnection(), cancellation);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        // Whatever fails ends the whole of it; what is withheld is the only thing to go back from.
        context.Database.AutoSavepointsEnabled = false;
        var last = await MomentReading.LastAsync(context, null, cancellation);
        if (head is { } judged && judged != last.Change) return All(changes, new AppendOutcome.Moved(last.Change));
        if (await SealAsync(context, last.Change, cancellation) is not { } seal) return All(changes, new AppendOutcome.Unsealed(last.Change));
        var end = new End(last, seal);
        var outcomes = ImmutableArray.CreateBuilder<AppendOutcome>(changes.Length);
        foreach (var (change, alongside) in changes)
        {
            outcomes.Add(Refusal(change) ?? await AddAsync(store, context, transaction, Next(clock, end.Last, change), end, alongside, cancellation));
        }

        await store.TellAsync(transaction, end.Last.Change, cancellation);
        cancellation.ThrowIfCancellationRequested();
        // Once it is on its way there is no giving up: nobody would know whether it was recorded.
        await transaction.CommitAsync(CancellationToken.None);
        return outcomes.MoveToImmutable();
    }

    private static ImmutableArray<AppendOutcome> All(ImmutableArray<(ProposedChange Change, Alongside? Alongside)> changes, AppendOutcome outcome) =>
        [.. changes.Select(each => Refusal(each.Change) ?? outcome)];

    /// <summary>A clock that was set back must not make a later change seem earlier.</summary>
    private static RecordedChange Next(TimeProvider clock, Moment last, ProposedChange change)
    {
        var now = UtcText.Whole(clock.GetUtcNow());
        return new RecordedChange(last.Change + 1, now < last.RecordedAt ? last.RecordedAt : now, change);
    }

    private static async Task<AppendOutcome> AddAsync(
        LogStore store, RegisterContext context, DbTransaction transaction, RecordedChange recorded, End end, Alongside? alongside, CancellationToken cancellation)
    {
        const string Before = "before_change";
        if (alongside is not null) await transaction.SaveAsync(Before, cancellation);
        var seal = await WriteAsync(store, context, transaction, recorded, end.Seal, cancellation);
        var isWanted = alongside is null || await alongside(context, recorded, cancellation);
        // What one change has tracked is nothing to the next.
        context.ChangeTracker.Clear();
        if (!isWanted)
        {
            await transaction.RollbackAsync(Before, cancellation);
            return new AppendOutcome.Withheld();
        }

        (end.Last, end.Seal) = (new Moment(recorded.Number, recorded.RecordedAt, null), seal);
        return new AppendOutcome.Recorded(recorded);
    }

    private static async Task<byte[]> WriteAsync(LogStore store, RegisterContext context, DbTransaction transaction, RecordedChange recorded, byte[] before, CancellationToken cancellation)
    {
        context.Changes.Add(Row(recorded));
        await context.SaveChangesAsync(cancellation);
        using var digest = new ChangeDigest();
        digest.Begin(SealedHead.Of(recorded));
        await store.InsertAsync(transaction, recorded.Number, recorded.Change.Revisions, digest, cancellation);
        var seal = SealChain.Next(before, digest.Done());
        context.Seals.Add(new StoredSeal { ChangeNumber = recorded.Number, Hash = seal });
        await context.SaveChangesAsync(cancellation);
        return seal;
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

    /// <summary>Where the log ends while changes are added.</summary>
    private sealed class End(Moment last, byte[] seal)
    {
        public Moment Last { get; set; } = last;

        public byte[] Seal { get; set; } = seal;
    }
}
