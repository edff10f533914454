using System.Collections.Immutable;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>Counts by area and categories, to which totals and rests can be added before small ones are hidden.</summary>
internal sealed class CellBook
{
    private const char Between = '\u001F';

    private readonly Dictionary<(string Area, string Categories), long> counts = [];
    private readonly HashSet<string> areas = new(StringComparer.Ordinal);

    /// <summary>The areas that have numbers now, by number.</summary>
    public ImmutableArray<string> Areas => [.. areas.Order(StringComparer.Ordinal)];

    public long this[string area, IEnumerable<string> categories]
    {
        get => counts[(area, Joined(categories))];
        set
        {
            areas.Add(area);
            counts[(area, Joined(categories))] = value;
        }
    }

    public bool Has(string area, IEnumerable<string> categories) => counts.ContainsKey((area, Joined(categories)));

    /// <summary>Every combination of a category of each dimension, the last dimension the fastest.</summary>
    public static IEnumerable<ImmutableArray<string>> Combinations(IEnumerable<ImmutableArray<string>> dimensions) => dimensions.Aggregate(
        (IEnumerable<ImmutableArray<string>>)[[]],
        (before, categories) => before.SelectMany(_ => categories, (start, category) => start.Add(category)));

    private static string Joined(IEnumerable<string> categories) => string.Join(Between, categories);
}
