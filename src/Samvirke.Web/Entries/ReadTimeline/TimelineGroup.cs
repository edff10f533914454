using System.Collections.Immutable;
using Samvirke.Register.Kinds;

namespace Samvirke.Web.Entries.ReadTimeline;

/// <summary>Kinds of entries that share a lane of the timeline.</summary>
/// <param name="Id">Name in the address.</param>
/// <param name="Kinds">The kinds in it.</param>
public sealed record TimelineGroup(string Id, ImmutableArray<Kind> Kinds)
{
    /// <summary>The lanes from the top; areas have their own history and are not among them.</summary>
    public static ImmutableArray<TimelineGroup> All { get; } =
    [
        new("lover", [Kind.Law]),
        new("planer", [Kind.Plan]),
        new("tiltak", [Kind.Programme, Kind.Measure]),
        new("samhandling", [Kind.Structure, Kind.Function]),
        new("tilbud", [Kind.Service, Kind.Channel, Kind.GrantScheme, Kind.Guidance]),
        new("oppdrag", [Kind.Assignment]),
        new("aktorer", [Kind.Actor]),
    ];

    /// <summary>The group with the name, or nothing.</summary>
    public static TimelineGroup? Find(string? id) => All.FirstOrDefault(group => group.Id == id);

    /// <summary>The group of a kind, or nothing when the timeline does not show it.</summary>
    public static TimelineGroup? Of(Kind kind) => All.FirstOrDefault(group => group.Kinds.Contains(kind));
}
