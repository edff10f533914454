using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Steering.FollowProposals;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Steering.FollowProposals;

namespace Samvirke.Web.Api.FollowProposals;

/// <summary>The challenges and proposals of a report, and what has been done since.</summary>
/// <param name="Report">The report.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Proposals">The proposals that were asked for, what nobody has taken up first.</param>
/// <param name="Challenges">All its challenges, in its own order.</param>
public sealed record FollowedDocument(EntryReference Report, DateOnly? Published, ImmutableArray<FollowedProposalDocument> Proposals, ImmutableArray<FollowedChallengeDocument> Challenges)
{
    internal static FollowedDocument Of(OpenFollowed open, FollowedFilter filter, FollowedDesk desk, Func<EntryId, Entry?> find) => new(
        EntryReference.Of(open.Report.Report), open.Report.Published,
        [.. filter.Of(open.Report).Select(each => FollowedProposalDocument.Of(each, open, desk, find))], [.. open.Report.Challenges.Select(FollowedChallengeDocument.Of)]);

    /// <summary>What an answer looks like.</summary>
    internal static FollowedDocument Example { get; } = new(
        Named("rapport-2024", "source", "Tverrsektorielt rusforebyggende arbeid blant barn og unge"),
        new DateOnly(2024, 7, 1),
        [
            new FollowedProposalDocument(
                Named("forslag-5-4-5", "proposal", "Nasjonal og koordinert innsats for en trygg russefeiring"), "5.4.5", "taken-up", [Named("utfordring-4-2-12", "challenge", "Russetiden")],
                [Named("hdir", "actor", "Helsedirektoratet")], false,
                [
                    new StepDocument(
                        Named("tilskudd-kommunale-tiltak-russetid", "grant-scheme", "Tilskudd til kommunale tiltak"), Named("forslag-5-4-5", "proposal", "Nasjonal innsats"), "follows-up", true, "since",
                        [Named("hdir", "actor", "Helsedirektoratet")], null, [], [new CitationReference("kilden", "1")]),
                ],
                [], [],
                [new GivenAnswerDocument(Named("hdir", "actor", "Helsedirektoratet"), "doing", "Vi er i gang.", [], new DateOnly(2025, 1, 15), new DateTimeOffset(2026, 1, 15, 10, 0, 0, TimeSpan.Zero), false)],
                new Uri("https://samvirke.example/forslag-og-oppfolging/forslag-5-4-5")),
        ],
        [new FollowedChallengeDocument(Named("utfordring-4-2-12", "challenge", "Russetiden"), "4.2.12", "taken-up", ["forslag-5-4-5"], [])]);

    private static EntryReference Named(string id, string kind, string name) => new(id, kind, new Dictionary<string, string>(StringComparer.Ordinal) { ["nb"] = name });
}

/// <summary>A proposal and what came of it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Section">Where the report makes it.</param>
/// <param name="Uptake"><c>nobody</c> is known to have taken it up since the report; <c>touched</c>: something was done on the same matter, but no source says that it follows the proposal up; <c>in-part</c>; or <c>taken-up</c>.</param>
/// <param name="Challenges">The challenges of the report that it answers.</param>
/// <param name="Addressees">Those whom the report wants to carry it out.</param>
/// <param name="Named">Whether the report names them; otherwise they are those who were given its assignment.</param>
/// <param name="Steps">What was done about it, whenever.</param>
/// <param name="Ground">What it builds on.</param>
/// <param name="Studies">Studies and figures about what was done since. The register judges no effect.</param>
/// <param name="Answers">What agencies say of it to everybody, in their own words.</param>
/// <param name="Page">Where people read it.</param>
public sealed record FollowedProposalDocument(
    EntryReference Proposal, string Section, string Uptake, ImmutableArray<EntryReference> Challenges, ImmutableArray<EntryReference> Addressees, bool Named, ImmutableArray<StepDocument> Steps,
    ImmutableArray<EntryReference> Ground, ImmutableArray<EntryReference> Studies, ImmutableArray<GivenAnswerDocument> Answers, Uri Page)
{
    internal static FollowedProposalDocument Of(FollowedProposal each, OpenFollowed open, FollowedDesk desk, Func<EntryId, Entry?> find) => new(
        EntryReference.Of(each.Proposal), each.Section, FollowedApi.Word(each.Uptake), EntryReference.Of(each.Answers), EntryReference.Of(each.Addressees), each.AreNamed,
        [.. each.Steps.Select(StepDocument.Of)], EntryReference.Of(each.Ground.Select(step => step.What)), EntryReference.Of(each.Studies),
        [.. open.Public.Where(answer => answer.Proposal == each.Proposal.Id).Select(answer => GivenAnswerDocument.Of(answer, open, find))], desk.Outside(FollowedAddress.Of(each.Proposal.Id)));
}

/// <summary>Something that was done about a proposal.</summary>
/// <param name="What">What.</param>
/// <param name="About">What it is tied to: the proposal, a part of it, or an earlier step.</param>
/// <param name="Tie">The type of the relation between the two.</param>
/// <param name="FollowsUp">Whether a source says that the chain to it follows the proposal up or came of it.</param>
/// <param name="Time"><c>since</c> the report, <c>before</c> it, or <c>unknown</c>.</param>
/// <param name="Doers">Who does it.</param>
/// <param name="Outcome">What is known to have come of it, by language tag.</param>
/// <param name="Studies">Studies and figures about it.</param>
/// <param name="Citations">Where the tie stands in the sources.</param>
public sealed record StepDocument(
    EntryReference What, EntryReference About, string Tie, bool FollowsUp, string Time, ImmutableArray<EntryReference> Doers, IReadOnlyDictionary<string, string>? Outcome, ImmutableArray<EntryReference> Studies,
    ImmutableArray<CitationReference> Citations)
{
    internal static StepDocument Of(ProposalStep step) => new(
        EntryReference.Of(step.What), EntryReference.Of(step.About), step.Tie.Type.Id, step.IsFollowUp, FollowedApi.Word(step.Time), EntryReference.Of(step.Doers.Select(doer => doer.Actor)),
        step.Outcome is { } outcome ? EntryReference.ByTag(outcome) : null, EntryReference.Of(step.Studies), [.. step.Tie.Citations.Select(citation => new CitationReference(citation.Source.Value, citation.Locator))]);
}

/// <summary>What an agency says that it does about a proposal.</summary>
/// <param name="Organisation">The agency.</param>
/// <param name="Stand"><c>will-do</c>, <c>doing</c>, <c>done</c> or <c>will-not</c>.</param>
/// <param name="Why">Why, and what, in its own words.</param>
/// <param name="Works">The ids of the entries that do it.</param>
/// <param name="Since">Since when, or from when.</param>
/// <param name="Confirmed">When it was last written or confirmed.</param>
/// <param name="Old">Whether that is more than a year ago.</param>
public sealed record GivenAnswerDocument(EntryReference Organisation, string Stand, string Why, ImmutableArray<string> Works, DateOnly? Since, DateTimeOffset Confirmed, bool Old)
{
    internal static GivenAnswerDocument Of(KeptAnswer answer, OpenFollowed open, Func<EntryId, Entry?> find) => new(
        find(answer.Organisation) is { } organisation ? EntryReference.Of(organisation) : new EntryReference(answer.Organisation.Value, "actor", new Dictionary<string, string>(StringComparer.Ordinal)),
        AnswerStands.Word(answer.Answer.Stand), answer.Answer.Why, [.. answer.Answer.Works.Select(id => id.Value)], answer.Answer.Since, answer.Paper.WrittenAt, answer.IsOld(open.Now));
}

/// <summary>A challenge and which proposals answer it.</summary>
/// <param name="Challenge">The challenge.</param>
/// <param name="Section">Where the report describes it.</param>
/// <param name="Uptake">How far what was proposed against it was taken up; nothing where nothing was proposed.</param>
/// <param name="Proposals">The ids of the proposals of the report that answer it.</param>
/// <param name="Others">Other proposals and models that answer it.</param>
public sealed record FollowedChallengeDocument(EntryReference Challenge, string Section, string? Uptake, ImmutableArray<string> Proposals, ImmutableArray<EntryReference> Others)
{
    internal static FollowedChallengeDocument Of(FollowedChallenge each) => new(
        EntryReference.Of(each.Challenge), each.Section, each.Uptake is { } uptake ? FollowedApi.Word(uptake) : null, [.. each.Proposals.Select(proposal => proposal.Proposal.Id.Value)],
        EntryReference.Of(each.Others));
}
