using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Samvirke.Formats.Figures.Tables;

namespace Samvirke.Formats.Figures.JsonStat;

/// <summary>The cells of a dataset, in the order of their places.</summary>
internal static class StatCube
{
    /// <summary>A null that nothing is said of is missing.</summary>
    private const string NoMark = "..";

    /// <summary>The cells; nothing after what is wrong has been noted.</summary>
    public static ImmutableArray<FigureValue>? Read(JsonElement dataset, int count, FigureCollector collector)
    {
        var marks = Marks(dataset, count);
        var cells = new FigureValue[count];
        for (var i = 0; i < count; i++) cells[i] = FigureValue.Missing(marks[i] ?? NoMark);
        switch (StatDimension.Find(dataset, "value"))
        {
            case { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() == count:
                var place = 0;
                foreach (var value in list.EnumerateArray()) Take(cells, place++, value, marks, collector);
                break;
            case { ValueKind: JsonValueKind.Array } list:
                collector.Defect(new FigurePlace.Member("value"), FigureDefectTexts.Length("value", list.GetArrayLength(), count));
                break;
            case { ValueKind: JsonValueKind.Object } sparse:
                ReadSparse(cells, sparse, marks, collector);
                break;
            default:
                collector.Defect(new FigurePlace.Member("value"), FigureDefectTexts.Member("tallene", "tala", "the numbers"));
                break;
        }

        return collector.HasDefects ? null : ImmutableArray.Create(cells);
    }

    private static void ReadSparse(FigureValue[] cells, JsonElement sparse, string?[] marks, FigureCollector collector)
    {
        foreach (var member in sparse.EnumerateObject())
        {
            if (Place(member.Name, cells.Length) is { } place) Take(cells, place, member.Value, marks, collector);
            else collector.Defect(new FigurePlace.Member($"value.{FigureDefectTexts.Shown(member.Name)}"), FigureDefectTexts.Member("et sted i tabellen", "ein stad i tabellen", "a place in the table"));
            if (collector.IsFull) return;
        }
    }

    private static void Take(FigureValue[] cells, int place, JsonElement value, string?[] marks, FigureCollector collector)
    {
        if (value.ValueKind == JsonValueKind.Null || collector.IsFull) return;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)) cells[place] = new FigureValue(number, marks[place] ?? "");
        else collector.Defect(new FigurePlace.Member(string.Create(CultureInfo.InvariantCulture, $"value[{place}]")), FigureDefectTexts.Member("et tall", "eit tal", "a number"));
    }

    /// <summary>The marks: one for all, a list, or by place.</summary>
    private static string?[] Marks(JsonElement dataset, int count)
    {
        var marks = new string?[count];
        switch (StatDimension.Find(dataset, "status"))
        {
            case { ValueKind: JsonValueKind.String } one:
                Array.Fill(marks, Mark(one));
                break;
            case { ValueKind: JsonValueKind.Array } list:
                foreach (var (i, mark) in list.EnumerateArray().Take(count).Index()) marks[i] = Mark(mark);
                break;
            case { ValueKind: JsonValueKind.Object } sparse:
                foreach (var member in sparse.EnumerateObject())
                {
                    if (Place(member.Name, count) is { } place) marks[place] = Mark(member.Value);
                }

                break;
            default:
                break;
        }

        return marks;
    }

    private static string? Mark(JsonElement mark) => mark.ValueKind == JsonValueKind.String && FigureDefectTexts.Shown(mark.GetString()!) is { Length: > 0 } text ? text : null;

    private static int? Place(string name, int count) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < count ? place : null;
}
