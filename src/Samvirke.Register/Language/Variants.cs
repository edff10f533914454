using System.Collections.Frozen;

namespace Samvirke.Register.Language;

/// <summary>
/// Brings bokmål and nynorsk together, so that <c>skule</c> finds <c>skole</c> and <c>førebygging</c> finds <c>forebygging</c>.
/// The pairs are data (<c>variants.csv</c>), with some irregular forms among them; they count for whole words and for the beginning and end of compounds.
/// </summary>
internal static class Variants
{
    private const int ShortestPart = 4;
    private const int ShortestRest = 3;

    private static readonly (string Nb, string Nn)[] Pairs = Load();
    private static readonly FrozenDictionary<string, string> Beginnings = Pairs
        .Where(pair => pair.Nn.Length >= ShortestPart)
        .DistinctBy(pair => pair.Nn)
        .ToFrozenDictionary(pair => pair.Nn, pair => pair.Nb, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BeginningOf = Beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LongestBeginning = Beginnings.Keys.Max(word => word.Length);
    private static readonly FrozenDictionary<string, string> Roots = JoinRoots();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> RootOf = Roots.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LongestRoot = Roots.Keys.Max(word => word.Length);

    /// <summary>The word with a nynorsk first part written as in bokmål; the word itself where it has none.</summary>
    public static string Beginning(string word)
    {
        for (var length = Math.Min(LongestBeginning, word.Length - ShortestRest); length >= ShortestPart; length--)
        {
            if (BeginningOf.TryGetValue(word.AsSpan(0, length), out var nb)) return string.Concat(nb, word.AsSpan(length));
        }

        return word;
    }

    /// <summary>The one root that stands for the root and its variants, also where the root is the last part of a compound.</summary>
    public static string Root(string root)
    {
        if (Roots.TryGetValue(root, out var whole)) return whole;
        for (var length = Math.Min(LongestRoot, root.Length - ShortestRest); length >= ShortestPart; length--)
        {
            if (RootOf.TryGetValue(root.AsSpan(root.Length - length), out var last)) return string.Concat(root.AsSpan(0, root.Length - length), last);
        }

        return root;
    }

    /// <summary>Every root that has a variant, with the one that stands for it. A word with several counterparts joins them all.</summary>
    private static FrozenDictionary<string, string> JoinRoots()
    {
        var leaders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (nb, nn) in Pairs)
        {
            var (a, b) = (Leader(leaders, BaseForm.OwnRoot(nb)), Leader(leaders, BaseForm.OwnRoot(nn)));
            if (a != b) leaders[b] = a;
        }

        return leaders.Keys.ToFrozenDictionary(root => root, root => Leader(leaders, root), StringComparer.Ordinal);
    }

    private static string Leader(Dictionary<string, string> leaders, string root)
    {
        while (leaders.TryGetValue(root, out var leader)) root = leader;
        return root;
    }

    private static (string Nb, string Nn)[] Load()
    {
        using var reader = new StreamReader(typeof(Variants).Assembly.GetManifestResourceStream("variants.csv")!);
        return
        [
            .. reader.ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(fields => (Spelling.Fold(fields[0]), Spelling.Fold(fields[1]))),
        ];
    }
}
