using Samvirke.Register.Entries;

namespace Samvirke.Register.Confirming;

/// <summary>How many entries are fresh.</summary>
/// <param name="Entries">How many there are.</param>
/// <param name="Fresh">How many of them are not overdue.</param>
/// <param name="LastYear">How many of them were confirmed within a year, whatever their kind asks for.</param>
public readonly record struct FreshShare(int Entries, int Fresh, int LastYear)
{
    /// <summary>How many should have been confirmed by now.</summary>
    public int Overdue => Entries - Fresh;

    /// <summary>How many of a hundred are fresh, rounded down, so that a hundred means all; a hundred where there are none.</summary>
    public int Percent => Of(Fresh);

    /// <summary>How many of a hundred were confirmed within a year, rounded down.</summary>
    public int LastYearPercent => Of(LastYear);

    /// <summary>Both together.</summary>
    public FreshShare Plus(FreshShare other) => new(Entries + other.Entries, Fresh + other.Fresh, LastYear + other.LastYear);

    private int Of(int part) => Entries == 0 ? 100 : (int)(100L * part / Entries);
}

/// <summary>The share of an organisation.</summary>
/// <param name="Steward">Who answers for the entries; nothing for entries that nobody answers for.</param>
/// <param name="Share">How many of them are fresh.</param>
public readonly record struct StewardShare(EntryId? Steward, FreshShare Share);
