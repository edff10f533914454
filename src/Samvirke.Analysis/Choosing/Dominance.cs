using System.Collections.Immutable;

namespace Samvirke.Analysis.Choosing;

/// <summary>One alternative is at least as good as another on every criterion and better on one: whoever agrees on the ratings must prefer it, whatever weighs most.</summary>
/// <param name="Better">The place of the better one in the list of alternatives.</param>
/// <param name="Worse">The place of the other.</param>
public sealed record Dominance(int Better, int Worse)
{
    /// <summary>All such pairs. Where a rating is missing, nothing is known to be at least as good.</summary>
    public static ImmutableArray<Dominance> In(ChoiceTable table) =>
    [
        .. from better in Enumerable.Range(0, table.Alternatives.Length)
           from worse in Enumerable.Range(0, table.Alternatives.Length)
           where better != worse && Dominates(table.Ratings[better], table.Ratings[worse])
           select new Dominance(better, worse),
    ];

    private static bool Dominates(ImmutableArray<int?> one, ImmutableArray<int?> other)
    {
        var pairs = one.Zip(other).ToList();
        return pairs.TrueForAll(pair => pair.First >= pair.Second) && pairs.Exists(pair => pair.First > pair.Second);
    }
}
