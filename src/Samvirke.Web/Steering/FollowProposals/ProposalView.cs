using System.Collections.Immutable;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.FollowProposals;
using Samvirke.Web.Entries.ReadEntry;

namespace Samvirke.Web.Steering.FollowProposals;

/// <summary>A step with its sources numbered.</summary>
/// <param name="Step">The step.</param>
/// <param name="Numbers">Where the tie to the proposal is stated.</param>
/// <param name="About">Where it is stated what the step itself is; none where only the tie is shown.</param>
public sealed record StepLine(ProposalStep Step, ImmutableArray<int> Numbers, ImmutableArray<int> About);

/// <summary>What the page of a proposal shows of the register.</summary>
/// <param name="Followed">The proposal and what came of it.</param>
/// <param name="Made">The numbers of the sources of the proposal itself.</param>
/// <param name="Since">What was done after the report.</param>
/// <param name="Before">What was there before.</param>
/// <param name="Undated">What the register does not say the time of.</param>
/// <param name="Citations">What it rests on.</param>
public sealed record ProposalView(
    FollowedProposal Followed, ImmutableArray<int> Made, ImmutableArray<StepLine> Since, ImmutableArray<StepLine> Before, ImmutableArray<StepLine> Undated, IReadOnlyList<NumberedCitation> Citations)
{
    public static ProposalView Of(RegisterSnapshot snapshot, FollowedProposal followed)
    {
        var book = new CitationBook(snapshot);
        return new(followed, book.Numbers([followed.Proposal.Citations[0]]), Lines(followed.Since, isTold: true), Lines(followed.Before), Lines(followed.Undated), book.All);

        ImmutableArray<StepLine> Lines(IEnumerable<ProposalStep> steps, bool isTold = false) =>
            [.. steps.Select(step => new StepLine(step, book.Numbers(step.Tie.Citations), isTold ? book.Numbers(step.What.Citations) : []))];
    }
}
