using System.Text;
using Samvirke.Formats.Figures;

namespace Samvirke.Formats.Tests.Figures;

/// <summary>Whatever is wrong with a table is told by row and column, and nothing of it is read.</summary>
public sealed class CsvDefectTests
{
    private const string Header = "kommunenummer;år;kjønn;verdi\n";
    private static readonly FigureOptions Some = new() { Measure = "Elever" };

    [Theory]
    [InlineData("0301;2024;Gutter;=1+1", 4, "verdi", "er en formel")]
    [InlineData("0301;2024;Gutter;+47", 4, "verdi", "er en formel")]
    [InlineData("0301;2024;Gutter;-1+2", 4, "verdi", "er en formel")]
    [InlineData("0301;2024;Gutter;@SUM(A1)", 4, "verdi", "er en formel")]
    [InlineData("0301;2024;Gutter;'=1+1", 4, "verdi", "er en formel")]
    [InlineData("0301;2024;=HYPERLINK(A1);12", 3, "kjønn", "er en formel")]
    [InlineData("0301;2024;Gutter;tolv", 4, "verdi", "er ikke et tall")]
    [InlineData("0301;2024;Gutter;12 %", 4, "verdi", "har prosenttegn")]
    [InlineData("0301;2024;Gutter;1.234,5", 4, "verdi", "tegn mellom tusenene")]
    [InlineData("0301;2024;Gutter;1 2", 4, "verdi", "er ikke et tall")]
    [InlineData("0301;2024;Gutter;1E+05", 4, "verdi", "er ikke et tall")]
    [InlineData("0301;2024;Gutter;99999999999999999999999999999999", 4, "verdi", "er ikke et tall")]
    [InlineData("0301;2024;Gutter;1,234", 4, "verdi", "skiller tusen eller desimaler")]
    [InlineData("0301;2024;;12", 3, "kjønn", "hvilken gruppe")]
    [InlineData("0301;24;Gutter;12", 2, "år", "er ikke et år")]
    [InlineData("0301;2022-2024;Gutter;12", 2, "år", "skriv det siste")]
    [InlineData(";2024;Gutter;12", 1, "kommunenummer", "Kommunenummeret mangler")]
    [InlineData("9999;2024;Gutter;12", 1, "kommunenummer", "ingen kommune vi kjenner. Skriv kommunenummeret")]
    [InlineData("030101;2024;Gutter;12", 1, "kommunenummer", "er en bydel")]
    [InlineData("Kongsvinge;2024;Gutter;12", 1, "kommunenummer", "mente du «Kongsvinger»?")]
    [InlineData("Herøy;2024;Gutter;12", 1, "kommunenummer", "Skriv nummeret i stedet: 1515, 1818")]
    [InlineData("våler kommune;2024;Gutter;12", 1, "kommunenummer", "Skriv nummeret i stedet: 3114, 3419")]
    [InlineData("0301 Bergen;2024;Gutter;12", 1, "kommunenummer", "Nummeret 0301 er Oslo")]
    [InlineData("1515 Våler;2024;Gutter;12", 1, "kommunenummer", "Nummeret 1515 er Herøy")]
    [InlineData("1505 Ålesund;2022;Gutter;12", 1, "kommunenummer", "Nummeret 1505 er Kristiansund")]
    [InlineData("1507;2022;Gutter;12", 1, "kommunenummer", "ble delt og finnes ikke etter 2023. Tallet kan ikke fordeles; bruk tall for 1508, 1580")]
    [InlineData("1141;2015;Gutter;12", 1, "kommunenummer", "den ble en del av 1103, som ble til av 1103, 1141, 1142 (2015)")]
    [InlineData("0301;2024;Gutter", 4, "verdi", "Raden har 3 celler, men tabellen har 4")]
    [InlineData("0301;2024;Gutter;1;2", 5, "", "Raden har 5 celler, men tabellen har 4")]
    [InlineData("0301;2024;Gut\"ter;12", 3, "kjønn", "anførselstegn")]
    [InlineData("0301;2024;\"Gutter;12", 3, "kjønn", "anførselstegn")]
    public void Read_RowWithOneDefect_IsRefusedAtItsCell(string row, int column, string name, string words) =>
        NorwegianAreas.Read($"{Header}0301;2023;Gutter;10\n{row}\n", Some).ShouldHaveOnly(3, column, name, words);

    [Theory]
    [InlineData("kommunenummer;år;;verdi\n0301;2024;x;12", 3, "", "ikke noe navn")]
    [InlineData("kommunenummer;år;verdi;Verdi\n0301;2024;1;12", 4, "Verdi", "som kolonne 3")]
    [InlineData("navn;år;verdi\nx;2024;12", 1, "navn", "hvilken kommune")]
    [InlineData("kommune;navn;verdi\n0301;a;12", 1, "kommune", "hvilket år")]
    public void Read_NamesWithOneDefect_AreRefusedAtTheirColumn(string text, int column, string name, string words) =>
        NorwegianAreas.Read(text, Some).ShouldHaveOnly(1, column, name, words);

    [Fact]
    public void Read_SameCellTwice_NamesTheFirst()
    {
        NorwegianAreas.Read(Header + "0301;2024;Gutter;1\n301;2024;Gutter;1\n", Some).ShouldHaveOnly(3, 4, "verdi", "står også i rad 2, kolonne 4");
        NorwegianAreas.Read(Header + "5401;2023;Gutter;1\n5501;2023;Gutter;1\n", Some).ShouldHaveOnly(3, 4, "verdi", "står også i rad 2, kolonne 4");
    }

    [Fact]
    public void Read_TwoDecimalSigns_TheFewerAreDefects() =>
        NorwegianAreas.Read(Header + "0301;2022;Gutter;1,5\n0301;2023;Gutter;2.5\n0301;2024;Gutter;3,5\n", Some).ShouldHaveOnly(3, 4, "verdi", "har desimalpunktum, men de fleste tallene har komma");

    [Fact]
    public void Read_TotalThatDoesNotAddUp_IsTheDefect()
    {
        const string Table = Header + "0301;2024;I alt;13\n0301;2024;Gutter;5\n0301;2024;Jenter;7\n";
        NorwegianAreas.Read(Table, Some).ShouldHaveOnly(2, 4, "verdi", "«I alt» er 13, men de andre i «kjønn» blir 12");
        NorwegianAreas.Read(Table, Some with { TotalsAddUp = false }).ShouldBeComplete();
        NorwegianAreas.Read(Table, Some with { Unit = "prosent" }).ShouldBeComplete();
        NorwegianAreas.Read(Table.Replace(";7", ";8", StringComparison.Ordinal), Some).ShouldBeComplete();
        NorwegianAreas.Read(Table.Replace(";7", ";:", StringComparison.Ordinal), Some).ShouldBeComplete();
    }

    [Fact]
    public void Read_RowsAfterLineBreaksInACell_AreCountedAsASpreadsheetDoes() =>
        NorwegianAreas.Read(Header + "0301;2023;\"Gutter\nog jenter\";1\n\n0301;2024;x;y\n", Some).ShouldHaveOnly(4, 4, "verdi", "er ikke et tall");

    [Fact]
    public void Read_ManyColumns_AreRefusedAtTheFirstTooMany()
    {
        var row = string.Join(';', Enumerable.Range(0, 401).Select(i => $"x{i}"));
        NorwegianAreas.Read($"{row}\n{row}\n", Some).ShouldHaveOnly(1, 401, "", "har 401 kolonner; flest er 400");
    }

    [Fact]
    public void Read_CellOfAMegabyte_IsRefusedThere() =>
        NorwegianAreas.Read($"{Header}0301;2024;{new string('x', 1_000_000)};1\n", Some).ShouldHaveOnly(2, 3, "kjønn", "har 1\u00A0000\u00A0000 tegn");

    [Theory]
    [InlineData("", "er tom")]
    [InlineData("\uFEFF \n\n", "er tom")]
    [InlineData(";;\n;;\n", "er tom")]
    [InlineData(Header, "ingen rader under")]
    [InlineData("tall\n12\n13\n", "bare én kolonne")]
    [InlineData("PK\u0003\u0004x", "arbeidsbok")]
    [InlineData("a;b\n\01;2\n", "ikke tekst")]
    public void Read_FileWithNothingToRead_IsRefusedAsAWhole(string text, string words)
    {
        var defect = NorwegianAreas.Read(text, Some).ShouldBeOfType<FigureReading.Refused>().Defects.ShouldHaveSingleItem();
        defect.Place.ShouldBe(new FigurePlace.WholeFile());
        defect.ShouldSay(words);
    }

    [Fact]
    public void Read_SeveralDefects_AreAllTold()
    {
        var refused = NorwegianAreas.Read(Header + "0301;2024;Gutter;x\n1;2024;Gutter;1\nHerøy;24;Jenter;=2\n0301;2023;Gutter;1\n", Some).ShouldBeOfType<FigureReading.Refused>();
        refused.Defects.Select(defect => defect.Place).OfType<FigurePlace.Cell>().Select(cell => (cell.Row, cell.Column)).ShouldBe([(2, 4), (3, 1), (4, 2)]);
        refused.More.ShouldBeFalse();
    }

    [Fact]
    public void Read_NothingButDefects_StopsAndSaysSo()
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < 5000; i++) text.Append("0301;2024;Gutter;x\n");
        var refused = NorwegianAreas.Read(text.ToString(), Some).ShouldBeOfType<FigureReading.Refused>();
        refused.Defects.Length.ShouldBe(200);
        refused.More.ShouldBeTrue();
    }
}
