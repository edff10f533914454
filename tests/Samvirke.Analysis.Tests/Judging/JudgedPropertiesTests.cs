using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Changes;
using Samvirke.Register.Snapshots;
using Shouldly;

namespace Samvirke.Analysis.Tests.Judging;

public sealed class JudgedPropertiesTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void Pairs_ThatPeopleHaveJudged_AreNeverShownAsAnythingThatNobodySays() => Prop.ForAll(JudgedRegisters.Any, each =>
    {
        var analysis = OverlapAnalysis.Of(JudgedRegisters.With(each.Register, each.Judgements));
        analysis.Judged.All.Sum(pair => pair.All.Length).ShouldBe(each.Judgements.Length);
        var shown = analysis.Pairs.ToDictionary(pair => (pair.A.Id, pair.B.Id));
        foreach (var judged in analysis.Judged.All)
        {
            var found = analysis.Find(judged.B, judged.A)!;
            judged.IsSaid(found.Relation).ShouldBeTrue();
            found.Judged.ShouldBe(judged);
            if (judged.Agreed == EffortRelation.None) shown.ShouldNotContainKey((judged.A, judged.B));
            else if (judged.Agreed is { } agreed) (shown[(judged.A, judged.B)] is { Score: 1, Confidence: 1 } certain && certain.Relation == agreed).ShouldBeTrue();
            else (found.Confidence == 0 && found.Relation != EffortRelation.None).ShouldBeTrue();
            analysis.Explain(found).Reasons.Take(judged.All.Length).Select(reason => reason.Entries.Single()).ShouldBe(judged.All.Select(judgement => judgement.Id));
        }

        shown.Values.ShouldAllBe(pair => pair.Judged == analysis.Judged.Find(pair.A.Id, pair.B.Id));
    }).Check(Few);

    [Fact]
    public void Of_JudgementsInAnyOrder_IsTheSame() => Prop.ForAll(JudgedRegisters.Any, each =>
    {
        var register = JudgedRegisters.With(each.Register, each.Judgements);
        var told = Told(OverlapAnalysis.Of(register));
        Told(OverlapAnalysis.Of(JudgedRegisters.With(each.Register, each.Judgements.Reverse()))).ShouldBe(told);
        Told(OverlapAnalysis.Of(RegisterSnapshot.Of(register.Entries.Reverse(), register.Moment), threads: 2)).ShouldBe(told);
    }).Check(Few);

    [Fact]
    public void After_JudgementsThatComeAndGo_IsAsIfAllHadBeenReadAnew() => Prop.ForAll(JudgedRegisters.Any, each =>
    {
        var analysis = OverlapAnalysis.Of(each.Register);
        foreach (var judgement in each.Judgements)
        {
            analysis = analysis.After(analysis.Snapshot.Imagine([new Revision.Put(judgement)]));
            Told(analysis).ShouldBe(Told(OverlapAnalysis.Of(analysis.Snapshot)));
        }

        foreach (var judgement in each.Judgements) analysis = analysis.After(analysis.Snapshot.Imagine([new Revision.Remove(judgement.Id)]));
        Told(analysis).ShouldBe(Told(OverlapAnalysis.Of(each.Register)));
    }).Check(Few);

    [Fact]
    public void Of_ARegisterWhoseJudgementsAreTakenBack_IsAsItWas() => Prop.ForAll(JudgedRegisters.Any, each =>
    {
        var before = OverlapAnalysis.Of(each.Register);
        before.Agreement.Pairs.ShouldBe(0);
        before.Pairs.ShouldAllBe(pair => pair.Judged == null);
        var after = JudgedRegisters.With(JudgedRegisters.With(each.Register, each.Judgements), []);
        Told(OverlapAnalysis.Of(RegisterSnapshot.Of(after.Entries.Where(entry => each.Judgements.All(judgement => judgement.Id != entry.Id)), after.Moment))).ShouldBe(Told(before));
    }).Check(Few);

    [Fact]
    public void Agreement_OfAnyJudgements_CountsEachPairOnce() => Prop.ForAll(JudgedRegisters.Any, each =>
    {
        var analysis = OverlapAnalysis.Of(JudgedRegisters.With(each.Register, each.Judgements));
        var agreement = analysis.Agreement;
        agreement.Pairs.ShouldBe(analysis.Judged.All.Length);
        agreement.Disputed.ShouldBe(analysis.Judged.All.Count(pair => pair.IsDisputed));
        agreement.ByRelation.Sum(relation => relation.Judged).ShouldBe(agreement.Compared);
        agreement.ByRelation.Sum(relation => relation.Found).ShouldBe(agreement.Compared);
        agreement.ByRelation.ShouldAllBe(relation => relation.Both <= relation.Judged && relation.Both <= relation.Found);
        agreement.ByRelation[^1].Relation.ShouldBe(EffortRelation.None);
    }).Check(Few);

    private static string Told(OverlapAnalysis analysis) => string.Join('\n', analysis.Pairs.Select(analysis.Explain).Select(explained =>
        $"{explained.Pair.A.Id} {explained.Pair.B.Id} {explained.Pair.Relation} {explained.Pair.Score:R} {explained.Pair.Confidence:R} {string.Join(' ', explained.Reasons.Select(reason => reason.Text))}"));
}
