namespace Samvirke.Search.Indexing;

/// <summary>Ranges of sorted lists.</summary>
internal static class Ranges
{
    /// <summary>The items that begin so, in a list in ordinal order.</summary>
    public static (int From, int To) Beginning(string start, int count, Func<int, string> at)
    {
        var from = FirstNot(0, count, i => string.CompareOrdinal(at(i), start) < 0);
        return (from, FirstNot(from, count, i => at(i).StartsWith(start, StringComparison.Ordinal)));
    }

    /// <summary>The first place where something no longer holds that held until there.</summary>
    public static int FirstNot(int low, int high, Func<int, bool> holds)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (holds(middle)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
