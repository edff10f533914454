using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Differences;

/// <summary>What differs between two lists of points: what came, what went, and what was only reworded.</summary>
internal static class PointDifference
{
    /// <summary>Points that are less alike count as one that went and another that came.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>Each is held against each; longer lists are not searched for rewordings.</summary>
    private const int MostCompared = 100;

    public static IEnumerable<Difference> Between(DetailKey key, ImmutableArray<LocalizedText> before, ImmutableArray<LocalizedText> after)
    {
        var (removed, added) = Matching.Unmatched(before, after, EqualityComparer<LocalizedText>.Default);
        if (removed.Count + added.Count == 0) return before.SequenceEqual(after) ? [] : [new Difference.Reordered(ListPart.Detail, key)];
        var pairs = Reworded(removed, added);
        return
        [
            .. pairs.SelectMany(pair => EntryDifference.Texts(TextPart.Point, key, removed[pair.Old], added[pair.New])),
            .. removed.Where((_, i) => pairs.All(pair => pair.Old != i)).Select(point => new Difference.PointListed(key, point, Turn.Removed)),
            .. added.Where((_, i) => pairs.All(pair => pair.New != i)).Select(point => new Difference.PointListed(key, point, Turn.Added)),
        ];
    }

    /// <summary>The likest pairs first; ties fall the same way in both directions.</summary>
    private static List<(int Old, int New)> Reworded(List<LocalizedText> removed, List<LocalizedText> added)
    {
        if (removed.Count * added.Count > MostCompared) return [];
        var likely = from old in Enumerable.Range(0, removed.Count)
                     from @new in Enumerable.Range(0, added.Count)
                     let likeness = Likeness(removed[old], added[@new])
                     where likeness >= LeastLikeness
                     orderby likeness descending, old + @new, Lesser(removed[old], added[@new]), Greater(removed[old], added[@new])
                     select (Old: old, New: @new);
        var pairs = new List<(int Old, int New)>();
        foreach (var pair in likely)
        {
            if (pairs.All(each => each.Old != pair.Old && each.New != pair.New)) pairs.Add(pair);
        }

        return pairs;
    }

    private static double Likeness(LocalizedText before, LocalizedText after) => before.Phrases
        .Select(phrase => after.Exactly(phrase.Tongue) is { } text ? WordDifference.Likeness(phrase.Text, text) : 0)
        .DefaultIfEmpty(0)
        .Max();

    private static OrdinalText Lesser(LocalizedText one, LocalizedText other) => OrdinalText.Of(one).CompareTo(OrdinalText.Of(other)) <= 0 ? OrdinalText.Of(one) : OrdinalText.Of(other);

    private static OrdinalText Greater(LocalizedText one, LocalizedText other) => OrdinalText.Of(one).CompareTo(OrdinalText.Of(other)) <= 0 ? OrdinalText.Of(other) : OrdinalText.Of(one);

    private readonly record struct OrdinalText(string Text) : IComparable<OrdinalText>
    {
        public static OrdinalText Of(LocalizedText text) => new(string.Join('\n', text.Phrases.Select(phrase => $"{phrase.Tag} {phrase.Text}")));

        public int CompareTo(OrdinalText other) => string.CompareOrdinal(Text, other.Text);
    }
}
