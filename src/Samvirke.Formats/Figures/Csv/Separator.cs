namespace Samvirke.Formats.Figures.Csv;

/// <summary>Finds the sign between the cells of a text.</summary>
internal static class Separator
{
    private const int MostRows = 50;
    private static readonly char[] Known = [';', '\t', ','];

    /// <summary>The sign that parts the first rows into the same number of cells, most of them; the semicolon goes before the tab and the comma.</summary>
    public static char Of(ReadOnlySpan<char> text)
    {
        var (best, most) = (Known[0], 0);
        foreach (var separator in Known)
        {
            // The count that most rows share; a comma that is only a decimal sign here and there is in few rows or in unequal numbers.
            var counts = Counts(text, separator).Where(count => count > 0).GroupBy(count => count).Select(group => (Rows: group.Count(), group.Key)).ToList();
            var rows = counts.Count == 0 ? 0 : counts.Max(each => each.Rows);
            if (rows > most) (best, most) = (separator, rows);
        }

        return best;
    }

    private static List<int> Counts(ReadOnlySpan<char> text, char separator)
    {
        var counts = new List<int>();
        var (count, quoted, filled) = (0, false, false);
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            else if (!quoted && c is '\n' or '\r')
            {
                if (filled) counts.Add(count);
                (count, filled) = (0, false);
                if (counts.Count == MostRows) return counts;
                continue;
            }
            else if (!quoted && c == separator) count++;
            filled = true;
        }

        if (filled) counts.Add(count);
        return counts;
    }
}
