using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>Reads what was typed into the fields of a form, and nothing but those fields, as JSON of an entry. What is wrong is kept as it was typed.</summary>
public sealed class FormReading(IFormCollection form, RegisterSnapshot snapshot)
{
    /// <summary>Ends the name of a check box that takes a row out.</summary>
    public const string Drop = "fjern";

    /// <summary>Ends the name of the choice among entries that may be meant.</summary>
    public const string Chosen = ".valg";

    /// <summary>The name of the button that asks for one more row.</summary>
    public const string More = "_mer";

    private const int MostRows = 500;
    private const int Longest = 20_000;

    /// <summary>The draft with what was typed in place of what it had in these fields.</summary>
    public DraftText Into(DraftText draft, string path, ImmutableArray<Field> fields) =>
        fields.Aggregate(draft, (text, field) => text.With(Field.Join(path, field.Key), Value(Field.Join(path, field.Key), field)));

    /// <summary>What was typed in a thing with these fields, or nothing when all of it is blank.</summary>
    private JsonObject? Item(string path, ImmutableArray<Field> fields)
    {
        var item = new JsonObject();
        foreach (var field in fields)
        {
            if (Value(Field.Join(path, field.Key), field) is { } value) item[field.Key] = value;
        }

        return item.Count == 0 ? null : item;
    }

    private JsonNode? Value(string path, Field field) => field switch
    {
        Field.Line or Field.Choice => Text(path) is { Length: > 0 } text ? JsonValue.Create(text) : null,
        Field.Words words => Words(path, words.Tongues),
        Field.Lines => List(Text(path).Split('\n').Select(line => line.Trim())),
        Field.Checks => List(form[path].OfType<string>()),
        Field.Reference reference => Meant(path, reference) is { Length: > 0 } meant ? JsonValue.Create(meant) : null,
        Field.Rows rows => Items(path, rows),
        _ => throw new InvalidOperationException($"A field of an unknown sort: {field.GetType().Name}"),
    };

    /// <summary>The entry that was chosen among those suggested, or that was typed.</summary>
    private string Meant(string path, Field.Reference reference)
    {
        var chosen = Text(path + Chosen);
        return snapshot.Find(chosen) is not null ? chosen : EntryChoice.Read(snapshot, reference.Kinds, Text(path));
    }

    private JsonObject? Words(string path, ImmutableArray<Tongue> tongues)
    {
        var words = new JsonObject();
        foreach (var tongue in tongues)
        {
            if (Text(Field.Join(path, tongue.Tag())) is { Length: > 0 } text) words[tongue.Tag()] = text;
        }

        return words.Count == 0 ? null : words;
    }

    private JsonArray? Items(string path, Field.Rows rows)
    {
        var items = Indexes(path).Where(index => !form.ContainsKey($"{path}.{index}.{Drop}")).Select(index => Item($"{path}.{index}", rows.Columns)).OfType<JsonObject>().ToArray<JsonNode>();
        return items.Length == 0 ? null : new JsonArray(items);
    }

    /// <summary>The rows that the form has, in order.</summary>
    private IEnumerable<int> Indexes(string path) => form.Keys
        .Where(key => key.StartsWith(path + ".", StringComparison.Ordinal))
        .Select(key => key[(path.Length + 1)..].Split('.')[0])
        .Select(index => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
        .Where(index => index is >= 0 and < MostRows)
        .Distinct()
        .Order();

    private static JsonArray? List(IEnumerable<string> texts)
    {
        var list = texts.Where(text => text.Length > 0).Select(text => (JsonNode)JsonValue.Create(text)).ToArray();
        return list.Length == 0 ? null : new JsonArray(list);
    }

    private string Text(string path)
    {
        var text = form[path].ToString().ReplaceLineEndings("\n").Trim();
        return text.Length <= Longest ? text : text[..Longest];
    }
}
