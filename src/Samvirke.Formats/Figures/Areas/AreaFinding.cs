using System.Collections.Immutable;

namespace Samvirke.Formats.Figures.Areas;

/// <summary>Which area a text means.</summary>
internal abstract record AreaFinding
{
    private AreaFinding()
    {
    }

    /// <summary>One area.</summary>
    /// <param name="Number">Its number today.</param>
    /// <param name="Former">The number that stood there, where it had another; the area is the same.</param>
    public sealed record Found(string Number, string? Former) : AreaFinding;

    /// <summary>No area.</summary>
    /// <param name="Nearest">The name that may have been meant, or nothing.</param>
    public sealed record Unknown(string? Nearest) : AreaFinding;

    /// <summary>Several areas have the name.</summary>
    public sealed record SameName(ImmutableArray<string> Numbers) : AreaFinding;

    /// <summary>The number is no longer used, and its area was divided.</summary>
    public sealed record Divided(string Number, int Last, ImmutableArray<string> Now) : AreaFinding;

    /// <summary>The number is no longer used, and its area is a part of a larger one.</summary>
    /// <param name="Parts">All that it was made of, in the year.</param>
    public sealed record Merged(string Number, int Last, string Now, ImmutableArray<string> Parts) : AreaFinding;

    /// <summary>The number and the name beside it are of different areas.</summary>
    public sealed record NameDiffers(string Number, string Name) : AreaFinding;

    /// <summary>A city district, which the register does not know.</summary>
    public sealed record District : AreaFinding;
}
