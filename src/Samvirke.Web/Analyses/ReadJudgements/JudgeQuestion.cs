using System.Collections.Immutable;
using Samvirke.Analysis.Grouping;
using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.ReadJudgements;

/// <summary>What somebody is asked who judges a pair or a group.</summary>
/// <param name="Shown">The page of the pair or group.</param>
/// <param name="Judge">What judging it is called.</param>
/// <param name="SignIn">What those are told who could judge if they signed in.</param>
/// <param name="Answers">What can be answered, with what each says on the page.</param>
/// <param name="Own">What the visitor's organisation says already: the answer and why; nothing where it says nothing.</param>
/// <param name="Id">The entry that their judgement is, or would be.</param>
public sealed record JudgeQuestion(string Shown, LocalizedText Judge, LocalizedText SignIn, ImmutableArray<(string Word, string Label)> Answers, (string Word, LocalizedText Reason)? Own, EntryId? Id)
{
    /// <summary>The page that asks it.</summary>
    public string Address => $"{Shown}/vurder";

    /// <summary>Of a pair: first what the analysis thinks, then that it is nothing, then the rest.</summary>
    internal static JudgeQuestion Of(Visit visit, Standing who, JudgingView view)
    {
        var own = view.Judged?.All.FirstOrDefault(judgement => who.ActsFor(judgement.Organisation));
        return new(
            view.Address,
            JudgementTexts.Judge,
            JudgementTexts.SignIn,
            [
                .. RelationModel.Relations
                    .OrderBy(relation => relation == view.Thought ? 0 : relation != EffortRelation.None ? 2 : view.Thought is null ? 3 : 1).ThenBy(relation => relation)
                    .Select(relation => (JudgedWords.Of(relation), Said(visit, JudgementTexts.Of(relation), view.Thought is null ? null : relation == view.Thought, relation == EffortRelation.None))),
            ],
            own is null ? null : (JudgedWords.Of(own.Relation), own.Reason),
            who.Acting is { } acting ? Judgement.IdOf(view.A.Id, view.B.Id, acting.Organisation) : null);
    }

    /// <summary>Of a group.</summary>
    internal static JudgeQuestion Of(Visit visit, Standing who, EffortGroup group)
    {
        var own = group.Judged?.All.FirstOrDefault(judgement => who.ActsFor(judgement.Organisation));
        return new(
            $"{GroupTexts.Question.Address}/{group.Key}",
            JudgementTexts.JudgeGroup,
            JudgementTexts.SignInForGroup,
            [
                .. GroupAnswers.All.OrderBy(answer => answer switch { GroupAnswer.Together => 0, GroupAnswer.None => 1, _ => 2 })
                    .Select(answer => (answer.Word(), Said(visit, JudgementTexts.Of(answer), answer == GroupAnswer.Together, answer == GroupAnswer.None))),
            ],
            own is null ? null : (own.Answer.Word(), own.Reason),
            who.Acting is { } acting ? Judgement.IdOf(group.Members.Select(member => member.Id), acting.Organisation) : null);
    }

    /// <summary>The answer, with whether it agrees with the analysis where that thinks something.</summary>
    private static string Said(Visit visit, LocalizedText answer, bool? agrees, bool isNothing)
    {
        var plain = visit.T(answer);
        if (agrees is not { } known) return char.ToUpper(plain[0], System.Globalization.CultureInfo.InvariantCulture) + plain[1..];
        return visit.T(known ? JudgementTexts.Agree : isNothing ? JudgementTexts.NotAtAll : JudgementTexts.Else, plain);
    }
}
