using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Differences;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;
using Samvirke.Storage.Proposals;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Changes.MergeChanges;
using Samvirke.Web.Changes.SendChange;

namespace Samvirke.Web.Changes.ReadProposals;

/// <summary>What a proposal would do with one entry.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Entry">The entry as it would read, or as it was where it is to be taken out; nothing when neither can be read.</param>
/// <param name="Differences">What differs from the entry that it was written on; nothing when that cannot be read.</param>
/// <param name="Conflict">What others have made of the entry meanwhile, while the proposal is open.</param>
public sealed record ProposedEntry(EntryId Id, Entry? Entry, ImmutableArray<Difference>? Differences, EntryConflict? Conflict);

/// <summary>A proposal as somebody may see it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Entries">What it would do.</param>
/// <param name="MayDecide">Whether the visitor may accept or return it.</param>
/// <param name="MayWithdraw">Whether the visitor may take it back.</param>
/// <param name="Deciders">The organisations that answer for what it is about.</param>
public sealed record ProposalView(ChangeProposal Proposal, ImmutableArray<ProposedEntry> Entries, bool MayDecide, bool MayWithdraw, ImmutableArray<EntryId> Deciders)
{
    /// <summary>Reads the proposal for somebody of the standing.</summary>
    /// <returns>Nothing when there is no such proposal, or it is not for them to see.</returns>
    public static async Task<ProposalView?> ReadAsync(ProposalStore proposals, LogPages log, RegisterSnapshot snapshot, Standing who, long number, CancellationToken cancellation)
    {
        if (await proposals.FindAsync(number, cancellation) is not { } proposal || !MaySee(snapshot, who, proposal)) return null;
        var entries = ImmutableArray.CreateBuilder<ProposedEntry>(proposal.Revisions.Length);
        foreach (var revision in proposal.Revisions) entries.Add(await ReadAsync(log, snapshot, proposal, revision, cancellation));
        var isOpen = proposal.State == ProposalState.Sent;
        ImmutableArray<EntryId> deciders =
        [
            .. proposal.Revisions.Select(revision => (snapshot.Find(revision.Id) ?? (revision.Revision as Revision.Put)?.Entry)?.Steward).OfType<EntryId>().Distinct(),
        ];
        return new ProposalView(proposal, entries.ToImmutable(), isOpen && IsDecidedBy(snapshot, who, proposal), isOpen && who.ActsFor(proposal.Organisation), deciders);
    }

    /// <summary>Whether somebody of the standing may see the proposal and take part in what is said of it.</summary>
    public static bool MaySee(RegisterSnapshot snapshot, Standing who, ChangeProposal proposal) =>
        AccessRules.MaySeeProposal(who, proposal.Organisation, Resources(snapshot, proposal));

    /// <summary>Whether somebody of the standing may decide on all that the proposal is about.</summary>
    public static bool IsDecidedBy(RegisterSnapshot snapshot, Standing who, ChangeProposal proposal) =>
        Resources(snapshot, proposal).All(resource => AccessRules.Allows(who, Act.DecideChange, resource));

    private static IEnumerable<Resource> Resources(RegisterSnapshot snapshot, ChangeProposal proposal) => proposal.Revisions.Select(revision =>
        revision.Revision is { } known ? ChangeSending.DecidedOn(snapshot, known) : snapshot.Find(revision.Id) is { } entry ? Resource.Of(entry) : Resource.Everything);

    private static async Task<ProposedEntry> ReadAsync(LogPages log, RegisterSnapshot snapshot, ChangeProposal proposal, ProposedRevision revision, CancellationToken cancellation)
    {
        var before = await EntryConflict.BeforeAsync(log, revision.Id, revision.BasedOn, cancellation);
        var after = (revision.Revision as Revision.Put)?.Entry;
        ImmutableArray<Difference>? differences = revision.Revision is null || (before is null && after is null) ? null : EntryDifference.Between(before, after);
        var current = snapshot.Find(revision.Id);
        var isOutdated = proposal.State == ProposalState.Sent && (snapshot.LastRevision(revision.Id)?.Change ?? 0) != revision.BasedOn;
        var conflict = isOutdated && current is not null && after is not null
            ? await EntryConflict.ReadAsync(log, revision.Id, revision.BasedOn, current, DraftText.Of(after), cancellation)
            : null;
        return new ProposedEntry(revision.Id, after ?? before, differences, conflict);
    }
}
