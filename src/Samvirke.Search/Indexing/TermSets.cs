using System.Collections.Frozen;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>
/// The entries that have a term. Those of common terms are kept as sets, made once; the others are asked of SQLite, which then has few
/// rows to give.
/// </summary>
internal sealed class TermSets : IDisposable
{
    private const int CommonFrom = 1000;

    private readonly FullText fullText;
    private readonly Terms terms;
    private readonly FrozenDictionary<int, EntrySet> common;

    public TermSets(FullText fullText, Terms terms, Occurrences occurrences, int entries)
    {
        this.fullText = fullText;
        this.terms = terms;
        common = Common(terms, occurrences, entries);
    }

    /// <summary>The entries with the term, which is one of the index.</summary>
    public EntrySet With(int term) => common.TryGetValue(term, out var set) ? set : fullText.Find($"\"{terms[term]}\"");

    /// <summary>The entries with a word that has one of the terms.</summary>
    public EntrySet WithAny(IReadOnlyList<int> anyOf) => anyOf.Select(With).Aggregate((one, other) => one.Or(other));

    /// <summary>The entries in which the terms follow each other, in a name, an alias or the text.</summary>
    public EntrySet WithPhrase(IEnumerable<int> sequence) =>
        fullText.Find($"{{name alias body}} : \"{string.Join(' ', sequence.Select(term => terms[term]))}\"");

    /// <inheritdoc/>
    public void Dispose() => fullText.Dispose();

    private static FrozenDictionary<int, EntrySet> Common(Terms terms, Occurrences occurrences, int entries)
    {
        var sets = new EntrySet?[terms.Count];
        for (var term = 0; term < sets.Length; term++)
        {
            if (terms.Entries(term) >= CommonFrom) sets[term] = new EntrySet(entries);
        }

        for (var entry = 0; entry < entries; entry++)
        {
            foreach (var packed in occurrences.Of(entry)) sets[Occurrences.TermOf(packed)]?.Add(entry);
        }

        return Enumerable.Range(0, sets.Length).Where(term => sets[term] is not null).ToFrozenDictionary(term => term, term => sets[term]!);
    }
}
