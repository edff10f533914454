using Samvirke.Register.Entries;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Steering.HearOfAnswers;
using Samvirke.Storage.Workbench;
using Shouldly;

namespace Samvirke.Steering.Tests.HearOfAnswers;

/// <summary>What is news of an answer is what everybody could not read before.</summary>
public sealed class AnswerNewsTests
{
    private static readonly EntryId Etat = new("etat");
    private static readonly EntryId Panel = new("forslag-panel");
    private static readonly ProposalAnswer Begun = new(AnswerStand.Doing, "Vi har begynt.", [], null);
    private static readonly ProposalAnswer Finished = Begun with { Stand = AnswerStand.Done };

    [Fact]
    public void News_IsWhatEverybodyCanReadNowAndCouldNotBefore()
    {
        Of(1, 9).ShouldBeNull();
        Of(0, 1, (Begun, SharedWith.Public)).ShouldBe(new AnswerNews.Answered(Etat, Panel));
        Of(1, 9, (Begun, SharedWith.Public)).ShouldBeNull("it is known");
        Of(0, 9, (Begun, SharedWith.Own)).ShouldBeNull("it is their own");
        Of(1, 9, (Begun, SharedWith.Own), (Begun, SharedWith.Public)).ShouldBe(new AnswerNews.Answered(Etat, Panel), "all may read it now");
        Of(1, 9, (Begun, SharedWith.Public), (Begun, SharedWith.Public)).ShouldBeNull("that it still holds is no news");
        Of(1, 9, (Begun, SharedWith.Public), (Finished, SharedWith.Public), (Finished, SharedWith.Public)).ShouldBe(new AnswerNews.AnsweredOtherwise(Etat, Panel));
        Of(1, 9, (Begun, SharedWith.Public), (Finished, SharedWith.Public), (Begun, SharedWith.Public)).ShouldBeNull("it is as it was");
        Of(1, 9, (Begun, SharedWith.Public), (null, SharedWith.Own)).ShouldBe(new AnswerNews.TakenBack(Etat, Panel));
        Of(0, 9, (Begun, SharedWith.Public), (null, SharedWith.Own)).ShouldBeNull("nobody had heard of it");
        Of(0, 1, (Begun, SharedWith.Public), (Finished, SharedWith.Public)).ShouldBe(new AnswerNews.Answered(Etat, Panel), "what came later stands in the next letter");
    }

    /// <summary>The news of versions that were written at minute 1, 2, 3 …</summary>
    private static AnswerNews? Of(int after, int through, params (ProposalAnswer? Answer, SharedWith Shared)[] versions) => AnswerNews.Of(
        [.. versions.Select((each, i) => new Paper(new PaperName(Etat, ProposalAnswer.Sort, Panel.Value), i + 1, each.Answer?.Write(), each.Shared, null, At(i + 1)))], At(after), At(through));

    private static DateTimeOffset At(int minute) => DateTimeOffset.UnixEpoch.AddMinutes(minute);
}
