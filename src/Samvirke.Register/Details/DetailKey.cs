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
    /// <summary>A day as yyyy-MM-dd, or as --MM-dd where it is the same each year.</summary>
    Deadline,
    /// <summary>true or false.</summary>
    Flag,
    /// <summary>Nine digits, the last a check digit (modulus 11).</summary>
    OrganisationNumber,
    /// <summary>A telephone number.</summary>
    Telephone,
    /// <summary>The e-mail address of an office, never of a person.</summary>
    OfficeEmail,
    /// <summary>The sections of a document: a list of locator and title.</summary>
    Sections,
    /// <summary>A list of texts, each in several languages.</summary>
    Points,
    /// <summary>A list of short codes that are the same in all languages.</summary>
    Codes,
    /// <summary>A grade by criterion, each with its reason.</summary>
    Ratings,
}

/// <summary>A choice of a detail.</summary>
public sealed record DetailChoice(string Id, LocalizedText Label);

/// <summary>A fact that entries of a kind may have.</summary>
public sealed record DetailKey(string Id, DetailForm Form, LocalizedText Label, bool Required = false)
{
    /// <summary>What may be chosen, for <see cref="DetailForm.Choice"/>, and the grades for <see cref="DetailForm.Ratings"/>.</summary>
    public ImmutableArray<DetailChoice> Choices { get; init; } = [];

    /// <summary>What is graded, for <see cref="DetailForm.Ratings"/>.</summary>
    public ImmutableArray<DetailChoice> Criteria { get; init; } = [];

    /// <summary>The label of a choice; its id where it is none of them.</summary>
    public LocalizedText LabelOf(string choice) => Named(Choices, choice);

    /// <summary>The label of a criterion; its id where it is none of them.</summary>
    public LocalizedText LabelOfCriterion(string criterion) => Named(Criteria, criterion);

    /// <inheritdoc/>
    public bool Equals(DetailKey? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    private static LocalizedText Named(ImmutableArray<DetailChoice> choices, string id) =>
        choices.FirstOrDefault(choice => choice.Id == id)?.Label ?? new LocalizedText(id);
}
