using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.CarryOut;

/// <summary>An assignment at an organisation that has it.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Actor">The organisation.</param>
/// <param name="Kept">What it does, as far as the reader may know.</param>
/// <param name="Due">What is still to be done by some day, the first due first.</param>
/// <param name="HeldUp">What keeps it waiting that is late elsewhere.</param>
public sealed record WorkLine(Entry Assignment, Entry Actor, KeptWork? Kept, ImmutableArray<DueItem> Due, ImmutableArray<HeldUp> HeldUp);

/// <summary>An assignment at all the organisations that have it.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Due">Its last day by the register, where it has one.</param>
/// <param name="Written">Those of whom the reader may know what they do.</param>
/// <param name="Silent">The others.</param>
public sealed record AssignmentLines(Entry Assignment, DateOnly? Due, ImmutableArray<WorkLine> Written, ImmutableArray<WorkLine> Silent);

/// <summary>Assignments at the organisations that have them.</summary>
/// <param name="Lines">Those that fit what is asked, with what is late first, then what is due soonest.</param>
/// <param name="Actors">All organisations that have assignments or write of them.</param>
/// <param name="Circles">Assignments that wait for each other.</param>
public sealed record WorkList(ImmutableArray<WorkLine> Lines, ImmutableArray<Entry> Actors, ImmutableArray<ImmutableArray<EntryId>> Circles)
{
    /// <summary>The lines, together for each assignment, in the order of the first of each.</summary>
    public IEnumerable<AssignmentLines> Assignments => Lines
        .GroupBy(line => line.Assignment.Id)
        .Select(group => new AssignmentLines(
            group.First().Assignment, AssignmentTies.DueOf(group.First().Assignment), [.. group.Where(line => line.Kept is not null)], [.. group.Where(line => line.Kept is null)]));

    /// <summary>Assignments whose day by the register has gone by while somebody who has them has told nothing, the latest first: nobody knows whether they are done.</summary>
    public IEnumerable<AssignmentLines> Untold(DateOnly today) =>
        Assignments.Where(each => each.Due < today && !each.Silent.IsEmpty).OrderByDescending(each => each.Due);

    /// <summary>The list.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="works">All that the reader may know.</param>
    /// <param name="actor">The organisation that is asked about; nothing for all.</param>
    /// <param name="state">The state that is asked about; nothing for all. Whoever has written nothing is in none.</param>
    /// <param name="today">The day.</param>
    public static WorkList Of(RegisterSnapshot snapshot, ImmutableArray<KeptWork> works, EntryId? actor, AssignmentState? state, DateOnly today)
    {
        var graph = DependencyGraph.Of(works);
        var byPlace = works.ToDictionary(kept => (kept.Assignment, kept.Organisation));
        List<(Entry Assignment, Entry Actor)> places =
        [
            .. AssignmentTies.All(snapshot).SelectMany(assignment => AssignmentTies.Holders(snapshot, assignment).Select(holder => (assignment, holder.Actor)))
                .Concat(works.Select(kept => (Assignment: snapshot.Find(kept.Assignment), Actor: snapshot.Find(kept.Organisation))).Where(each => each is { Assignment: not null, Actor: not null }).Select(each => (each.Assignment!, each.Actor!)))
                .Distinct(),
        ];
        var asked = places.Where(place => actor is null || place.Actor.Id == actor).Select(Line).Where(line => state is null || line.Kept?.Work.State == state);
        return new(
            [.. asked.OrderBy(line => line.Due.IsEmpty ? DateOnly.MaxValue : line.Due[0].Due).ThenByDescending(line => line.Kept is not null).ThenBy(line => line.Assignment.Id.Value, StringComparer.Ordinal)],
            [.. places.Select(place => place.Actor).Distinct()],
            [.. graph.Circles()]);

        WorkLine Line((Entry Assignment, Entry Actor) place)
        {
            var kept = byPlace.GetValueOrDefault((place.Assignment.Id, place.Actor.Id));
            var heldUp = kept is null || !AssignmentStates.IsOpen(kept.Work.State) ? [] : WorkOverview.HeldUpBy(snapshot, graph, place.Assignment.Id, works, today);
            return new WorkLine(place.Assignment, place.Actor, kept, kept is null ? [] : DueItem.Of(snapshot, kept), heldUp);
        }
    }
}
