using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.HearOfAnswers;

/// <summary>Something new that an organisation tells everybody about a proposal: exactly one of the records below.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Proposal">The proposal.</param>
public abstract record AnswerNews(EntryId Organisation, EntryId Proposal)
{
    /// <summary>It has answered.</summary>
    public sealed record Answered(EntryId Organisation, EntryId Proposal) : AnswerNews(Organisation, Proposal);

    /// <summary>It answers otherwise than before.</summary>
    public sealed record AnsweredOtherwise(EntryId Organisation, EntryId Proposal) : AnswerNews(Organisation, Proposal);

    /// <summary>It has taken its answer back, or keeps it for itself.</summary>
    public sealed record TakenBack(EntryId Organisation, EntryId Proposal) : AnswerNews(Organisation, Proposal);

    /// <summary>What everybody could read after one moment and not up to it; nothing where that is the same. To say that an answer still holds is no news.</summary>
    /// <param name="versions">All versions of the answer.</param>
    /// <param name="after">The first moment; what was written then is known.</param>
    /// <param name="through">The last moment.</param>
    public static AnswerNews? Of(ImmutableArray<Paper> versions, DateTimeOffset after, DateTimeOffset through)
    {
        if (versions.IsEmpty) return null;
        var (before, now) = (ToldAt(versions, after), ToldAt(versions, through));
        var (organisation, proposal) = (versions[0].Name.Organisation, new EntryId(versions[0].Name.Key));
        return (before, now) switch
        {
            (null, null) => null,
            (null, _) => new Answered(organisation, proposal),
            (_, null) => new TakenBack(organisation, proposal),
            _ => before.Equals(now) ? null : new AnsweredOtherwise(organisation, proposal),
        };
    }

    /// <summary>What everybody could read at the moment.</summary>
    private static ProposalAnswer? ToldAt(ImmutableArray<Paper> versions, DateTimeOffset moment) =>
        versions.Where(paper => paper.WrittenAt <= moment).MaxBy(paper => paper.Version) is { SharedWith: SharedWith.Public } paper ? ProposalAnswer.Of(paper) : null;
}
