using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Tests.TextNeighbours;

/// <summary>Documents drawn by chance from a seed, with common and rare terms as language has them, and what the slow way says of them.</summary>
internal static class Drawn
{
    /// <summary>Some documents, and how many neighbours to look for.</summary>
    public static Arbitrary<(string[][] Documents, int Most)> Any { get; } = (
        from seed in Gen.Choose(0, int.MaxValue)
        from count in Gen.Choose(0, 60)
        from terms in Gen.Choose(1, 80)
        from most in Gen.Choose(1, 12)
        select (Documents(new Random(seed), count, terms, 12), most)).ToArbitrary();

    /// <summary>Documents of up to so many different terms; some are empty, some long, and some the same as others.</summary>
    public static string[][] Documents(Random random, int count, int terms, int longest)
    {
        var documents = new string[count][];
        for (var i = 0; i < count; i++) documents[i] = i > 0 && random.Next(8) == 0 ? documents[random.Next(i)] : Document(random, terms, longest);
        return documents;
    }

    public static string[] Document(Random random, int terms, int longest)
    {
        var length = random.Next(10) switch { 0 => 0, 1 => random.Next(longest * 6), _ => random.Next(1, longest) };
        return [.. Enumerable.Range(0, length).Select(_ => $"t{(int)(terms * Math.Pow(random.NextDouble(), 3))}")];
    }

    public static NeighbourIndex Index(string[][] documents, int most, int threads = 1, TermFrequency frequency = TermFrequency.Raw) =>
        NeighbourIndex.Of(TermDocuments.OfTerms(documents, threads), most, threads, frequency);

    /// <summary>The neighbours by comparing with every document.</summary>
    public static Neighbour[] Slowly(NeighbourIndex index, int document) =>
    [
        .. Enumerable.Range(0, index.Count)
            .Where(other => other != document)
            .Select(other => new Neighbour(other, index.Similarity(document, other)))
            .Where(each => each.Score > 0)
            .Order()
            .Take(index.Most),
    ];

    public static void ShouldBeExact(NeighbourIndex index, int step = 1)
    {
        for (var i = 0; i < index.Count; i += step) index.Neighbours(i).ToArray().ShouldBe(Slowly(index, i), $"neighbours of {i}");
    }

    public static void ShouldBeSame(NeighbourIndex a, NeighbourIndex b)
    {
        a.Count.ShouldBe(b.Count);
        for (var i = 0; i < a.Count; i++) a.Neighbours(i).SequenceEqual(b.Neighbours(i)).ShouldBeTrue($"neighbours of {i}");
    }
}
