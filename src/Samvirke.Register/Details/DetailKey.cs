using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Details;

/// <summary>What form the value of a detail has.</summary>
public enum DetailForm
{
    /// <summary>A text in several languages.</summary>
    Text,
    /// <summary>A short code, number or name that is the same in all languages.</summary>
    Plain,
    /// <summary>One of a fixed list.</summary>
    Choice,
    /// <summary>An http(s) address.</summary>
    Url,
    /// <summary>A number with decimal point.</summary>
    Number,
    /// <summary>A year with four digits.</summary>
    Year,
    /// <summary>A year, or a day as yyyy-MM-dd.</summary>
    Date,
    /// <summary>true or false.</summary>
    Flag,
    /// <summary>Nine digits, the last a check digit (modulus 11).</summary>
    OrganisationNumber,
    /// <summary>The sections of a document: a list of locator and title.</summary>
    Sections,
}

/// <summary>A choice of a detail.</summary>
public sealed record DetailChoice(string Id, LocalizedText Label);

/// <summary>A fact that entries of a kind may have.</summary>
public sealed record DetailKey(string Id, DetailForm Form, LocalizedText Label, bool Required = false)
{
    /// <summary>What may be chosen, for <see cref="DetailForm.Choice"/>.</summary>
    public ImmutableArray<DetailChoice> Choices { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(DetailKey? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
