using System.Collections.Immutable;

namespace Samvirke.Register.Language;

/// <summary>Takes compounds apart by the words that a body of text uses: <c>ungdomskoordinator</c> is <c>ungdom</c> and <c>koordinator</c>.</summary>
public sealed class Compounds
{
    private const int ShortestPart = 4;
    private const int ShortestAbbreviation = 3;
    private const int LongestWord = 60;

    // Words of three letters that this field builds compounds of.
    private static readonly string[] ShortWords = ["rus", "lov", "råd", "liv", "fag"];

    private readonly HashSet<string> roots;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> parts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> firstParts;

    /// <summary>Prepares for taking apart.</summary>
    /// <param name="words">Folded words that may be parts, in any inflection.</param>
    /// <param name="abbreviations">Folded abbreviations that may begin a compound although they are short.</param>
    public Compounds(IEnumerable<string> words, IEnumerable<string> abbreviations)
    {
        var known = words.Where(word => word.Length >= ShortestPart).ToHashSet(StringComparer.Ordinal);
        roots = known.Select(BaseForm.OfFolded).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(ShortWords);
        parts = known.GetAlternateLookup<ReadOnlySpan<char>>();
        firstParts = abbreviations.Where(word => word.Length >= ShortestAbbreviation).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The parts of a folded word without the letters that link them, as few as possible; none when it is no compound of known words.
    /// </summary>
    public ImmutableArray<string> Split(string word)
    {
        if (word.Length is < ShortestPart + ShortestAbbreviation or > LongestWord) return [];
        var best = new Parting?[word.Length + 1];
        best[word.Length] = new Parting(0, word.Length, word.Length);
        for (var start = word.Length - ShortestAbbreviation; start >= 0; start--) best[start] = BestFrom(word, start, best);
        return best[0] is { Count: > 1 } ? [.. Parts(word, best)] : [];
    }

    private Parting? BestFrom(string word, int start, Parting?[] best)
    {
        Parting? found = null;
        var longest = start == 0 ? word.Length - ShortestAbbreviation : word.Length;
        for (var end = longest; end >= start + ShortestAbbreviation; end--)
        {
            if (NextStart(word, end, best) is not { } next || best[next] is not { } rest) continue;
            if (found is { } other && other.Count <= rest.Count + 1) continue;
            if (IsPart(word.AsSpan(start, end - start)) || (start == 0 && firstParts.Contains(word.AsSpan(0, end)))) found = new Parting(rest.Count + 1, end, next);
        }

        return found;
    }

    /// <summary>Where the next part begins when this one ends here: at once, or after a linking s or e.</summary>
    private static int? NextStart(string word, int end, Parting?[] best)
    {
        if (end == word.Length || best[end] is not null) return end;
        return word[end] is 's' or 'e' && end + 1 < word.Length && best[end + 1] is not null ? end + 1 : null;
    }

    private bool IsPart(ReadOnlySpan<char> part) =>
        parts.Contains(part) || (part.Length >= ShortestPart && roots.Contains(BaseForm.OfFolded(part.ToString())));

    private IEnumerable<string> Parts(string word, Parting?[] best)
    {
        for (var start = 0; start < word.Length; start = best[start]!.Value.Next)
        {
            var part = word[start..best[start]!.Value.End];
            var isLinked = start + part.Length < word.Length && part[^1] == 's' && IsPart(part.AsSpan(0, part.Length - 1));
            yield return isLinked ? part[..^1] : part;
        }
    }

    private readonly record struct Parting(int Count, int End, int Next);
}
