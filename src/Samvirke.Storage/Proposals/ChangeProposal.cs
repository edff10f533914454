using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;

namespace Samvirke.Storage.Proposals;

/// <summary>Where a proposed change stands.</summary>
public enum ProposalState
{
    /// <summary>Nobody has decided yet.</summary>
    Sent,
    /// <summary>It is in the register.</summary>
    Accepted,
    /// <summary>Those who decide have said no, with a reason.</summary>
    Returned,
    /// <summary>Whoever proposed it has taken it back.</summary>
    Withdrawn,
}

/// <summary>What a proposal would do with one entry.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Revision">What it would do; nothing when this version cannot read what was proposed.</param>
/// <param name="BasedOn">The number of the change that the entry last had when it was proposed; 0 when it was not there.</param>
public sealed record ProposedRevision(EntryId Id, Revision? Revision, long BasedOn);

/// <summary>What was decided.</summary>
/// <param name="At">When.</param>
/// <param name="For">The organisation that decided.</param>
/// <param name="Reason">Why, where it was said.</param>
/// <param name="Change">The number of the change in the log, when it was accepted.</param>
public sealed record ProposalDecision(DateTimeOffset At, EntryId For, string? Reason, long? Change);

/// <summary>A change that somebody has proposed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Author">The key of the account; nothing when it no longer exists.</param>
/// <param name="Organisation">The organisation that proposes.</param>
/// <param name="Reason">Why.</param>
/// <param name="SentAt">When.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Decision">What was decided, if anything was.</param>
/// <param name="Revisions">What it would do.</param>
public sealed record ChangeProposal(
    long Number,
    Guid? Author,
    EntryId Organisation,
    string Reason,
    DateTimeOffset SentAt,
    ProposalState State,
    ProposalDecision? Decision,
    ImmutableArray<ProposedRevision> Revisions);

/// <summary>Something that was said about a proposal.</summary>
/// <param name="Author">The key of the account; nothing when it no longer exists.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="At">When.</param>
/// <param name="Text">What, as it was typed.</param>
public sealed record ProposalMessage(Guid? Author, EntryId Organisation, DateTimeOffset At, string Text);

/// <summary>A proposal that is to be sent.</summary>
/// <param name="Author">The key of the account.</param>
/// <param name="Organisation">The organisation that proposes.</param>
/// <param name="Reason">Why.</param>
/// <param name="Revisions">What it does; at most one revision of each entry.</param>
/// <param name="BasedOn">For each of the entries, the number of the change that it last had; 0 or nothing when it is not there.</param>
public sealed record NewProposal(Guid Author, EntryId Organisation, string Reason, ImmutableArray<Revision> Revisions, ImmutableDictionary<EntryId, long> BasedOn);
