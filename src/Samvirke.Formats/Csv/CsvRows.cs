using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Csv;

namespace Samvirke.Formats.Csv;

/// <summary>What came of going to the next row.</summary>
public enum CsvLine
{
    /// <summary>There is no further one.</summary>
    None,

    /// <summary>Its cells can be read.</summary>
    Whole,

    /// <summary>It has a quotation mark that means nothing.</summary>
    StrayQuotation,

    /// <summary>A cell is so long that its quotation mark cannot have been closed; nothing after it can be read.</summary>
    CellTooLong,
}

/// <summary>Reads a table of any length row by row, without holding more of it than a row.</summary>
public sealed class CsvRows : IDisposable
{
    private const int HeadCharacters = 1 << 16;
    private readonly CsvParser parser;
    private string[] cells = [];
    private bool isBad;

    private CsvRows(TextReader text, char separator, int longestCell)
    {
        Separator = separator;
        parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            IgnoreBlankLines = false,
            BadDataFound = _ => isBad = true,
            MaxFieldSize = longestCell,
            BufferSize = HeadCharacters,
        });
    }

    /// <summary>What stands between cells: semicolon, tab or comma, whichever parts the first rows into the same number of cells.</summary>
    public char Separator { get; }

    /// <summary>How many cells the row has.</summary>
    public int Count => parser.Count;

    /// <summary>The number of the row as a spreadsheet counts it: from 1, empty rows as well, and a row whose cells have line breaks once.</summary>
    public int Number => parser.Row;

    /// <summary>Whether the bytes at the beginning of a file are those of a workbook or of no text.</summary>
    public static bool IsNoText(ReadOnlySpan<byte> head) => FigureText.IsWorkbook(head) || (!head.StartsWith<byte>([0xFF, 0xFE]) && !head.StartsWith<byte>([0xFE, 0xFF]) && head.Contains((byte)0));

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The table. It is left open.</param>
    /// <param name="isWestern">Whether it is in Windows-1252 and not, as most are, in UTF-8 or what a mark at its beginning says.</param>
    /// <param name="longestCell">A cell with more characters is a quotation mark that is not closed.</param>
    /// <exception cref="DecoderFallbackException">It is not in UTF-8; may come from <see cref="Read"/> too.</exception>
    public static CsvRows Open(Stream stream, bool isWestern, int longestCell = 1000)
    {
        var reader = new StreamReader(stream, isWestern ? FigureText.Western : FigureText.Utf8, detectEncodingFromByteOrderMarks: true, HeadCharacters, leaveOpen: true);
        var head = new char[HeadCharacters];
        var length = reader.ReadBlock(head);
        return new(new HeadFirst(head.AsMemory(0, length), reader), Figures.Csv.Separator.Of(head.AsSpan(0, length)), longestCell);
    }

    /// <summary>Goes to the next row that has something in it.</summary>
    public CsvLine Read()
    {
        isBad = false;
        try
        {
            do
            {
                if (!parser.Read()) return CsvLine.None;
            }
            while (parser.Count == 1 && parser[0].Length == 0);
        }
        catch (MaxFieldSizeException)
        {
            return CsvLine.CellTooLong;
        }

        // The parser looks at a cell when it is asked for, and says only then that it is bad.
        if (cells.Length < parser.Count) cells = new string[parser.Count];
        for (var i = 0; i < parser.Count; i++) cells[i] = parser[i].Trim();
        return isBad ? CsvLine.StrayQuotation : CsvLine.Whole;
    }

    /// <summary>A cell of the row, without spaces around it.</summary>
    public string Cell(int column) => cells[column];

    /// <inheritdoc/>
    public void Dispose() => parser.Dispose();

    /// <summary>What has been read already, and then the rest.</summary>
    private sealed class HeadFirst(ReadOnlyMemory<char> head, StreamReader rest) : TextReader
    {
        private ReadOnlyMemory<char> left = head;

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer)
        {
            if (left.IsEmpty) return rest.Read(buffer);
            var taken = left.Span[..Math.Min(buffer.Length, left.Length)];
            taken.CopyTo(buffer);
            left = left[taken.Length..];
            return taken.Length;
        }

        public override int Peek() => left.IsEmpty ? rest.Peek() : left.Span[0];

        public override int Read()
        {
            if (left.IsEmpty) return rest.Read();
            var first = left.Span[0];
            left = left[1..];
            return first;
        }
    }
}
