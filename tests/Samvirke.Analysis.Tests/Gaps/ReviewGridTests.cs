using Samvirke.Analysis.Gaps;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Shouldly;
using static Samvirke.Analysis.Tests.Gaps.Made;

namespace Samvirke.Analysis.Tests.Gaps;

public sealed class ReviewGridTests
{
    private const string Whole = "age:13-16,setting:school,preventionLevel:universal";

    [Fact]
    public void Of_EffortThatSaysAll_StandsInEachCellItTouches()
    {
        var grid = Grid(Snapshot(Entry("program", Kind.Programme, Whole), Entry("studie", Kind.Source, "", "concerns:program").With("documentType", "survey")));
        grid.Cells.Length.ShouldBe(Facet.Age.Terms.Length * Facet.Setting.Terms.Length * 4);
        grid.Cells.Where(cell => !cell.IsEmpty).Select(cell => (cell.Age.Id, cell.Setting.Id, cell.Risk.Id)).ShouldBe([("13-15", "school", "universal"), ("16-18", "school", "universal")]);
        var cell = grid[Facet.Age.Term("13-15")!, Facet.Setting.Term("school")!, Facet.PreventionLevel.Term("universal")!];
        cell.Evidence.Select(each => (each.Class.Id, each.Efforts)).ShouldBe([("survey", 1)]);
        cell.Unstudied.ShouldBe(0);
    }

    [Theory]
    [InlineData("setting:school,preventionLevel:universal", "age")]
    [InlineData("age:13-16,preventionLevel:universal", "setting")]
    [InlineData("", "age preventionLevel setting")]
    public void Of_EffortThatSaysLess_FillsNothingAndIsShownApart(string facets, string unsaid)
    {
        var grid = Grid(Snapshot(Entry("program", Kind.Programme, facets)));
        grid.Cells.ShouldAllBe(cell => cell.IsEmpty);
        grid.Unplaced.Single().Unsaid.Select(facet => facet.Id).Order(StringComparer.Ordinal).ShouldBe(unsaid.Split(' '));
        grid[Facet.Age.Term("13-15")!, Facet.Setting.Term("school")!, Facet.PreventionLevel.Term("universal")!].Possible.ShouldBe(1);
    }

    [Fact]
    public void Of_TertiaryOrEnded_StandsNowhere()
    {
        var grid = Grid(Snapshot(Entry("a", Kind.Service, "age:13-16,setting:prison,preventionLevel:tertiary"), Entry("b", Kind.Service, Whole + ",status:ended")));
        grid.Cells.ShouldAllBe(cell => cell.IsEmpty && cell.Possible == 0);
        grid.Unplaced.Single().Unsaid.ShouldBeEmpty();
    }

    [Fact]
    public void Of_Municipality_HasItsOwnAndWhatIsForAll()
    {
        var register = Snapshot(
            Area("norge", "country", "NO"), Area("innlandet", "county", "34", "part-of:norge"), Area("kongsvinger", "municipality", "3401", "part-of:innlandet"), Area("oslo", "municipality", "0301", "part-of:norge"),
            Entry("nasjonalt", Kind.Measure, Whole), Entry("fylkets", Kind.Measure, Whole, "covers:innlandet"), Entry("eget", Kind.Measure, Whole, "covers:kongsvinger"), Entry("oslos", Kind.Measure, Whole, "covers:oslo"));
        Efforts("kongsvinger").ShouldBe(["eget", "fylkets", "nasjonalt"]);
        Efforts("innlandet").ShouldBe(["eget", "fylkets", "nasjonalt"]);
        Efforts("oslo").ShouldBe(["nasjonalt", "oslos"]);

        IEnumerable<string> Efforts(string area) => ReviewGrid.Of(register, GapScope.Of(register, register.Find(area))).Cells.SelectMany(cell => cell.Efforts).Ids().Distinct();
    }

    [Fact]
    public void Of_ChallengeInJustThatPlace_IsTold()
    {
        var grid = Grid(Snapshot(Entry("unge-i-fengsel", Kind.Challenge, "age:19-24,setting:prison"), Entry("for-vid", Kind.Challenge, "setting:prison")));
        grid.Cells.Where(cell => !cell.Said.IsEmpty).ShouldAllBe(cell => cell.Age.Id == "19-24" && cell.Setting.Id == "prison");
        grid.Cells.Count(cell => !cell.Said.IsEmpty).ShouldBe(4);
    }

    private static ReviewGrid Grid(RegisterSnapshot register) => ReviewGrid.Of(register, GapScope.Of(register));
}
