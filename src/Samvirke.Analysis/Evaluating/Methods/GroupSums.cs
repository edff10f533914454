using Samvirke.Analysis.Evaluating.Preparing;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>The outcome of those who got the same.</summary>
/// <param name="Count">How many.</param>
/// <param name="Sum">The sum of their outcomes.</param>
/// <param name="Squares">The sum of squares around their mean.</param>
internal sealed record GroupSums(int Count, double Sum, double Squares)
{
    public double Mean => Sum / Count;

    /// <summary>Their variance, with the count less one.</summary>
    public double Variance => Squares / (Count - 1);

    /// <summary>One for each level of the treatment; in two passes, so that large means cost no figures.</summary>
    public static GroupSums[] Of(PreparedData data)
    {
        var (codes, groups) = (data.Arms.Column.Codes, data.Arms.Column.Levels.Length);
        var (counts, sums, squares) = (new int[groups], new double[groups], new double[groups]);
        for (var row = 0; row < codes.Length; row++)
        {
            counts[codes[row]]++;
            sums[codes[row]] += data.Outcome[row];
        }

        for (var row = 0; row < codes.Length; row++)
        {
            var off = data.Outcome[row] - (sums[codes[row]] / counts[codes[row]]);
            squares[codes[row]] += off * off;
        }

        return [.. counts.Select((count, group) => new GroupSums(count, sums[group], squares[group]))];
    }
}
