using Samvirke.Formats.Figures.Areas;
using Samvirke.Formats.Figures.Csv;
using Samvirke.Formats.Figures.JsonStat;

namespace Samvirke.Formats.Figures;

/// <summary>Reads a file of figures, whichever of the two formats it has: comma-separated values or JSON-stat 2.</summary>
public static class FigureFile
{
    /// <summary>A larger file is not looked at.</summary>
    public const int MostBytes = 50_000_000;

    /// <summary>All of the file, or what is wrong with it. Never throws for what stands in it.</summary>
    public static FigureReading Read(ReadOnlySpan<byte> bytes, AreaNumbers areas, FigureOptions options)
    {
        var collector = new FigureCollector(areas, options);
        if (bytes.Length > MostBytes)
        {
            collector.Defect(new FigurePlace.WholeFile(), FigureDefectTexts.TooLarge(MostBytes / 1_000_000));
            return collector.Finish([]);
        }

        var text = FigureText.Of(bytes);
        if (text.Fault is { } fault)
        {
            collector.Defect(new FigurePlace.WholeFile(), fault);
            return collector.Finish([]);
        }

        if (string.IsNullOrWhiteSpace(text.Text))
        {
            collector.Defect(new FigurePlace.WholeFile(), FigureDefectTexts.Empty());
            return collector.Finish([]);
        }

        return text.Text.AsSpan().TrimStart() is ['{', ..] ? JsonStatFigures.Read(text.Text, collector) : CsvFigures.Read(text, collector);
    }

    /// <summary>The text of a file, for a person to mend; nothing where it is no text or too large.</summary>
    public static string? Text(ReadOnlySpan<byte> bytes) => bytes.Length <= MostBytes && FigureText.Of(bytes) is { Fault: null } text ? text.Text : null;
}
