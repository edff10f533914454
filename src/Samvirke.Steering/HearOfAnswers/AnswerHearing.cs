using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.HearOfAnswers;

/// <summary>Somebody hears of what organisations tell everybody about a proposal.</summary>
public sealed class AnswerHearing(WorkbenchStore workbench)
{
    /// <summary>What is new of the proposal, by organisation. What one's own organisation wrote is no news.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="standings">Every capacity in which the reader may act.</param>
    /// <param name="after">The first moment; what was written then is known.</param>
    /// <param name="through">The last moment.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<AnswerNews>> OfAsync(EntryId proposal, ImmutableArray<Standing> standings, DateTimeOffset after, DateTimeOffset through, CancellationToken cancellation)
    {
        var papers = await workbench.WrittenAsync(ProposalAnswer.Sort, proposal.Value, cancellation);
        return
        [
            .. papers.GroupBy(paper => paper.Name.Organisation).Where(group => !standings.Any(each => each.ActsFor(group.Key)))
                .Select(group => AnswerNews.Of([.. group], after, through)).OfType<AnswerNews>(),
        ];
    }
}
