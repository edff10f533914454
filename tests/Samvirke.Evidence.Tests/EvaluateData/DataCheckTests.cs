using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Checking;
using Samvirke.Evidence.ReadData;

namespace Samvirke.Evidence.Tests.EvaluateData;

/// <summary>What is noticed in data before anything is found in them.</summary>
public sealed class DataCheckTests
{
    private const string Simple = """{"method":"linear","outcome":"y","treatment":"t"}""";
    private const string Adjusted = """{"method":"ancova","outcome":"y","treatment":"t","covariates":["x"]}""";
    private const string Panel = """{"method":"difference-in-differences","outcome":"y","treatment":"t","post":"p","unit":"u"}""";

    [Fact]
    public void Checks_OfDataWithoutFlaws_SayNothing() =>
        Noticed(Evaluated.Rows("y;t;x", 60, row => $"{row % 10};{row / 30};{row % 7}"), Adjusted).ShouldBeEmpty();

    [Fact]
    public void Checks_CountWhatIsMissing()
    {
        var csv = Evaluated.Rows("y;t;x", 60, row => $"{row % 10};{row / 30};{(row % 20 == 3 ? "" : $"{row % 7}")}");
        Noticed(csv, Adjusted).ShouldHaveSingleItem().ShouldBe(new DataNotice.ValuesMissing("x", 3, 60));
    }

    [Fact]
    public void Checks_NameTheArmThatDropsOut()
    {
        var csv = Evaluated.Rows("y;t", 200, row => $"{(row % 10 == 0 || (row < 100 && row % 10 == 1) ? "" : $"{row % 8}")};{(row < 100 ? 1 : 0)}");
        Of<DataNotice.UnevenAttrition>(csv, Simple).ShouldBe(new DataNotice.UnevenAttrition("y", "1", 0.2, "0", 0.1));
    }

    [Fact]
    public void Checks_LetEvenAttritionBe()
    {
        var csv = Evaluated.Rows("y;t", 200, row => $"{(row % 10 == 0 ? "" : $"{row % 8}")};{(row < 100 ? 1 : 0)}");
        Noticed(csv, Simple).ShouldHaveSingleItem().ShouldBeOfType<DataNotice.ValuesMissing>();
    }

    [Fact]
    public void Checks_NameTheRowsOfAUnitThatStandsTwice()
    {
        var csv = Evaluated.Rows("y;t;p;u", 80, row => $"{row % 11};{row % 2};{row / 40};e{row % 40}") + "5;0;1;e4\n7;1;0;e9\n";
        var twice = Of<DataNotice.MeasuredTwice>(csv, Panel);
        twice.Columns.ShouldBe(["u", "p"]);
        twice.Repeats.ShouldBe([new RepeatedRow(82, 46), new RepeatedRow(83, 11)]);
        twice.Count.ShouldBe(2);
    }

    [Fact]
    public void Checks_NameTenOfManyRepeats()
    {
        var csv = Evaluated.Rows("y;t;p;u", 80, row => $"{row % 11};{row % 2};{row / 40};e{row % 20}");
        var twice = Of<DataNotice.MeasuredTwice>(csv, Panel);
        (twice.Repeats.Length, twice.Count).ShouldBe((10, 40));
    }

    [Fact]
    public void Checks_WithoutAUnit_TakeLikeRowsForDifferentPeople() =>
        Noticed(Evaluated.Rows("y;t", 80, row => $"{row % 20 / 2};{row % 2}"), Simple).ShouldBeEmpty();

    /// <summary>Means 1 and 3, both of variance 1 (0, 1 and 2 alike often, less Bessel's correction): a difference of 2 over that root.</summary>
    [Fact]
    public void Checks_MeasureImbalanceInStandardDeviations()
    {
        var csv = Evaluated.Rows("y;t;x", 60, row => $"{row % 10};{row / 30};{(row % 3) + (row / 30 * 2)}");
        var imbalance = Of<DataNotice.Imbalance>(csv, Adjusted);
        (imbalance.Term, imbalance.Level, imbalance.Reference).ShouldBe(("x", "1", "0"));
        imbalance.Difference.ShouldBe(2 / Math.Sqrt(20.0 / 29), 1e-12);
    }

    [Fact]
    public void Checks_OfWords_NameTheLevelThatDiffers()
    {
        var csv = Evaluated.Rows("y;t;x", 60, row => $"{row % 10};{row / 30};{(row % 3 == 0 || row >= 50 ? "jente" : "gutt")}");
        Of<DataNotice.Imbalance>(csv, Adjusted).Term.ShouldBe("x=jente");
    }

    /// <summary>The outcome differs before, and not by the measure; that it differs after is what is asked.</summary>
    [Fact]
    public void Checks_OfBeforeAndAfter_CompareTheOutcomeBefore()
    {
        var alike = Evaluated.Rows("y;t;p", 80, row => $"{(row % 10) + (row / 40 * (row / 2 % 2) * 9)};{row / 2 % 2};{row / 40}");
        Noticed(alike, Panel.Replace(",\"unit\":\"u\"", "", StringComparison.Ordinal)).ShouldBeEmpty();
        var unlike = Evaluated.Rows("y;t;p", 80, row => $"{(row % 10) + (row / 2 % 2 * 9)};{row / 2 % 2};{row / 40}");
        Of<DataNotice.Imbalance>(unlike, Panel.Replace(",\"unit\":\"u\"", "", StringComparison.Ordinal)).Term.ShouldBe("y");
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(10, true)]
    public void Checks_SeeFloorAndCeiling(int of60, bool isSeen)
    {
        var csv = Evaluated.Rows("y;t", 60, row => $"{(row % 30 < of60 / 2 ? 99 : 10 + (row % 30))};{row / 30}");
        Noticed(csv, Simple).OfType<DataNotice.AtTheEnd>().ShouldBe(isSeen ? [new DataNotice.AtTheEnd("y", 99, of60 / 60.0, IsCeiling: true)] : []);
        var floor = Evaluated.Rows("y;t", 60, row => $"{(row % 30 < of60 / 2 ? 0 : 10 + (row % 30))};{row / 30}");
        Noticed(floor, Simple).OfType<DataNotice.AtTheEnd>().ShouldBe(isSeen ? [new DataNotice.AtTheEnd("y", 0, of60 / 60.0, IsCeiling: false)] : []);
    }

    [Fact]
    public void Checks_OfYesAndNo_AskForNoRoom() =>
        Noticed(Evaluated.Rows("y;t", 60, row => $"{row % 3 / 2};{row / 30}"), Simple).ShouldBeEmpty();

    private static T Of<T>(string csv, string plan)
        where T : DataNotice => Noticed(csv, plan).OfType<T>().ShouldHaveSingleItem();

    private static ImmutableArray<DataNotice> Noticed(string csv, string plan)
    {
        var table = Evaluated.Data(csv, plan).ShouldBeOfType<DataReading.Complete>().Table;
        var notices = DataChecks.Of(table, Evaluated.Plan(plan));
        foreach (var notice in notices)
        {
            NoticeTexts.Of(notice).Phrases.Select(phrase => phrase.Text).Distinct().Count().ShouldBe(3);
        }

        return notices;
    }
}
