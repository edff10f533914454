using System.Runtime.CompilerServices;

namespace Samvirke.Analysis.Relating;

/// <summary>A few short lists in one array: what is compared a million times should lie together in memory.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal readonly struct Packed<T>
{
    private const int Most = 8;

    private readonly T[] all;
    private readonly Ends ends;

    /// <param name="lists">At most eight lists.</param>
    public Packed(params ReadOnlySpan<IReadOnlyCollection<T>> lists)
    {
        var (packed, end) = (new List<T>(), 0);
        for (var i = 0; i < lists.Length; i++)
        {
            packed.AddRange(lists[i]);
            ends[i] = end += lists[i].Count;
        }

        all = [.. packed];
    }

    /// <summary>One of the lists.</summary>
    public ReadOnlySpan<T> this[int list] => all.AsSpan((list == 0 ? 0 : ends[list - 1])..ends[list]);

    [InlineArray(Most)]
    private struct Ends
    {
        private int first;
    }
}
