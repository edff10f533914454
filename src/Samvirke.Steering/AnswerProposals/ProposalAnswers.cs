using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.AnswerProposals;

/// <summary>An answer as it is kept.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Proposal">What it is about.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record KeptAnswer(EntryId Organisation, EntryId Proposal, ProposalAnswer Answer, Paper Paper)
{
    /// <summary>How long an answer is fresh: whoever gave it says each year that it still holds.</summary>
    private const int FreshYears = 1;

    /// <summary>The answer that the paper holds; nothing where it was taken away.</summary>
    public static KeptAnswer? Of(Paper? paper) =>
        paper is not null && ProposalAnswer.Of(paper) is { } answer ? new(paper.Name.Organisation, new EntryId(paper.Name.Key), answer, paper) : null;

    /// <summary>Whether nobody has said for a year that it still holds.</summary>
    public bool IsOld(DateTimeOffset now) => Paper.WrittenAt.AddYears(FreshYears) < now;
}

/// <summary>What came of keeping an answer: exactly one of the records below.</summary>
public abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept : AnswerOutcome;

    /// <summary>It is taken away.</summary>
    public sealed record TakenAway : AnswerOutcome;

    /// <summary>Somebody wrote in between; nothing was kept.</summary>
    /// <param name="Latest">What they wrote; nothing where they took it away.</param>
    /// <param name="Version">The version that stands.</param>
    public sealed record Conflict(ProposalAnswer? Latest, long Version) : AnswerOutcome;
}

/// <summary>A version of an answer.</summary>
/// <param name="Paper">When it was written, and who could read it.</param>
/// <param name="Answer">The answer as it then stood; nothing where this version took it away.</param>
/// <param name="Change">What was done.</param>
public sealed record AnswerVersion(Paper Paper, ProposalAnswer? Answer, AnswerChange Change)
{
    /// <summary>The versions, the latest first.</summary>
    /// <param name="papers">All versions of one paper, the first one first.</param>
    public static ImmutableArray<AnswerVersion> All(ImmutableArray<Paper> papers) =>
        [.. papers.Select((paper, i) => new AnswerVersion(paper, ProposalAnswer.Of(paper), Between(i == 0 ? null : papers[i - 1], paper))).Reverse()];

    private static AnswerChange Between(Paper? before, Paper after) => (ProposalAnswer.Of(before), ProposalAnswer.Of(after)) switch
    {
        (_, null) => AnswerChange.TakenAway,
        (null, _) => AnswerChange.Given,
        ({ } then, { } now) when then.Equals(now) => before!.SharedWith == after.SharedWith ? AnswerChange.Confirmed : AnswerChange.SharedOtherwise,
        _ => AnswerChange.Changed,
    };
}

/// <summary>What was done in a version of an answer.</summary>
public enum AnswerChange
{
    /// <summary>It was given, or again after it was taken away.</summary>
    Given,
    /// <summary>It says something else.</summary>
    Changed,
    /// <summary>Others may read it.</summary>
    SharedOtherwise,
    /// <summary>It was said that it still holds.</summary>
    Confirmed,
    /// <summary>It was taken away.</summary>
    TakenAway,
}

/// <summary>Organisations say what they do about proposals, for themselves or for everybody.</summary>
public sealed class ProposalAnswers(WorkbenchStore workbench)
{
    /// <summary>What organisations tell everybody, by organisation and proposal.</summary>
    public async Task<ImmutableArray<KeptAnswer>> PublicAsync(CancellationToken cancellation) => Kept(await workbench.PublicAsync(ProposalAnswer.Sort, cancellation));

    /// <summary>All that the organisation has noted, by proposal.</summary>
    public async Task<ImmutableArray<KeptAnswer>> OfAsync(EntryId organisation, CancellationToken cancellation) => Kept(await workbench.OfAsync(organisation, ProposalAnswer.Sort, cancellation));

    /// <summary>The latest version of the paper, also where it was taken away; nothing where there never was one.</summary>
    public Task<Paper?> FindAsync(EntryId organisation, EntryId proposal, CancellationToken cancellation) => workbench.FindAsync(Name(organisation, proposal), cancellation);

    /// <summary>All versions of the answer, the latest first.</summary>
    public async Task<ImmutableArray<AnswerVersion>> VersionsAsync(EntryId organisation, EntryId proposal, CancellationToken cancellation) =>
        AnswerVersion.All(await workbench.HistoryAsync(Name(organisation, proposal), cancellation));

    /// <summary>Keeps the answer, or takes it away, unless somebody has written since the version that the writer saw.</summary>
    public async Task<AnswerOutcome> WriteAsync(EntryId organisation, EntryId proposal, ProposalAnswer? answer, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation) =>
        await workbench.WriteAsync(new NewPaper(Name(organisation, proposal), basedOn, answer?.Write(), shared, account), cancellation) switch
        {
            PaperOutcome.Written written => written.Paper.IsGone ? new AnswerOutcome.TakenAway() : new AnswerOutcome.Kept(),
            PaperOutcome.Conflict conflict => new AnswerOutcome.Conflict(ProposalAnswer.Of(conflict.Latest), conflict.Latest?.Version ?? 0),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };

    /// <summary>Says that the answer still holds: the same is kept anew, unless somebody has written since.</summary>
    public async Task<AnswerOutcome> ConfirmAsync(EntryId organisation, EntryId proposal, long basedOn, Guid account, CancellationToken cancellation) =>
        KeptAnswer.Of(await FindAsync(organisation, proposal, cancellation)) is { } kept
            ? await WriteAsync(organisation, proposal, kept.Answer, kept.Paper.SharedWith, basedOn, account, cancellation)
            : new AnswerOutcome.Conflict(null, basedOn);

    private static PaperName Name(EntryId organisation, EntryId proposal) => new(organisation, ProposalAnswer.Sort, proposal.Value);

    private static ImmutableArray<KeptAnswer> Kept(ImmutableArray<Paper> papers) => [.. papers.Select(KeptAnswer.Of).OfType<KeptAnswer>()];
}
