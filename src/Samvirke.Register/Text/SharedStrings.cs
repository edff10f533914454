using System.Collections.Concurrent;

namespace Samvirke.Register.Text;

/// <summary>
/// Short texts that occur again and again in a register (ids, locators, words of vocabularies), so that each is in memory once.
/// Safe for many threads; it keeps what it has seen and is let go when the reading is done.
/// </summary>
public sealed class SharedStrings
{
    /// <summary>Longer texts are seldom repeated and are not looked for.</summary>
    public const int MaxLength = 64;

    private readonly ConcurrentDictionary<string, string> seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Nothing seen yet.</summary>
    public SharedStrings() => lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text as a string that others may hold too.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (lookup.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        return seen.GetOrAdd(made, made);
    }
}
