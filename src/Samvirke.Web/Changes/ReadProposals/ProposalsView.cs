using System.Collections.Immutable;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Proposals;

namespace Samvirke.Web.Changes.ReadProposals;

/// <summary>The proposals that concern somebody.</summary>
/// <param name="ToDecide">Those that wait for them, the oldest first.</param>
/// <param name="Sent">Those that their organisation has sent and nobody has decided on.</param>
/// <param name="Ended">Those that their organisation sent or decided on lately.</param>
public sealed record ProposalsView(ImmutableArray<ChangeProposal> ToDecide, ImmutableArray<ChangeProposal> Sent, ImmutableArray<ChangeProposal> Ended)
{
    private const int MostEnded = 50;

    public static async Task<ProposalsView> ReadAsync(ProposalStore proposals, RegisterSnapshot snapshot, Standing who, CancellationToken cancellation)
    {
        if (who.Acting is not { } acting) return new ProposalsView([], [], []);
        var open = await proposals.OpenAsync(cancellation);
        var own = await proposals.OfAsync(acting.Organisation, MostEnded * 2, cancellation);
        var decided = await proposals.DecidedByAsync(acting.Organisation, MostEnded, cancellation);
        return new ProposalsView(
            [.. open.Where(each => ProposalView.IsDecidedBy(snapshot, who, each))],
            [.. own.Where(each => each.State == ProposalState.Sent)],
            [.. own.Where(each => each.State != ProposalState.Sent).Concat(decided).DistinctBy(each => each.Number).OrderByDescending(each => each.Decision?.At).Take(MostEnded)]);
    }
}
