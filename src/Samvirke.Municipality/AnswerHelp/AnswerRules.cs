using System.Collections.Immutable;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.AnswerHelp;

/// <summary>Who may answer a wish for help, and who reads the answers.</summary>
public static class AnswerRules
{
    /// <summary>
    /// Whether the organisation may answer: a body of the region that the municipality lies in, and where the wish is public any other municipality. Nobody answers
    /// what was withdrawn.
    /// </summary>
    /// <param name="answering">The organisation.</param>
    /// <param name="wish">The wish.</param>
    /// <param name="asker">The municipality that asks.</param>
    /// <param name="place">Where that one lies.</param>
    public static bool MayAnswer(Entry answering, HelpWish wish, LocalRegister asker, MunicipalityPlace place) =>
        wish.State != WishState.Withdrawn && wish.Paper.SharedWith != SharedWith.Own && answering.Id != wish.Organisation
        && ((RegionBody.Of(answering) is { } body && body.Has(asker.Area, place.Areas)) || (wish.Paper.SharedWith == SharedWith.Public && LocalRegister.IsMunicipality(answering)));

    /// <summary>The organisations that may have answered a wish of any municipality.</summary>
    public static ImmutableArray<EntryId> Answering(RegisterSnapshot snapshot) =>
    [
        .. snapshot.OfKind(Register.Kinds.Kind.Actor).Ordinals().Select(ordinal => snapshot.Entries[ordinal])
            .Where(actor => LocalRegister.IsMunicipality(actor) || RegionBody.Of(actor) is not null)
            .Select(actor => actor.Id),
    ];

    /// <summary>The answers to the wishes that somebody may see, each wish's by the day on which they were written. Whoever sees a wish sees what was shared with as many; the answerer sees their own.</summary>
    /// <param name="papers">Papers of the sort.</param>
    /// <param name="wishes">Wishes that the reader sees.</param>
    /// <param name="least">What an answer must be shared with for the reader to see it.</param>
    /// <param name="who">The reader.</param>
    public static ILookup<HelpWish, HelpAnswer> Shown(IEnumerable<Paper> papers, ImmutableArray<HelpWish> wishes, SharedWith least, Standing who)
    {
        var byKey = papers.Where(paper => paper.SharedWith >= least || who.ActsFor(paper.Name.Organisation)).Select(HelpAnswer.Of).OfType<HelpAnswer>()
            .OrderBy(answer => answer.Paper.WrittenAt).ThenBy(answer => answer.Organisation)
            .ToLookup(answer => (answer.Asker, answer.Wish));
        return wishes.SelectMany(wish => byKey[(wish.Organisation, wish.Number)].Select(answer => (wish, answer))).ToLookup(each => each.wish, each => each.answer);
    }
}
