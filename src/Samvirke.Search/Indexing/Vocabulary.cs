using System.Collections.Concurrent;
using System.Collections.Immutable;
using Samvirke.Register.Language;

namespace Samvirke.Search.Indexing;

/// <summary>Every different word of the register's texts, read once each.</summary>
internal sealed class Vocabulary
{
    private const int RegisterOfSize = 5000;

    private readonly WrittenWords written;
    private readonly IndexedWord[] words;

    /// <summary>Reads the words and numbers their terms; nothing is added afterwards.</summary>
    /// <param name="written">The words of all texts.</param>
    /// <param name="entries">How many entries were read.</param>
    /// <param name="abbreviations">Folded abbreviations of the field.</param>
    public Vocabulary(WrittenWords written, int entries, IEnumerable<string> abbreviations)
    {
        this.written = written;
        // In a large register a word seen only once or twice is more often a slip than a word to build compounds of.
        var least = entries > RegisterOfSize ? 3 : 1;
        var analyses = Analyses(written);
        Compounds = new(analyses.Where((word, i) => word.IsLetters && Count(i) >= least).Select(word => word.Folded), abbreviations);
        var splits = Splits(analyses, Compounds);
        words = Array.ConvertAll(analyses, word => new IndexedWord(word.Folded, word.IsLetters, Numbers(word.Sequence), [.. Numbers(word.Whole), .. PartsOf(word, splits)]));
    }

    public Terms Terms { get; } = new();

    /// <summary>What takes compounds apart by these words.</summary>
    public Compounds Compounds { get; }

    public IReadOnlyList<IndexedWord> Words => words;

    /// <summary>The word as written, or nothing when no text has it.</summary>
    public IndexedWord? Find(ReadOnlySpan<char> word) => written.Find(word) is >= 0 and var number ? words[number] : null;

    /// <summary>How often the word with the number stands in texts.</summary>
    public int Count(int number) => written.All[number].Count;

    private static WordAnalysis[] Analyses(WrittenWords written)
    {
        var analyses = new WordAnalysis[written.All.Length];
        Parallel.For(0, analyses.Length, i => analyses[i] = WordAnalysis.Of(written.All[i].Written, written.All[i].Form));
        return analyses;
    }

    /// <summary>Every compound with its parts. Taking apart is what takes time, and words do not depend on each other.</summary>
    private static ConcurrentDictionary<string, ImmutableArray<string>> Splits(WordAnalysis[] analyses, Compounds compounds)
    {
        var splits = new ConcurrentDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        Parallel.For(0, analyses.Length, i =>
        {
            var word = analyses[i];
            if (!word.IsLetters || splits.ContainsKey(word.Folded)) return;
            var parts = compounds.Split(word.Folded);
            if (!parts.IsEmpty) splits.TryAdd(word.Folded, parts);
        });
        return splits;
    }

    private int[] Numbers(string[] names) => Array.ConvertAll(names, Terms.Number);

    private IEnumerable<int> PartsOf(WordAnalysis word, IReadOnlyDictionary<string, ImmutableArray<string>> splits)
    {
        if (word.IsLetters) return PartsOf(word.Folded, splits);
        return word.Sequence.Length > 1 ? Register.Language.Words.Parts(word.Folded).SelectMany(part => PartsOf(part, splits)) : [];
    }

    /// <summary>The terms of the parts of a compound, and of their own parts.</summary>
    private IEnumerable<int> PartsOf(string folded, IReadOnlyDictionary<string, ImmutableArray<string>> splits) =>
        splits.TryGetValue(folded, out var parts)
            ? parts.Select(part => Terms.Number(BaseForm.OfFolded(part))).Concat(parts.SelectMany(part => PartsOf(part, splits))).Distinct()
            : [];
}
