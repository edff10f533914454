using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Reports;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Shouldly;

namespace Samvirke.Analysis.Tests.Reports;

public sealed class ComparisonTests
{
    private static readonly LocalizedText Part = new("Del", "Del", "Part");

    /// <summary>Runs with few keys and states, so that they often share some; keys may come twice.</summary>
    private static readonly Arbitrary<(Finding[] Before, Finding[] Now)> Runs = Arb.From(
        from before in Findings() from now in Findings() select (before, now));

    [Fact]
    public void Of_AnyTwoRuns_PutsEveryFindingInOneList() => Prop.ForAll(Runs, runs =>
    {
        var found = Comparison.Of(runs.Before, runs.Now);
        Keys(found.Resolved).Concat(Keys(found.Still)).Concat(found.Changed.Select(each => each.Before.Key)).Order().ShouldBe(Keys(runs.Before).Distinct().Order());
        Keys(found.New).Concat(Keys(found.Still)).Concat(found.Changed.Select(each => each.Now.Key)).Order().ShouldBe(Keys(runs.Now).Distinct().Order());
        found.Changed.ShouldAllBe(each => each.Before.Key == each.Now.Key && each.Before.State.Id != each.Now.State.Id);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_ARunAndItself_FindsNothingNew() => Prop.ForAll(Runs, runs => Comparison.Of(runs.Now, runs.Now).IsSame).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_TheSameTheOtherWayRound_SwapsNewAndResolved() => Prop.ForAll(Runs, runs =>
    {
        var (there, back) = (Comparison.Of(runs.Before, runs.Now), Comparison.Of(runs.Now, runs.Before));
        Keys(back.New).Order().ShouldBe(Keys(there.Resolved).Order());
        Keys(back.Resolved).Order().ShouldBe(Keys(there.New).Order());
        back.Changed.Select(each => each.Now.Key).Order().ShouldBe(there.Changed.Select(each => each.Now.Key).Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FirmAndOthers_OfAnyComparison_DivideIt() => Prop.ForAll(Runs, runs =>
    {
        var found = Comparison.Of(runs.Before, runs.Now);
        foreach (var list in (Func<Comparison, IEnumerable<string>>[])[each => Keys(each.Resolved), each => Keys(each.New), each => each.Changed.Select(change => change.Now.Key), each => Keys(each.Still)])
        {
            list(found.Firm).Concat(list(found.Others)).Order().ShouldBe(list(found).Order());
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(3, 1, 0, 0, "Siden 1. mars 2026: tre hull er tettet og ett er nytt.", "Sidan 1. mars 2026: tre hol er tetta og eitt er nytt.", "Since 1 March 2026: three gaps have been closed and one is new.")]
    [InlineData(1, 0, 2, 1, "Siden 1. mars 2026: ett hull er tettet, ingen er nye og to er endret. Ett er som før.", "Sidan 1. mars 2026: eitt hol er tetta, ingen er nye og to er endra. Eitt er som før.", "Since 1 March 2026: one gap has been closed, none is new and two have changed. One is as before.")]
    [InlineData(0, 13, 1, 12, "Siden 1. mars 2026: ingen hull er tettet, 13 er nye og ett er endret. Tolv er som før.", "Sidan 1. mars 2026: ingen hol er tetta, 13 er nye og eitt er endra. Tolv er som før.", "Since 1 March 2026: no gaps have been closed, 13 are new and one has changed. Twelve are as before.")]
    [InlineData(0, 0, 0, 1200, "Siden 1. mars 2026 er ingenting endret. 1\u202F200 er som før.", "Sidan 1. mars 2026 er ingenting endra. 1\u202F200 er som før.", "Since 1 March 2026 nothing has changed. 1,200 are as before.")]
    public void Paper_OfAComparison_CountsInWords(int resolved, int added, int changed, int still, string nb, string nn, string en)
    {
        var before = Many("borte", resolved, "a").Concat(Many("endret", changed, "a")).Concat(Many("som-for", still, "a")).ToImmutableArray();
        var now = Many("ny", added, "a").Concat(Many("endret", changed, "b")).Concat(Many("som-for", still, "a")).ToImmutableArray();
        var report = ComparisonReport.Of(Run(before, new DateOnly(2026, 3, 1)), Run(now, new DateOnly(2026, 11, 23)), _ => true);
        report.Paper.Lead.In(Tongue.Nb).Text.ShouldStartWith(nb);
        report.Paper.Lead.In(Tongue.Nn).Text.ShouldStartWith(nn);
        report.Paper.Lead.In(Tongue.En).Text.ShouldStartWith(en);
        report.Paper.Sections.Length.ShouldBe(1 + new[] { resolved, added, changed }.Count(each => each > 0));
    }

    [Fact]
    public void Paper_OfAnEmptyRegisterBefore_SaysThatThereIsNothingToCompareWith()
    {
        var before = Run([], new DateOnly(2026, 3, 1)) is { } run ? run with { Paper = run.Paper with { Stamp = run.Paper.Stamp! with { Entries = 0 } } } : null!;
        var report = ComparisonReport.Of(before, Run([.. Many("ny", 3, "a")], new DateOnly(2026, 11, 23)), _ => true);
        report.Paper.Lead.ToString().ShouldStartWith("Registeret hadde ingen oppføringer 1. mars 2026");
        report.Paper.Sections.ShouldBeEmpty();
    }

    private static Report Run(ImmutableArray<Finding> findings, DateOnly day) =>
        GapReport.Of(Analysis.Gaps.GapReading.Of(Register.Snapshots.RegisterSnapshot.Empty), new PaperStamp(day, DateTimeOffset.UnixEpoch, 1, 10)) with { Findings = findings };

    private static IEnumerable<Finding> Many(string key, int count, string state) => Enumerable.Range(0, count).Select(i => Found($"{key}-{i}", state, isFirm: true));

    private static Finding Found(string key, string state, bool isFirm) => new(key, Part, null, new LocalizedText(key), new FindingState(state, new LocalizedText(state)), isFirm, []);

    private static Gen<Finding[]> Findings() => Gen.Choose(0, 12).SelectMany(count => Gen.ArrayOf(
        from key in Gen.Choose(0, 9) from state in Gen.Elements("a", "b") from isFirm in Gen.Elements(true, false) select Found($"k{key}", state, isFirm), count));

    private static IEnumerable<string> Keys(IEnumerable<Finding> findings) => findings.Select(finding => finding.Key);
}
