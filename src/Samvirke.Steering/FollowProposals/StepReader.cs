using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.FollowProposals;

/// <summary>
/// Reads what was done about a proposal and its parts. A chain begins with what follows it up or what it led to; or with what is about the same matter: assignments,
/// guidance and official documents that deal with it, what came of what it builds on, and what came of other proposals that are about it. From each of those that came
/// after the report it goes on to what follows that up, builds on it, is part of it or takes its place, and what that led to. Each entry is met once, so that circles end.
/// </summary>
internal sealed class StepReader(RegisterSnapshot snapshot, Entry report, ImmutableHashSet<EntryId> proposals, StepTiming timing)
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
        foreach (var (piece, tie) in Each(pieces, FollowUps)) Take(Step(piece, piece, tie, isFollowUp: true));
        foreach (var (piece, tie) in Each(pieces, Dealings)) Take(Step(piece, piece, tie, isFollowUp: false));
        // What the proposal builds on was there before; only what came of it since is new.
        met.UnionWith(Ground(pieces, []).Select(ground => ground.What.Id));
        foreach (var piece in pieces)
        {
            foreach (var (origin, tie) in Beside(piece))
            {
                if (Step(origin, piece, tie, isFollowUp: false) is { Time: StepTime.Since } step) Take(step);
            }
        }

        while (queue.TryDequeue(out var step))
        {
            steps.Add(step);
            if (step.Time != StepTime.Since) continue;
            foreach (var tie in FurtherTies(step.What)) Take(Step(step.What, step.Piece, tie, step.IsFollowUp));
        }

        return steps.ToImmutable();

        void Take(ProposalStep step)
        {
            if (IsDoing(step.What) && met.Add(step.What.Id)) queue.Enqueue(step);
        }
    }

    /// <summary>What was there already that the proposal and its parts build on: no steps, but what they wanted taken further.</summary>
    public ImmutableArray<ProposalStep> Ground(ImmutableArray<Entry> pieces, IEnumerable<EntryId> besides)
    {
        var met = besides.ToHashSet();
        return
        [
            .. Each(pieces, BuildsOn).Where(each => met.Add(each.Tie.What.Id))
                .Select(each => Step(each.Piece, each.Piece, each.Tie, isFollowUp: false) with { Time = StepTime.Before, Dating = StepDating.Sources }),
        ];
    }

    private static IEnumerable<(Entry Piece, StepTie Tie)> Each(ImmutableArray<Entry> pieces, Func<Entry, IEnumerable<StepTie>> ties) => pieces.SelectMany(piece => ties(piece).Select(tie => (piece, tie)));

    private IEnumerable<StepTie> FollowUps(Entry piece) => [.. Incoming(piece, RelationTypes.FollowsUp), .. LedTo(piece)];

    private IEnumerable<StepTie> Dealings(Entry piece) =>
        Incoming(piece, RelationTypes.Concerns).Where(tie => tie.What.Kind == Kind.Assignment || tie.What.Kind == Kind.Guidance || tie.What.Kind == Kind.Source);

    private IEnumerable<StepTie> BuildsOn(Entry piece) => Outgoing(piece, RelationTypes.BuildsOn).Where(tie => Doings.Contains(tie.What.Kind));

    private IEnumerable<(Entry Origin, StepTie Tie)> Beside(Entry piece)
    {
        var others = Incoming(piece, RelationTypes.Concerns).Select(tie => tie.What).Where(entry => entry.Kind == Kind.Proposal && !proposals.Contains(entry.Id));
        return BuildsOn(piece).Select(tie => tie.What).Concat(others)
            .SelectMany(origin => ((IEnumerable<StepTie>)[.. LedTo(origin), .. Incoming(origin, RelationTypes.FollowsUp), .. Incoming(origin, RelationTypes.Succeeds)]).Select(tie => (origin, tie)));
    }

    private IEnumerable<StepTie> FurtherTies(Entry step) => [.. LedTo(step), .. Further.SelectMany(type => Incoming(step, type))];

    private IEnumerable<StepTie> LedTo(Entry from) => Outgoing(from, RelationTypes.LedTo);

    private IEnumerable<StepTie> Outgoing(Entry from, RelationType type) => from.Relations
        .Where(relation => relation.Type == type)
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

    /// <summary>Whether it is something that somebody does, and no proposal of it; or a document by which it is done: a bill and no study of anything.</summary>
    private bool IsDoing(Entry entry) =>
        (Doings.Contains(entry.Kind) && !entry.Facets[Facet.Status].Contains("proposed")) || (entry.Kind == Kind.Source && entry.Id != report.Id && Knowledge.ClassOf(entry) is null);

    private ProposalStep Step(Entry about, Entry piece, StepTie tie, bool isFollowUp)
    {
        var (time, dating) = timing.Of(tie.What, tie.Relation);
        return new ProposalStep(
            tie.What, about, piece, tie.Relation, tie.IsTold, isFollowUp, time, dating, Doers(tie.What), tie.What.Details.Text("outcome"),
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
