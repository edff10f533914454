using System.Collections.Immutable;
using Samvirke.Formats.Figures.Tables;

namespace Samvirke.Formats.Figures;

/// <summary>A total that is not the sum of its parts.</summary>
/// <param name="Figure">Its place in the table.</param>
/// <param name="Category">What the total is called.</param>
/// <param name="Dimension">The dimension whose other categories are the parts.</param>
internal sealed record TotalFault(int Figure, string Category, string Dimension, decimal Total, decimal Sum);

/// <summary>Whether totals are the sums of their parts, where all of the parts are known and may be added.</summary>
internal static class Totals
{
    /// <summary>The totals that do not add up.</summary>
    public static IEnumerable<TotalFault> Faults(ImmutableArray<string> dimensions, List<Figure> figures) =>
        Enumerable.Range(0, dimensions.Length).SelectMany(dimension => Faults(dimensions[dimension], dimension, figures));

    private static IEnumerable<TotalFault> Faults(string name, int dimension, List<Figure> figures)
    {
        var categories = figures.Select(figure => figure.Categories[dimension]).ToHashSet(StringComparer.Ordinal);
        var totals = categories.Where(FigureWords.IsTotal).ToList();
        // With two totals, or a single part, nobody knows what is to be added.
        if (totals.Count != 1 || categories.Count < 3) yield break;
        foreach (var group in Groups(dimension, figures).Values)
        {
            var parts = group.Where(each => figures[each].Categories[dimension] != totals[0]).ToList();
            if (parts.Count != categories.Count - 1 || parts.Count == group.Count) continue;
            var total = group.First(each => figures[each].Categories[dimension] == totals[0]);
            if (figures[total].Value.Number is not { } stated || parts.Exists(part => figures[part].Value.Number is null)) continue;
            var numbers = parts.ConvertAll(part => figures[part].Value.Number!.Value);
            if (Sum(numbers) is { } sum && Differs(stated, sum, numbers)) yield return new TotalFault(total, totals[0], name, stated, sum);
        }
    }

    /// <summary>The figures that differ in the one dimension only.</summary>
    private static Dictionary<(string Measure, string Area, int Year, string Others), List<int>> Groups(int dimension, List<Figure> figures)
    {
        var groups = new Dictionary<(string Measure, string Area, int Year, string Others), List<int>>();
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (FigureWords.IsRatio(figure.Unit) || FigureWords.IsRatio(figure.Measure)) continue;
            var key = (figure.Measure, figure.Area, figure.Year, string.Join('\u001F', figure.Categories.RemoveAt(dimension)));
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
            group.Add(i);
        }

        return groups;
    }

    private static decimal? Sum(List<decimal> numbers)
    {
        try
        {
            return numbers.Sum();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Numbers that were rounded may differ by what the rounding can explain; whole numbers may not.</summary>
    private static bool Differs(decimal total, decimal sum, List<decimal> parts)
    {
        var decimals = parts.Append(total).Max(number => number.Scale);
        if (decimals == 0) return total != sum;
        var half = 0.5m / (decimal)Math.Pow(10, decimals);
        return Math.Abs(total - sum) > half * (parts.Count + 1);
    }
}
