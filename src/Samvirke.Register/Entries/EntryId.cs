namespace Samvirke.Register.Entries;

/// <summary>The address of an entry: a short ASCII slug (<c>a-z</c>, <c>0-9</c>, single hyphens between) that never changes.</summary>
public readonly record struct EntryId(string Value) : IComparable<EntryId>
{
    /// <summary>The longest id allowed, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>Whether the text has the form of an id.</summary>
    public static bool IsValid(string? text)
    {
        if (text is not { Length: > 0 and <= MaxLength } || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '-' ? text[i - 1] == '-' : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(EntryId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
