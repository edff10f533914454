using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Relating;

/// <summary>What is compared: whatever somebody does, pays for or requires, what the law demands, and what a term is said to mean.</summary>
public static class EffortKinds
{
    /// <summary>The kinds whose entries are compared with each other.</summary>
    public static ImmutableArray<Kind> All { get; } = [.. Kind.Efforts, Kind.Duty, Kind.Provision, Kind.Definition];

    /// <summary>The kinds that say what somebody must or may do, rather than being done.</summary>
    public static ImmutableArray<Kind> Demands { get; } = [Kind.Duty, Kind.Provision, Kind.PlanRequirement];

    private static readonly ImmutableArray<(EffortSorts Sort, ImmutableArray<Kind> Kinds)> BySort =
    [
        (EffortSorts.Demand, Demands),
        (EffortSorts.Function, [Kind.Function]),
        (EffortSorts.Structure, [Kind.Structure]),
        (EffortSorts.Grant, [Kind.GrantScheme]),
        (EffortSorts.Advice, [Kind.Guidance, Kind.Channel]),
        (EffortSorts.Plan, [Kind.Plan, Kind.PlanRequirement, Kind.Programme]),
    ];

    /// <summary>Whether entries of the kind are compared.</summary>
    public static bool IsCompared(Kind kind) => All.Contains(kind);

    /// <summary>Whether the register says that the effort is over.</summary>
    internal static bool HasEnded(Entry effort) => effort.Facets[Facet.Status] is ["ended"];

    /// <summary>The sorts that the kind belongs to.</summary>
    internal static EffortSorts SortsOf(Kind kind) => BySort.Where(each => each.Kinds.Contains(kind)).Aggregate(EffortSorts.None, (sorts, each) => sorts | each.Sort);
}

/// <summary>Sorts of effort; a kind may belong to several.</summary>
[Flags]
internal enum EffortSorts
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Says what must or may be done.</summary>
    Demand = 1,

    /// <summary>A coordinating function.</summary>
    Function = 2,

    /// <summary>A structure in which people meet.</summary>
    Structure = 4,

    /// <summary>Pays.</summary>
    Grant = 8,

    /// <summary>Advises or informs.</summary>
    Advice = 16,

    /// <summary>Plans, or asks for a plan.</summary>
    Plan = 32,
}
