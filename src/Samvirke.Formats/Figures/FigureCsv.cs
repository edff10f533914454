using System.Globalization;
using Samvirke.Formats.Csv;
using Samvirke.Formats.Figures.Tables;

namespace Samvirke.Formats.Figures;

/// <summary>Writes figures as a table with one row a cell, which is read as the same figures again and is safe to open in a spreadsheet.</summary>
public static class FigureCsv
{
    /// <summary>The table in UTF-8.</summary>
    public static byte[] Write(FigureTable table)
    {
        var csv = new CsvText();
        csv.Row(["indikator", "kommunenummer", "år", .. table.Dimensions, "verdi", "enhet"]);
        foreach (var figure in table.Figures)
        {
            csv.Row([figure.Measure, figure.Area, figure.Year.ToString(CultureInfo.InvariantCulture), .. figure.Categories, Text(figure.Value), figure.Unit ?? ""]);
        }

        return csv.ToUtf8();
    }

    /// <summary>Three decimals look like thousands to whoever reads the table next; a nil more and they do not.</summary>
    private static string Text(FigureValue value) => value.Number is not { } number
        ? value.Mark
        : number.ToString(CultureInfo.InvariantCulture) + (number.Scale == 3 ? "0" : "");
}
