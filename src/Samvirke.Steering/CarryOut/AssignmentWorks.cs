using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.CarryOut;

/// <summary>What an organisation does with an assignment, as it is kept.</summary>
/// <param name="Work">What it does.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record KeptWork(AssignmentWork Work, Paper Paper)
{
    /// <summary>Who does it.</summary>
    public EntryId Organisation => Paper.Name.Organisation;

    /// <summary>The assignment.</summary>
    public EntryId Assignment => new(Paper.Name.Key);

    /// <summary>The work that the paper holds; nothing where it was taken away.</summary>
    public static KeptWork? Of(Paper? paper) => paper is not null && AssignmentWork.Of(paper) is { } work ? new KeptWork(work, paper) : null;
}

/// <summary>What came of keeping work: exactly one of the records below.</summary>
public abstract record WorkOutcome
{
    private WorkOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept : WorkOutcome;

    /// <summary>It is taken away.</summary>
    public sealed record TakenAway : WorkOutcome;

    /// <summary>Somebody wrote in between; nothing was kept.</summary>
    /// <param name="Latest">What they wrote; nothing where they took it away.</param>
    /// <param name="Version">The version that stands.</param>
    public sealed record Conflict(AssignmentWork? Latest, long Version) : WorkOutcome;

    /// <summary>Assignments would wait for each other in a circle; nothing was kept.</summary>
    /// <param name="Members">The assignments, each waiting for the next, and the last for the first, which is the one that was written of.</param>
    public sealed record Circle(ImmutableArray<EntryId> Members) : WorkOutcome;
}

/// <summary>Organisations keep what they do with their assignments, and others read it as far as it is shared.</summary>
public sealed class AssignmentWorks(WorkbenchStore workbench)
{
    /// <summary>
    /// Written with whatever waits for something else, so that two who write at the same moment cannot close a circle that neither of them sees: one of them has to look again. It says
    /// nothing, and nobody reads it.
    /// </summary>
    private static readonly PaperName Turn = new(new EntryId("samvirke"), "assignment-turn", "all");

    /// <summary>The latest version, also where it was taken away; nothing where there never was one.</summary>
    public Task<Paper?> FindAsync(EntryId organisation, EntryId assignment, CancellationToken cancellation) => workbench.FindAsync(NameOf(organisation, assignment), cancellation);

    /// <summary>All versions, the latest first.</summary>
    public async Task<ImmutableArray<Paper>> HistoryAsync(EntryId organisation, EntryId assignment, CancellationToken cancellation) =>
        [.. (await workbench.HistoryAsync(NameOf(organisation, assignment), cancellation)).Reverse()];

    /// <summary>What everybody may read, and what the organisation itself has, by organisation and assignment.</summary>
    /// <param name="own">The organisation whose own work is taken in; nothing where there is none.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<KeptWork>> ReadAsync(EntryId? own, CancellationToken cancellation)
    {
        var shared = await workbench.PublicAsync(AssignmentWork.Sort, cancellation);
        var ours = own is { } organisation ? await workbench.OfAsync(organisation, AssignmentWork.Sort, cancellation) : [];
        return
        [
            .. shared.Where(paper => paper.Name.Organisation != own).Concat(ours).Select(KeptWork.Of).OfType<KeptWork>()
                .OrderBy(kept => kept.Organisation.Value, StringComparer.Ordinal).ThenBy(kept => kept.Assignment.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Keeps the work, unless somebody has written since the version that the writer saw, or assignments would wait for each other in a circle.</summary>
    public async Task<WorkOutcome> WriteAsync(EntryId organisation, EntryId assignment, AssignmentWork work, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation)
    {
        var paper = new NewPaper(NameOf(organisation, assignment), basedOn, work.Write(), shared, account);
        if (work.Dependencies.IsEmpty) return OutcomeOf(await workbench.WriteAsync(paper, cancellation));
        while (true)
        {
            // Whose turn it is is read first: whoever writes after that makes this one look again.
            var turn = (await workbench.FindAsync(Turn, cancellation))?.Version ?? 0;
            if (await CircleAsync(organisation, assignment, work, cancellation) is { IsEmpty: false } circle) return new WorkOutcome.Circle(circle);
            var outcome = await workbench.WriteAllAsync([paper, new NewPaper(Turn, turn, null, SharedWith.Own, account)], cancellation);
            if (outcome is not PaperOutcome.Conflict conflict || conflict.Yours.Name != Turn) return OutcomeOf(outcome);
        }
    }

    /// <summary>Takes the work away, unless somebody has written since the version that the writer saw.</summary>
    public async Task<WorkOutcome> RemoveAsync(EntryId organisation, EntryId assignment, long basedOn, Guid account, CancellationToken cancellation) =>
        OutcomeOf(await workbench.WriteAsync(new NewPaper(NameOf(organisation, assignment), basedOn, null, SharedWith.Own, account), cancellation));

    private async Task<ImmutableArray<EntryId>> CircleAsync(EntryId organisation, EntryId assignment, AssignmentWork work, CancellationToken cancellation)
    {
        var others = (await ReadAsync(organisation, cancellation)).Where(kept => (kept.Organisation, kept.Assignment) != (organisation, assignment));
        var edges = others.SelectMany(kept => kept.Work.Dependencies.Select(each => (kept.Assignment, each.On))).Concat(work.Dependencies.Select(each => (assignment, each.On)));
        return DependencyGraph.Of(edges).CircleThrough(assignment);
    }

    private static WorkOutcome OutcomeOf(PaperOutcome outcome) => outcome switch
    {
        PaperOutcome.Written written => written.Papers[0].IsGone ? new WorkOutcome.TakenAway() : new WorkOutcome.Kept(),
        PaperOutcome.Conflict conflict => new WorkOutcome.Conflict(AssignmentWork.Of(conflict.Latest), conflict.Latest?.Version ?? 0),
        var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
    };

    private static PaperName NameOf(EntryId organisation, EntryId assignment) => new(organisation, AssignmentWork.Sort, assignment.Value);
}
