using System.Collections.Immutable;
using Samvirke.Register.Differences;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search;
using Samvirke.Storage.Log;
using Samvirke.Web.Entries.ReadHistory;

namespace Samvirke.Web.Entries.ReadChanges;

/// <summary>An entry that a change was about.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Entry">How it read after the change, or before when it was taken out; nothing when neither can be read.</param>
/// <param name="Differences">What was changed; nothing when a state cannot be read.</param>
public sealed record ChangedEntry(EntryId Id, Entry? Entry, ImmutableArray<Difference>? Differences);

/// <summary>A change with the entries that were asked for.</summary>
/// <param name="Head">When, for whom, why, and about how many entries.</param>
/// <param name="Entries">Those asked for; none when it is folded.</param>
/// <param name="IsFolded">Whether it is about so many that they are only counted.</param>
public sealed record ListedChange(ChangeHead Head, ImmutableArray<ChangedEntry> Entries, bool IsFolded);

/// <summary>A page of what was changed, newest first.</summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="Since">The first day shown, if the page has one.</param>
/// <param name="Changes">The changes.</param>
/// <param name="Older">The number that the next page begins below, or nothing on the last.</param>
public sealed record ChangesView(ChangesAsked Asked, DateOnly? Since, ImmutableArray<ListedChange> Changes, long? Older)
{
    /// <summary>A change of more entries than this is only counted.</summary>
    public const int MostListed = 50;

    private const int MostChanges = 20;

    /// <summary>A page ends with the change that reaches this many entries.</summary>
    private const int MostEntries = 60;

    /// <summary>One page looks at no more of the log than this, whatever it finds; the next goes on where it stopped.</summary>
    private const int MostLookedAt = 600;

    /// <summary>Reads the log backwards from the moment of the snapshot, so that it tells nothing that the rest of the page does not know.</summary>
    /// <param name="log">The log.</param>
    /// <param name="snapshot">The register at the moment shown.</param>
    /// <param name="asked">What is asked for.</param>
    /// <param name="index">What words are understood by; needed where some are asked for.</param>
    /// <param name="since">The first day, and the moment at which it begins; nothing for the whole log.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static async Task<ChangesView> ReadAsync(
        LogPages log, RegisterSnapshot snapshot, ChangesAsked asked, SearchIndex? index, (DateOnly Day, DateTimeOffset Start)? since, CancellationToken cancellation)
    {
        var after = since is { } first ? await log.LastBeforeAsync(first.Start, cancellation) : 0;
        var through = asked.Older is { } older ? Math.Min(older - 1, snapshot.Moment.Change) : snapshot.Moment.Change;
        var page = new PageOfChanges(new ChangeFilter(asked, snapshot, index));
        while (!page.IsFull && through > after)
        {
            var heads = await log.HeadsAsync(after, through, MostChanges, newestFirst: true, cancellation);
            if (heads.IsEmpty) break;
            var steps = await log.StepsAsync(heads[^1].Number - 1, through, MostListed, cancellation).ToLookupAsync(step => step.Change, cancellationToken: cancellation);
            foreach (var head in heads.TakeWhile(_ => !page.IsFull))
            {
                page.Add(head, [.. steps[head.Number]]);
                through = head.Number - 1;
            }
        }

        return new ChangesView(asked, since?.Day, page.Changes, through > after ? through + 1 : null);
    }

    /// <summary>A page that is being filled.</summary>
    private sealed class PageOfChanges(ChangeFilter filter)
    {
        private readonly ImmutableArray<ListedChange>.Builder changes = ImmutableArray.CreateBuilder<ListedChange>();
        private int entries;
        private int lookedAt;

        public bool IsFull => changes.Count >= MostChanges || entries >= MostEntries || lookedAt >= MostLookedAt;

        public ImmutableArray<ListedChange> Changes => changes.ToImmutable();

        public void Add(ChangeHead head, ImmutableArray<EntryStep> steps)
        {
            var isFolded = head.Count > MostListed;
            ImmutableArray<ChangedEntry> wanted = isFolded ? [] : [.. steps.Where(filter.Of(steps).Contains).Select(Changed)];
            lookedAt += Math.Max(1, steps.Length);
            if (!isFolded && wanted.IsEmpty) return;
            changes.Add(new ListedChange(head, wanted, isFolded));
            entries += wanted.Length;
        }

        private static ChangedEntry Changed(EntryStep step) =>
            new(step.Id, Steps.Entry(step.After) ?? Steps.Entry(step.Before), Steps.Differences(step.Before, step.After));
    }
}
