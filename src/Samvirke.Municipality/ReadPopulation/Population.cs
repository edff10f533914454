using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Municipality.ReadPopulation;

/// <summary>How many people of each age live in a municipality.</summary>
/// <param name="Number">The number of the municipality.</param>
/// <param name="Everybody">How many live there in all.</param>
/// <param name="ByAge">How many of each whole year of age, from 0.</param>
public sealed record Population(string Number, int Everybody, ImmutableArray<int> ByAge)
{
    /// <summary>The first day of this year is when they were counted.</summary>
    public const int Year = 2026;

    private static readonly Lazy<FrozenDictionary<string, Population>> All = new(Read);

    /// <summary>How many are of any of the ages.</summary>
    public int Young => ByAge.Sum();

    /// <summary>The bands of ages that the register uses, as far as the figures reach.</summary>
    public IEnumerable<(FacetTerm Band, int People)> Bands => Facet.Age.Terms
        .Select(term => (Term: term, Span: AgeSpan.Parse(term.Id)))
        .Where(each => each.Span is { To: { } to } && to < ByAge.Length)
        .Select(each => (each.Term, ByAge.Skip(each.Span!.Value.From).Take(each.Span.Value.To!.Value - each.Span.Value.From + 1).Sum()));

    /// <summary>Where the figures stand.</summary>
    public Citation Citation => new(new EntryId("ssb-07459"), string.Create(CultureInfo.InvariantCulture, $"{Number}, 1. januar {Year}"));

    /// <summary>The population of the municipality; nothing where there are no figures of it.</summary>
    public static Population? Of(string number) => All.Value.GetValueOrDefault(number);

    private static FrozenDictionary<string, Population> Read()
    {
        using var stream = typeof(Population).Assembly.GetManifestResourceStream("municipalities-2026.csv")
            ?? throw new InvalidOperationException("The population is not where the build puts it.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.TrimEnd('\r').Split(','))
            .Select(cells => new Population(cells[0], Whole(cells[1]), [.. cells.Skip(2).Select(Whole)]))
            .ToFrozenDictionary(each => each.Number, StringComparer.Ordinal);
    }

    private static int Whole(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
