using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.KeepGrants;

/// <summary>What came of writing of a grant: exactly one of the records below. Only the first two have altered anything.</summary>
public abstract record GrantOutcome
{
    private GrantOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept(KeptGrant Grant) : GrantOutcome;

    /// <summary>It is taken away.</summary>
    public sealed record TakenAway : GrantOutcome;

    /// <summary>Somebody wrote in between.</summary>
    /// <param name="Latest">What they wrote; nothing where they took the grant away.</param>
    /// <param name="Version">The version that stands.</param>
    public sealed record Conflict(KeptGrant? Latest, long Version) : GrantOutcome;
}

/// <summary>What municipalities have noted of their grants, and others read as far as it is shared.</summary>
public sealed class GrantBook(WorkbenchStore workbench)
{
    /// <summary>The latest version of the paper, also where it was taken away.</summary>
    public Task<Paper?> FindAsync(EntryId organisation, string key, CancellationToken cancellation) => workbench.FindAsync(KeptGrant.Name(organisation, key), cancellation);

    /// <summary>The grants that the reader may see: the latest year first, then by the key.</summary>
    public async Task<ImmutableArray<KeptGrant>> ReadAsync(EntryId organisation, SharedWith upTo, CancellationToken cancellation)
    {
        var papers = await workbench.OfAsync(organisation, KeptGrant.Sort, cancellation);
        return [.. papers.Where(paper => paper.SharedWith >= upTo).Select(KeptGrant.Of).OfType<KeptGrant>().OrderByDescending(kept => kept.Grant.Year)];
    }

    /// <summary>Keeps it, unless somebody has written since the version that the writer saw.</summary>
    /// <param name="organisation">The municipality.</param>
    /// <param name="key">Which of its grants.</param>
    /// <param name="grant">What to keep; nothing to take it away.</param>
    /// <param name="shared">Who may read it.</param>
    /// <param name="basedOn">The version that the writer saw.</param>
    /// <param name="account">Who writes.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<GrantOutcome> WriteAsync(EntryId organisation, string key, Grant? grant, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation)
    {
        var paper = new NewPaper(KeptGrant.Name(organisation, key), basedOn, grant is null ? null : KeptGrant.Write(grant), shared, account);
        return await workbench.WriteAsync(paper, cancellation) switch
        {
            PaperOutcome.Written written => KeptGrant.Of(written.Paper) is { } kept ? new GrantOutcome.Kept(kept) : new GrantOutcome.TakenAway(),
            PaperOutcome.Conflict conflict => new GrantOutcome.Conflict(KeptGrant.Of(conflict.Latest), conflict.Latest?.Version ?? 0),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };
    }
}
