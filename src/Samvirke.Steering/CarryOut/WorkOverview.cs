using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.CarryOut;

/// <summary>An organisation that has an assignment, and what it does with it.</summary>
/// <param name="Holder">The organisation; it may have the assignment no longer, where it still keeps work with it.</param>
/// <param name="Kept">What it does, as far as the reader may know; nothing where nothing is shared.</param>
/// <param name="Late">What should have been done by now.</param>
public sealed record HolderWork(Holder Holder, KeptWork? Kept, ImmutableArray<DueItem> Late);

/// <summary>An assignment that keeps another waiting.</summary>
/// <param name="Way">From the one that waits to the one that is late, each waiting for the next.</param>
/// <param name="LateAt">The organisations at which it is late, with what.</param>
public sealed record HeldUp(ImmutableArray<EntryId> Way, ImmutableArray<DueItem> LateAt);

/// <summary>An assignment with what all organisations do that have it.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Holders">The organisations, those that are late first.</param>
/// <param name="BuildsOn">What it builds on.</param>
/// <param name="LedTo">What it led to.</param>
/// <param name="HeldUp">What keeps it waiting.</param>
/// <param name="Waiting">The assignments that wait for it, with who says so.</param>
/// <param name="Circle">The circle of dependencies that it stands in; empty where there is none.</param>
public sealed record WorkOverview(
    Entry Assignment,
    ImmutableArray<HolderWork> Holders,
    ImmutableArray<Tied> BuildsOn,
    ImmutableArray<Tied> LedTo,
    ImmutableArray<HeldUp> HeldUp,
    ImmutableArray<(KeptWork By, string Why)> Waiting,
    ImmutableArray<EntryId> Circle)
{
    /// <summary>The overview of an assignment.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="works">All that the reader may know of what organisations do.</param>
    /// <param name="today">The day.</param>
    public static WorkOverview Of(RegisterSnapshot snapshot, Entry assignment, ImmutableArray<KeptWork> works, DateOnly today)
    {
        var graph = DependencyGraph.Of(works);
        var own = works.Where(kept => kept.Assignment == assignment.Id).ToDictionary(kept => kept.Organisation);
        var holders = AssignmentTies.Holders(snapshot, assignment);
        var others = own.Values.Where(kept => holders.All(holder => holder.Actor.Id != kept.Organisation)).Select(kept => snapshot.Find(kept.Organisation)).OfType<Entry>().Select(actor => new Holder(actor, false, []));
        return new(
            assignment,
            [.. holders.Concat(others).Select(holder => With(holder, own.GetValueOrDefault(holder.Actor.Id))).OrderByDescending(each => !each.Late.IsEmpty)],
            AssignmentTies.BuildsOn(snapshot, assignment),
            AssignmentTies.LedTo(snapshot, assignment),
            HeldUpBy(snapshot, graph, assignment.Id, works, today),
            [.. works.SelectMany(kept => kept.Work.Dependencies.Where(each => each.On == assignment.Id).Select(each => (kept, each.Why)))],
            graph.CircleThrough(assignment.Id));

        HolderWork With(Holder holder, KeptWork? kept) => new(holder, kept, kept is null ? [] : [.. DueItem.Of(snapshot, kept).Where(item => item.IsLate(today))]);
    }

    /// <summary>What keeps an assignment waiting: those that it waits for, directly or through others, that are late somewhere.</summary>
    public static ImmutableArray<HeldUp> HeldUpBy(RegisterSnapshot snapshot, DependencyGraph graph, EntryId assignment, ImmutableArray<KeptWork> works, DateOnly today)
    {
        var all = works.ToLookup(kept => kept.Assignment);
        return [.. graph.HeldUpBy(assignment, IsSettled, id => LateAt(id).Any()).Select(way => new HeldUp(way, [.. LateAt(way[^1])]))];

        // Nobody waits any longer for what all who have told of it have delivered.
        bool IsSettled(EntryId id) => all[id].Any() && all[id].All(kept => !AssignmentStates.IsOpen(kept.Work.State));

        IEnumerable<DueItem> LateAt(EntryId id) => all[id].SelectMany(kept => DueItem.Of(snapshot, kept).Where(item => item.IsLate(today) && item.Sort != DueSort.Step));
    }
}
