namespace Samvirke.Register.Entries;

/// <summary>The days on which a statement holds, both ends included; an open end is unknown or unlimited.</summary>
public readonly record struct ValidTime(DateOnly? From, DateOnly? To)
{
    /// <summary>Holds on any day, as far as is known.</summary>
    public static ValidTime Always => default;

    /// <summary>Whether it holds on the day.</summary>
    public bool Holds(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);

    /// <summary>Whether some day belongs to both.</summary>
    public bool Overlaps(ValidTime other) =>
        (From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) <= (To ?? DateOnly.MaxValue);

    /// <summary>The days that belong to both; it is backwards when there are none.</summary>
    public ValidTime Within(ValidTime other) => new(
        From is { } from && !(other.From > from) ? from : other.From,
        To is { } to && !(other.To < to) ? to : other.To);

    /// <summary>Whether it ends before it begins.</summary>
    public bool IsBackwards => From > To;
}
