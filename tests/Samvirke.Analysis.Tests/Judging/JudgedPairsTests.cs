using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Relating;
using Samvirke.Analysis.Tests.Gaps;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Shouldly;

namespace Samvirke.Analysis.Tests.Judging;

public sealed class JudgedPairsTests
{
    private const string Shared = "level:municipal,targetGroup:children,topic:coordination,preventionLevel:selective,instrument:cooperation,setting:school";
    private static readonly Entry A = Made.Entry("a", Kind.Function, Shared);
    private static readonly Entry B = Made.Entry("b", Kind.Function, Shared);
    private static readonly Entry Agency = JudgedRegisters.Organisations[0];
    private static readonly Entry Municipality = JudgedRegisters.Organisations[1];

    [Fact]
    public void IdOf_EitherWay_IsTheSameAndAnotherForAnotherOrganisation()
    {
        Judgement.IdOf(A.Id, B.Id, Agency.Id).ShouldBe(Judgement.IdOf(B.Id, A.Id, Agency.Id));
        Judgement.IdOf(A.Id, B.Id, Agency.Id).ShouldNotBe(Judgement.IdOf(A.Id, B.Id, Municipality.Id));
        EntryId.IsValid(Judgement.IdOf(A.Id, B.Id, Agency.Id).Value).ShouldBeTrue();
    }

    [Fact]
    public void Entry_OfAJudgement_MayStandInTheRegisterWithoutOtherSources()
    {
        var judgement = JudgedRegisters.Judgement(A, B, Agency, EffortRelation.Overlaps);
        ChangeCheck.Judge(Snapshot(), [new Revision.Put(judgement)]).ShouldBeEmpty();
        ChangeCheck.Judge(Snapshot(), [new Revision.Put(judgement with { Steward = null })]).ShouldNotBeEmpty();
        ChangeCheck.Judge(Snapshot(), [new Revision.Put(A with { Steward = Agency.Id, Citations = [] })]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Entry_OfPairsWhoseNamesAreTheSame_HasANameOfItsOwn()
    {
        var (service, measure) = (Made.Entry("c", Kind.Service) with { Name = A.Name }, Made.Entry("d", Kind.Measure) with { Name = A.Name });
        var one = JudgedRegisters.Judgement(service, B, Agency, EffortRelation.Overlaps);
        ChangeCheck.Judge(Snapshot(service, measure, one), [new Revision.Put(JudgedRegisters.Judgement(measure, B, Agency, EffortRelation.None))]).ShouldBeEmpty();
    }

    [Fact]
    public void Of_AJudgementOfWhatIsGoneOrEnded_RestsUntilItIsThereAgain()
    {
        var judgement = JudgedRegisters.Judgement(A, B, Agency, EffortRelation.Overlaps);
        JudgedPairs.Of(Made.Snapshot(A, Agency, judgement)).All.ShouldBeEmpty();
        var ending = Snapshot(A with { Valid = new ValidTime(null, new DateOnly(2024, 12, 31)) }, judgement);
        JudgedPairs.Of(ending.ValidAt(new DateOnly(2024, 6, 1))).All.Length.ShouldBe(1);
        var over = ending.ValidAt(new DateOnly(2025, 6, 1));
        JudgedPairs.Of(over).All.ShouldBeEmpty();
        OverlapAnalysis.Of(over).Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void Of_AJudgementUnderAnotherOrganisationsName_DoesNotCount() =>
        JudgedPairs.Of(Snapshot(JudgedRegisters.Judgement(A, B, Agency, EffortRelation.Overlaps) with { Steward = Municipality.Id })).All.ShouldBeEmpty();

    [Fact]
    public void Of_OrganisationsThatDisagree_KeepsBothAndShowsThePair()
    {
        var analysis = OverlapAnalysis.Of(Snapshot(JudgedRegisters.Judgement(A, B, Agency, EffortRelation.None), JudgedRegisters.Judgement(B, A, Municipality, EffortRelation.Complements)));
        var judged = analysis.Judged.Find(B.Id, A.Id)!;
        judged.IsDisputed.ShouldBeTrue();
        judged.Agreed.ShouldBeNull();
        judged.All.Select(judgement => (judgement.Organisation, judgement.Relation)).ShouldBe([(Agency.Id, EffortRelation.None), (Municipality.Id, EffortRelation.Complements)]);
        analysis.Pairs.Single().Relation.ShouldBe(EffortRelation.Complements);
        analysis.Agreement.ShouldSatisfyAllConditions(agreement => agreement.Disputed.ShouldBe(1), agreement => agreement.Compared.ShouldBe(0));
    }

    [Fact]
    public void Of_PairsLikeAJudgedOne_AreMovedByIt()
    {
        var others = Enumerable.Range(0, 6).Select(i => Made.Entry($"e{i}", Kind.Function, Shared)).ToArray();
        var plain = OverlapAnalysis.Of(Snapshot(others)).Find(new("e0"), new("e1"))!;
        var overlapping = plain.Relation == EffortRelation.Overlaps ? plain.Score : 0;
        overlapping.ShouldBeGreaterThan(0);
        var judged = others.Skip(2).SelectMany(one => others.Skip(2).Where(other => other.Id.CompareTo(one.Id) > 0).Select(other => JudgedRegisters.Judgement(one, other, Agency, EffortRelation.Overlaps)));
        var after = OverlapAnalysis.Of(Snapshot([.. others, .. judged])).Find(new("e0"), new("e1"))!;
        after.Relation.ShouldBe(EffortRelation.Overlaps);
        after.Judged.ShouldBeNull();
        after.Score.ShouldBeGreaterThan(overlapping);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Agreement_OfFewerPairsThanAMinimum_SaysNoShare(int pairs, bool isSaid)
    {
        var others = Enumerable.Range(0, pairs).Select(i => Made.Entry($"e{i:00}", Kind.Function, Shared)).ToArray();
        var agreement = OverlapAnalysis.Of(Snapshot([.. others, .. others.Select(other => JudgedRegisters.Judgement(A, other, Agency, EffortRelation.Overlaps))])).Agreement;
        agreement.Pairs.ShouldBe(pairs);
        agreement.ByRelation.Single(each => each.Relation == EffortRelation.Overlaps).Recall.HasValue.ShouldBe(isSaid);
        agreement.ByRelation.Single(each => each.Relation == EffortRelation.Conflicts).Recall.ShouldBeNull();
    }

    [Fact]
    public void Agreement_OfPairsThatPeopleSeeOtherwise_IsWithTheAnalysisAsItIsWithoutThem()
    {
        // Enough that the analysis, once it has learnt, would say what people say.
        var others = Enumerable.Range(0, 40).Select(i => Made.Entry($"e{i:00}", Kind.Function, Shared)).ToArray();
        var alone = OverlapAnalysis.Of(Snapshot(others)).Find(A.Id, others[0].Id)!;
        alone.Relation.ShouldBe(EffortRelation.Overlaps);
        var judged = others.SelectMany(other => new[] { A, B }.Select(one => JudgedRegisters.Judgement(one, other, Agency, EffortRelation.Complements))).ToArray();
        var analysis = OverlapAnalysis.Of(Snapshot([.. others, .. judged]));
        analysis.Agreement.Same.ShouldBe(0);
        analysis.Agreement.ByRelation.Single(each => each.Relation == EffortRelation.Overlaps).ShouldBe(new RelationJudged(EffortRelation.Overlaps, 0, judged.Length, 0));
        var (same, asked) = (analysis.Alone(A.Id, others[0].Id)!.Pair, analysis.Find(A.Id, others[0].Id)!);
        (same.Relation, same.Score, same.Judged).ShouldBe((alone.Relation, alone.Score, null));
        asked.Relation.ShouldBe(EffortRelation.Complements);
    }

    [Fact]
    public void EffectOf_AJudgedPair_TellsWhichOthersMovedAndHow()
    {
        var others = Enumerable.Range(0, 6).Select(i => Made.Entry($"e{i}", Kind.Function, Shared)).ToArray();
        var before = OverlapAnalysis.Of(Snapshot(others));
        before.EffectOf(A.Id, B.Id).ShouldBeNull();
        var after = OverlapAnalysis.Of(Snapshot([.. others, JudgedRegisters.Judgement(A, B, Agency, EffortRelation.None)]));
        var effect = after.EffectOf(B.Id, A.Id)!;
        effect.Compared.ShouldBe(after.Count);
        effect.Moved.ShouldBeGreaterThan(0);
        foreach (var moved in effect.Most)
        {
            var (was, now) = (before.Find(moved.Now.A.Id, moved.Now.B.Id)!, after.Find(moved.Now.A.Id, moved.Now.B.Id)!);
            (moved.Before, moved.ScoreBefore).ShouldBe((was.Relation, was.Score));
            moved.Now.ShouldBe(now);
            moved.Now.Score.ShouldBeLessThan(moved.ScoreBefore);
        }
    }

    private static RegisterSnapshot Snapshot(params IEnumerable<Entry> entries)
    {
        var all = entries.ToList();
        return Made.Snapshot([.. new[] { A, B, Agency, Municipality }.Where(entry => all.TrueForAll(each => each.Id != entry.Id)), .. all]);
    }
}
