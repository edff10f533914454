using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Snapshots;
using Shouldly;

namespace Samvirke.Analysis.Tests.Relating;

public sealed class OverlapPropertiesTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void Of_AnyOrderOfEntriesAndAnyNumberOfThreads_IsTheSame() => Prop.ForAll(Registers.Any, register =>
    {
        var told = Told(OverlapAnalysis.Of(register));
        Told(OverlapAnalysis.Of(RegisterSnapshot.Of(register.Entries.Reverse(), register.Moment))).ShouldBe(told);
        Told(OverlapAnalysis.Of(register, threads: 2)).ShouldBe(told);
    }).Check(Few);

    [Fact]
    public void Pairs_OfAnyRegister_AreOfTwoEffortsEachOnceTheLikeliestFirst() => Prop.ForAll(Registers.Any, register =>
    {
        var pairs = OverlapAnalysis.Of(register).Pairs.ToList();
        pairs.ShouldAllBe(pair => string.CompareOrdinal(pair.A.Id.Value, pair.B.Id.Value) < 0);
        pairs.Select(pair => (pair.A.Id, pair.B.Id)).ShouldBeUnique();
        pairs.ShouldAllBe(pair => EffortKinds.IsCompared(pair.A.Kind) && EffortKinds.IsCompared(pair.B.Kind));
        pairs.ShouldAllBe(pair => pair.Score > 0 && pair.Score <= 1 && pair.Confidence >= 0 && pair.Confidence <= pair.Score && pair.Relation != EffortRelation.None);
        pairs.Select(pair => -pair.Score).ShouldBeInOrder();
    }).Check(Few);

    [Fact]
    public void Find_EitherWay_IsTheSameAndNeverAnEffortWithItself() => Prop.ForAll(Registers.Any, register =>
    {
        var analysis = OverlapAnalysis.Of(register);
        foreach (var pair in analysis.Pairs.Take(50)) analysis.Find(pair.B.Id, pair.A.Id).ShouldBe(analysis.Find(pair.A.Id, pair.B.Id));
        foreach (var entry in register.Entries) analysis.Find(entry.Id, entry.Id).ShouldBeNull();
    }).Check(Few);

    [Fact]
    public void Explain_AnyPair_GivesReasonsAndForOverlapsWhatCanBeAligned() => Prop.ForAll(Registers.Any, register =>
    {
        var analysis = OverlapAnalysis.Of(register);
        foreach (var explained in analysis.Pairs.Select(analysis.Explain))
        {
            explained.Reasons.ShouldNotBeEmpty();
            explained.Reasons.Concat(explained.Align.Select(each => each.Reason)).ShouldAllBe(reason => reason.Text.ToString() != "" && reason.Entries.All(id => register.Find(id) != null));
            explained.Align.IsEmpty.ShouldBe(explained.Pair.Relation is not (EffortRelation.Overlaps or EffortRelation.Conflicts));
            explained.Align.Select(each => each.Matter).ShouldBeUnique();
        }
    }).Check(Few);

    [Fact]
    public void Of_AnEffort_AreThePairsOfTheListThatItIsIn() => Prop.ForAll(Registers.Any, register =>
    {
        var analysis = OverlapAnalysis.Of(register);
        var all = analysis.Pairs.ToHashSet();
        foreach (var entry in register.Entries)
        {
            analysis.Of(entry.Id).ShouldAllBe(pair => all.Contains(pair) && (pair.A.Id == entry.Id || pair.B.Id == entry.Id));
            analysis.Of(entry.Id).Count().ShouldBeLessThanOrEqualTo(OverlapAnalysis.MostEach);
        }
    }).Check(Few);

    private static string Told(OverlapAnalysis analysis) => string.Join('\n', analysis.Pairs.Select(analysis.Explain).Select(explained =>
        $"{explained.Pair.A.Id} {explained.Pair.B.Id} {explained.Pair.Relation} {explained.Pair.Score:R} {explained.Pair.Confidence:R} {string.Join(' ', explained.Reasons.Select(reason => reason.Text))}"));
}
