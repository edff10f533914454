using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>How prominent entries are after changes: worked out again for what was changed and for what it referred to before or refers to now.</summary>
internal static class OverlaidProminence
{
    public static float[] Of(BuiltIndex built, RegisterSnapshot snapshot, Overlay overlay, Ordinals ordinals)
    {
        var prominence = new float[snapshot.Entries.Length];
        for (var i = 0; i < prominence.Length; i++)
        {
            if (ordinals.Slot(i) is >= 0 and var slot) prominence[i] = built.Prominence[slot];
        }

        var before = overlay.Ids.Select(built.Find).Where(i => i >= 0).Select(i => built.Entries[i]);
        foreach (var entry in before.Concat(overlay.Entries.Select(each => each.Entry)))
        {
            Again(entry.Id);
            foreach (var relation in entry.Relations) Again(relation.To);
        }

        return prominence;

        void Again(EntryId id)
        {
            if (snapshot.Ordinal(id) is { } i) prominence[i] = Prominence.Of(id, snapshot);
        }
    }
}
