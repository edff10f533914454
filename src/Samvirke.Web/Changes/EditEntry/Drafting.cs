using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Proposals;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>An entry that somebody is writing.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">What they have written.</param>
/// <param name="BasedOn">The change that the entry last had when they began; 0 when it is new.</param>
/// <param name="SavedAt">When it was last kept; nothing when nothing has been written yet.</param>
/// <param name="Current">The entry as it is in the register now; nothing when it is not there.</param>
/// <param name="IsOutdated">Whether the entry has been changed since they began.</param>
public sealed record OpenDraft(EntryId Id, Kind Kind, DraftText Text, long BasedOn, DateTimeOffset? SavedAt, Entry? Current, bool IsOutdated);

/// <summary>Opens what somebody is writing, or begins it.</summary>
internal sealed class Drafting(DraftStore drafts)
{
    /// <summary>The person's draft of the entry, or the entry itself as the beginning of one; nothing when there is neither.</summary>
    public async Task<OpenDraft?> OpenAsync(Guid account, RegisterSnapshot snapshot, Kind kind, string id, CancellationToken cancellation)
    {
        if (!EntryId.IsValid(id)) return null;
        var entryId = new EntryId(id);
        var current = snapshot.Find(entryId) is { } found && found.Kind == kind ? found : null;
        var last = snapshot.LastRevision(entryId)?.Change ?? 0;
        if (await drafts.FindAsync(account, entryId, cancellation) is { } kept && DraftText.Parse(kept.Text) is { } text && text.Kind == kind)
        {
            return new OpenDraft(entryId, kind, text, kept.BasedOn, kept.SavedAt, current, last != kept.BasedOn);
        }

        return current is null ? null : new OpenDraft(entryId, kind, DraftText.Of(current), last, null, current, false);
    }

    /// <summary>Keeps what the person has written.</summary>
    public Task SaveAsync(Guid account, OpenDraft draft, DraftText text, CancellationToken cancellation) =>
        drafts.SaveAsync(account, draft.Id, text.ToString(), draft.BasedOn, cancellation);

    /// <summary>Throws away what the person has written.</summary>
    public Task DiscardAsync(Guid account, EntryId id, CancellationToken cancellation) => drafts.RemoveAsync(account, id, cancellation);

    /// <summary>The drafts that can be gone on with, the last written first.</summary>
    public async Task<ImmutableArray<(Draft Draft, DraftText Text)>> OfAsync(Guid account, CancellationToken cancellation) =>
        [.. (await drafts.OfAsync(account, cancellation)).Select(draft => (draft, DraftText.Parse(draft.Text)!)).Where(each => each.Item2?.Kind is not null)];
}
