using System.Collections.Immutable;

namespace Samvirke.Register.Text;

/// <summary>A piece of register text, whatever it was written in, with the line on which it begins (from 1).</summary>
public abstract record TextNode(int Line);

/// <summary>A value; nothing where the text says <c>null</c> or leaves it empty.</summary>
public sealed record TextScalar(int Line, string? Value) : TextNode(Line);

/// <summary>A list.</summary>
public sealed record TextList(int Line, ImmutableArray<TextNode> Items) : TextNode(Line);

/// <summary>A key of a map with its value.</summary>
public sealed record TextMember(string Key, int Line, TextNode Value);

/// <summary>A map; keys may repeat, which is a defect that the reader names.</summary>
public sealed record TextMap(int Line, ImmutableArray<TextMember> Members) : TextNode(Line)
{
    /// <summary>The value of the first member with the key, or nothing.</summary>
    public TextNode? this[string key] => Member(key)?.Value;

    /// <summary>The first member with the key, or nothing.</summary>
    public TextMember? Member(string key)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Key, key, StringComparison.Ordinal)) return member;
        }

        return null;
    }
}
