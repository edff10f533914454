using System.Collections.Immutable;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>Something that a form asks for: exactly one of the records below. Its key is the path to the value in the entry's JSON, from what it is part of.</summary>
public abstract record Field(string Key, LocalizedText Label, LocalizedText? Help)
{
    /// <summary>A line of text that is the same in all languages.</summary>
    /// <param name="Type">The type of the input.</param>
    public sealed record Line(string Key, LocalizedText Label, LocalizedText? Help = null, string Type = "text") : Field(Key, Label, Help);

    /// <summary>A text in several languages.</summary>
    /// <param name="Tongues">Which languages are asked for.</param>
    /// <param name="Height">Lines to write on; 1 for names.</param>
    public sealed record Words(string Key, LocalizedText Label, ImmutableArray<Tongue> Tongues, int Height, LocalizedText? Help = null) : Field(Key, Label, Help);

    /// <summary>A list of short texts, one on each line.</summary>
    public sealed record Lines(string Key, LocalizedText Label, LocalizedText? Help = null) : Field(Key, Label, Help);

    /// <summary>One of some choices, or none.</summary>
    public sealed record Choice(string Key, LocalizedText Label, ImmutableArray<FieldChoice> Choices, LocalizedText? Help = null) : Field(Key, Label, Help);

    /// <summary>Any of some choices.</summary>
    public sealed record Checks(string Key, LocalizedText Label, ImmutableArray<FieldChoice> Choices, LocalizedText? Help = null) : Field(Key, Label, Help);

    /// <summary>An entry of one of the kinds, found by its name.</summary>
    public sealed record Reference(string Key, LocalizedText Label, ImmutableArray<Kind> Kinds, LocalizedText? Help = null) : Field(Key, Label, Help);

    /// <summary>A list of things that each have the same fields.</summary>
    /// <param name="Columns">The fields of each.</param>
    /// <param name="Item">What one of them is called.</param>
    /// <param name="OnOwnPage">Whether each is written on a page of its own.</param>
    public sealed record Rows(string Key, LocalizedText Label, ImmutableArray<Field> Columns, LocalizedText Item, bool OnOwnPage = false, LocalizedText? Help = null) : Field(Key, Label, Help);

    /// <summary>Joins the keys of a path.</summary>
    public static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}

/// <summary>A choice of a field: what is kept, and what people read.</summary>
public sealed record FieldChoice(string Value, LocalizedText Label);
