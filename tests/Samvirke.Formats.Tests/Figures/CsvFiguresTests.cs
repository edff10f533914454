using System.Globalization;
using System.Text;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Tables;

namespace Samvirke.Formats.Tests.Figures;

/// <summary>Tables as spreadsheets and statistics offices write them are read as what they say.</summary>
public sealed class CsvFiguresTests
{
    private const string Table = "kommunenummer;år;kjønn;Andel beruset (prosent)\n301;2024;Gutter;12,5\n1505;2024;Jenter;:\n";

    [Fact]
    public void Read_UsualTable_HasItsFigures()
    {
        var read = NorwegianAreas.Read(Table).ShouldBeComplete();
        read.Table.ShouldBe(new FigureTable(
            ["kjønn"],
            [
                new("Andel beruset", "0301", 2024, ["Gutter"], FigureValue.Of(12.5m), "prosent"),
                new("Andel beruset", "1505", 2024, ["Jenter"], FigureValue.Missing(":"), "prosent"),
            ]));
        read.Remarks.Select(remark => remark.ToString()).ShouldBe(
        [
            "Filen er lest som UTF-8, med semikolon mellom cellene.",
            "Kolonner: område «kommunenummer», år «år», inndelinger «kjønn», tall «Andel beruset (prosent)».",
        ]);
    }

    [Theory]
    [InlineData("utf-8", true, "UTF-8")]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("utf-16BE", false, "UTF-16")]
    [InlineData("iso-8859-1", false, "Latin-1")]
    public void Read_AnyEncoding_IsTheSame(string name, bool marked, string told)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Table)];
        var read = NorwegianAreas.Read(bytes).ShouldBeComplete();
        read.Table.ShouldBe(NorwegianAreas.Read(Table).ShouldBeComplete().Table);
        read.Remarks[0].ToString().ShouldContain(told);
    }

    [Theory]
    [InlineData(';', "semikolon")]
    [InlineData('\t', "tabulator")]
    [InlineData(',', "komma")]
    public void Read_AnySeparator_IsTheSame(char separator, string told)
    {
        var text = Table.Replace("12,5", "\"12,5\"", StringComparison.Ordinal).Replace(';', separator);
        var read = NorwegianAreas.Read(text).ShouldBeComplete();
        read.Table.ShouldBe(NorwegianAreas.Read(Table).ShouldBeComplete().Table);
        read.Remarks[0].ToString().ShouldContain(told);
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234\u00A0567", "1234567")]
    [InlineData("1\u2009234", "1234")]
    [InlineData("1\u202F234,5", "1234.5")]
    [InlineData("-5,2", "-5.2")]
    [InlineData("\u22125", "-5")]
    [InlineData("0,125", "0.125")]
    [InlineData("2.5", "2.5")]
    [InlineData("  7 ", "7")]
    public void Read_NumbersAsPeopleWriteThem_AreTheNumbers(string cell, string number) =>
        Only($"kommune;år;Elever\n0301;2024;{cell}\n").Value.ShouldBe(FigureValue.Of(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(":")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("-")]
    [InlineData("")]
    public void Read_Marks_AreKept(string mark) =>
        NorwegianAreas.Read($"kommune;år;Elever\n0301;2023;1\n0301;2024;{mark}\n").ShouldBeComplete().Table.Figures[1].Value.ShouldBe(FigureValue.Missing(mark));

    [Theory]
    [InlineData("301", "0301")]
    [InlineData("0301 Oslo", "0301")]
    [InlineData("K-0301", "0301")]
    [InlineData("Oslo (0301)", "0301")]
    [InlineData("oslo kommune", "0301")]
    [InlineData("Oslo", "0301")]
    [InlineData("03", "03")]
    [InlineData("Oslo fylke", "03")]
    [InlineData("Innlandet", "34")]
    [InlineData("0", "0")]
    [InlineData("Hele landet", "0")]
    [InlineData("1515", "1515")]
    [InlineData("1515 Herøy", "1515")]
    [InlineData("Herøy i Nordland", "1818")]
    [InlineData("Herøy (Nordland)", "1818")]
    [InlineData("5401", "5501")]
    [InlineData("1902", "5501")]
    [InlineData("1505", "1505")]
    [InlineData("1505 Kristiansund", "1505")]
    public void Read_AreasAsPeopleWriteThem_AreTheAreas(string cell, string number) => Only($"kommune;år;Elever\n{cell};2019;1\n").Area.ShouldBe(number);

    [Fact]
    public void Read_FormerNumberOfTheSameMunicipality_IsTold() =>
        NorwegianAreas.Read("kommune;år;Elever\n5401;2023;1\n").ShouldBeComplete().Remarks[^1].ToString().ShouldBe("Kommunenummer 5401 er lest som 5501; det er samme kommune med nytt nummer.");

    [Fact]
    public void Read_ColumnsOfYears_AreOneFigureEach() =>
        NorwegianAreas.Read("05300: Tittel\n\nregion;kjønn;Elever 2023;Elever 2024\n0301 Oslo;Gutter;1;2\n").ShouldBeComplete().Table.Figures
            .Select(figure => (figure.Measure, figure.Year, figure.Value.Number)).ShouldBe([("Elever", 2023, 1m), ("Elever", 2024, 2m)]);

    [Fact]
    public void Read_ColumnsOfMeasures_AreOneFigureEach() =>
        NorwegianAreas.Read("kommunenr,kommune,år,Drikker (%),Røyker (%)\n0301,Oslo,2024,12.5,3\n").ShouldBeComplete().Table.Figures
            .Select(figure => (figure.Measure, figure.Unit, figure.Value.Number)).ShouldBe([("Drikker", "%", 12.5m), ("Røyker", "%", 3m)]);

    [Fact]
    public void Read_EmptyColumnsAndRowsAtTheEnd_AreNothing() =>
        NorwegianAreas.Read("kommune;år;Elever;;\n0301;2024;1;;\n;;;;\n\n").ShouldBeComplete().Table.Figures.ShouldHaveSingleItem();

    [Fact]
    public void Read_ColumnTheNameOfWhichMisleads_IsWhatThePersonSays()
    {
        var options = new FigureOptions { Roles = System.Collections.Immutable.ImmutableDictionary<string, ColumnRole>.Empty.Add("trinn nr", ColumnRole.Dimension) };
        NorwegianAreas.Read("kommune;år;trinn nr;Elever\n0301;2024;8;1\n", options).ShouldBeComplete().Table.Dimensions.ShouldBe(["trinn nr"]);
    }

    [Fact]
    public void Read_AreaAndYearThatThePersonSays_AreThose()
    {
        var figure = NorwegianAreas.Read("kjønn;Elever\nGutter;12\n", new FigureOptions { Area = "0301", Year = 2024 }).ShouldBeComplete().Table.Figures.ShouldHaveSingleItem();
        (figure.Area, figure.Year).ShouldBe(("0301", 2024));
    }

    private static Figure Only(string text) => NorwegianAreas.Read(text).ShouldBeComplete().Table.Figures.ShouldHaveSingleItem();
}
