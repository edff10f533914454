using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Log;
using Samvirke.Storage.Proposals;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Changes.AcceptChange;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Changes.ReadProposals;
using Samvirke.Web.Changes.SendChange;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Changes.DecideProposal;

/// <summary>Accepts and ends proposals, for those who may.</summary>
internal sealed class ProposalDeciding(ProposalStore proposals, ChangeAcceptance acceptance, RegisterReadings readings, AuditPen audit)
{
    /// <summary>Puts what was proposed into the register, on top of what others have made of the entries meanwhile.</summary>
    /// <param name="visitor">Whoever decides.</param>
    /// <param name="view">The proposal as they saw it.</param>
    /// <param name="isMine">Where both have changed the same (entry and key), whether what was proposed is to hold.</param>
    /// <param name="reason">What they want to say of it, if anything.</param>
    /// <param name="today">The day in Norway.</param>
    /// <param name="cancellation">Gives up; nothing is then done.</param>
    public async Task<SendOutcome> AcceptAsync(Visitor visitor, ProposalView view, Func<EntryId, string, bool> isMine, string reason, DateOnly today, CancellationToken cancellation)
    {
        if (!view.MayDecide || visitor.Standing.Acting is not { } acting) return new SendOutcome.Decided();
        var snapshot = readings.Current.Snapshot;
        var proposal = view.Proposal;
        var revisions = ImmutableArray.CreateBuilder<Revision>(proposal.Revisions.Length);
        foreach (var (revision, entry) in proposal.Revisions.Zip(view.Entries))
        {
            if (revision.Revision is not { } known || Laid(known, entry, isMine) is not { } laid) return new SendOutcome.Outdated();
            revisions.Add(ChangeSending.Confirmed(laid, acting.Organisation, today));
        }

        var change = new ProposedChange(proposal.Author?.ToString("N") ?? "", proposal.Organisation.Value, proposal.Reason, revisions.ToImmutable());
        var alongside = proposals.Accepting(proposal.Number, acting.Organisation, reason.Trim() is { Length: > 0 } said ? said : null);
        var outcome = ChangeSending.Of(await acceptance.RunAsync(change, BasedOn(snapshot, view), alongside, cancellation));
        if (outcome is SendOutcome.Accepted) await NoteAsync(AuditDeed.ProposalAccepted, proposal.Number);
        return outcome;
    }

    /// <summary>Sends the proposal back, with a reason.</summary>
    public async Task<SendOutcome> ReturnAsync(Visitor visitor, ProposalView view, string reason, CancellationToken cancellation)
    {
        if (!view.MayDecide || visitor.Standing.Acting is not { } acting) return new SendOutcome.Decided();
        var why = reason.Trim();
        if (why.Length == 0 || PlainText.Fault(why) is not null) return new SendOutcome.NoReason();
        return await CloseAsync(view.Proposal.Number, ProposalState.Returned, acting.Organisation, why, cancellation);
    }

    /// <summary>Takes the proposal back.</summary>
    public async Task<SendOutcome> WithdrawAsync(Visitor visitor, ProposalView view, CancellationToken cancellation) =>
        view.MayWithdraw && visitor.Standing.Acting is { } acting
            ? await CloseAsync(view.Proposal.Number, ProposalState.Withdrawn, acting.Organisation, null, cancellation)
            : new SendOutcome.Decided();

    private async Task<SendOutcome> CloseAsync(long number, ProposalState state, EntryId organisation, string? reason, CancellationToken cancellation)
    {
        if (!await proposals.CloseAsync(number, state, organisation, reason, cancellation)) return new SendOutcome.Decided();
        await NoteAsync(state == ProposalState.Withdrawn ? AuditDeed.ProposalWithdrawn : AuditDeed.ProposalReturned, number);
        return new SendOutcome.Proposed(number);
    }

    private Task NoteAsync(AuditDeed deed, long number) => audit.NoteAsync(deed, detail: number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The revision as it is to be recorded; nothing when it cannot be made to fit.</summary>
    private static Revision? Laid(Revision proposed, ProposedEntry entry, Func<EntryId, string, bool> isMine) => entry.Conflict is not { } conflict
        ? proposed
        : EntryReader.Read(DraftNodes.Of(conflict.Resolve(key => isMine(entry.Id, key))).Map).Entry is { } merged ? new Revision.Put(merged) : null;

    /// <summary>An entry whose conflict was shown is based on what it was shown beside; the others on what they were written on.</summary>
    private static ImmutableDictionary<EntryId, long> BasedOn(RegisterSnapshot snapshot, ProposalView view) => view.Proposal.Revisions.Zip(view.Entries).ToImmutableDictionary(
        each => each.First.Id,
        each => each.Second.Conflict is null ? each.First.BasedOn : snapshot.LastRevision(each.First.Id)?.Change ?? 0);
}
