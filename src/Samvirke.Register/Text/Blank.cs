using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Language;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>What fills a blank of a message: as register text writes it, and as people call it.</summary>
/// <param name="Written">As register text writes it.</param>
/// <param name="Told">As people call it; nothing where that is the same.</param>
internal readonly record struct Blank(string Written, LocalizedText? Told = null)
{
    /// <summary>A word with more is not thought to be meant.</summary>
    private const int MostMistakes = 3;

    private static readonly LocalizedText TheEntry = new("oppføringen", "oppføringa", "the entry");
    private static readonly LocalizedText Meant = new("; mente du «{0}»?", "; meinte du «{0}»?", "; did you mean “{0}”?");

    public static implicit operator Blank(string text) => new(text);

    public static implicit operator Blank(EntryId id) => new(id.Value);

    public static implicit operator Blank(Kind kind) => new(kind.Id, kind.One);

    public static implicit operator Blank(RelationType type) => new(type.Id, type.Forward);

    public string In(Tongue tongue) => Told is null ? Written : Told.In(tongue).Text;

    /// <summary>A key of register text.</summary>
    public static Blank Key(string key) => new(key, KeyLabels.Of(key));

    /// <summary>A key among the details.</summary>
    public static Blank Key(DetailKey key) => new($"details.{key.Id}", key.Label);

    /// <summary>Tells a writer of register text which key it is about; in a form the message stands beside the field.</summary>
    public static Blank Hint(string key) => new($" (nøkkelen «{key}»)", LocalizedText.Empty);

    /// <summary>The entry that is judged: many stand in a file, but only one in a form.</summary>
    public static Blank Entry(EntryId id) => new($"«{id}»", TheEntry);

    /// <summary>What the person may choose from.</summary>
    public static Blank OneOf(IReadOnlyCollection<DetailChoice> choices) => new(
        string.Join(", ", choices.Select(choice => choice.Id)),
        LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase(string.Join(", ", choices.Select(choice => choice.Label.In(tongue).Text)), tongue))));

    /// <summary>Text from outside as it may be shown in a message: short, on one line, and nothing that a terminal obeys.</summary>
    public static Blank Shown(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > 60) line = line[..60] + "…";
        return PlainText.Is(line) ? line : string.Concat(line.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
    }

    /// <summary>The word that may have been meant, if any is near enough.</summary>
    public static Blank Suggestion(string word, IEnumerable<string> known)
    {
        var nearest = known
            .Select(each => (Word: each, Distance: EditDistance.Between(word, each, MostMistakes)))
            .Where(each => each.Distance <= Math.Clamp(each.Word.Length / 3, 1, MostMistakes))
            .OrderBy(each => each.Distance).ThenBy(each => each.Word, StringComparer.Ordinal)
            .Select(each => each.Word)
            .FirstOrDefault();
        if (nearest is null) return "";
        var shown = Shown(nearest).Written;
        var meant = LocalizedText.Of(Meant.Phrases.Select(phrase => phrase with { Text = phrase.Text.Replace("{0}", shown, StringComparison.Ordinal) }));
        return new Blank(meant.In(Tongue.Nb).Text, meant);
    }
}
