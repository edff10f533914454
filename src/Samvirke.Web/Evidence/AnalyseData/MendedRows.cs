namespace Samvirke.Web.Evidence.AnalyseData;

/// <summary>Rows of a table that are mended one by one, beside the table itself.</summary>
internal static class MendedRows
{
    /// <summary>The name of a row's field begins so, and ends in its number.</summary>
    public const string Field = "rad-";

    /// <summary>Longer rows are mended in the table.</summary>
    private const int Longest = 2000;

    /// <summary>The row as it stands, where it can be mended alone: its number is that of its line as long as no cell has line breaks.</summary>
    public static string? Find(string table, int row)
    {
        if (table.Contains('"', StringComparison.Ordinal) || row < 1) return null;
        var lines = table.Split('\n');
        return row <= lines.Length && lines[row - 1].Length <= Longest ? lines[row - 1] : null;
    }

    /// <summary>The table with the rows mended. A row that was emptied is taken away.</summary>
    public static string In(string table, IEnumerable<(int Row, string Text)> mended)
    {
        if (table.Contains('"', StringComparison.Ordinal)) return table;
        var lines = table.Split('\n');
        foreach (var (row, text) in mended.Where(each => each.Row >= 1 && each.Row <= lines.Length)) lines[row - 1] = text.ReplaceLineEndings(" ");
        return string.Join('\n', lines);
    }
}
