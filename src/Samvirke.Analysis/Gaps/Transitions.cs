using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>The transitions of the register: who is responsible before, during and after, by which provision, and where nobody is.</summary>
/// <param name="Views">Those that concern the scope, those with the surest gaps first.</param>
public sealed record Transitions(ImmutableArray<TransitionView> Views)
{
    /// <summary>Reads the transitions of the scope: all for the nation, and for an area those in which somebody of its level is responsible.</summary>
    public static Transitions Of(RegisterSnapshot snapshot, GapScope scope)
    {
        var gaps = new TransitionGaps(snapshot, SaidMissing.Of(snapshot, scope));
        return new Transitions(
        [
            .. snapshot.OfKind(Kind.Transition).Ordinals()
                .Select(ordinal => View(snapshot, scope, gaps, snapshot.Entries[ordinal]))
                .Where(view => scope.Level is null || view.Stages.Any(stage => stage.Actors.Any(scope.Concerns)))
                .OrderBy(view => view.Gaps.IsEmpty ? GapStanding.NotRecorded + 1 : view.Gaps[0].Standing)
                .ThenByDescending(view => view.Gaps.Count(gap => gap.Standing == GapStanding.Said))
                .ThenByDescending(view => view.Gaps.Length)
                .ThenBy(view => view.Transition.Id),
        ]);
    }

    private static TransitionView View(RegisterSnapshot snapshot, GapScope scope, TransitionGaps gaps, Entry transition)
    {
        ImmutableArray<TransitionStage> stages = [.. Enum.GetValues<TransitionTime>().Select(time => StageReader.Read(snapshot, transition, time))];
        ImmutableArray<Entry> coordinators = [.. snapshot.ReachedFrom(transition, RelationTypes.CoordinatedBy).Where(ChainPiece.IsEstablished).OrderBy(entry => entry.Id)];
        ImmutableArray<Entry> here = [.. stages.SelectMany(stage => stage.Actors).SelectMany(actor => scope.Here(actor)).DistinctBy(actor => actor.Id).OrderBy(actor => actor.Id)];
        return new TransitionView(transition, stages, coordinators, here, gaps.Of(transition, stages, coordinators), gaps.Told(transition, stages, coordinators));
    }
}
