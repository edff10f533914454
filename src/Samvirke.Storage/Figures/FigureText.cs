using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samvirke.Storage.Figures;

/// <summary>How figures are written into the tables.</summary>
internal static class FigureText
{
    private const char Between = '\u001F';

    /// <summary>How a series is divided, the same text for the same division, in whatever order it stood.</summary>
    public static string Division(ShownSeries series) => string.Join(
        "\u001D",
        series.Dimensions.Select(dimension => $"{dimension.Name.ToUpperInvariant()}\u001E{dimension.Total}\u001E{Sorted(dimension.Categories)}").Order(StringComparer.Ordinal)
            .Prepend(series.IsPublished ? "published" : "counts").Prepend(Sorted(series.Areas.Select(area => area.Area))));

    /// <summary>The areas of a division.</summary>
    public static ImmutableArray<string> Areas(string division) => [.. division.Split('\u001D')[0].Split(Between)];

    public static string Write(ImmutableArray<ShownDimension> dimensions) => JsonSerializer.Serialize(dimensions);

    public static ImmutableArray<ShownDimension> Dimensions(string text) => JsonSerializer.Deserialize<ImmutableArray<ShownDimension>>(text);

    public static string Write(ImmutableArray<ShownFigure> cells) => new JsonArray([.. cells.Select(cell => cell.Number is { } number ? JsonValue.Create(number) : JsonValue.Create(cell.Mark))]).ToJsonString();

    public static ImmutableArray<ShownFigure> Cells(string text)
    {
        using var document = JsonDocument.Parse(text);
        return
        [
            .. document.RootElement.EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.Number
                ? ShownFigure.Of(decimal.Parse(cell.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture))
                : new ShownFigure(null, cell.GetString()!)),
        ];
    }

    private static string Sorted(IEnumerable<string> texts) => string.Join(Between, texts.Order(StringComparer.Ordinal));
}
