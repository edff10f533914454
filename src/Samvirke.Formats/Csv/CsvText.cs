using System.Text;

namespace Samvirke.Formats.Csv;

/// <summary>Builds a table of comma-separated values (RFC 4180) that a spreadsheet opens as it is meant.</summary>
public sealed class CsvText
{
    private const string Quoted = ",;\"\r\n";

    /// <summary>A spreadsheet takes a text that begins so for a formula; an apostrophe before it says that it is none.</summary>
    private const string Formulas = "=+-@\t\r";

    private readonly StringBuilder text = new();

    /// <summary>A line of values.</summary>
    public void Row(params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) text.Append(',');
            Write(values[i]);
        }

        text.Append("\r\n");
    }

    /// <summary>The table in UTF-8, marked as such for spreadsheets.</summary>
    public byte[] ToUtf8() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];

    private void Write(string value)
    {
        var safe = value.Length > 0 && Formulas.Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;
        if (safe.AsSpan().ContainsAny(Quoted)) text.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else text.Append(safe);
    }
}
