namespace Samvirke.Analysis.Relating;

/// <summary>How two efforts relate.</summary>
public enum EffortRelation
{
    /// <summary>Nothing that anybody need know of.</summary>
    None,

    /// <summary>The same purpose, group and level, by two owners.</summary>
    Overlaps,

    /// <summary>The same group, but another level, setting, age or direction.</summary>
    Complements,

    /// <summary>One funds, requires, guides or coordinates the other, or is carried out through it.</summary>
    Supports,

    /// <summary>Two duties or definitions that cannot both be followed for the same case.</summary>
    Conflicts,
}
