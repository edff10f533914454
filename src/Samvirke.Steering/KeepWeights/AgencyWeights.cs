using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.KeepWeights;

/// <summary>What an organisation holds, as it is kept.</summary>
/// <param name="Weights">What it holds.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record KeptWeights(ModelWeights Weights, Paper Paper)
{
    /// <summary>Whose they are.</summary>
    public EntryId Organisation => Paper.Name.Organisation;

    /// <summary>What the paper holds; nothing where it was taken back.</summary>
    public static KeptWeights? Of(Paper? paper) => paper is not null && ModelWeights.Of(paper) is { } weights ? new KeptWeights(weights, paper) : null;
}

/// <summary>What came of keeping weights: exactly one of the records below.</summary>
public abstract record WeightsOutcome
{
    private WeightsOutcome()
    {
    }

    /// <summary>They are kept.</summary>
    public sealed record Kept : WeightsOutcome;

    /// <summary>They are taken back.</summary>
    public sealed record TakenBack : WeightsOutcome;

    /// <summary>Somebody wrote in between; nothing was kept.</summary>
    /// <param name="Latest">What they wrote; nothing where they took it back.</param>
    /// <param name="Version">The version that stands.</param>
    public sealed record Conflict(ModelWeights? Latest, long Version) : WeightsOutcome;
}

/// <summary>Organisations keep what they hold about the choice between models, and share it with everybody or nobody.</summary>
public sealed class AgencyWeights(WorkbenchStore workbench)
{
    /// <summary>The latest version, also where it was taken back; nothing where there never was one.</summary>
    public Task<Paper?> FindAsync(EntryId organisation, CancellationToken cancellation) => workbench.FindAsync(NameOf(organisation), cancellation);

    /// <summary>All versions, the latest first.</summary>
    public async Task<ImmutableArray<Paper>> HistoryAsync(EntryId organisation, CancellationToken cancellation) => [.. (await workbench.HistoryAsync(NameOf(organisation), cancellation)).Reverse()];

    /// <summary>What organisations share with everybody, by organisation.</summary>
    public async Task<ImmutableArray<KeptWeights>> PublicAsync(CancellationToken cancellation) =>
        [.. (await workbench.PublicAsync(ModelWeights.Sort, cancellation)).Select(KeptWeights.Of).OfType<KeptWeights>()];

    /// <summary>Keeps what an organisation holds, or takes it back, unless somebody has written since the version that the writer saw.</summary>
    public async Task<WeightsOutcome> WriteAsync(EntryId organisation, ModelWeights? weights, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation) =>
        await workbench.WriteAsync(new NewPaper(NameOf(organisation), basedOn, weights?.Write(), shared, account), cancellation) switch
        {
            PaperOutcome.Written written => written.Paper.IsGone ? new WeightsOutcome.TakenBack() : new WeightsOutcome.Kept(),
            PaperOutcome.Conflict conflict => new WeightsOutcome.Conflict(ModelWeights.Of(conflict.Latest), conflict.Latest?.Version ?? 0),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };

    private static PaperName NameOf(EntryId organisation) => new(organisation, ModelWeights.Sort, ModelWeights.Key);
}
