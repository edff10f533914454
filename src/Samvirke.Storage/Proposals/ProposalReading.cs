using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables.Proposals;

namespace Samvirke.Storage.Proposals;

/// <summary>Reads proposals with what they would do.</summary>
internal static class ProposalReading
{
    public static async Task<ImmutableArray<ChangeProposal>> ReadAsync(RegisterContext context, IQueryable<StoredProposal> asked, CancellationToken cancellation)
    {
        var rows = await asked.AsNoTracking().ToListAsync(cancellation);
        var numbers = rows.ConvertAll(row => row.Number);
        var revisions = await context.ProposalRevisions.AsNoTracking().Where(each => numbers.Contains(each.ProposalNumber)).OrderBy(each => each.Position).ToListAsync(cancellation);
        var payloads = new PayloadReader(new SharedStrings());
        var byProposal = revisions.ToLookup(each => each.ProposalNumber, each => Read(payloads, each));
        return [.. rows.Select(row => Read(row, [.. byProposal[row.Number]]))];
    }

    public static string Code(ProposalState state) => state switch
    {
        ProposalState.Sent => StoredProposal.Sent,
        ProposalState.Accepted => StoredProposal.Accepted,
        ProposalState.Returned => StoredProposal.Returned,
        ProposalState.Withdrawn => StoredProposal.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    private static ChangeProposal Read(StoredProposal row, ImmutableArray<ProposedRevision> revisions) => new(
        row.Number,
        row.AccountId,
        new EntryId(row.Organisation),
        row.Reason,
        row.SentAt,
        Enum.GetValues<ProposalState>().Single(state => Code(state) == row.State),
        row is { DecidedAt: { } at, DecidedFor: { } decider } ? new ProposalDecision(at, new EntryId(decider), row.Decision, row.ChangeNumber) : null,
        revisions);

    private static ProposedRevision Read(PayloadReader payloads, StoredProposalRevision row)
    {
        var stored = new RevisionRow(0, row.EntryId, row.Action, row.Payload is null ? null : Encoding.UTF8.GetBytes(row.Payload));
        return new ProposedRevision(new EntryId(row.EntryId), payloads.Read(stored).Revision, row.BasedOn);
    }
}
