using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.FollowProposals;

/// <summary>
/// Reads what was done about a proposal and its parts: what follows it up, what it led to, and assignments and guidance that deal with it; and from each of those that
/// came after the report, what follows it up, builds on it, is part of it or takes its place, and what it led to. Each entry is met once, so that circles end.
/// </summary>
internal sealed class StepReader(RegisterSnapshot snapshot, Entry report, StepTiming timing)
{
    private static readonly ImmutableArray<Kind> Doings = [Kind.Assignment, Kind.Law, .. Kind.Efforts];

    private static readonly ImmutableArray<RelationType> Further = [RelationTypes.FollowsUp, RelationTypes.BuildsOn, RelationTypes.PartOf, RelationTypes.Succeeds];

    private static readonly ImmutableArray<RelationType> DoneBy =
        [RelationTypes.AssignedTo, RelationTypes.LedBy, RelationTypes.CarriedOutBy, RelationTypes.ProvidedBy, RelationTypes.CoordinatedBy, RelationTypes.AdministeredBy, RelationTypes.IssuedBy];

    /// <summary>The steps, those nearest to the proposal first.</summary>
    /// <param name="pieces">The proposal and its parts.</param>
    public ImmutableArray<ProposalStep> Read(ImmutableArray<Entry> pieces)
    {
        var met = pieces.Select(piece => piece.Id).ToHashSet();
        var steps = ImmutableArray.CreateBuilder<ProposalStep>();
        var queue = new Queue<ProposalStep>();
        foreach (var piece in pieces)
        {
            foreach (var tie in FirstTies(piece)) Take(piece, piece, tie);
        }

        while (queue.TryDequeue(out var step))
        {
            steps.Add(step);
            if (step.Time != StepTime.Since) continue;
            foreach (var tie in FurtherTies(step.What)) Take(step.What, step.Piece, tie);
        }

        return steps.ToImmutable();

        void Take(Entry about, Entry piece, StepTie tie)
        {
            if (IsDoing(tie.What) && met.Add(tie.What.Id)) queue.Enqueue(Step(about, piece, tie));
        }
    }

    /// <summary>What was there already that the proposal and its parts build on: no steps, but what they wanted taken further.</summary>
    public ImmutableArray<ProposalStep> Ground(ImmutableArray<Entry> pieces, IEnumerable<EntryId> besides)
    {
        var met = besides.ToHashSet();
        return
        [
            .. pieces.SelectMany(piece => piece.Relations.Where(relation => relation.Type == RelationTypes.BuildsOn)
                .Select(relation => (Piece: piece, Tie: snapshot.Find(relation.To) is { } what ? new StepTie(what, relation, IsTold: false) : null)))
                .Where(each => each.Tie is { } tie && IsDoing(tie.What) && met.Add(tie.What.Id))
                .Select(each => Step(each.Piece, each.Piece, each.Tie!) with { Time = StepTime.Before, Dating = StepDating.Sources }),
        ];
    }

    private IEnumerable<StepTie> FirstTies(Entry piece) =>
    [
        .. Incoming(piece, RelationTypes.FollowsUp),
        .. LedTo(piece),
        .. Incoming(piece, RelationTypes.Concerns).Where(tie => tie.What.Kind == Kind.Assignment || tie.What.Kind == Kind.Guidance),
    ];

    private IEnumerable<StepTie> FurtherTies(Entry step) => [.. LedTo(step), .. Further.SelectMany(type => Incoming(step, type))];

    private IEnumerable<StepTie> LedTo(Entry from) => from.Relations
        .Where(relation => relation.Type == RelationTypes.LedTo)
        .Select(relation => snapshot.Find(relation.To) is { } what ? new StepTie(what, relation, IsTold: false) : null)
        .OfType<StepTie>();

    private IEnumerable<StepTie> Incoming(Entry to, RelationType type)
    {
        var ties = new List<StepTie>();
        foreach (var (from, relation) in snapshot.IncomingTo(to.Id))
        {
            if (relation.Type == type) ties.Add(new StepTie(from, relation, IsTold: true));
        }

        return ties.OrderBy(tie => tie.What.Id);
    }

    private static bool IsDoing(Entry entry) => Doings.Contains(entry.Kind);

    private ProposalStep Step(Entry about, Entry piece, StepTie tie)
    {
        var (time, dating) = timing.Of(tie.What, tie.Relation);
        return new ProposalStep(
            tie.What, about, piece, tie.Relation, tie.IsTold, time, dating, Doers(tie.What), tie.What.Details.Text("outcome"),
            [.. Knowledge.About(snapshot, tie.What).Select(each => each.Entry).Where(study => study.Id != report.Id).OrderBy(study => study.Id)],
            snapshot.LastRevision(tie.What.Id));
    }

    private ImmutableArray<StepDoer> Doers(Entry what)
    {
        ImmutableArray<StepDoer> doers =
        [
            .. DoneBy.SelectMany(type => snapshot.ReachedFrom(what, type).Where(actor => actor.Kind == Kind.Actor).Select(actor => new StepDoer(actor, type))).DistinctBy(doer => doer.Actor.Id),
        ];
        if (!doers.IsEmpty || what.Steward is not { } steward || snapshot.Find(steward) is not { } keeper) return doers;
        return [new StepDoer(keeper, null)];
    }

    private sealed record StepTie(Entry What, Relation Relation, bool IsTold);
}
