using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>How prominent entries are after changes: worked out again for what was changed and for what it referred to before or refers to now.</summary>
internal sealed class OverlaidProminence
{
    private readonly BuiltIndex built;
    private readonly Ordinals ordinals;
    private readonly Dictionary<int, float> again = [];

    public OverlaidProminence(BuiltIndex built, RegisterSnapshot snapshot, Overlay overlay, Ordinals ordinals)
    {
        (this.built, this.ordinals) = (built, ordinals);
        var before = overlay.Ids.Select(built.Find).Where(i => i >= 0).Select(i => built.Entries[i]);
        foreach (var entry in before.Concat(overlay.Entries.Select(each => each.Entry)))
        {
            Again(entry.Id);
            foreach (var relation in entry.Relations) Again(relation.To);
        }

        void Again(EntryId id)
        {
            if (snapshot.Ordinal(id) is { } i) again[i] = Prominence.Of(id, snapshot);
        }
    }

    /// <summary>How prominent the entry is.</summary>
    public float this[int entry] => again.Count > 0 && again.TryGetValue(entry, out var now) ? now : built.Prominence[ordinals.Slot(entry)];
}
