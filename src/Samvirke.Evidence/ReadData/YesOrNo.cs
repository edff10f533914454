using System.Collections.Frozen;

namespace Samvirke.Evidence.ReadData;

/// <summary>Words that answer a question.</summary>
internal static class YesOrNo
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(["ja", "nei", "yes", "no", "true", "false", "sann", "usann"], StringComparer.OrdinalIgnoreCase);

    public static bool Is(string word) => Words.Contains(word);
}
