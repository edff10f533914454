using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>Where each entry has its terms, by the entry's number in the snapshot that is searched.</summary>
internal sealed class EntryPlaces(BuiltIndex built, Ordinals ordinals, Overlay overlay)
{
    /// <summary>How many words the entry's shortest name has.</summary>
    public int NameLength(int entry) => ordinals.Slot(entry) is >= 0 and var slot ? built.Occurrences.NameLength(slot) : overlay.Entries[~ordinals.Slot(entry)].NameLength;

    /// <summary>Where the entry has the term; 0 when nowhere.</summary>
    public int Of(int entry, int term)
    {
        var slot = ordinals.Slot(entry);
        if (slot < 0) return overlay.Entries[~slot].Places(term);
        return overlay.Lexicon.Terms.IsBuilt(term) ? built.Occurrences.Places(slot, term) : 0;
    }
}
