using System.Collections.Immutable;

namespace Samvirke.Testing.Figures;

/// <summary>
/// Attacks counts that were given out, knowing nothing of how they were made: all that anybody has ever read of a measure and year is laid side by side, whatever it was divided by, and what
/// each count can be is tightened by every sum that it is in, until nothing tightens.
/// </summary>
/// <param name="areas">Areas that are the sum of others.</param>
/// <param name="groups">What counts can be divided by, each with its groups.</param>
public sealed class FigureAttack(IReadOnlyDictionary<string, ImmutableArray<string>> areas, IReadOnlyDictionary<string, ImmutableArray<string>> groups)
{
    /// <summary>A hidden count may be at least so many numbers apart.</summary>
    public const int Width = 3;

    private const long Unknown = 1_000_000;

    private readonly ImmutableArray<string> combinations = [.. Combinations(groups).Select(at => SeenNumber.Of(at))];

    /// <summary>The counts that somebody hid and that can be worked out, or nearly.</summary>
    public IReadOnlyList<string> Narrow(IEnumerable<SeenNumber> seen) =>
        [.. seen.GroupBy(each => (each.Measure, each.Year)).SelectMany(table => Narrow([.. table.Distinct()]).Select(cell => $"{table.Key.Measure} {table.Key.Year} {cell}"))];

    private IEnumerable<string> Narrow(List<SeenNumber> seen)
    {
        string[] places = [.. seen.Select(each => each.Area).Concat(areas.SelectMany(sum => sum.Value.Prepend(sum.Key))).Distinct()];
        var cells = places.SelectMany(area => combinations.Select(at => (area, at))).Index().ToDictionary(each => each.Item, each => each.Index);
        var (least, most) = (new long[cells.Count], Enumerable.Repeat(Unknown, cells.Count).ToArray());
        foreach (var each in seen)
        {
            if (each.Number is not { } number) continue;
            var i = cells[(each.Area, each.Groups)];
            if (most[i] != Unknown && most[i] != number) throw new InvalidOperationException($"Two numbers for the same: {each}");
            (least[i], most[i]) = (number, number);
        }

        var sums = Sums(cells, places).ToList();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (total, parts) in sums) changed |= Tighten(total, parts, least, most);
        }

        return seen.Where(each => each.Number is null).Select(each => (each.Area, each.Groups)).Where(at => most[cells[at]] - least[cells[at]] < Width).Select(at => $"{at.Area} {at.Groups}: {least[cells[at]]}–{most[cells[at]]}");
    }

    private IEnumerable<(int Total, int[] Parts)> Sums(Dictionary<(string, string), int> cells, string[] places)
    {
        foreach (var (whole, parts) in areas)
        {
            foreach (var at in combinations) yield return (cells[(whole, at)], [.. parts.Select(part => cells[(part, at)])]);
        }

        foreach (var (name, categories) in groups)
        {
            foreach (var others in Combinations(groups.Where(group => group.Key != name)))
            {
                foreach (var area in places) yield return (cells[(area, SeenNumber.Of(others))], [.. categories.Select(category => cells[(area, SeenNumber.Of([.. others, (name, category)]))])]);
            }
        }
    }

    /// <summary>Every combination of a group, or everybody, of each division.</summary>
    private static IEnumerable<ImmutableArray<(string Name, string Category)>> Combinations(IEnumerable<KeyValuePair<string, ImmutableArray<string>>> groups) => groups.Aggregate(
        (IEnumerable<ImmutableArray<(string, string)>>)[[]],
        (before, group) => before.SelectMany(start => group.Value.Select(category => start.Add((group.Key, category))).Prepend(start)));

    private static bool Tighten(int total, int[] parts, long[] least, long[] most)
    {
        var before = parts.Append(total).Sum(i => most[i] - least[i]);
        least[total] = Math.Max(least[total], parts.Sum(i => least[i]));
        most[total] = Math.Min(most[total], parts.Sum(i => most[i]));
        foreach (var part in parts)
        {
            least[part] = Math.Max(least[part], least[total] - parts.Where(i => i != part).Sum(i => most[i]));
            most[part] = Math.Min(most[part], most[total] - parts.Where(i => i != part).Sum(i => least[i]));
        }

        return parts.Append(total).Sum(i => most[i] - least[i]) < before;
    }
}
