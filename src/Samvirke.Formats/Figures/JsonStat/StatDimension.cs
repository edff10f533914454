using System.Collections.Immutable;
using System.Text.Json;

namespace Samvirke.Formats.Figures.JsonStat;

/// <summary>A category of a dimension.</summary>
internal sealed record StatCategory(string Code, string Label, string? Unit);

/// <summary>A dimension of a dataset and what it says of the figures.</summary>
internal sealed record StatDimension(string Id, string Label, ColumnRole Role, ImmutableArray<StatCategory> Categories)
{
    /// <summary>The dimension, or nothing after what is wrong has been noted.</summary>
    public static StatDimension? Read(JsonElement dataset, string id, int size, FigureCollector collector)
    {
        var path = $"dimension.{FigureDefectTexts.Shown(id)}";
        if (Find(dataset, "dimension") is not { } all || Find(all, id) is not { } dimension || Find(dimension, "category") is not { } category)
        {
            collector.Defect(new FigurePlace.Member(path), FigureDefectTexts.Member("dimensjonen med kategoriene sine", "dimensjonen med kategoriane sine", "the dimension with its categories"));
            return null;
        }

        if (Codes(category, size) is not { } codes)
        {
            collector.Defect(new FigurePlace.Member($"{path}.category"), FigureDefectTexts.Member(
                $"{size} kategorier, hver én gang", $"{size} kategoriar, kvar éin gong", $"{size} categories, each once"));
            return null;
        }

        var label = Text(dimension, "label") ?? id;
        var (texts, units) = (Members(category, "label"), Members(category, "unit"));
        var labels = codes.Select(code => texts.TryGetValue(code, out var text) && Text(text) is { } told ? told : code).ToList();
        var twice = labels.GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var categories = codes.Select((code, i) => new StatCategory(code, twice.Contains(labels[i]) ? $"{labels[i]} ({code})" : labels[i], Unit(units, code)));
        return new StatDimension(id, label, RoleOf(dataset, id, label, collector.Options), [.. categories]);
    }

    /// <summary>The member, where the element is an object that has it.</summary>
    public static JsonElement? Find(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    /// <summary>The text of the member on one line, or nothing where it has none.</summary>
    public static string? Text(JsonElement element, string name) => Find(element, name) is { } member ? Text(member) : null;

    private static string? Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.String && Csv.CsvGrid.Plain(element.GetString()!) is { Length: > 0 } text ? Cut(text) : null;

    private static string Cut(string text) => text.Length <= Csv.CsvGrid.LongestCell ? text : text[..Csv.CsvGrid.LongestCell];

    /// <summary>The codes by their places; an index is a list of codes, or says the place of each. A single category needs none.</summary>
    private static List<string>? Codes(JsonElement category, int size)
    {
        List<string>? codes = Find(category, "index") switch
        {
            { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(code => code.ValueKind == JsonValueKind.String ? code.GetString()! : "")],
            { ValueKind: JsonValueKind.Object } places => Placed(places, size),
            null => Find(category, "label") is { ValueKind: JsonValueKind.Object } labels ? labels.EnumerateObject().Take(2).Select(label => label.Name).ToList() : null,
            _ => null,
        };
        return codes is not null && codes.Count == size && codes.Distinct(StringComparer.Ordinal).Count() == size && codes.TrueForAll(code => code.Length > 0) ? codes : null;
    }

    private static List<string>? Placed(JsonElement places, int size)
    {
        var codes = new string[size];
        foreach (var place in places.EnumerateObject())
        {
            if (place.Value.ValueKind != JsonValueKind.Number || !place.Value.TryGetInt32(out var index) || index < 0 || index >= size || codes[index] is not null) return null;
            codes[index] = place.Name;
        }

        return Array.TrueForAll(codes, code => code is not null) ? [.. codes] : null;
    }

    private static string? Unit(Dictionary<string, JsonElement> units, string code) =>
        units.TryGetValue(code, out var unit) ? Text(unit, "base") ?? Text(unit, "label") : null;

    /// <summary>The members of a member by their names; looked through one by one they would take long in a dimension of many categories.</summary>
    private static Dictionary<string, JsonElement> Members(JsonElement element, string name)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (Find(element, name) is not { ValueKind: JsonValueKind.Object } found) return members;
        foreach (var member in found.EnumerateObject()) members[member.Name] = member.Value;
        return members;
    }

    private static ColumnRole RoleOf(JsonElement dataset, string id, string label, FigureOptions options)
    {
        if (options.Roles.TryGetValue(id, out var said)) return said;
        if (HasRole(dataset, "geo", id)) return ColumnRole.Area;
        if (HasRole(dataset, "time", id)) return ColumnRole.Year;
        if (HasRole(dataset, "metric", id)) return ColumnRole.Measure;
        var role = ColumnNames.Role(id) ?? ColumnNames.Role(label);
        return role is ColumnRole.Area or ColumnRole.Year or ColumnRole.Measure ? role.Value : ColumnRole.Dimension;
    }

    private static bool HasRole(JsonElement dataset, string role, string id) => Find(dataset, "role") is { } roles && Find(roles, role) is { ValueKind: JsonValueKind.Array } ids
        && ids.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.String && each.GetString() == id);
}
