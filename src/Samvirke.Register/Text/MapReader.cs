using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Language;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>Reads typed values out of a map and collects every defect on the way; nothing is thrown.</summary>
internal readonly struct MapReader
{
    /// <summary>A word with more is not thought to be meant.</summary>
    private const int MostMistakes = 3;

    private static readonly string[] InterfaceTags = [.. Tongues.Interface.Select(tongue => tongue.Tag())];
    private static readonly string[] AllTags = [.. Tongues.All.Select(tongue => tongue.Tag())];

    private readonly TextMap map;
    private readonly List<TextDefect> defects;

    /// <param name="map">What is read.</param>
    /// <param name="defects">Where defects are collected.</param>
    /// <param name="known">Keys that the map may have: at most 64.</param>
    public MapReader(TextMap map, List<TextDefect> defects, string[] known)
    {
        this.map = map;
        this.defects = defects;
        var seen = 0UL;
        foreach (var member in map.Members)
        {
            var index = Array.IndexOf(known, member.Key);
            if (index < 0) Defect(member.Line, $"ukjent nøkkel «{Shown(member.Key)}»{Suggestion(member.Key, known)}");
            else if ((seen & (1UL << index)) != 0) Defect(member.Line, $"nøkkelen «{member.Key}» står to ganger");
            else seen |= 1UL << index;
        }
    }

    public int Line => map.Line;

    public int LineOf(string key) => map.Member(key)?.Line ?? map.Line;

    public void Defect(int line, string message) => defects.Add(new TextDefect(line, message));

    public TextNode? Node(string key) => map[key] is var node and not TextScalar { Value: null } ? node : null;

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
        if (Node(key) is null or TextScalar) RequireText(key, what);
        return null;
    }

    public ImmutableArray<TextNode> List(string key)
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

    public ImmutableArray<(TextScalar Node, string Text)> Scalars(string key)
    {
        var items = List(key);
        if (items.IsEmpty) return [];
        var scalars = ImmutableArray.CreateBuilder<(TextScalar, string)>(items.Length);
        foreach (var item in items)
        {
            if (item is not TextScalar { Value: { } value } scalar || string.IsNullOrWhiteSpace(value)) Defect(item.Line, $"hvert ledd i «{key}» skal være én verdi");
            else if (Plain(key, scalar) is { } text) scalars.Add((scalar, text));
        }

        return scalars.DrainToImmutable();
    }

    public ImmutableArray<string> Texts(string key)
    {
        var scalars = Scalars(key);
        return scalars.IsEmpty ? [] : [.. scalars.Select(each => each.Text)];
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

    public EntryId? Id(string key, string what) => Scalar(key) is { } text ? Id(key, what, text) : null;

    /// <summary>An id that has to be there; what is asked for is named in the defect of a missing one as well as of a wrong one.</summary>
    public EntryId? RequiredId(string key, string missing, string what) => Required(key, missing) is { } text ? Id(key, what, text) : null;

    public LocalizedText Localized(string key, bool areaName = false)
    {
        switch (Node(key))
        {
            case null: return LocalizedText.Empty;
            case TextMap { Members.IsEmpty: true }: return LocalizedText.Empty;
            case TextMap texts: return Localized(texts, areaName ? AllTags : InterfaceTags);
            case { } other:
                Defect(other.Line, $"«{key}» skal skrives per språk, som {{nb: …, nn: …, en: …}}");
                return LocalizedText.Empty;
        }
    }

    /// <summary>A map that is itself a text in several languages.</summary>
    public LocalizedText Localized(TextMap texts) => Localized(texts, InterfaceTags);

    private LocalizedText Localized(TextMap texts, string[] tags)
    {
        var reader = new MapReader(texts, defects, tags);
        var phrases = new Phrase[Math.Min(tags.Length, texts.Members.Length)];
        var count = 0;
        for (var i = 0; i < tags.Length; i++)
        {
            // Tags are in the order of the languages.
            if (reader.Scalar(tags[i]) is { } text) phrases[count++] = new Phrase(text, (Tongue)i);
        }

        return LocalizedText.OfOrdered(phrases.AsSpan(0, count));
    }

    private EntryId? Id(string key, string what, string text)
    {
        if (EntryId.IsValid(text)) return new EntryId(text);
        Defect(LineOf(key), $"{what} «{Shown(text)}» er ikke en gyldig id: bruk a–z, 0–9 og enkle bindestreker, høyst {EntryId.MaxLength} tegn");
        return null;
    }

    private void RequireText(string key, string what)
    {
        // A text that was refused is not missing as well.
        if (Node(key) is TextScalar { Value: { } value } && !string.IsNullOrWhiteSpace(value)) return;
        Defect(LineOf(key), $"{what} mangler (nøkkelen «{key}»)");
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
}
