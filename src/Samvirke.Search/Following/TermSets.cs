using System.Collections.Concurrent;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>
/// The entries that have a term. Common terms are kept ready; the others are asked of SQLite, which then has few rows to give. What was read
/// after the index was built is looked through entry by entry.
/// </summary>
internal sealed class TermSets(BuiltIndex built, Ordinals ordinals, Overlay overlay)
{
    private readonly ConcurrentDictionary<int, EntrySet> common = new();

    /// <summary>The entries with the term, which is one of the index.</summary>
    public EntrySet With(int term)
    {
        if (!overlay.Lexicon.Terms.IsBuilt(term)) return Overlaid(new EntrySet(ordinals.Count), term);
        if (built.Occurrences.Common(term) is not { } kept) return Overlaid(Found($"\"{overlay.Lexicon.Terms[term]}\""), term);
        return overlay.Count == 0 ? kept.Entries : common.GetOrAdd(term, _ => Overlaid(ordinals.Carry(kept.Entries), term));
    }

    /// <summary>The entries with a word that has one of the terms.</summary>
    public EntrySet WithAny(IReadOnlyList<int> anyOf) => anyOf.Select(With).Aggregate((one, other) => one.Or(other));

    /// <summary>The entries in which the terms follow each other, in a name, an alias or the text.</summary>
    public EntrySet WithPhrase(ReadOnlySpan<int> sequence)
    {
        var terms = sequence.ToArray();
        var found = Array.TrueForAll(terms, overlay.Lexicon.Terms.IsBuilt)
            ? Found($"{{name alias body}} : \"{string.Join(' ', terms.Select(term => overlay.Lexicon.Terms[term]))}\"")
            : new EntrySet(ordinals.Count);
        for (var i = 0; i < overlay.Entries.Length; i++)
        {
            if (overlay.Entries[i].Has(sequence)) found.Add(ordinals.Overlaid[i]);
        }

        return found;
    }

    private EntrySet Found(string expression) => ordinals.Carry(built.FullText.Find(expression));

    private EntrySet Overlaid(EntrySet found, int term)
    {
        for (var i = 0; i < overlay.Entries.Length; i++)
        {
            if (overlay.Entries[i].Places(term) != 0) found.Add(ordinals.Overlaid[i]);
        }

        return found;
    }
}
