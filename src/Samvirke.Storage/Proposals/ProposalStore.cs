using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Proposals;

namespace Samvirke.Storage.Proposals;

/// <summary>Changes that people have proposed, and what was said of them. Who may see and decide what is for the caller to judge.</summary>
public sealed class ProposalStore
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal ProposalStore(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>Sends the proposal and throws the author's drafts of its entries away, both or neither.</summary>
    /// <returns>Its number.</returns>
    public async Task<long> SendAsync(NewProposal proposal, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var row = new StoredProposal { AccountId = proposal.Author, Organisation = proposal.Organisation.Value, Reason = proposal.Reason, SentAt = Now(), State = StoredProposal.Sent };
        context.Proposals.Add(row);
        await context.SaveChangesAsync(cancellation);
        var position = 0;
        foreach (var revision in proposal.Revisions)
        {
            var (action, payload) = LogStore.Columns(revision);
            context.ProposalRevisions.Add(new StoredProposalRevision
            {
                ProposalNumber = row.Number,
                Position = position++,
                EntryId = revision.Id.Value,
                Action = action,
                Payload = payload is null ? null : System.Text.Encoding.UTF8.GetString(payload),
                BasedOn = proposal.BasedOn.GetValueOrDefault(revision.Id),
            });
        }

        await context.SaveChangesAsync(cancellation);
        var entries = proposal.Revisions.Select(revision => revision.Id.Value).ToList();
        await context.Drafts.Where(draft => draft.AccountId == proposal.Author && entries.Contains(draft.EntryId)).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return row.Number;
    }

    /// <summary>The proposal, or nothing.</summary>
    public async Task<ChangeProposal?> FindAsync(long number, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return (await ProposalReading.ReadAsync(context, context.Proposals.Where(each => each.Number == number), cancellation)).FirstOrDefault();
    }

    /// <summary>The proposals that nobody has decided on, the oldest first.</summary>
    public async Task<ImmutableArray<ChangeProposal>> OpenAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await ProposalReading.ReadAsync(context, context.Proposals.Where(each => each.State == StoredProposal.Sent).OrderBy(each => each.Number), cancellation);
    }

    /// <summary>The latest proposals of an organisation, the newest first.</summary>
    public async Task<ImmutableArray<ChangeProposal>> OfAsync(EntryId organisation, int most, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await ProposalReading.ReadAsync(
            context, context.Proposals.Where(each => each.Organisation == organisation.Value).OrderByDescending(each => each.Number).Take(most), cancellation);
    }

    /// <summary>The latest proposals that an organisation has decided on, the newest first.</summary>
    public async Task<ImmutableArray<ChangeProposal>> DecidedByAsync(EntryId organisation, int most, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await ProposalReading.ReadAsync(
            context, context.Proposals.Where(each => each.DecidedFor == organisation.Value).OrderByDescending(each => each.DecidedAt).Take(most), cancellation);
    }

    /// <summary>What was said of the proposal, in order.</summary>
    public async Task<ImmutableArray<ProposalMessage>> MessagesAsync(long number, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await context.ProposalMessages.AsNoTracking().Where(each => each.ProposalNumber == number).OrderBy(each => each.SaidAt).ToListAsync(cancellation);
        return [.. rows.Select(row => new ProposalMessage(row.AccountId, new EntryId(row.Organisation), row.SaidAt, row.Text))];
    }

    /// <summary>Says something of the proposal.</summary>
    public async Task SayAsync(long number, Guid account, EntryId organisation, string text, CancellationToken cancellation)
    {
        await using var context = store.Context();
        context.ProposalMessages.Add(new StoredProposalMessage { Id = Guid.CreateVersion7(), ProposalNumber = number, AccountId = account, Organisation = organisation.Value, SaidAt = Now(), Text = text });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Returns the proposal, or takes it back; whether it was still undecided.</summary>
    public async Task<bool> CloseAsync(long number, ProposalState state, EntryId organisation, string? reason, CancellationToken cancellation)
    {
        if (state is not (ProposalState.Returned or ProposalState.Withdrawn)) throw new ArgumentOutOfRangeException(nameof(state), state, "Only a change in the log makes a proposal accepted.");
        await using var context = store.Context();
        return await DecideAsync(context, number, state, organisation, reason, null, cancellation);
    }

    /// <summary>What marks the proposal as accepted within the transaction that records its change: both happen, or neither.</summary>
    /// <returns>Work that answers whether the proposal was still undecided.</returns>
    public Alongside Accepting(long number, EntryId organisation, string? reason) => async (context, recorded, cancellation) =>
        await DecideAsync(context, number, ProposalState.Accepted, organisation, reason, recorded.Number, cancellation);

    /// <summary>What throws a draft away within the transaction that records the change made of it.</summary>
    public static Alongside Spending(Guid account, ImmutableArray<EntryId> entries) => async (context, _, cancellation) =>
    {
        var ids = entries.Select(entry => entry.Value).ToList();
        await context.Drafts.Where(draft => draft.AccountId == account && ids.Contains(draft.EntryId)).ExecuteDeleteAsync(cancellation);
        return true;
    };

    private async Task<bool> DecideAsync(RegisterContext context, long number, ProposalState state, EntryId organisation, string? reason, long? change, CancellationToken cancellation)
    {
        var code = ProposalReading.Code(state);
        var now = Now();
        return await context.Proposals.Where(each => each.Number == number && each.State == StoredProposal.Sent).ExecuteUpdateAsync(
            row => row
                .SetProperty(each => each.State, code)
                .SetProperty(each => each.DecidedAt, now)
                .SetProperty(each => each.DecidedFor, organisation.Value)
                .SetProperty(each => each.Decision, reason)
                .SetProperty(each => each.ChangeNumber, change),
            cancellation) == 1;
    }

    private DateTimeOffset Now() => UtcText.Whole(clock.GetUtcNow());
}
