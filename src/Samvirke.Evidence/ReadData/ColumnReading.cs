using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Evidence.ReadData;

/// <summary>Gathers the cells of a column and says in the end what sort it is, or what is wrong with it.</summary>
/// <param name="name">Its name.</param>
/// <param name="isKey">Whether it only says which rows belong together, so that <c>0301</c> and <c>A</c> go side by side.</param>
internal sealed class ColumnReading(string name, bool isKey)
{
    /// <summary>Where at least this share of the cells are numbers, the others are meant to be.</summary>
    private const double MostlyNumbers = 0.5;

    /// <summary>So many wrong cells are named; whoever has more to mend mends these first.</summary>
    private const int MostNamed = 20;

    private readonly List<double> numbers = [];
    private readonly List<int> codes = [];
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(int Row, string Text)> wordCells = [];
    private readonly Dictionary<CellForm, (int Count, int FirstRow, string FirstText)> forms = [];

    public string Name => name;

    /// <summary>Takes the cell of the next row.</summary>
    public void Add(string cell, int row)
    {
        if (isKey)
        {
            codes.Add(CellNumber.Read(cell, out _) == CellForm.Missing ? -1 : Place(cell));
            return;
        }

        var form = CellNumber.Read(cell, out var number);
        var known = forms.GetValueOrDefault(form, (Count: 0, FirstRow: row, FirstText: cell));
        forms[form] = known with { Count = known.Count + 1 };
        numbers.Add(number);
        if (form == CellForm.Words)
        {
            while (codes.Count < numbers.Count - 1) codes.Add(-1);
            codes.Add(Place(cell));
            if (wordCells.Count < MostNamed) wordCells.Add((row, cell));
        }
    }

    /// <summary>The column, or what is wrong.</summary>
    public (DataColumn? Column, ImmutableArray<DataDefect> Defects) Finish()
    {
        if (isKey) return (new DataColumn.Categories(name, [.. codes], Levels()), []);
        if (MixedDecimals() is { } mixed) return (null, [mixed]);
        var words = Count(CellForm.Words);
        if (words == 0) return (new DataColumn.Numbers(name, [.. numbers]), []);
        while (codes.Count < numbers.Count) codes.Add(-1);
        var figures = Count(CellForm.Whole) + Count(CellForm.Point) + Count(CellForm.Comma);
        if (figures == 0) return (new DataColumn.Categories(name, [.. codes], Levels()), []);
        if (places.Keys.All(YesOrNo.Is)) return (null, [MixedAnswers()]);
        if (figures >= MostlyNumbers * (figures + words)) return (null, [.. wordCells.Select(cell => new DataDefect(cell.Row, name, DataTexts.NoNumber(cell.Text)))]);
        return (new DataColumn.Categories(name, [.. numbers.Select((number, row) => double.IsNaN(number) ? codes[row] : Place(number.ToString("R", CultureInfo.InvariantCulture)))], Levels()), []);
    }

    private int Place(string text)
    {
        if (!places.TryGetValue(text, out var place)) places[text] = place = places.Count;
        return place;
    }

    private int Count(CellForm form) => forms.TryGetValue(form, out var found) ? found.Count : 0;

    private ImmutableArray<string> Levels() => [.. places.OrderBy(each => each.Value).Select(each => each.Key)];

    /// <summary>The rarer sign is taken to be the slip.</summary>
    private DataDefect? MixedDecimals()
    {
        if (!forms.TryGetValue(CellForm.Point, out var point) || !forms.TryGetValue(CellForm.Comma, out var comma)) return null;
        var (slip, usual) = point.Count < comma.Count ? (point, comma) : (comma, point);
        return new(slip.FirstRow, name, DataTexts.MixedDecimals(slip.FirstText, slip.Count, usual.FirstText, usual.FirstRow));
    }

    private DataDefect MixedAnswers()
    {
        var number = forms.Where(form => form.Key is CellForm.Whole or CellForm.Point or CellForm.Comma).MinBy(form => form.Value.FirstRow).Value;
        var words = forms[CellForm.Words];
        return new(Math.Max(number.FirstRow, words.FirstRow), name, DataTexts.MixedAnswers(number.FirstText, number.FirstRow, words.FirstText, words.FirstRow));
    }
}
