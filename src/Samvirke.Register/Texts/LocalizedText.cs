using System.Collections.Immutable;

namespace Samvirke.Register.Texts;

/// <summary>A text together with the language that it is really in.</summary>
public readonly record struct Phrase(string Text, Tongue Tongue)
{
    /// <summary>The tag for a <c>lang</c> attribute.</summary>
    public string Tag => Tongue.Tag();

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>The same text in one or more languages. Equality is by content.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>No text in any language.</summary>
    public static LocalizedText Empty { get; } = new([]);

    private readonly ImmutableArray<Phrase> phrases;

    private LocalizedText(ImmutableArray<Phrase> phrases) => this.phrases = phrases;

    /// <summary>A text in bokmål, nynorsk and English; empty ones are left out.</summary>
    public LocalizedText(string nb, string? nn = null, string? en = null)
        : this(Ordered([new(nb, Tongue.Nb), new(nn ?? "", Tongue.Nn), new(en ?? "", Tongue.En)]))
    {
    }

    /// <summary>A text of the phrases given, one for each language; empty ones are left out.</summary>
    public static LocalizedText Of(IEnumerable<Phrase> phrases)
    {
        var ordered = Ordered(phrases);
        return ordered.IsEmpty ? Empty : new LocalizedText(ordered);
    }

    /// <summary>A text of phrases that are neither empty nor out of the order of <see cref="Tongues.All"/>; for reading very many.</summary>
    internal static LocalizedText OfOrdered(ReadOnlySpan<Phrase> phrases) => phrases.IsEmpty ? Empty : new LocalizedText(phrases.ToImmutableArray());

    /// <summary>The phrases in the order of <see cref="Tongues.All"/>.</summary>
    public ImmutableArray<Phrase> Phrases => phrases;

    /// <summary>Whether no language has a text.</summary>
    public bool IsEmpty => phrases.IsEmpty;

    /// <summary>The text in exactly this language, or nothing.</summary>
    public string? Exactly(Tongue tongue)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Tongue == tongue) return phrase.Text;
        }

        return null;
    }

    /// <summary>The text in the language wanted or the nearest that exists, with the language it is in.</summary>
    public Phrase In(Tongue wanted)
    {
        foreach (var tongue in Tongues.Fallback(wanted))
        {
            if (Exactly(tongue) is { } text) return new Phrase(text, tongue);
        }

        return phrases.IsEmpty ? new Phrase("", wanted) : phrases[0];
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && phrases.AsSpan().SequenceEqual(other.phrases.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => phrases.IsEmpty ? 0 : HashCode.Combine(phrases.Length, phrases[0]);

    /// <inheritdoc/>
    public override string ToString() => In(Tongue.Nb).Text;

    private static ImmutableArray<Phrase> Ordered(IEnumerable<Phrase> phrases) =>
        [.. phrases.Where(phrase => !string.IsNullOrWhiteSpace(phrase.Text)).OrderBy(phrase => phrase.Tongue)];
}
