using Samvirke.Analysis.Relating;
using Samvirke.Analysis.Tests.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Shouldly;

namespace Samvirke.Analysis.Tests.Relating;

public sealed class OverlapAnalysisTests
{
    private const string Shared = "level:municipal,targetGroup:children,topic:coordination,preventionLevel:selective,instrument:cooperation,setting:school";

    [Fact]
    public void Of_TheEmptyRegisterAndOneEffort_HasNoPairs()
    {
        OverlapAnalysis.Of(RegisterSnapshot.Empty).Pairs.ShouldBeEmpty();
        var one = OverlapAnalysis.Of(Made.Snapshot(Made.Entry("a", Kind.Measure, Shared)));
        one.Pairs.ShouldBeEmpty();
        one.Efforts.ShouldBe(1);
        one.Of(new EntryId("a")).ShouldBeEmpty();
        one.Of(new EntryId("finnes-ikke")).ShouldBeEmpty();
        one.Find(new EntryId("a"), new EntryId("finnes-ikke")).ShouldBeNull();
    }

    [Fact]
    public void Of_EffortsThatAreAllTheSame_IsAnswered()
    {
        var analysis = OverlapAnalysis.Of(Made.Snapshot(Enumerable.Range(0, 60).Select(i => Made.Entry($"e{i:00}", Kind.Function, Shared) with { Name = new("Koordinator") })));
        foreach (var id in Enumerable.Range(0, 60).Select(i => new EntryId($"e{i:00}"))) analysis.Of(id).Count().ShouldBeLessThanOrEqualTo(OverlapAnalysis.MostEach);
        analysis.Pairs.Select(pair => pair.Score).Distinct().Count().ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Of_EffortsWithoutFacetsAndWithBackwardPeriods_IsAnswered()
    {
        var backwards = new ValidTime(new DateOnly(2030, 1, 1), new DateOnly(2020, 1, 1));
        var analysis = OverlapAnalysis.Of(Made.Snapshot(Made.Entry("a", Kind.Plan) with { Valid = backwards }, Made.Entry("b", Kind.Plan) with { Valid = backwards }, Made.Entry("c", Kind.Plan)));
        analysis.Find(new("a"), new("c"))!.Score.ShouldBeInRange(0, 1);
        analysis.Explain(analysis.Find(new("a"), new("b"))!).Reasons.ShouldNotBeEmpty();
    }

    [Fact]
    public void Of_ATextOfAMegabyte_IsAnswered()
    {
        var text = new LocalizedText(string.Concat(Enumerable.Range(0, 130_000).Select(i => $"ord{i % 5000} ")));
        var analysis = OverlapAnalysis.Of(Made.Snapshot(Made.Entry("a", Kind.Measure, Shared) with { Summary = text }, Made.Entry("b", Kind.Measure, Shared) with { Summary = text }));
        analysis.Explain(analysis.Find(new("a"), new("b"))!).Reasons.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("targetGroup:children")]
    [InlineData("setting:school")]
    [InlineData("topic:coordination")]
    [InlineData("preventionLevel:selective")]
    [InlineData("age:13-15")]
    public void Find_WithATermMoreInCommon_IsNoLessRelated(string term)
    {
        var others = Enumerable.Range(0, 20).Select(i => Made.Entry($"x{i:00}", Kind.Service, "topic:housing,level:national"));
        var without = OverlapAnalysis.Of(Made.Snapshot([.. others, Made.Entry("a", Kind.Measure, "level:municipal"), Made.Entry("b", Kind.Measure, "level:municipal")]));
        var with = OverlapAnalysis.Of(Made.Snapshot([.. others, Made.Entry("a", Kind.Measure, $"level:municipal,{term}"), Made.Entry("b", Kind.Measure, $"level:municipal,{term}")]));
        Nothing(with).ShouldBeLessThan(Nothing(without));

        static double Nothing(OverlapAnalysis analysis) => analysis.HowLikely(new("a"), new("b"))![(int)EffortRelation.None];
    }

    [Fact]
    public void Find_WhereOnePaysForTheOther_SupportsAndSaysSo()
    {
        var analysis = OverlapAnalysis.Of(Made.Snapshot(
            Made.Entry("tilskudd", Kind.GrantScheme, "topic:funding") with { Name = new("Tilskudd til møteplass") },
            Made.Entry("moteplass", Kind.Measure, "topic:coordination", "funded-by:tilskudd") with { Name = new("Møteplass") },
            Made.Entry("helt-annet", Kind.Service, "topic:housing")));
        var explained = analysis.Explain(analysis.Find(new("moteplass"), new("tilskudd"))!);
        explained.Pair.Relation.ShouldBe(EffortRelation.Supports);
        explained.Reasons.Select(reason => reason.Text.ToString()).ShouldContain("«Møteplass» finansieres av «Tilskudd til møteplass».");
        explained.Reasons[0].Citations.ShouldHaveSingleItem().Locator.ShouldBe("2");
        explained.Align.ShouldBeEmpty();
    }

    [Fact]
    public void Explain_TwoGrants_CanAlignDeadlineReportingAndTerms()
    {
        var analysis = OverlapAnalysis.Of(Made.Snapshot(
            Made.Entry("a", Kind.GrantScheme, Shared, "administered-by:hdir"), Made.Entry("b", Kind.GrantScheme, Shared, "administered-by:bufdir"),
            Made.Entry("hdir", Kind.Actor), Made.Entry("bufdir", Kind.Actor)));
        var pair = analysis.Find(new("a"), new("b"))! with { Relation = EffortRelation.Overlaps };
        analysis.Explain(pair).Align.Select(each => each.Matter).ShouldBe(
            [AlignedMatter.Deadline, AlignedMatter.Reporting, AlignedMatter.Terms, AlignedMatter.TargetGroup, AlignedMatter.Content, AlignedMatter.Owner]);
    }
}
