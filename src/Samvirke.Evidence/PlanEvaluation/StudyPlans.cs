using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>A plan as it is kept.</summary>
/// <param name="Key">Which one of the municipality's.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record KeptStudyPlan(string Key, StudyPlan Plan, Paper Paper)
{
    /// <summary>The plan that the paper holds; nothing where it was taken away.</summary>
    public static KeptStudyPlan? Of(Paper? paper) => paper is not null && StudyPlan.Of(paper) is { } plan ? new(paper.Name.Key, plan, paper) : null;
}

/// <summary>What came of keeping a plan: exactly one of the records below.</summary>
public abstract record StudyOutcome
{
    private StudyOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept(string Key) : StudyOutcome;

    /// <summary>Somebody wrote in between; nothing was kept.</summary>
    /// <param name="Latest">What they wrote; nothing where they took it away.</param>
    /// <param name="Version">The version that stands.</param>
    public sealed record Conflict(StudyPlan? Latest, long Version) : StudyOutcome;
}

/// <summary>An organisation keeps its plans for evaluations, each on a paper of its own with all its versions.</summary>
public sealed class StudyPlans(WorkbenchStore workbench)
{
    /// <summary>The plans that the reader may see, by key.</summary>
    /// <param name="organisation">Whose they are.</param>
    /// <param name="upTo">The least that a plan must be shared with.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<KeptStudyPlan>> ReadAsync(EntryId organisation, SharedWith upTo, CancellationToken cancellation)
    {
        var papers = await workbench.OfAsync(organisation, StudyPlan.Sort, cancellation);
        return [.. papers.Where(paper => paper.SharedWith >= upTo).Select(KeptStudyPlan.Of).OfType<KeptStudyPlan>()];
    }

    /// <summary>The plan as it stands; nothing where there is none.</summary>
    public async Task<KeptStudyPlan?> FindAsync(EntryId organisation, string key, CancellationToken cancellation) =>
        key.Length > EntryId.MaxLength ? null : KeptStudyPlan.Of(await workbench.FindAsync(Name(organisation, key), cancellation));

    /// <summary>All versions of it, the first one first.</summary>
    public async Task<ImmutableArray<KeptStudyPlan>> VersionsAsync(EntryId organisation, string key, CancellationToken cancellation) =>
        [.. (await workbench.HistoryAsync(Name(organisation, key), cancellation)).Select(KeptStudyPlan.Of).OfType<KeptStudyPlan>()];

    /// <summary>Keeps a new plan.</summary>
    public async Task<StudyOutcome.Kept> AddAsync(EntryId organisation, StudyPlan plan, SharedWith shared, Guid account, CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            var key = number.ToString(CultureInfo.InvariantCulture);
            // A number that somebody has used, or takes at the same moment, is theirs.
            if (await workbench.FindAsync(Name(organisation, key), cancellation) is null && await WriteAsync(organisation, key, plan, shared, 0, account, cancellation) is StudyOutcome.Kept kept) return kept;
        }
    }

    /// <summary>Keeps the plan, unless somebody has written since the version that the writer saw.</summary>
    public async Task<StudyOutcome> WriteAsync(EntryId organisation, string key, StudyPlan plan, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation) =>
        await workbench.WriteAsync(new NewPaper(Name(organisation, key), basedOn, plan.Write(), shared, account), cancellation) switch
        {
            PaperOutcome.Written => new StudyOutcome.Kept(key),
            PaperOutcome.Conflict conflict => new StudyOutcome.Conflict(StudyPlan.Of(conflict.Latest), conflict.Latest?.Version ?? 0),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };

    private static PaperName Name(EntryId organisation, string key) => new(organisation, StudyPlan.Sort, key);
}
