namespace Samvirke.Analysis.Suppression;

/// <summary>
/// Somebody moved from one leaf of a dimension to another, or added to a leaf. The categories that count only one of the two leaves change, those that count
/// both stay as they are.
/// </summary>
/// <param name="Cost">What hiding would cost along the line through the cell that is to be protected; only for choosing.</param>
/// <param name="Gains">The leaf that has one more.</param>
/// <param name="Gives">The leaf that has one less; below zero when somebody is added and nobody taken away.</param>
internal readonly record struct Swap(long Cost, int Gains, int Gives)
{
    public const int Nobody = -1;

    /// <summary>Cheapest first, then by the leaves, so that equals have an order.</summary>
    public bool IsBefore(Swap other) => (Cost, Gains, Gives).CompareTo((other.Cost, other.Gains, other.Gives)) < 0;

    /// <summary>The categories that change, each with one more or one less. Spans must have room for both lists of the axis.</summary>
    /// <returns>How many change.</returns>
    public int Changes(Axis axis, Span<int> categories, Span<int> signs)
    {
        ReadOnlySpan<int> gaining = axis.Containing[Gains];
        ReadOnlySpan<int> giving = Gives == Nobody ? default : axis.Containing[Gives];
        var (i, j, count) = (0, 0, 0);
        while (i < gaining.Length || j < giving.Length)
        {
            var next = i == gaining.Length ? 1 : j == giving.Length ? -1 : gaining[i].CompareTo(giving[j]);
            if (next == 0)
            {
                i++;
                j++;
                continue;
            }

            categories[count] = next < 0 ? gaining[i++] : giving[j++];
            signs[count++] = next < 0 ? 1 : -1;
        }

        return count;
    }
}
