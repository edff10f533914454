using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.CarryOut;

/// <summary>Which assignments wait for which, by what all organisations say that are taken in.</summary>
public sealed class DependencyGraph
{
    private readonly Dictionary<EntryId, ImmutableArray<EntryId>> waitsFor;

    private DependencyGraph(Dictionary<EntryId, ImmutableArray<EntryId>> waitsFor) => this.waitsFor = waitsFor;

    /// <summary>The graph of these dependencies.</summary>
    /// <param name="edges">Each assignment with one that it waits for.</param>
    public static DependencyGraph Of(IEnumerable<(EntryId From, EntryId On)> edges) => new(edges
        .Distinct()
        .GroupBy(edge => edge.From, edge => edge.On)
        .ToDictionary(group => group.Key, group => group.OrderBy(id => id.Value, StringComparer.Ordinal).ToImmutableArray()));

    /// <summary>The graph of what organisations do.</summary>
    public static DependencyGraph Of(IEnumerable<KeptWork> works) => Of(works.SelectMany(kept => kept.Work.Dependencies.Select(each => (kept.Assignment, each.On))));

    /// <summary>What the assignment waits for.</summary>
    public ImmutableArray<EntryId> WaitsFor(EntryId assignment) => waitsFor.GetValueOrDefault(assignment, []);

    /// <summary>The shortest circle that the assignment stands in, beginning with it, each waiting for the next and the last for the first; empty where there is none.</summary>
    public ImmutableArray<EntryId> CircleThrough(EntryId assignment)
    {
        var cameFrom = new Dictionary<EntryId, EntryId>();
        var queue = new Queue<EntryId>([assignment]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var next in WaitsFor(at))
            {
                if (next == assignment) return Way(at, assignment, cameFrom);
                if (cameFrom.TryAdd(next, at)) queue.Enqueue(next);
            }
        }

        return [];
    }

    /// <summary>So many circles that each assignment that stands in any stands in one of them.</summary>
    public IEnumerable<ImmutableArray<EntryId>> Circles()
    {
        var told = new HashSet<EntryId>();
        foreach (var assignment in waitsFor.Keys.OrderBy(id => id.Value, StringComparer.Ordinal))
        {
            if (told.Contains(assignment) || CircleThrough(assignment) is not { IsEmpty: false } circle) continue;
            told.UnionWith(circle);
            yield return circle;
        }
    }

    /// <summary>What keeps the assignment waiting: each that is late among those that it waits for, directly or through others, with the way there, the nearest first.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="isSettled">Whether nobody needs to wait for it any longer.</param>
    /// <param name="isLate">Whether it is late.</param>
    public IEnumerable<ImmutableArray<EntryId>> HeldUpBy(EntryId assignment, Func<EntryId, bool> isSettled, Func<EntryId, bool> isLate)
    {
        var cameFrom = new Dictionary<EntryId, EntryId>();
        var queue = new Queue<EntryId>([assignment]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var next in WaitsFor(at))
            {
                if (next == assignment || isSettled(next) || !cameFrom.TryAdd(next, at)) continue;
                if (isLate(next)) yield return Way(next, assignment, cameFrom);
                queue.Enqueue(next);
            }
        }
    }

    private static ImmutableArray<EntryId> Way(EntryId to, EntryId from, Dictionary<EntryId, EntryId> cameFrom)
    {
        var way = new List<EntryId> { to };
        while (way[^1] != from) way.Add(cameFrom[way[^1]]);
        way.Reverse();
        return [.. way];
    }
}
