using System.Collections.Immutable;
using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Relating;

/// <summary>What is compared: whatever somebody does, pays for or requires, and what the law demands.</summary>
public static class EffortKinds
{
    /// <summary>The kinds whose entries are compared with each other.</summary>
    public static ImmutableArray<Kind> All { get; } = [.. Kind.Efforts, Kind.Duty, Kind.Provision];

    /// <summary>The kinds that say what somebody must or may do, rather than being done.</summary>
    public static ImmutableArray<Kind> Demands { get; } = [Kind.Duty, Kind.Provision, Kind.PlanRequirement];

    /// <summary>The kinds that make others' work possible: money, advice, coordination, meeting places, demands.</summary>
    public static ImmutableArray<Kind> Enabling { get; } = [Kind.GrantScheme, Kind.Guidance, Kind.Function, Kind.Structure, .. Demands];

    /// <summary>Whether entries of the kind are compared.</summary>
    public static bool IsCompared(Kind kind) => All.Contains(kind);
}
