using System.Collections.Immutable;
using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Steering.CompareLetters;

/// <summary>An assignment of a letter among others that it is laid beside.</summary>
/// <param name="Letter">Which letter it stands in, from 0.</param>
/// <param name="Number">Its number; empty where it has none.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">What it asks.</param>
public sealed record AlignedText(int Letter, string Number, string Heading, string Text);

/// <summary>Two assignments of different letters that seem to be one.</summary>
/// <param name="One">The place of the first among those that were laid beside each other.</param>
/// <param name="Other">The place of the second.</param>
/// <param name="Likeness">How alike they are, from 0 to 1.</param>
public sealed record AlignedPair(int One, int Other, double Likeness);

/// <summary>Finds the same assignment in several letters, by what it is called and what it asks.</summary>
/// <param name="Groups">The places of those that seem to be one assignment, at least two together and at most one of each letter; the most alike group first.</param>
/// <param name="Pairs">All that are alike enough, the most alike first.</param>
public sealed record LetterAlignment(ImmutableArray<ImmutableArray<int>> Groups, ImmutableArray<AlignedPair> Pairs)
{
    /// <summary>Less alike than this, two are not taken for one: the words of allocation letters are much the same in all.</summary>
    public const double Least = 0.5;

    /// <summary>How much the heading counts against all that is asked.</summary>
    private const int HeadingWeight = 3;

    /// <summary>So many of those that are most alike are looked at for each.</summary>
    private const int Looked = 20;

    /// <summary>
    /// Lays all beside each other. Likeness is the cosine of their words (TF-IDF, <see cref="NeighbourIndex"/>), the heading counted several times. Pairs are joined from
    /// the most alike on, unless that would put two assignments of one letter together. The same texts always give the same answer.
    /// </summary>
    public static LetterAlignment Of(ImmutableArray<AlignedText> texts, int threads = 1)
    {
        if (texts.Select(text => text.Letter).Distinct().Count() < 2) return new([], []);
        var documents = TermDocuments.OfTexts(texts.Length, i => Written(texts[i]), threads);
        var index = NeighbourIndex.Of(documents, Looked, threads, TermFrequency.Sublinear);
        var pairs = Alike(texts, index);
        return new(Joined(texts, pairs), pairs);
    }

    private static string Written(AlignedText text) => string.Join('\n', Enumerable.Repeat(text.Heading, HeadingWeight).Append(text.Text));

    private static ImmutableArray<AlignedPair> Alike(ImmutableArray<AlignedText> texts, NeighbourIndex index)
    {
        var pairs = new HashSet<(int One, int Other)>();
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var neighbour in index.Neighbours(i))
            {
                if (texts[neighbour.Document].Letter != texts[i].Letter) pairs.Add((Math.Min(i, neighbour.Document), Math.Max(i, neighbour.Document)));
            }
        }

        return
        [
            .. pairs.Select(pair => new AlignedPair(pair.One, pair.Other, index.Similarity(pair.One, pair.Other))).Where(pair => pair.Likeness >= Least)
                .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.One).ThenBy(pair => pair.Other),
        ];
    }

    private static ImmutableArray<ImmutableArray<int>> Joined(ImmutableArray<AlignedText> texts, ImmutableArray<AlignedPair> pairs)
    {
        var groupOf = Enumerable.Range(0, texts.Length).Select(i => new List<int> { i }).ToArray();
        var order = new List<List<int>>();
        foreach (var (one, other, _) in pairs)
        {
            var (to, from) = (groupOf[one], groupOf[other]);
            if (to == from || to.Any(i => from.Any(j => texts[i].Letter == texts[j].Letter))) continue;
            if (!order.Contains(to)) order.Add(to);
            order.Remove(from);
            to.AddRange(from);
            foreach (var moved in from) groupOf[moved] = to;
        }

        return [.. order.Select(group => group.Order().ToImmutableArray())];
    }
}
