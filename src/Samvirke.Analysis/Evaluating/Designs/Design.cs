using System.Collections.Immutable;

namespace Samvirke.Analysis.Evaluating.Designs;

/// <summary>What a column of a design stands for.</summary>
/// <param name="Name">As in <c>arm=b</c> for a level of a category and <c>a:b</c> for a product.</param>
/// <param name="Role">What it is in the plan.</param>
/// <param name="Level">The level of the treatment that it is about, where it is about one.</param>
public sealed record Term(string Name, TermRole Role, string? Level = null);

/// <summary>What a term is in the plan.</summary>
public enum TermRole
{
    /// <summary>What all share.</summary>
    Intercept,

    /// <summary>A level of the treatment against its reference.</summary>
    Treatment,

    /// <summary>After against before.</summary>
    Post,

    /// <summary>A level of the treatment, after: the effect of a difference-in-differences.</summary>
    TreatmentAfter,

    /// <summary>A covariate or a product of such.</summary>
    Covariate,
}

/// <summary>A design matrix with named columns.</summary>
/// <param name="Terms">The columns.</param>
/// <param name="Rows">The values, row by row: rows × terms.</param>
/// <param name="Count">How many rows.</param>
internal sealed record Design(ImmutableArray<Term> Terms, double[] Rows, int Count)
{
    /// <summary>More values than this are not held: 1.2 gigabytes.</summary>
    public const long MostValues = 150_000_000;

    public ReadOnlySpan<double> Row(int row) => Rows.AsSpan(row * Terms.Length, Terms.Length);

    /// <summary>The design of some of the terms alone.</summary>
    public Design With(ImmutableArray<int> kept)
    {
        if (kept.Length == Terms.Length) return this;
        var rows = new double[Count * kept.Length];
        RowBlocks.Each(Count, (first, last) =>
        {
            for (var row = first; row < last; row++)
            {
                for (var j = 0; j < kept.Length; j++) rows[(row * kept.Length) + j] = Rows[(row * Terms.Length) + kept[j]];
            }
        });
        return new([.. kept.Select(term => Terms[term])], rows, Count);
    }
}
