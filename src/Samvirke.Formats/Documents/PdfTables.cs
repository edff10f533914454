using System.Text;
using System.Text.RegularExpressions;

namespace Samvirke.Formats.Documents;

/// <summary>
/// Finds the tables of assignments on pages that pdftotext has set as they look, and writes each cell on a line of its own with the heading of its column, as those of
/// a word processor are written. Read without that, a column comes after the whole of the one before it, and nobody can tell which deadline is whose.
/// </summary>
internal sealed partial class PdfTables
{
    private const int FewestColumns = 2;

    private const int LongestHead = 40;

    /// <summary>So many lines may stand below a table at the foot of a page, and it goes on at the next.</summary>
    private const int MostAtFoot = 2;

    private string[] heads = [];

    /// <summary>The page with its tables cell by cell; nothing where it has none. Pages are given in order, as a table goes on from one to the next.</summary>
    /// <param name="set">The page as it looks.</param>
    public string? Rewritten(string set)
    {
        var lines = set.Split('\n');
        var page = new Page(heads, lines.Where(line => Number().IsMatch(line)).Select(Cells).FirstOrDefault(cells => heads.Length > 0 && cells.Length == heads.Length, []));
        foreach (var line in lines) page.Add(line);
        var written = page.End();
        heads = page.GoesOn ? page.Heads : [];
        return page.HasRow ? written : null;
    }

    /// <summary>A page while it is read.</summary>
    /// <param name="before">The heads of the table that goes on from the page before.</param>
    /// <param name="first">The cells of its first whole row on this page, where it stands at other places.</param>
    private sealed class Page(string[] before, (int Start, string Text)[] first)
    {
        private readonly StringBuilder text = new();
        private int[] starts = [.. first.Select(cell => cell.Start)];
        private string[]? row;
        private int empty;
        private int below;

        public string[] Heads { get; private set; } = before;

        public bool HasRow { get; private set; }

        public bool GoesOn => HasRow && below <= MostAtFoot;

        private bool IsInTable => starts.Length > 0 && below == 0;

        public void Add(string line)
        {
            if (line.Trim().Length == 0) AddEmpty();
            else if (Cells(line) is var cells && IsHead(cells)) AddHead(cells);
            else if (IsInTable && Number().IsMatch(line) && Cut(line, starts) is var cut && cut.Skip(1).Any(cell => cell.Length > 0)) Begin(cut);
            else if (row is not null && !PageNumber().IsMatch(line) && Cut(line, starts) is var more && more[0].Length == 0) row = [.. row.Zip(more, Joined)];
            else AddOther(line);
        }

        public string End()
        {
            Finish();
            return text.ToString();
        }

        /// <summary>Space within a cell is small; more of it stands below the table.</summary>
        private void AddEmpty()
        {
            if (row is null) text.Append('\n');
            else if (++empty > 1) Finish();
        }

        private void AddHead((int Start, string Text)[] cells)
        {
            Finish();
            string[] named = [.. cells.Select(cell => cell.Text)];
            // Said again at the top of each page, the heads belong to no row.
            if (!named.SequenceEqual(Heads)) text.AppendJoin('\n', named).Append("\n\n");
            (Heads, starts, below) = (named, [.. cells.Select(cell => cell.Start)], 0);
        }

        private void Begin(string[] cells)
        {
            Finish();
            (row, empty, HasRow) = (cells, 0, true);
        }

        private void AddOther(string line)
        {
            Finish();
            if (HasRow) below++;
            text.Append(Spaces().Replace(line.Trim(), " ")).Append('\n');
        }

        private void Finish()
        {
            if (row is null) return;
            foreach (var (column, cell) in row.Index().Where(each => each.Item.Length > 0)) text.Append(column == 0 ? "" : $"{Heads[column]}: ").Append(cell).Append('\n');
            text.Append('\n');
            row = null;
        }
    }

    /// <summary>A head names the columns in few words, and one of them is the number, the assignment or the deadline.</summary>
    private static bool IsHead((int Start, string Text)[] cells) =>
        cells.Length >= FewestColumns && cells.All(cell => cell.Text.Length <= LongestHead && char.IsUpper(cell.Text[0])) && Head().IsMatch(cells[0].Text) && cells.Skip(1).Any(cell => Head().IsMatch(cell.Text));

    private static (int Start, string Text)[] Cells(string line) => [.. Cell().Matches(line).Select(match => (match.Index, match.Value))];

    /// <summary>The line cut where the columns begin; a word that reaches into the next column is not cut in two.</summary>
    private static string[] Cut(string line, int[] starts)
    {
        var cells = new string[starts.Length];
        var from = 0;
        for (var column = 0; column < starts.Length; column++)
        {
            var to = column + 1 < starts.Length ? Math.Min(starts[column + 1], line.Length) : line.Length;
            while (to > from && to < line.Length && line[to - 1] != ' ') to--;
            cells[column] = Spaces().Replace(line[from..Math.Max(from, to)].Trim(), " ");
            from = Math.Max(from, to);
        }

        return cells;
    }

    private static string Joined(string above, string below) =>
        above.Length == 0 || below.Length == 0 ? above + below : above[^1] == '-' && char.IsLower(below[0]) ? above[..^1] + below : $"{above} {below}";

    [GeneratedRegex(@"\S+(?: \S+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex(@"^(?:nr\b|nummer\b|oppdrag|frist|ansvar|samarbeid)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s{0,8}(?:T?TB\s?\d{4}|Oppdrag\s+\d|\d{1,3}(?:\.\d{1,3})*[.)]?\s)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:side\s+)?\d{1,4}(?:\s*(?:av|/)\s*\d{1,4})?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
