using System.Runtime.InteropServices;

namespace Samvirke.Register.Text;

/// <summary>
/// Short texts that occur again and again in a register (keys, ids, locators, words of vocabularies), so that most are in memory once.
/// It forgets: a text may displace another, which is then made anew. So it never grows, and many threads may use it without waiting:
/// the worst that can come of a race is one more copy.
/// </summary>
public sealed class SharedStrings
{
    /// <summary>Longer texts are seldom repeated and are not looked for.</summary>
    public const int MaxLength = 48;

    private const int Slots = 1 << 15;
    private readonly string?[] seen = new string?[Slots];

    /// <summary>The text as a string that others may hold too.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        ref var slot = ref seen[Slot(text)];
        var known = slot;
        return known is not null && text.SequenceEqual(known) ? known : slot = text.ToString();
    }

    /// <summary>Four characters at a time; a colliding text costs a copy and nothing else, so the hash need not be secret.</summary>
    private static int Slot(ReadOnlySpan<char> text)
    {
        const ulong Prime = 0x9E37_79B9_7F4A_7C15;
        var hash = (ulong)text.Length;
        var bytes = MemoryMarshal.AsBytes(text);
        while (bytes.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * Prime;
            hash ^= hash >> 32;
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var each in bytes) hash = (hash ^ each) * Prime;
        return (int)(hash >> 49);
    }
}
