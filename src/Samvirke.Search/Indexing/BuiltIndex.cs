using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>All that was built from a snapshot, with its numbers of entries; read only. The indexes that follow later changes share it.</summary>
/// <param name="Entries">The entries of the snapshot, by id.</param>
/// <param name="LeastUses">How often a word that names nothing must stand in texts before a misspelt one is corrected to it.</param>
internal sealed record BuiltIndex(
    Blocks<Entry> Entries,
    Vocabulary Vocabulary,
    Occurrences Occurrences,
    FullText FullText,
    Labels Labels,
    NearWords NearWords,
    WordIndex WordIndex,
    int[] ByName,
    float[] Prominence,
    Dependents Dependents,
    int LeastUses)
{
    /// <summary>Who uses it; SQLite's memory is given back when nobody does.</summary>
    public Tenure Tenure { get; } = new(FullText);

    /// <summary>The number of the entry, or -1.</summary>
    public int Find(string id)
    {
        var place = Ranges.FirstNot(0, Entries.Length, i => string.CompareOrdinal(Entries[i].Id.Value, id) < 0);
        return place < Entries.Length && Entries[place].Id.Value == id ? place : -1;
    }
}
