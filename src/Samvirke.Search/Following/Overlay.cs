using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Search.Following;

/// <summary>What changed since the index was built. Empty right after it was.</summary>
internal sealed class Overlay
{
    private readonly Dictionary<string, OverlaidEntry?> touched;

    /// <param name="touched">By id what became of the entry; nothing when it was removed.</param>
    /// <param name="lexicon">The words of the built index with what the changes did to them.</param>
    /// <param name="isBehind">Whether more entries than were read again are found by a name that something no longer has.</param>
    public Overlay(Dictionary<string, OverlaidEntry?> touched, Lexicon lexicon, bool isBehind)
    {
        this.touched = touched;
        Lexicon = lexicon;
        IsBehind = isBehind;
        Entries = [.. touched.Values.OfType<OverlaidEntry>()];
    }

    /// <summary>The words.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Whether some entries are found by names that are no longer right.</summary>
    public bool IsBehind { get; }

    /// <summary>The entries that were changed or added.</summary>
    public ImmutableArray<OverlaidEntry> Entries { get; }

    /// <summary>How many entries were changed, added or removed.</summary>
    public int Count => touched.Count;

    /// <summary>The ids of all that was changed, added or removed.</summary>
    public IEnumerable<string> Ids => touched.Keys;

    /// <summary>What became of every entry that was touched, for the next overlay.</summary>
    public Dictionary<string, OverlaidEntry?> Copy() => new(touched, StringComparer.Ordinal);

    /// <summary>Whether the entry was touched, and what became of it.</summary>
    public bool TryFind(EntryId id, out OverlaidEntry? entry) => touched.TryGetValue(id.Value, out entry);
}
