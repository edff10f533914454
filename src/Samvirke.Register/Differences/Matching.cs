using System.Collections.Immutable;

namespace Samvirke.Register.Differences;

/// <summary>Finds out what two lists have in common, in time proportional to their length.</summary>
internal static class Matching
{
    /// <summary>What went and what came; or that only the order is another.</summary>
    public static IEnumerable<Difference> Listed<T>(
        ImmutableArray<T> before, ImmutableArray<T> after, IEqualityComparer<T> comparer, Func<T, Turn, Difference> listed, Difference reordered)
        where T : notnull
    {
        var (removed, added) = Unmatched(before, after, comparer);
        if (removed.Count + added.Count == 0) return before.SequenceEqual(after, comparer) ? [] : [reordered];
        return [.. removed.Select(item => listed(item, Turn.Removed)), .. added.Select(item => listed(item, Turn.Added))];
    }

    /// <summary>What stands in one list and not, or not as often, in the other.</summary>
    public static (List<T> Removed, List<T> Added) Unmatched<T>(ImmutableArray<T> before, ImmutableArray<T> after, IEqualityComparer<T> comparer)
        where T : notnull =>
        (Without(before, after, comparer), Without(after, before, comparer));

    private static List<T> Without<T>(ImmutableArray<T> items, ImmutableArray<T> others, IEqualityComparer<T> comparer)
        where T : notnull
    {
        var left = new Dictionary<T, int>(comparer);
        foreach (var other in others) left[other] = left.GetValueOrDefault(other) + 1;
        var without = new List<T>();
        foreach (var item in items)
        {
            if (left.GetValueOrDefault(item) is 0) without.Add(item);
            else left[item]--;
        }

        return without;
    }

    /// <summary>Pairs what went with what came by a key, in the order of the lists, and gives what has no partner.</summary>
    public static (List<(T Before, T After)> Pairs, List<T> Removed, List<T> Added) Paired<T, TKey>(List<T> removed, List<T> added, Func<T, TKey> key)
        where TKey : notnull
    {
        var waiting = Enumerable.Range(0, added.Count).GroupBy(i => key(added[i])).ToDictionary(group => group.Key, group => new Queue<int>(group));
        var partners = removed.Select(item => waiting.TryGetValue(key(item), out var queue) && queue.TryDequeue(out var partner) ? partner : (int?)null).ToList();
        var taken = partners.OfType<int>().ToHashSet();
        List<(T Before, T After)> pairs = [.. removed.Zip(partners).Where(each => each.Second is not null).Select(each => (each.First, added[each.Second!.Value]))];
        List<T> leftRemoved = [.. removed.Where((_, i) => partners[i] is null)];
        List<T> leftAdded = [.. added.Where((_, i) => !taken.Contains(i))];
        return (pairs, leftRemoved, leftAdded);
    }
}
