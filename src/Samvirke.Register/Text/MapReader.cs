using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Language;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>Reads typed values out of a map and collects every defect on the way; nothing is thrown.</summary>
internal sealed class MapReader
{
    /// <summary>A word with more is not thought to be meant.</summary>
    private const int MostMistakes = 3;

    private readonly TextMap map;
    private readonly List<TextDefect> defects;

    public MapReader(TextMap map, List<TextDefect> defects, IReadOnlyCollection<string> known)
    {
        this.map = map;
        this.defects = defects;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in map.Members)
        {
            if (!known.Contains(member.Key)) Defect(member.Line, $"ukjent nøkkel «{Shown(member.Key)}»{Suggestion(member.Key, known)}");
            else if (!seen.Add(member.Key)) Defect(member.Line, $"nøkkelen «{member.Key}» står to ganger");
        }
    }

    public int Line => map.Line;

    public int LineOf(string key) => map.Member(key)?.Line ?? map.Line;

    public void Defect(int line, string message) => defects.Add(new TextDefect(line, message));

    public TextNode? Node(string key) => map[key] is TextScalar { Value: null } ? null : map[key];

    public string? Scalar(string key)
    {
        switch (Node(key))
        {
            case null: return null;
            case TextScalar scalar: return Plain(key, scalar);
            case { } other:
                Defect(other.Line, $"«{key}» skal være én verdi, ikke en liste eller et oppslag");
                return null;
        }
    }

    public string? Required(string key, string what)
    {
        if (Scalar(key) is { } text) return text;
        // A text that was refused is not missing as well.
        if (Node(key) is null || (Node(key) is TextScalar { Value: { } value } && string.IsNullOrWhiteSpace(value))) Defect(LineOf(key), $"{what} mangler (nøkkelen «{key}»)");
        return null;
    }

    public IEnumerable<TextNode> List(string key)
    {
        switch (Node(key))
        {
            case null: return [];
            case TextList list: return list.Items;
            case { } other:
                Defect(other.Line, $"«{key}» skal være en liste");
                return [];
        }
    }

    public IEnumerable<(TextScalar Node, string Text)> Scalars(string key)
    {
        foreach (var item in List(key))
        {
            if (item is not TextScalar { Value: { } value } scalar || string.IsNullOrWhiteSpace(value)) Defect(item.Line, $"hvert ledd i «{key}» skal være én verdi");
            else if (Plain(key, scalar) is { } text) yield return (scalar, text);
        }
    }

    public bool Flag(string key)
    {
        var text = Scalar(key);
        if (text is not (null or "true" or "false")) Defect(LineOf(key), $"«{key}» skal være true eller false, ikke «{Shown(text)}»");
        return string.Equals(text, "true", StringComparison.Ordinal);
    }

    public DateOnly? Date(string key)
    {
        if (Scalar(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Defect(LineOf(key), $"«{key}» skal være en dato som 2024-07-01, ikke «{Shown(text)}»");
        return null;
    }

    public ValidTime Valid()
    {
        var valid = new ValidTime(Date("validFrom"), Date("validTo"));
        if (valid.IsBackwards) Defect(LineOf("validTo"), $"perioden slutter ({valid.To:yyyy-MM-dd}) før den begynner ({valid.From:yyyy-MM-dd})");
        return valid;
    }

    public EntryId? Id(string key, string what)
    {
        if (Scalar(key) is not { } text) return null;
        if (EntryId.IsValid(text)) return new EntryId(text);
        Defect(LineOf(key), $"{what} «{Shown(text)}» er ikke en gyldig id: bruk a–z, 0–9 og enkle bindestreker, høyst {EntryId.MaxLength} tegn");
        return null;
    }

    public LocalizedText Localized(string key, bool areaName = false)
    {
        switch (Node(key))
        {
            case null: return LocalizedText.Empty;
            case TextMap texts: return Localized(key, texts, areaName);
            case { } other:
                Defect(other.Line, $"«{key}» skal skrives per språk, som {{nb: …, nn: …, en: …}}");
                return LocalizedText.Empty;
        }
    }

    private LocalizedText Localized(string key, TextMap texts, bool areaName)
    {
        var allowed = areaName ? Tongues.All : Tongues.Interface;
        var reader = new MapReader(texts, defects, [.. allowed.Select(tongue => tongue.Tag())]);
        return LocalizedText.Of(allowed
            .Select(tongue => new Phrase(reader.Scalar(tongue.Tag()) ?? "", tongue))
            .Where(phrase => phrase.Text.Length > 0));
    }

    /// <summary>The trimmed text; nothing when it is empty, or has characters that are no text.</summary>
    private string? Plain(string key, TextScalar scalar)
    {
        var text = scalar.Value!.Trim();
        if (text.Length == 0) return null;
        if (PlainText.Fault(text) is not { } fault) return text;
        Defect(scalar.Line, $"«{key}» {fault}");
        return null;
    }

    /// <summary>Text from a file as it may be shown in a message: short, on one line, and nothing that a terminal obeys.</summary>
    public static string Shown(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > 60) line = line[..60] + "…";
        return PlainText.Is(line) ? line : string.Concat(line.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
    }

    public static string Suggestion(string word, IEnumerable<string> known)
    {
        var nearest = known
            .Select(each => (Word: each, Distance: EditDistance.Between(word, each, MostMistakes)))
            .Where(each => each.Distance <= Math.Clamp(each.Word.Length / 3, 1, MostMistakes))
            .OrderBy(each => each.Distance).ThenBy(each => each.Word, StringComparer.Ordinal)
            .Select(each => each.Word)
            .FirstOrDefault();
        return nearest is null ? "" : $"; mente du «{Shown(nearest)}»?";
    }

    public static ImmutableArray<T> Present<T>(IEnumerable<T?> items) where T : class => [.. items.OfType<T>()];
}
