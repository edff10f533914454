using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Differences;

namespace Samvirke.Steering.CompareWordings;

/// <summary>Two wordings of the same assignment, sentence beside sentence.</summary>
/// <param name="Lines">The sentences of both, in order; those that say the same stand on one line.</param>
public sealed record WordingComparison(ImmutableArray<WordingLine> Lines)
{
    /// <summary>Sentences that share less of their words than this are not the same sentence.</summary>
    private const double Alike = 0.4;

    /// <summary>Whether both say the same, word by word.</summary>
    public bool IsSame => Lines.All(line => line.IsSame);

    /// <summary>Lays the sentences of one wording beside those of another: the pairs, in the order of both, that have most words in common.</summary>
    public static WordingComparison Of(string one, string other)
    {
        var (first, second) = (Sentences.Of(one), Sentences.Of(other));
        var likeness = Likeness(first, second);
        var best = Best(likeness, first.Length, second.Length);
        var lines = ImmutableArray.CreateBuilder<WordingLine>();
        var (i, j) = (0, 0);
        while (i < first.Length || j < second.Length)
        {
            if (i < first.Length && j < second.Length && likeness[i, j] >= Alike && best[i, j] <= best[i + 1, j + 1] + likeness[i, j]) lines.Add(WordingLine.Of(first[i++], second[j++]));
            else if (j == second.Length || (i < first.Length && best[i, j] <= best[i + 1, j])) lines.Add(WordingLine.Of(first[i++], null));
            else lines.Add(WordingLine.Of(null, second[j++]));
        }

        return new(lines.ToImmutable());
    }

    /// <summary>How much can be had in common from each pair of places on (the longest common subsequence, weighed by likeness).</summary>
    private static double[,] Best(double[,] likeness, int first, int second)
    {
        var best = new double[first + 1, second + 1];
        for (var i = first - 1; i >= 0; i--)
        {
            for (var j = second - 1; j >= 0; j--)
            {
                var both = likeness[i, j] >= Alike ? best[i + 1, j + 1] + likeness[i, j] : 0;
                best[i, j] = Math.Max(both, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return best;
    }

    private static double[,] Likeness(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        var (words, others) = (first.Select(Words).ToList(), second.Select(Words).ToList());
        var likeness = new double[first.Length, second.Length];
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = 0; j < others.Count; j++) likeness[i, j] = first[i] == second[j] ? 1 : Shared(words[i], others[j]);
        }

        return likeness;
    }

    /// <summary>Twice the words in common, of all words of both (Dice).</summary>
    private static double Shared(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var all = one.Values.Sum() + other.Values.Sum();
        return all == 0 ? 0 : 2.0 * one.Sum(word => Math.Min(word.Value, other.GetValueOrDefault(word.Key))) / all;
    }

    private static Dictionary<string, int> Words(string sentence) => sentence
        .Split([.. sentence.Where(letter => !char.IsLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
        .CountBy(word => word.ToLower(CultureInfo.InvariantCulture))
        .ToDictionary(StringComparer.Ordinal);
}

/// <summary>A sentence of one wording beside that of another.</summary>
/// <param name="One">The sentence of the first; nothing where it has none like it.</param>
/// <param name="Other">The sentence of the second; nothing where it has none like it.</param>
/// <param name="Runs">What is the same and what differs between the two, word by word; empty where one of them is missing.</param>
public sealed record WordingLine(string? One, string? Other, ImmutableArray<WordRun> Runs)
{
    /// <summary>Whether both have the sentence, word by word.</summary>
    public bool IsSame => One == Other;

    internal static WordingLine Of(string? one, string? other) => new(one, other, one is null || other is null ? [] : WordDifference.Runs(one, other));
}
