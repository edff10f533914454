using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.FollowProposals;

/// <summary>Whether anybody is known to have taken a proposal up after the report.</summary>
public enum Uptake
{
    /// <summary>Nobody is known to have.</summary>
    Nobody,
    /// <summary>Something was done on the same matter, but no source says that it follows the proposal up.</summary>
    Touched,
    /// <summary>Only parts of it.</summary>
    InPart,
    /// <summary>The proposal itself.</summary>
    TakenUp,
}

/// <summary>A proposal of the report and what came of it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Section">Where the report makes it.</param>
/// <param name="Parts">Its parts, and theirs.</param>
/// <param name="Addressees">Those whom the report wants to carry it out.</param>
/// <param name="AreNamed">Whether the report names them; otherwise they are those who were given the assignment that the report answers.</param>
/// <param name="Answers">The challenges of the report that it answers, itself or by a part of it.</param>
/// <param name="Steps">What was done about it, whenever.</param>
/// <param name="Ground">What it builds on.</param>
/// <param name="LastChange">The last change of the register that any of this came with.</param>
public sealed record FollowedProposal(
    Entry Proposal, string Section, ImmutableArray<Entry> Parts, ImmutableArray<Entry> Addressees, bool AreNamed, ImmutableArray<Entry> Answers, ImmutableArray<ProposalStep> Steps,
    ImmutableArray<ProposalStep> Ground, Revised? LastChange)
{
    /// <summary>What was done after the report.</summary>
    public IEnumerable<ProposalStep> Since => Steps.Where(step => step.Time == StepTime.Since);

    /// <summary>What was there before: what was done about the same matter, and what the proposal builds on.</summary>
    public IEnumerable<ProposalStep> Before => Steps.Where(step => step.Time == StepTime.Before).Concat(Ground);

    /// <summary>What the register does not say the time of.</summary>
    public IEnumerable<ProposalStep> Undated => Steps.Where(step => step.Time == StepTime.Unknown);

    /// <summary>Whether anybody is known to have taken it up.</summary>
    public Uptake Uptake =>
        !Since.Any() ? Uptake.Nobody
        : !Since.Any(step => step.IsFollowUp) ? Uptake.Touched
        : Since.Any(step => step.IsFollowUp && step.Piece.Id == Proposal.Id) ? Uptake.TakenUp : Uptake.InPart;

    /// <summary>The parts that nobody is known to have taken up.</summary>
    public IEnumerable<Entry> PartsLeft => Parts.Where(part => Since.All(step => step.Piece.Id != part.Id));

    /// <summary>Those who do what was done after the report, each once.</summary>
    public IEnumerable<Entry> Doers => Since.SelectMany(step => step.Doers).Select(doer => doer.Actor).DistinctBy(actor => actor.Id);

    /// <summary>Studies and figures about what was done after the report, each once.</summary>
    public IEnumerable<Entry> Studies => Since.SelectMany(step => step.Studies).DistinctBy(study => study.Id);
}

/// <summary>A challenge of the report, and which proposals answer it.</summary>
/// <param name="Challenge">The challenge.</param>
/// <param name="Section">Where the report describes it.</param>
/// <param name="Proposals">The proposals of the report that answer it or a part of it, themselves or by a part of them.</param>
/// <param name="Others">Other proposals and models that answer it.</param>
public sealed record FollowedChallenge(Entry Challenge, string Section, ImmutableArray<FollowedProposal> Proposals, ImmutableArray<Entry> Others)
{
    /// <summary>How far what the report proposed against it was taken up; nothing where the report proposes nothing.</summary>
    public Uptake? Uptake => Proposals.IsEmpty ? null
        : Proposals.All(each => each.Uptake == FollowProposals.Uptake.TakenUp) ? FollowProposals.Uptake.TakenUp
        : Proposals.Any(each => each.Uptake >= FollowProposals.Uptake.InPart) ? FollowProposals.Uptake.InPart
        : Proposals.Any(each => each.Uptake == FollowProposals.Uptake.Touched) ? FollowProposals.Uptake.Touched : FollowProposals.Uptake.Nobody;
}
