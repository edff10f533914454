using System.Collections.Immutable;
using System.Globalization;

namespace Samvirke.Register.Differences;

/// <summary>
/// What was changed in a text, word by word, as a person would mark it. The work is bounded whatever the texts are: where they have too little in
/// common, or too much was changed to be followed, the whole stretch counts as replaced.
/// </summary>
public static class WordDifference
{
    /// <summary>Shared stretches between two changes with fewer letters are marked together with what stands around them.</summary>
    private const int FewestLettersKept = 3;

    /// <summary>Where less than this share of the shorter side is kept, marks word by word would only confuse.</summary>
    private const double LeastKept = 0.3;

    /// <summary>
    /// The stretches in reading order; where something was replaced, what was removed comes first. Those kept and removed make up
    /// <paramref name="before"/>, those kept and added <paramref name="after"/>. The other way round, only the fates change.
    /// </summary>
    public static ImmutableArray<WordRun> Runs(string before, string after)
    {
        var (old, @new) = (WordTokens.Of(before), WordTokens.Of(after));
        return WordRuns.Of(old, @new, Kept(old, @new));
    }

    /// <summary>How much of the two texts is the same: 1 for equal texts, 0 where they share nothing.</summary>
    public static double Likeness(string before, string after)
    {
        if (before.Length + after.Length == 0) return 1;
        var kept = Runs(before, after).Where(run => run.Fate == Fate.Kept).Sum(run => run.Text.Length);
        return 2.0 * kept / (before.Length + after.Length);
    }

    /// <summary>The pairs of places at which the same token was kept, in order.</summary>
    private static List<(int Old, int New)> Kept(ImmutableArray<string> old, ImmutableArray<string> @new)
    {
        var start = 0;
        while (start < old.Length && start < @new.Length && old[start] == @new[start]) start++;
        var (oldEnd, newEnd) = (old.Length, @new.Length);
        while (oldEnd > start && newEnd > start && old[oldEnd - 1] == @new[newEnd - 1]) (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        var kept = Enumerable.Range(0, start).Select(i => (i, i)).ToList();
        var middle = Middle(old[start..oldEnd], @new[start..newEnd]);
        kept.AddRange(Readable(middle, old[start..oldEnd], @new[start..newEnd]).Select(pair => (pair.Old + start, pair.New + start)));
        for (var i = 0; oldEnd + i < old.Length; i++) kept.Add((oldEnd + i, newEnd + i));
        return kept;
    }

    /// <summary>Of several shortest ways from one text to the other the same is taken in both directions.</summary>
    private static List<(int Old, int New)> Middle(ImmutableArray<string> old, ImmutableArray<string> @new) =>
        Compare(old, @new) <= 0
            ? ShortestEdit.Kept(old, @new)
            : [.. ShortestEdit.Kept(@new, old).Select(pair => (pair.New, pair.Old))];

    private static int Compare(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (string.CompareOrdinal(left[i], right[i]) is not 0 and var order) return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>Leaves out what was kept by chance: commas and small words between changes, and all of it where little is left of the text.</summary>
    private static List<(int Old, int New)> Readable(List<(int Old, int New)> kept, ImmutableArray<string> old, ImmutableArray<string> @new)
    {
        var readable = new List<(int Old, int New)>(kept.Count);
        for (int i = 0, end; i < kept.Count; i = end)
        {
            end = i + 1;
            while (end < kept.Count && kept[end].Old == kept[end - 1].Old + 1 && kept[end].New == kept[end - 1].New + 1) end++;
            var stretch = kept[i..end];
            if (stretch.Sum(pair => Letters(old[pair.Old])) >= FewestLettersKept) readable.AddRange(stretch);
        }

        var least = LeastKept * Math.Min(old.Sum(Letters), @new.Sum(Letters));
        return readable.Sum(pair => Letters(old[pair.Old])) < least ? [] : readable;
    }

    private static int Letters(string token) => char.IsLetterOrDigit(token[0]) || char.GetUnicodeCategory(token[0]) == UnicodeCategory.Surrogate ? token.Length : 0;
}
