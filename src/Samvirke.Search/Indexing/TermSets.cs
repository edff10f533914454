using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>
/// The entries that have a term. Common terms are kept ready; the others are asked of SQLite, which then has few rows to give.
/// </summary>
internal sealed class TermSets : IDisposable
{
    private readonly FullText fullText;
    private readonly Terms terms;
    private readonly Occurrences occurrences;

    public TermSets(FullText fullText, Terms terms, Occurrences occurrences)
    {
        this.fullText = fullText;
        this.terms = terms;
        this.occurrences = occurrences;
    }

    /// <summary>The entries with the term, which is one of the index.</summary>
    public EntrySet With(int term) => occurrences.Common(term)?.Entries ?? fullText.Find($"\"{terms[term]}\"");

    /// <summary>The entries with a word that has one of the terms.</summary>
    public EntrySet WithAny(IReadOnlyList<int> anyOf) => anyOf.Select(With).Aggregate((one, other) => one.Or(other));

    /// <summary>The entries in which the terms follow each other, in a name, an alias or the text.</summary>
    public EntrySet WithPhrase(IEnumerable<int> sequence) =>
        fullText.Find($"{{name alias body}} : \"{string.Join(' ', sequence.Select(term => terms[term]))}\"");

    /// <inheritdoc/>
    public void Dispose() => fullText.Dispose();
}
