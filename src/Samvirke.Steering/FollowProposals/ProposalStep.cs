using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.FollowProposals;

/// <summary>Something that was done about a proposal.</summary>
/// <param name="What">The assignment, measure, law, guidance, programme or structure, or an official document.</param>
/// <param name="About">What it is tied to: the proposal, a part of it, an earlier step, what the proposal builds on, or another proposal about it.</param>
/// <param name="Piece">The proposal or the part of it at which the chain to it begins.</param>
/// <param name="Tie">The tie.</param>
/// <param name="IsTold">Whether the tie is told of <paramref name="What"/>; otherwise it is told of what it is tied to.</param>
/// <param name="IsFollowUp">Whether a source says that the chain to it follows the proposal up or came of it; otherwise it is about the same matter.</param>
/// <param name="Time">Whether it came after the report.</param>
/// <param name="Dating">What says so.</param>
/// <param name="Doers">Who does it.</param>
/// <param name="Outcome">What is known to have come of it; nothing where the register does not say.</param>
/// <param name="Studies">Studies and figures that are about it. They may say something of its effect; the register itself judges none.</param>
/// <param name="Recorded">When the register last changed about it.</param>
public sealed record ProposalStep(
    Entry What, Entry About, Entry Piece, Relation Tie, bool IsTold, bool IsFollowUp, StepTime Time, StepDating Dating, ImmutableArray<StepDoer> Doers, LocalizedText? Outcome,
    ImmutableArray<Entry> Studies, Revised? Recorded)
{
    /// <summary>How it is tied, in words that stand between <see cref="What"/> and <see cref="About"/>.</summary>
    public LocalizedText Words => IsTold ? Tie.Type.Forward : Tie.Type.Backward;
}

/// <summary>Who does something.</summary>
/// <param name="Actor">Who.</param>
/// <param name="As">The relation that says so; nothing where it only answers for what the register says of it.</param>
public sealed record StepDoer(Entry Actor, RelationType? As);
