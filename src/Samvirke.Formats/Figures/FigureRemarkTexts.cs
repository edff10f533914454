using Samvirke.Formats.Figures.Csv;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Figures;

/// <summary>How a file was understood.</summary>
internal static class FigureRemarkTexts
{
    public static LocalizedText Written(string encoding, char separator)
    {
        var sign = separator switch
        {
            ';' => new LocalizedText("semikolon", "semikolon", "a semicolon"),
            ',' => new LocalizedText("komma", "komma", "a comma"),
            _ => new LocalizedText("tabulator", "tabulator", "a tab"),
        };
        return new LocalizedText(
            $"Filen er lest som {encoding}, med {sign.In(Tongue.Nb).Text} mellom cellene.",
            $"Fila er lesen som {encoding}, med {sign.In(Tongue.Nn).Text} mellom cellene.",
            $"The file was read as {encoding}, with {sign.In(Tongue.En).Text} between the cells.");
    }

    public static LocalizedText Columns(CsvColumns columns)
    {
        var names = columns.Header.Cells;
        string Name(int? column) => column is { } index ? $"«{FigureDefectTexts.Shown(names[index])}»" : "–";
        string List(IEnumerable<int> indexes) => string.Join(", ", indexes.Select(index => Name(index)).DefaultIfEmpty("–"));
        var (area, year, dimensions) = (Name(columns.Area), Name(columns.Year), List(columns.Dimensions));
        var values = columns.Values.Length > 6 ? $"{List(columns.Values.Take(6).Select(value => value.Index))} …" : List(columns.Values.Select(value => value.Index));
        return new LocalizedText(
            $"Kolonner: område {area}, år {year}, inndelinger {dimensions}, tall {values}.",
            $"Kolonnar: område {area}, år {year}, inndelingar {dimensions}, tal {values}.",
            $"Columns: area {area}, year {year}, dimensions {dimensions}, numbers {values}.");
    }

    public static LocalizedText Renumbered(string former, string now) => new(
        $"Kommunenummer {former} er lest som {now}; det er samme kommune med nytt nummer.",
        $"Kommunenummer {former} er lese som {now}; det er same kommune med nytt nummer.",
        $"Municipality number {former} was read as {now}; it is the same municipality with a new number.");
}
