using System.Globalization;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Evidence.Tests.EvaluateData;

/// <summary>What a staggered start cannot carry is refused with what would be needed, and what makes it doubtful is said.</summary>
public sealed class StaggeredRefusalTests
{
    private const string Plan = """{"method":"staggered","outcome":"y","treatment":"start","unit":"u","time":"t"}""";

    /// <summary>A panel of units by five times, with a noise that looks like chance.</summary>
    private static string Panel(int units, Func<int, int> start, Func<int, int, double>? more = null) => Evaluated.Rows(
        "u;t;start;y;x",
        units * 5,
        row => string.Create(CultureInfo.InvariantCulture, $"u{row / 5};{(row % 5) + 1};{start(row / 5)};{(((row * 7919) + (row * row * 31)) % 101 / 10.0) + (more?.Invoke(row / 5, (row % 5) + 1) ?? 0)};{row / 5 % 3}"));

    [Theory]
    [InlineData("""{"method":"staggered","outcome":"y","treatment":"start","time":"t"}""", "unit")]
    [InlineData("""{"method":"staggered","outcome":"y","treatment":"start","unit":"u"}""", "time")]
    public void Plan_WithoutUnitOrTime_AsksForIt(string plan, string field) => Evaluated.Refused<Refusal.PlanLacks>(Panel(4, unit => unit), plan).Field.ShouldBe(field);

    [Theory]
    [InlineData("""{"method":"staggered","outcome":"y","treatment":"start","unit":"u","time":"t","standardErrors":"HC2"}""", "standardErrors = HC2")]
    [InlineData("""{"method":"staggered","outcome":"y","treatment":"start","unit":"u","time":"t","degreesOfFreedom":"residual"}""", "degreesOfFreedom = residual")]
    public void Plan_WithOtherErrors_IsRefused(string plan, string other) => Evaluated.Refused<Refusal.ChoicesDisagree>(Panel(4, unit => unit), plan).Other.ShouldBe(other);

    [Fact]
    public void Effects_OfOneTreatedUnit_AreRefused() => Evaluated.Refused<Refusal.OneClusterInArm>(Panel(20, unit => unit == 3 ? 3 : 0), Plan).ShouldBe(new Refusal.OneClusterInArm("u", "start ≤ 3"));

    [Fact]
    public void Effects_ComparedWithOneUnit_AreRefused() => Evaluated.Refused<Refusal.OneClusterInArm>(Panel(20, unit => unit == 3 ? 0 : 3), Plan).ShouldBe(new Refusal.OneClusterInArm("u", "start > 3"));

    [Fact]
    public void Effects_WhereAllStartTogether_AreRefused() => Evaluated.Refused<Refusal.NobodyNotYet>(Panel(20, _ => 3), Plan).FirstStart.ShouldBe("3");

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void Effects_MeasuredBeforeAnyStart_AreRefused(int start) => Evaluated.Refused<Refusal.MeasuredTooEarly>(Panel(20, unit => unit % 2 == 0 ? start : 0), Plan).Treatment.ShouldBe("start");

    [Fact]
    public void Effects_WithoutATimeBefore_AreRefused() => Evaluated.Refused<Refusal.EmptyCell>(Panel(20, unit => unit % 2), Plan).After.ShouldBeFalse();

    [Fact]
    public void Effects_WhereTrendsAreBroken_AreRefused()
    {
        var refused = Evaluated.Refused<Refusal.TrendsBroken>(Panel(80, unit => unit % 2 == 0 ? 4 : 0, (unit, time) => unit % 2 == 0 ? 6 * time : 0), Plan);
        refused.P.ShouldBeLessThan(0.01);
        refused.Freedom.ShouldBe(2);
    }

    [Fact]
    public void Effects_OfAUnitWhoseMeasureEnds_NameTheRow()
    {
        var refused = Evaluated.Refused<Refusal.TreatmentEnds>("u;t;start;y\na;1;0;2\na;2;1;3\na;3;0;4\nb;1;0;1\nb;2;0;2\nb;3;0;5\n", Plan);
        refused.ShouldBe(new Refusal.TreatmentEnds("start", "a", "2", "3", 4));
    }

    [Fact]
    public void Effects_OfAUnitWithTwoStarts_NameTheRows() =>
        Evaluated.Refused<Refusal.VariesWithinUnit>("u;t;start;y\na;1;2;2\na;2;2;3\na;3;3;4\nb;1;0;1\nb;2;0;2\nb;3;0;5\n", Plan).ShouldBe(new Refusal.VariesWithinUnit("start", "a", 2, 4));

    [Fact]
    public void Effects_OfAUnitMeasuredTwice_NameTheRows() =>
        Evaluated.Refused<Refusal.MeasuredTwice>("u;t;start;y\na;1;2;2\na;2;2;3\nb;2;0;4\nb;1;0;1\nb;2;0;2\n", Plan).ShouldBe(new Refusal.MeasuredTwice("u", "b", "2", 4, 6));

    [Fact]
    public void Effects_OfAUnitInTwoClusters_NameTheRows() =>
        Evaluated.Refused<Refusal.VariesWithinUnit>("u;t;start;y;k\na;1;2;2;k\na;2;2;3;l\nb;2;0;4;l\n", """{"method":"staggered","outcome":"y","treatment":"start","unit":"u","time":"t","cluster":"k"}""").Column.ShouldBe("k");

    [Fact]
    public void Effects_OfATimeInWords_AreRefused() => Evaluated.Refused<Refusal.NotPeriods>("u;t;start;y\na;vår;0;2\na;høst;1;3\nb;vår;0;4\n", Plan).Column.ShouldBe("t");

    [Fact]
    public void Effects_WhereACovariateTellsWhoStarts_AreRefused() =>
        Evaluated.Refused<Refusal.NobodyAlike>(Panel(30, unit => unit % 3 == 0 ? 4 : 0), """{"method":"staggered","outcome":"y","treatment":"start","unit":"u","time":"t","covariates":["x"]}""").Group.ShouldBe("4");

    [Fact]
    public void Effects_OfFewAndEarlyUnits_SaySo()
    {
        var warnings = Evaluated.Answered(Panel(30, unit => unit switch { 0 => 1, 1 => 3, < 12 => 2, _ => 0 }), Plan).Warnings;
        warnings.ShouldContain(new Warning.AlreadyStarted(1));
        warnings.OfType<Warning.OneUnitInGroup>().ShouldHaveSingleItem().Groups.ShouldBe(["3"]);
        warnings.ShouldContain(new Warning.FewClusters("start ≤ 3", 11, 20));
    }

    [Fact]
    public void Effects_WithOneTimeBefore_SayThatTrendsAreNotTested() => Evaluated.Answered(Panel(60, unit => unit % 2 == 0 ? 2 : 0), Plan).Warnings.ShouldContain(new Warning.TrendsNotTested());

    [Fact]
    public void Effects_ByRowAndByFirstTime_AreTheSame()
    {
        var byUnit = Evaluated.Answered(Panel(60, unit => unit % 3 == 0 ? 3 : unit % 3 == 1 ? 4 : 0), Plan);
        var byRow = Evaluated.Answered(
            Evaluated.Rows("u;t;start;y", 300, row =>
            {
                var (unit, time) = (row / 5, (row % 5) + 1);
                var start = unit % 3 == 0 ? 3 : unit % 3 == 1 ? 4 : 99;
                return string.Create(CultureInfo.InvariantCulture, $"u{unit};{time};{(time >= start ? "ja" : "nei")};{((row * 7919) + (row * row * 31)) % 101 / 10.0}");
            }),
            Plan);
        byRow.Effects.ShouldBe(byUnit.Effects);
    }
}
