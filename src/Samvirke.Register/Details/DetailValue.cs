using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Details;

/// <summary>The value of a detail: exactly one of the records below.</summary>
public abstract record DetailValue
{
    private DetailValue()
    {
    }

    /// <summary>A text in several languages.</summary>
    public sealed record Localized(LocalizedText Text) : DetailValue;

    /// <summary>A value that is written the same in every language; its form was checked against the key.</summary>
    public sealed record Scalar(string Text) : DetailValue;

    /// <summary>The sections of a document in reading order.</summary>
    public sealed record Sections(ImmutableArray<Section> Items) : DetailValue
    {
        /// <inheritdoc/>
        public bool Equals(Sections? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Length;
    }

    /// <summary>Texts in the order in which they are read.</summary>
    public sealed record Points(ImmutableArray<LocalizedText> Items) : DetailValue
    {
        /// <inheritdoc/>
        public bool Equals(Points? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Length;
    }

    /// <summary>Codes in their own order.</summary>
    public sealed record Codes(ImmutableArray<string> Items) : DetailValue
    {
        /// <inheritdoc/>
        public bool Equals(Codes? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Length;
    }

    /// <summary>Grades, each criterion at most once.</summary>
    public sealed record Ratings(ImmutableArray<Rating> Items) : DetailValue
    {
        /// <inheritdoc/>
        public bool Equals(Ratings? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Length;
    }
}

/// <summary>How well something does by a criterion, and why. Criterion and grade are choices of the key.</summary>
public sealed record Rating(string Criterion, string Grade, LocalizedText Reason);

/// <summary>A section of a source: what citations call it, and its title.</summary>
public sealed record Section(string Locator, string Title);

/// <summary>One detail of an entry.</summary>
public sealed record Detail(DetailKey Key, DetailValue Value);

/// <summary>All details of an entry, in the order of its kind's keys.</summary>
public sealed class DetailValues : IEquatable<DetailValues>
{
    /// <summary>No details.</summary>
    public static DetailValues None { get; } = new([]);

    private DetailValues(ImmutableArray<Detail> all) => All = all;

    /// <summary>The details that have a value.</summary>
    public ImmutableArray<Detail> All { get; }

    /// <summary>Collects the details given.</summary>
    public static DetailValues Of(ImmutableArray<Detail> details) => details.IsEmpty ? None : new DetailValues(details);

    /// <summary>The scalar with the key, or nothing.</summary>
    public string? Scalar(string key) => (Find(key) as DetailValue.Scalar)?.Text;

    /// <summary>The text with the key, or nothing.</summary>
    public LocalizedText? Text(string key) => (Find(key) as DetailValue.Localized)?.Text;

    /// <summary>The texts with the key, or none.</summary>
    public ImmutableArray<LocalizedText> Points(string key) => (Find(key) as DetailValue.Points)?.Items ?? [];

    /// <summary>The codes with the key, or none.</summary>
    public ImmutableArray<string> Codes(string key) => (Find(key) as DetailValue.Codes)?.Items ?? [];

    /// <summary>The grades with the key, or none.</summary>
    public ImmutableArray<Rating> Ratings(string key) => (Find(key) as DetailValue.Ratings)?.Items ?? [];

    /// <summary>The sections of a source, or none.</summary>
    public ImmutableArray<Section> Sections() => (Find("sections") as DetailValue.Sections)?.Items ?? [];

    /// <inheritdoc/>
    public bool Equals(DetailValues? other) => other is not null && All.AsSpan().SequenceEqual(other.All.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DetailValues);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Length;

    private DetailValue? Find(string key)
    {
        foreach (var detail in All)
        {
            if (string.Equals(detail.Key.Id, key, StringComparison.Ordinal)) return detail.Value;
        }

        return null;
    }
}
