using System.Collections.Immutable;
using Samvirke.Municipality.HearOfHelp;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search;
using Samvirke.Steering.CarryOut;
using Samvirke.Steering.HearOfAnswers;
using Samvirke.Storage.Log;
using Samvirke.Storage.Watching;
using Samvirke.Web.Entries.ReadChanges;
using Samvirke.Web.Entries.ReadHistory;

namespace Samvirke.Web.Watching.SendDigests;

/// <summary>What happened to one thing of the register that somebody follows.</summary>
/// <param name="What">What is followed.</param>
/// <param name="Entries">The entries that were changed, each as it was before the first change and after the last.</param>
internal sealed record DigestPart(Watched.Entries What, ImmutableArray<ChangedEntry> Entries);

/// <summary>What is new about help that somebody follows.</summary>
/// <param name="What">What is followed.</param>
/// <param name="News">What is new; none of it stands under two things.</param>
internal sealed record DigestHelp(Watched What, ImmutableArray<HelpNews> News);

/// <summary>What a letter tells of.</summary>
/// <param name="Parts">What happened to each thing followed; an entry stands under the first that it belongs to.</param>
/// <param name="Large">Changes of so many entries that they were not looked through.</param>
internal sealed record DigestContent(ImmutableArray<DigestPart> Parts, ImmutableArray<ChangeHead> Large)
{
    /// <summary>A change of more entries than this is only counted.</summary>
    private const int MostOfEach = 500;

    private const int MostHeads = 10_000;

    /// <summary>What is new about help.</summary>
    public ImmutableArray<DigestHelp> Help { get; init; } = [];

    /// <summary>What falls due, or has gone by.</summary>
    public ImmutableArray<DueReminder> Due { get; init; } = [];

    /// <summary>What organisations tell of proposals.</summary>
    public ImmutableArray<AnswerNews> Answers { get; init; } = [];

    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => Parts.IsEmpty && Large.IsEmpty && Help.IsEmpty && Due.IsEmpty && Answers.IsEmpty;

    /// <summary>Reads what happened to what is followed.</summary>
    /// <param name="log">The log.</param>
    /// <param name="snapshot">The register as it is.</param>
    /// <param name="index">What words are understood by; needed where some are followed.</param>
    /// <param name="watches">What is followed.</param>
    /// <param name="after">Changes with a higher number are new.</param>
    /// <param name="through">The last change that is told of.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static async Task<DigestContent> ReadAsync(
        LogPages log, RegisterSnapshot snapshot, SearchIndex? index, ImmutableArray<(Watch Watch, Watched.Entries What)> watches, long after, long through, CancellationToken cancellation)
    {
        if (watches.IsEmpty || through <= after) return new DigestContent([], []);
        var steps = await log.StepsAsync(after, through, MostOfEach, cancellation).ToListAsync(cancellation);
        var large = await LargeAsync(log, watches, after, through, cancellation);
        var told = new HashSet<EntryId>();
        var parts = watches
            .Select(each => new DigestPart(each.What, Changed(new ChangeFilter(each.What.Asked, snapshot, index).Of(steps.FindAll(step => step.Change > each.Watch.After)), told)))
            .Where(part => !part.Entries.IsEmpty)
            .ToImmutableArray();
        return new DigestContent(parts, large);
    }

    /// <summary>The large changes that may be about what is followed: for an entry it is known whether they are, for an area or a list it is not.</summary>
    private static async Task<ImmutableArray<ChangeHead>> LargeAsync(
        LogPages log, ImmutableArray<(Watch Watch, Watched.Entries What)> watches, long after, long through, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<ChangeHead>();
        foreach (var head in (await log.HeadsAsync(after, through, MostHeads, newestFirst: false, cancellation)).Where(head => head.Count > MostOfEach))
        {
            var followed = watches.Where(each => each.Watch.After < head.Number).Select(each => each.What.Asked.Only).ToHashSet();
            if (followed.Contains(null) || (followed.Count > 0 && await log.TouchedAsync(head.Number - 1, head.Number, head.Count, cancellation).AnyAsync(entry => followed.Contains(entry.Id), cancellation))) found.Add(head);
        }

        return found.ToImmutable();
    }

    /// <summary>Whatever was changed and changed back is not told of.</summary>
    private static ImmutableArray<ChangedEntry> Changed(IEnumerable<EntryStep> steps, HashSet<EntryId> told) =>
    [
        .. steps.GroupBy(step => step.Id).Where(group => told.Add(group.Key)).Select(group =>
        {
            var (before, after) = (group.MinBy(step => step.Change)!.Before, group.MaxBy(step => step.Change)!.After);
            return new ChangedEntry(group.Key, Steps.Entry(after) ?? Steps.Entry(before), Steps.Differences(before, after));
        }).Where(changed => changed.Differences is not { IsEmpty: true }),
    ];
}
