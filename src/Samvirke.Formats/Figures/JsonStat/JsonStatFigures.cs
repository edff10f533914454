using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samvirke.Formats.Figures.Csv;
using Samvirke.Formats.Figures.Tables;

namespace Samvirke.Formats.Figures.JsonStat;

/// <summary>Reads figures from a dataset in JSON-stat 2, as PxWeb answers with.</summary>
internal sealed partial class JsonStatFigures
{
    private const int MostDimensions = 50;

    private readonly FigureCollector collector;
    private readonly ImmutableArray<StatDimension> dimensions;
    private readonly ImmutableArray<int> further;
    private readonly (int Area, int Year, int Measure) known;
    private readonly string? title;

    private JsonStatFigures(FigureCollector collector, ImmutableArray<StatDimension> dimensions, string? title)
    {
        (this.collector, this.dimensions, this.title) = (collector, dimensions, title);
        known = (IndexOf(ColumnRole.Area), IndexOf(ColumnRole.Year), IndexOf(ColumnRole.Measure));
        further = [.. Enumerable.Range(0, dimensions.Length).Where(i => i != known.Area && i != known.Year && i != known.Measure && dimensions[i].Role != ColumnRole.Ignored)];
    }

    public static FigureReading Read(string text, FigureCollector collector)
    {
        // The parser lets them through, and throws when the text is asked for.
        if (HalfLetter().Match(text) is { Success: true } half)
        {
            var before = text.AsSpan(0, half.Index);
            collector.Defect(new FigurePlace.Spot(before.Count('\n') + 1, half.Index - before.LastIndexOf('\n')), FigureDefectTexts.Json());
            return collector.Finish([]);
        }

        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32 });
            return Read(document.RootElement, collector);
        }
        catch (JsonException exception)
        {
            collector.Defect(new FigurePlace.Spot((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1), FigureDefectTexts.Json());
            return collector.Finish([]);
        }
    }

    private static FigureReading Read(JsonElement dataset, FigureCollector collector)
    {
        if (StatDimension.Text(dataset, "class") != "dataset" || StatDimension.Text(dataset, "version") is not ['2', ..])
        {
            collector.Defect(new FigurePlace.Member("class"), FigureDefectTexts.NoDataset());
            return collector.Finish([]);
        }

        if (Sizes(dataset, collector) is not { } sizes) return collector.Finish([]);
        var read = sizes.Select(each => StatDimension.Read(dataset, each.Id, each.Size, collector)).ToList();
        if (collector.HasDefects) return collector.Finish([]);
        var cells = StatCube.Read(dataset, sizes.Aggregate(1, (product, each) => product * each.Size), collector);
        if (cells is not { } values) return collector.Finish([]);
        return new JsonStatFigures(collector, [.. read.OfType<StatDimension>()], StatDimension.Text(dataset, "label")).ReadAll(values);
    }

    /// <summary>The dimensions with the number of their categories, if together they make no more cells than are read.</summary>
    private static List<(string Id, int Size)>? Sizes(JsonElement dataset, FigureCollector collector)
    {
        if (StatDimension.Find(dataset, "id") is not { ValueKind: JsonValueKind.Array } ids || StatDimension.Find(dataset, "size") is not { ValueKind: JsonValueKind.Array } sizes
            || ids.GetArrayLength() != sizes.GetArrayLength() || ids.GetArrayLength() is 0 or > MostDimensions)
        {
            collector.Defect(new FigurePlace.Member("id, size"), FigureDefectTexts.Member("like mange dimensjoner og størrelser", "like mange dimensjonar og storleikar", "as many dimensions as sizes"));
            return null;
        }

        var all = ids.EnumerateArray().Zip(sizes.EnumerateArray(), (id, size) => (
            Id: id.ValueKind == JsonValueKind.String ? id.GetString()! : "",
            Size: size.ValueKind == JsonValueKind.Number && size.TryGetInt32(out var count) ? count : 0)).ToList();
        if (all.Exists(each => each.Id.Length == 0 || each.Size < 1) || all.DistinctBy(each => each.Id, StringComparer.Ordinal).Count() != all.Count)
        {
            collector.Defect(new FigurePlace.Member("id, size"), FigureDefectTexts.Member("navn og størrelser over null", "namn og storleikar over null", "names, and sizes above nil"));
            return null;
        }

        if (all.Aggregate(1L, (product, each) => Math.Min(product * each.Size, int.MaxValue)) <= FigureCollector.MostCells) return all;
        collector.Defect(new FigurePlace.Member("size"), FigureDefectTexts.TooManyCells(FigureCollector.MostCells));
        return null;
    }

    private int IndexOf(ColumnRole role)
    {
        for (var i = 0; i < dimensions.Length; i++)
        {
            if (dimensions[i].Role == role) return i;
        }

        return -1;
    }

    private FigureReading ReadAll(ImmutableArray<FigureValue> values)
    {
        var options = collector.Options;
        if (known.Area < 0 && options.Area is null) collector.Defect(new FigurePlace.Member("dimension"), FigureDefectTexts.NoDimension(ColumnRole.Area));
        if (known.Year < 0 && options.Year is null) collector.Defect(new FigurePlace.Member("dimension"), FigureDefectTexts.NoDimension(ColumnRole.Year));
        if (known.Measure < 0 && options.Measure is null && title is null) collector.Defect(new FigurePlace.Member("dimension"), FigureDefectTexts.NoDimension(ColumnRole.Measure));
        var years = known.Year < 0 ? [options.Year ?? 0] : Years(dimensions[known.Year]);
        CheckLabels();
        if (collector.HasDefects) return collector.Finish([]);
        var areas = Areas(years);
        if (collector.HasDefects) return collector.Finish([]);
        var at = new int[dimensions.Length];
        for (var i = 0; i < values.Length && !collector.IsFull; i++)
        {
            Take(at, values[i], i, years, areas);
            for (var d = at.Length - 1; d >= 0 && ++at[d] == dimensions[d].Categories.Length; d--) at[d] = 0;
        }

        return collector.Finish([.. further.Select(index => dimensions[index].Label)]);
    }

    private void Take(int[] at, FigureValue value, int place, ImmutableArray<int> years, string[,] areas)
    {
        var (year, area) = (known.Year < 0 ? 0 : at[known.Year], known.Area < 0 ? 0 : at[known.Area]);
        var measure = known.Measure < 0 ? null : dimensions[known.Measure].Categories[at[known.Measure]];
        var categories = further.Select(index => dimensions[index].Categories[at[index]].Label).ToImmutableArray();
        var unit = measure?.Unit ?? dimensions.Select((dimension, i) => dimension.Categories[at[i]].Unit).FirstOrDefault(each => each is not null) ?? collector.Options.Unit;
        var figure = new Figure(measure?.Label ?? collector.Options.Measure ?? title!, areas[area, year], years[year], categories, value, unit);
        var path = string.Create(CultureInfo.InvariantCulture, $"value[{place}]");
        collector.Add(figure, string.Join('\u001F', categories), new FigurePlace.Member(path, string.Join(", ", dimensions.Select((dimension, i) => dimension.Categories[at[i]].Label))));
    }

    private ImmutableArray<int> Years(StatDimension time)
    {
        var years = ImmutableArray.CreateBuilder<int>();
        foreach (var category in time.Categories)
        {
            if ((ColumnNames.Year(category.Code) ?? ColumnNames.Year(category.Label)) is { } year) years.Add(year);
            else collector.Defect(Place(time, category), FigureDefectTexts.Year(category.Code));
        }

        return years.ToImmutable();
    }

    /// <summary>The area of each category in each year. Its code says which, or its label where the code is of another sort.</summary>
    private string[,] Areas(ImmutableArray<int> years)
    {
        var count = known.Area < 0 ? 1 : dimensions[known.Area].Categories.Length;
        var areas = new string[count, years.Length];
        for (var i = 0; i < count; i++)
        {
            var category = known.Area < 0 ? null : dimensions[known.Area].Categories[i];
            FigurePlace place = category is null ? new FigurePlace.WholeFile() : Place(dimensions[known.Area], category);
            var text = category is null ? collector.Options.Area! : category.Code.Any(char.IsAsciiDigit) ? category.Code : category.Label;
            for (var year = 0; year < years.Length; year++)
            {
                if (collector.Area(text, years[year], place) is not { } area) break;
                areas[i, year] = area;
            }
        }

        return areas;
    }

    private void CheckLabels()
    {
        foreach (var index in further.Append(known.Measure).Where(index => index >= 0))
        {
            foreach (var category in dimensions[index].Categories.Where(category => NumberText.IsFormula(category.Label)))
                collector.Defect(Place(dimensions[index], category), FigureDefectTexts.Number(category.Label, NumberFault.Formula, ','));
        }
    }

    private static FigurePlace.Member Place(StatDimension dimension, StatCategory category) =>
        new($"dimension.{FigureDefectTexts.Shown(dimension.Id)}.category.index.{FigureDefectTexts.Shown(category.Code)}", category.Label);

    /// <summary>An escape for one half of a letter that needs two.</summary>
    [GeneratedRegex("""\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex HalfLetter();
}
