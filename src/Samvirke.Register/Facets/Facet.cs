using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Facets;

/// <summary>A word of a vocabulary.</summary>
/// <param name="Id">Name in register text and addresses.</param>
/// <param name="Label">Name for people.</param>
/// <param name="Ages">The ages that the term stands for, in the age facet only.</param>
public sealed record FacetTerm(string Id, LocalizedText Label, AgeSpan? Ages);

/// <summary>
/// A fixed vocabulary. The vocabularies are data (<c>vocabularies.json</c>, shipped with the assembly) so that a specialist can review them.
/// </summary>
public sealed class Facet
{
    private readonly FrozenDictionary<string, FacetTerm> byId;

    private Facet(int ordinal, string id, LocalizedText label, bool isAge, ImmutableArray<FacetTerm> terms)
    {
        Ordinal = ordinal;
        Id = id;
        Label = label;
        IsAge = isAge;
        Terms = terms;
        byId = terms.ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);
    }

    /// <summary>Every vocabulary, in the order in which people meet them.</summary>
    public static ImmutableArray<Facet> All { get; } = Load();

    private static readonly FrozenDictionary<string, Facet> ById = All.ToFrozenDictionary(facet => facet.Id, StringComparer.Ordinal);

    /// <summary>The span of ages that an effort is for.</summary>
    public static Facet Age { get; } = All.Single(facet => facet.IsAge);

    /// <summary>Where the thing stands: established, coming, proposed, ended.</summary>
    public static Facet Status { get; } = All.Single(facet => facet.Id == "status");

    /// <summary>The territorial level.</summary>
    public static Facet Level { get; } = All.Single(facet => facet.Id == "level");

    /// <summary>The sector of society.</summary>
    public static Facet Sector { get; } = All.Single(facet => facet.Id == "sector");

    /// <summary>What the thing is about.</summary>
    public static Facet Topic { get; } = All.Single(facet => facet.Id == "topic");

    /// <summary>The level of prevention.</summary>
    public static Facet PreventionLevel { get; } = All.Single(facet => facet.Id == "preventionLevel");

    /// <summary>The arena where the thing happens.</summary>
    public static Facet Setting { get; } = All.Single(facet => facet.Id == "setting");

    /// <summary>What the sources say is missing, in the order of the chain from a duty to the knowledge of what it does.</summary>
    public static Facet Gap { get; } = All.Single(facet => facet.Id == "gap");

    /// <summary>Place in <see cref="All"/>.</summary>
    public int Ordinal { get; }

    /// <summary>Name in register text and addresses.</summary>
    public string Id { get; }

    /// <summary>Name for people.</summary>
    public LocalizedText Label { get; }

    /// <summary>Whether values are spans such as <c>13-18</c>; the terms are then the bands that people choose among.</summary>
    public bool IsAge { get; }

    /// <summary>The words of the vocabulary, in order.</summary>
    public ImmutableArray<FacetTerm> Terms { get; }

    /// <summary>The facet with the id, or nothing.</summary>
    public static Facet? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>The term with the id, or nothing.</summary>
    public FacetTerm? Term(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>Whether an entry may have the value.</summary>
    public bool Allows(string value) => IsAge ? AgeSpan.Parse(value) is not null : byId.ContainsKey(value);

    /// <summary>The terms under which an entry with these values is found: themselves, or the age bands that they touch.</summary>
    public IEnumerable<FacetTerm> Found(ImmutableArray<string> values) =>
        values.IsEmpty ? [] : IsAge ? Touched([.. values.Select(AgeSpan.Parse)]) : values.Select(value => byId.GetValueOrDefault(value)).OfType<FacetTerm>();

    /// <inheritdoc/>
    public override string ToString() => Id;

    private IEnumerable<FacetTerm> Touched(ImmutableArray<AgeSpan?> spans) => Terms.Where(term => term.Ages is { } band && spans.Any(span => span?.Overlaps(band) ?? false));

    private static ImmutableArray<Facet> Load()
    {
        using var stream = typeof(Facet).Assembly.GetManifestResourceStream("vocabularies.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select((facet, ordinal) => Read(facet, ordinal))];
    }

    private static Facet Read(JsonElement facet, int ordinal) => new(
        ordinal,
        facet.GetProperty("id").GetString()!,
        ReadLabel(facet.GetProperty("label")),
        facet.TryGetProperty("ages", out _),
        [.. facet.GetProperty("terms").EnumerateArray().Select(ReadTerm)]);

    private static FacetTerm ReadTerm(JsonElement term) => new(
        term.GetProperty("id").GetString()!,
        ReadLabel(term.GetProperty("label")),
        term.TryGetProperty("ages", out var ages) ? AgeSpan.Parse(ages.GetString()) : null);

    private static LocalizedText ReadLabel(JsonElement label) =>
        LocalizedText.Of(label.EnumerateObject().Select(each => new Phrase(each.Value.GetString()!, Tongues.Find(each.Name)!.Value)));
}
