using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>Reads typed values out of a map and collects every defect on the way; nothing is thrown.</summary>
internal readonly struct MapReader
{
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
            if (index < 0) Defect(member.Line, ValueDefectTexts.UnknownKey(member.Key, known));
            else if ((seen & (1UL << index)) != 0) Defect(member.Line, ValueDefectTexts.KeyTwice(member.Key));
            else seen |= 1UL << index;
        }
    }

    public int Line => map.Line;

    public int LineOf(string key) => map.Member(key)?.Line ?? map.Line;

    /// <summary>The line of a member of the map under the key, or of the nearest part of the path that is there.</summary>
    public int LineOf(string key, string inner) => (map[key] as TextMap)?.Member(inner)?.Line ?? LineOf(key);

    public void Defect(int line, DefectMessage message) => defects.Add(new TextDefect(line, message));

    public TextNode? Node(string key) => map[key] is var node and not TextScalar { Value: null } ? node : null;

    /// <summary>Whether nothing at all stands under the key; what could not be understood is not missing as well.</summary>
    public bool IsEmpty(string key) => Node(key) is null or TextList { Items.IsEmpty: true };

    public string? Scalar(string key)
    {
        switch (Node(key))
        {
            case null: return null;
            case TextScalar scalar: return Plain(key, scalar);
            case { } other:
                Defect(other.Line, ValueDefectTexts.NotOneValue(key));
                return null;
        }
    }

    public string? Required(string key, Asked asked, EntryId? entry = null)
    {
        if (Scalar(key) is { } text) return text;
        if (Node(key) is null or TextScalar) RequireText(key, asked, entry);
        return null;
    }

    public ImmutableArray<TextNode> List(string key)
    {
        switch (Node(key))
        {
            case null: return [];
            case TextList list: return list.Items;
            case { } other:
                Defect(other.Line, ValueDefectTexts.NotAList(key));
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
            if (item is not TextScalar { Value: { } value } scalar || string.IsNullOrWhiteSpace(value)) Defect(item.Line, ValueDefectTexts.ItemIsNotOneValue(key));
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
        if (text is not (null or "true" or "false")) Defect(LineOf(key), ValueDefectTexts.NotAFlag(key, text));
        return string.Equals(text, "true", StringComparison.Ordinal);
    }

    public DateOnly? Date(string key)
    {
        if (Scalar(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Defect(LineOf(key), ValueDefectTexts.NotADate(key, text));
        return null;
    }

    public ValidTime Valid()
    {
        var valid = new ValidTime(Date("validFrom"), Date("validTo"));
        if (valid.IsBackwards) Defect(LineOf("validTo"), ValueDefectTexts.Backwards(valid));
        return valid;
    }

    /// <summary>An id that has to be there; what is asked for is named in the defect of a missing one as well as of a wrong one.</summary>
    public EntryId? RequiredId(string key, Asked asked, EntryId? entry = null) => Required(key, asked, entry) is { } text ? Id(key, asked, text) : null;

    public LocalizedText Localized(string key, bool areaName = false)
    {
        switch (Node(key))
        {
            case null: return LocalizedText.Empty;
            case TextMap { Members.IsEmpty: true }: return LocalizedText.Empty;
            case TextMap texts: return Localized(texts, areaName ? AllTags : InterfaceTags);
            case { } other:
                Defect(other.Line, ValueDefectTexts.NotByLanguage(key));
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

    private EntryId? Id(string key, Asked asked, string text)
    {
        if (EntryId.IsValid(text)) return new EntryId(text);
        Defect(LineOf(key), ValueDefectTexts.NotAnId(asked, text));
        return null;
    }

    private void RequireText(string key, Asked asked, EntryId? entry)
    {
        // A text that was refused is not missing as well.
        if (Node(key) is TextScalar { Value: { } value } && !string.IsNullOrWhiteSpace(value)) return;
        Defect(LineOf(key), ValueDefectTexts.Missing(asked, key, entry));
    }

    /// <summary>The trimmed text; nothing when it is empty, or has characters that are no text.</summary>
    private string? Plain(string key, TextScalar scalar)
    {
        var text = scalar.Value!.Trim();
        if (text.Length == 0) return null;
        if (PlainText.Fault(text) is not { } fault) return text;
        Defect(scalar.Line, ValueDefectTexts.NotText(key, fault));
        return null;
    }
}
