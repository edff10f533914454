using System.Collections.Immutable;
using System.Text;
using Samvirke.Analysis.Suppression;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Texts;
using Samvirke.Storage.Figures;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.ImportFigures;

/// <summary>From a table as it was read to what everybody may see of it.</summary>
public sealed class FigurePreparingTests
{
    private static readonly Lazy<AreaNumbers> Areas = new(() => AreaNumbers.Of(National.Snapshot.Entries));

    [Fact]
    public void Run_CountsWithTotals_HidesSmallOnesAndWhatGivesThemAway()
    {
        var ready = Ready("""
            kommunenummer;år;kjønn;elever
            0301;2025;Gutter;3
            0301;2025;Jenter;40
            0301;2025;I alt;43
            """);
        var series = ready.Figures.Series.ShouldHaveSingleItem();
        series.Dimensions.ShouldHaveSingleItem().Total.ShouldBe("I alt");
        series.Areas.ShouldHaveSingleItem().Cells.Count(cell => cell.IsHidden).ShouldBe(2);
        (ready.Cells, ready.Hidden).ShouldBe((3, 2));
        ready.Figures.Origin.Rule.ShouldContain("threshold 5");
    }

    [Fact]
    public void Run_NoTotal_AddsItAndSaysSo()
    {
        var ready = Ready("kommunenummer;år;kjønn;elever\n0301;2025;Gutter;30\n0301;2025;Jenter;40");
        ready.Figures.Series[0].Dimensions[0].Categories.ShouldBe(["Gutter", "Jenter", "I alt"]);
        ready.Figures.Series[0].Areas[0].Cells.Select(cell => cell.Number).ShouldBe([30m, 40m, 70m]);
        ready.Remarks.ShouldContain(remark => remark.In(Tongue.Nb).Text.Contains("lagt sammen", StringComparison.Ordinal));
    }

    /// <summary>99 of 100 tells of one person as surely as 1 of 100 does.</summary>
    [Fact]
    public void Run_PartOfATotal_HidesWhereTheRestIsSmall()
    {
        var ready = Ready("kommunenummer;år;svar;elever\n0301;2025;Har prøvd;99\n0301;2025;I alt;100");
        ready.Figures.Series[0].Dimensions[0].Categories.ShouldBe(["Har prøvd", "I alt"], "the rest is no number of theirs");
        ready.Figures.Series[0].Areas[0].Cells.Count(cell => cell.IsHidden).ShouldBeGreaterThan(0);
        Ready("kommunenummer;år;svar;elever\n0301;2025;Har prøvd;60\n0301;2025;I alt;100").Hidden.ShouldBe(0);
    }

    [Fact]
    public void Run_CountyWithAllButOneOfItsMunicipalities_ProtectsTheOneThatIsNotThere()
    {
        string[] county = [.. National.Snapshot.Entries.Select(entry => entry.Details.Scalar("number")).OfType<string>().Where(number => number.Length == 4 && number.StartsWith("31", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        var rows = county.Skip(1).Select(number => $"{number};2025;50").Append($"31;2025;{(50 * (county.Length - 1)) + 2}");
        var ready = Ready("kommunenummer;år;elever\n" + string.Join('\n', rows));
        var series = ready.Figures.Series.ShouldHaveSingleItem();
        series.Areas.Select(area => area.Area).ShouldBe(["31", .. county.Skip(1)], ignoreOrder: true);
        series.Areas.Count(area => area.Cells[0].IsHidden).ShouldBeGreaterThan(0, "the county less the others is the last one");
        var large = Ready("kommunenummer;år;elever\n" + string.Join('\n', county.Skip(1).Select(number => $"{number};2025;50").Append("31;2025;5000")));
        large.Hidden.ShouldBe(0);
        large.Figures.Series.Length.ShouldBe(county.Length, "areas that nothing connects are protected apart");
    }

    [Fact]
    public void Run_AllMunicipalitiesOfACounty_AddsTheCounty()
    {
        string[] county = [.. National.Snapshot.Entries.Select(entry => entry.Details.Scalar("number")).OfType<string>().Where(number => number.Length == 4 && number.StartsWith("31", StringComparison.Ordinal))];
        var series = Ready("kommunenummer;år;elever\n" + string.Join('\n', county.Select((number, i) => $"{number};2025;{(i == 0 ? 2 : 50)}"))).Figures.Series.ShouldHaveSingleItem();
        series.Areas.Single(area => area.Area == "31").Cells.Length.ShouldBe(1);
        series.Areas.Count(area => area.Cells[0].IsHidden).ShouldBe(2, "the small one and one beside it");
    }

    [Theory]
    [InlineData("kommunenummer;år;kjønn;elever\n0301;2025;Gutter;3\n0301;2025;Jenter;:", "står ikke noe tall")]
    [InlineData("kommunenummer;år;kjønn;elever\n0301;2025;Gutter;3\n0301;2025;Jenter;4\n1103;2025;Jenter;4", "tallet mangler")]
    [InlineData("kommunenummer;år;kjønn;elever\n0301;2025;Gutter;3,5\n0301;2025;Jenter;4,5", "ikke et antall")]
    [InlineData("kommunenummer;år;kjønn;elever\n0301;2025;Gutter;-3\n0301;2025;Jenter;4", "ikke et antall")]
    [InlineData("kommunenummer;år;kjønn;elever\n0301;2025;I alt;30\n0301;2025;Begge kjønn;30\n0301;2025;Jenter;4", "to totaler")]
    [InlineData("kommunenummer;år;alder;elever\n0301;2025;13-16 år;30\n0301;2025;16–19 år;30", "går over i hverandre")]
    [InlineData("kommunenummer;år;elever\n0301;2025;30\n1103;2025;30\n0;2025;50", "delene er til sammen 60")]
    [InlineData("kommunenummer;år;andel (prosent)\n0301;2025;30", "andel, en rate eller et snitt")]
    [InlineData("kommunenummer;år;indikator;tall\n0301;2025;elever;30\n1103;2025;Elever;31", "to måter")]
    public void Run_WhatCannotBeHiddenSafely_IsRefusedWithWhy(string table, string why)
    {
        var refused = Run(table, NumberSort.Counts).ShouldBeOfType<FigurePreparation.Refused>();
        refused.Faults.ShouldContain(fault => fault.In(Tongue.Nb).Text.Contains(why, StringComparison.Ordinal), string.Join('\n', refused.Faults.Select(fault => fault.In(Tongue.Nb).Text)));
        refused.Faults.ShouldAllBe(fault => fault.Phrases.Length == 3);
    }

    [Fact]
    public void Run_SharesThatTheSourceHasPublished_AreTakenAsTheyStand()
    {
        var ready = Run("kommunenummer;år;kjønn;Andel (prosent)\n0301;2025;Gutter;3,5\n0301;2025;Jenter;:\n1103;2025;Gutter;1,5", NumberSort.PublishedShares).ShouldBeOfType<FigurePreparation.Ready>();
        ready.Figures.Series.ShouldAllBe(series => series.IsPublished);
        ready.Figures.Series.SelectMany(series => series.Areas).SelectMany(area => area.Cells).ShouldBe([ShownFigure.Of(3.5m), ShownFigure.Hidden, ShownFigure.Of(1.5m), new(null, "..")]);
        Run("kommunenummer;år;elever\n0301;2025;3", NumberSort.PublishedShares).ShouldBeOfType<FigurePreparation.Refused>("counts do not get past the hiding by another name");
    }

    internal static FigurePreparation Run(string table, NumberSort sort)
    {
        var reading = FigureFile.Read(Encoding.UTF8.GetBytes(table), Areas.Value, new FigureOptions { Area = "0301" });
        var complete = reading.ShouldBeOfType<FigureReading.Complete>(reading is FigureReading.Refused refused ? string.Join('\n', refused.Defects.Select(defect => defect.Message.In(Tongue.Nb).Text)) : "");
        return FigurePreparing.Run(new FigureOrder(new EntryId("oslo-kommune"), new FigureAuthor(Guid.Empty, Role.Contributor), sort, "Kilde", "Elever", "Alle", complete.Table, []), National.Snapshot, SuppressionRule.Usual);
    }

    private static FigurePreparation.Ready Ready(string table)
    {
        var run = Run(table.ReplaceLineEndings("\n"), NumberSort.Counts);
        return run.ShouldBeOfType<FigurePreparation.Ready>(run is FigurePreparation.Refused refused ? string.Join('\n', refused.Faults.Select(fault => fault.In(Tongue.Nb).Text)) : "");
    }
}
