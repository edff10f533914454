using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Tables;

namespace Samvirke.Formats.Tests.Figures;

/// <summary>Datasets in JSON-stat 2 are read as what they say, or refused at the member that is wrong.</summary>
public sealed class JsonStatTests
{
    public const string Dataset = """
        {"class": "dataset", "version": "2.0", "label": "Folkemengde",
         "id": ["Region", "Kjonn", "ContentsCode", "Tid"], "size": [2, 1, 1, 2],
         "dimension": {
           "Region": {"label": "region", "category": {"index": {"K-0301": 0, "5401": 1}, "label": {"K-0301": "Oslo", "5401": "Tromsø"}}},
           "Kjonn": {"label": "kjønn", "category": {"index": ["1"], "label": {"1": "Menn"}}},
           "ContentsCode": {"label": "statistikkvariabel", "category": {"label": {"Antall": "Personer"}, "unit": {"Antall": {"base": "personer", "decimals": 0}}}},
           "Tid": {"label": "år", "category": {"index": {"2022": 0, "2023": 1}}}},
         "role": {"geo": ["Region"], "time": ["Tid"], "metric": ["ContentsCode"]},
         "value": [1, 2.5, null, 4], "status": {"2": ":"}}
        """;

    [Fact]
    public void Read_Dataset_HasItsFigures()
    {
        var read = NorwegianAreas.Read(Dataset).ShouldBeComplete();
        read.Table.ShouldBe(new FigureTable(
            ["kjønn"],
            [
                new("Personer", "0301", 2022, ["Menn"], FigureValue.Of(1), "personer"),
                new("Personer", "0301", 2023, ["Menn"], FigureValue.Of(2.5m), "personer"),
                new("Personer", "5501", 2022, ["Menn"], FigureValue.Missing(":"), "personer"),
                new("Personer", "5501", 2023, ["Menn"], FigureValue.Of(4), "personer"),
            ]));
        read.Remarks.ShouldHaveSingleItem().ToString().ShouldContain("5401 er lest som 5501");
    }

    [Theory]
    [InlineData("[1, 2.5, null, 4]", "{\"0\": 1, \"1\": 2.5, \"3\": 4}")]
    [InlineData("{\"2\": \":\"}", "[null, null, \":\", null]")]
    public void Read_OtherFormOfTheSame_IsTheSame(string part, string other) =>
        NorwegianAreas.Read(Dataset.Replace(part, other, StringComparison.Ordinal)).ShouldBeComplete().Table.ShouldBe(NorwegianAreas.Read(Dataset).ShouldBeComplete().Table);

    [Theory]
    [InlineData("\"dataset\"", "\"collection\"", "class", "ikke et datasett i JSON-stat 2")]
    [InlineData("\"2.0\"", "\"1.3\"", "class", "ikke et datasett i JSON-stat 2")]
    [InlineData("[2, 1, 1, 2]", "[2, 1, 1]", "id, size", "like mange dimensjoner")]
    [InlineData("[2, 1, 1, 2]", "[2, 1, 0, 2]", "id, size", "størrelser over null")]
    [InlineData("[2, 1, 1, 2]", "[2000000000, 2000000000, 2000000000, 2000000000]", "size", "mer enn 1\u00A0000\u00A0000 celler")]
    [InlineData("[2, 1, 1, 2]", "[2, 2, 1, 2]", "dimension.Kjonn.category", "2 kategorier")]
    [InlineData("\"5401\": 1", "\"5401\": 0", "dimension.Region.category", "2 kategorier")]
    [InlineData("[1, 2.5, null, 4]", "[1, 2.5, 4]", "value", "har 3, men skal ha 4")]
    [InlineData("[1, 2.5, null, 4]", "[1, \"=1+1\", null, 4]", "value[1]", "skal det stå et tall")]
    [InlineData("[1, 2.5, null, 4]", "[1, 1e300, null, 4]", "value[1]", "skal det stå et tall")]
    [InlineData("[1, 2.5, null, 4]", "{\"9\": 1}", "value.9", "et sted i tabellen")]
    [InlineData("\"value\"", "\"values\"", "value", "tallene")]
    [InlineData("\"Kjonn\": {", "\"Kjonnn\": {", "dimension.Kjonn", "dimensjonen med kategoriene")]
    [InlineData("5401", "1507", "dimension.Region.category.index.1507", "ble delt")]
    [InlineData("\"2023\": 1", "\"2023K1\": 1", "dimension.Tid.category.index.2023K1", "er ikke et år")]
    [InlineData("\"Menn\"", "\"=1+1\"", "dimension.Kjonn.category.index.1", "er en formel")]
    public void Read_DatasetWithOneDefect_IsRefusedAtItsMember(string part, string other, string path, string words)
    {
        Dataset.ShouldContain(part);
        var defect = NorwegianAreas.Read(Dataset.Replace(part, other, StringComparison.Ordinal)).ShouldBeOfType<FigureReading.Refused>().Defects.ShouldHaveSingleItem();
        defect.Place.ShouldBeOfType<FigurePlace.Member>().Path.ShouldBe(path);
        defect.ShouldSay(words);
    }

    [Theory]
    [InlineData("{\n \"class\": \"dataset\",\n oi }", 3, 2)]
    [InlineData("{\"label\":\n \"\\ud800\"}", 2, 3)]
    public void Read_BrokenJson_IsRefusedAtItsPlace(string text, long line, long column)
    {
        var defect = NorwegianAreas.Read(text).ShouldBeOfType<FigureReading.Refused>().Defects.ShouldHaveSingleItem();
        defect.Place.ShouldBe(new FigurePlace.Spot(line, column));
        defect.ShouldSay("ikke gyldig JSON");
    }

    [Fact]
    public void Read_CellsTwiceAfterRenumbering_NameTheFirst()
    {
        var defects = NorwegianAreas.Read(Dataset.Replace("K-0301", "5501", StringComparison.Ordinal)).ShouldBeOfType<FigureReading.Refused>().Defects;
        defects.Select(defect => defect.Place).ShouldBe([new FigurePlace.Member("value[2]", "Tromsø, Menn, Personer, 2022"), new FigurePlace.Member("value[3]", "Tromsø, Menn, Personer, 2023")]);
        defects[0].ShouldSay("står også i value[0]");
    }
}
