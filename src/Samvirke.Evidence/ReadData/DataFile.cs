using System.Collections.Immutable;
using System.Text;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Formats.Csv;

namespace Samvirke.Evidence.ReadData;

/// <summary>Reads the columns that a plan uses from a table of comma-, semicolon- or tab-separated values, a row at a time. Every column is looked through for what tells who a person is.</summary>
public static class DataFile
{
    /// <summary>A larger file is not looked at.</summary>
    public const long MostBytes = 256L << 20;

    /// <summary>Data with more rows are not held.</summary>
    public const int MostRows = 5_000_000;

    private const int HeadBytes = 4096;

    /// <summary>The columns, or what is wrong with the file. Never throws for what stands in it.</summary>
    /// <param name="stream">The file; one that can be read from its beginning again.</param>
    /// <param name="plan">Which columns to read. Those that the file lacks are left out here and named by the evaluation.</param>
    public static DataReading Read(Stream stream, EvaluationPlan plan) => Read(stream, DataColumns.Of(plan));

    /// <summary>The columns, or what is wrong with the file. Never throws for what stands in it.</summary>
    /// <param name="stream">The file; one that can be read from its beginning again.</param>
    /// <param name="columns">Which columns to read. Those that the file lacks are left out.</param>
    public static DataReading Read(Stream stream, DataColumns columns)
    {
        if (stream.Length > MostBytes) return Refused(DataTexts.TooLarge(MostBytes >> 20));
        var head = new byte[HeadBytes];
        var length = stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        if (length == 0) return Refused(DataTexts.Empty());
        if (CsvRows.IsNoText(head.AsSpan(0, length))) return Refused(DataTexts.NoText());
        try
        {
            return Read(stream, columns, isWestern: false);
        }
        catch (DecoderFallbackException)
        {
            return Read(stream, columns, isWestern: true);
        }
    }

    /// <summary>The names of the columns, in their order; none where the first row cannot be read. Never throws for what stands in it.</summary>
    /// <param name="stream">The file.</param>
    public static ImmutableArray<string> Columns(Stream stream)
    {
        try
        {
            using var rows = CsvRows.Open(stream, isWestern: false);
            return rows.Read() == CsvLine.Whole ? [.. Enumerable.Range(0, rows.Count).Select(rows.Cell).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)] : [];
        }
        catch (DecoderFallbackException)
        {
            return [];
        }
    }

    private static DataReading Read(Stream stream, DataColumns columns, bool isWestern)
    {
        stream.Position = 0;
        using var rows = CsvRows.Open(stream, isWestern);
        return new DataRows(rows, columns).Read();
    }

    private static DataReading.Refused Refused(Register.Texts.LocalizedText message) => new([new DataDefect(null, null, message)], HasMore: false);
}
