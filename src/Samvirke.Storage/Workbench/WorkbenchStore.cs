using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Workbench;

namespace Samvirke.Storage.Workbench;

/// <summary>
/// What organisations note for themselves: papers of any sort, each with all its versions. Who may read and write what is for the caller to judge. Nothing here
/// belongs to the register, and nothing here is about a person who can be identified.
/// </summary>
public sealed class WorkbenchStore
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal WorkbenchStore(LogStore store, TimeProvider clock) => (this.store, this.clock) = (store, clock);

    /// <summary>The latest version of the paper, also one that takes it away; nothing where it was never written.</summary>
    public async Task<Paper?> FindAsync(PaperName name, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await LatestAsync(context, name, cancellation);
    }

    /// <summary>The organisation's papers of the sort as they stand, by key.</summary>
    public async Task<ImmutableArray<Paper>> OfAsync(EntryId organisation, string sort, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await CurrentAsync(context, context.Papers.Where(each => each.Organisation == organisation.Value && each.Sort == sort), cancellation);
    }

    /// <summary>The papers of the sort that any of the organisations now shares with its region or with everybody, by organisation and key.</summary>
    public async Task<ImmutableArray<Paper>> SharedWithRegionAsync(IReadOnlyCollection<EntryId> organisations, string sort, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var ids = organisations.Select(id => id.Value).ToList();
        var found = await CurrentAsync(context, context.Papers.Where(each => ids.Contains(each.Organisation) && each.Sort == sort), cancellation);
        return [.. found.Where(paper => paper.SharedWith != SharedWith.Own)];
    }

    /// <summary>The papers of the sort that any organisation now shares with everybody, by organisation and key.</summary>
    public async Task<ImmutableArray<Paper>> PublicAsync(string sort, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var found = await CurrentAsync(context, context.Papers.Where(each => each.Sort == sort), cancellation);
        return [.. found.Where(paper => paper.SharedWith == SharedWith.Public)];
    }

    /// <summary>All versions of the paper, the first one first.</summary>
    public async Task<ImmutableArray<Paper>> HistoryAsync(PaperName name, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await Versions(context, name).OrderBy(each => each.Version).ToListAsync(cancellation);
        return [.. rows.Select(Read)];
    }

    /// <summary>All versions of the papers of the sort that any organisation has under the key, by organisation, the first one first.</summary>
    public async Task<ImmutableArray<Paper>> WrittenAsync(string sort, string key, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await context.Papers.AsNoTracking().Where(each => each.Sort == sort && each.Key == key).ToListAsync(cancellation);
        // The two databases sort text by different rules.
        return [.. rows.OrderBy(each => each.Organisation, StringComparer.Ordinal).ThenBy(each => each.Version).Select(Read)];
    }

    /// <summary>Keeps a new version, if nobody has written since the one that the writer saw.</summary>
    public Task<PaperOutcome> WriteAsync(NewPaper paper, CancellationToken cancellation) => WriteAllAsync([paper], cancellation);

    /// <summary>Keeps a new version of each of several papers, all or none.</summary>
    public async Task<PaperOutcome> WriteAllAsync(ImmutableArray<NewPaper> papers, CancellationToken cancellation)
    {
        foreach (var paper in papers) Validate(paper);
        await using var context = store.Context();
        if (await OutrunAsync(context, papers, cancellation) is { } conflict) return conflict;
        var now = UtcText.Whole(clock.GetUtcNow());
        List<StoredPaper> rows = [.. papers.Select(paper => Row(paper, now))];
        context.Papers.AddRange(rows);
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody wrote the same version a moment ago: the key of the table lets one of them in.
            await using var again = store.Context();
            if (await OutrunAsync(again, papers, cancellation) is { } late) return late;
            throw;
        }

        return new PaperOutcome.Written([.. rows.Select(Read)]);
    }

    private static async Task<PaperOutcome.Conflict?> OutrunAsync(RegisterContext context, ImmutableArray<NewPaper> papers, CancellationToken cancellation)
    {
        foreach (var paper in papers)
        {
            var latest = await LatestAsync(context, paper.Name, cancellation);
            if ((latest?.Version ?? 0) != paper.BasedOn) return new PaperOutcome.Conflict(latest, paper);
        }

        return null;
    }

    private static async Task<Paper?> LatestAsync(RegisterContext context, PaperName name, CancellationToken cancellation)
    {
        var row = await Versions(context, name).OrderByDescending(each => each.Version).FirstOrDefaultAsync(cancellation);
        return row is null ? null : Read(row);
    }

    private static async Task<ImmutableArray<Paper>> CurrentAsync(RegisterContext context, IQueryable<StoredPaper> papers, CancellationToken cancellation)
    {
        var rows = await papers.AsNoTracking()
            .Where(each => each.Text != null && !context.Papers.Any(later =>
                later.Organisation == each.Organisation && later.Sort == each.Sort && later.Key == each.Key && later.Version > each.Version))
            .ToListAsync(cancellation);
        // The two databases sort text by different rules.
        return [.. rows.OrderBy(each => each.Organisation, StringComparer.Ordinal).ThenBy(each => each.Key, StringComparer.Ordinal).Select(Read)];
    }

    private static IQueryable<StoredPaper> Versions(RegisterContext context, PaperName name) =>
        context.Papers.AsNoTracking().Where(each => each.Organisation == name.Organisation.Value && each.Sort == name.Sort && each.Key == name.Key);

    private static void Validate(NewPaper paper)
    {
        if (paper.Name.Sort.Length == 0 || paper.Name.Key.Length is 0 or > StoredPaper.LongestKey) throw new ArgumentException($"No name of a paper: {paper.Name}", nameof(paper));
        if (paper.Text is { } text) JsonDocument.Parse(text).Dispose();
    }

    private static StoredPaper Row(NewPaper paper, DateTimeOffset now) => new()
    {
        Organisation = paper.Name.Organisation.Value,
        Sort = paper.Name.Sort,
        Key = paper.Name.Key,
        Version = paper.BasedOn + 1,
        Text = paper.Text,
        SharedWith = SharedWithCode.Of(paper.SharedWith),
        AccountId = paper.Account,
        WrittenAt = now,
    };

    private static Paper Read(StoredPaper row) => new(
        new PaperName(new EntryId(row.Organisation), row.Sort, row.Key), row.Version, row.Text, SharedWithCode.Read(row.SharedWith), row.AccountId, row.WrittenAt);
}
