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
    private readonly int[] carriers;

    /// <summary>Reads the words and numbers their terms; nothing is added afterwards.</summary>
    /// <param name="written">The words of all texts.</param>
    /// <param name="entries">How many entries were read.</param>
    /// <param name="abbreviations">Folded abbreviations of the field.</param>
    /// <param name="processors">How many processors share the work.</param>
    public Vocabulary(WrittenWords written, int entries, IEnumerable<string> abbreviations, int processors)
    {
        var sharing = new ParallelOptions { MaxDegreeOfParallelism = processors };
        this.written = written;
        // In a large register a word seen only once or twice is more often a slip than a word to build compounds of.
        var least = entries > RegisterOfSize ? 3 : 1;
        var analyses = Analyses(written, sharing);
        Compounds = new(analyses.Where((word, i) => word.IsLetters && Count(i) >= least).Select(word => word.Folded), abbreviations);
        var splits = Splits(analyses, Compounds, sharing);
        words = Array.ConvertAll(analyses, word => Index(word, Terms.Number, folded => splits.GetOrAdd(folded, Compounds.Split)));
        carriers = new int[Terms.Count];
        foreach (var term in words.SelectMany(word => word.Terms)) carriers[term]++;
    }

    public Terms Terms { get; } = new();

    /// <summary>What takes compounds apart by these words.</summary>
    public Compounds Compounds { get; }

    public IReadOnlyList<IndexedWord> Words => words;

    /// <summary>The number of the word as written, or -1 when no text has it.</summary>
    public int Find(ReadOnlySpan<char> word) => written.Find(word);

    /// <summary>How many different words as written have the term.</summary>
    public int Carriers(int term) => carriers[term];

    /// <summary>The word with its terms.</summary>
    /// <param name="word">What the word is.</param>
    /// <param name="number">Gives terms their numbers.</param>
    /// <param name="split">Takes compounds apart.</param>
    public static IndexedWord Index(WordAnalysis word, Func<string, int> number, Func<string, ImmutableArray<string>> split)
    {
        var sequence = Array.ConvertAll(word.Sequence, name => number(name));
        return new IndexedWord(word.Folded, word.IsLetters, sequence, [.. word.Whole.Concat(PartsOf(word, split)).Select(number)]);
    }

    /// <summary>How often the word with the number stands in texts.</summary>
    public int Count(int number) => written.All[number].Count;

    private static WordAnalysis[] Analyses(WrittenWords written, ParallelOptions sharing)
    {
        var analyses = new WordAnalysis[written.All.Length];
        Parallel.For(0, analyses.Length, sharing, i => analyses[i] = WordAnalysis.Of(written.All[i].Written, written.All[i].Form));
        return analyses;
    }

    /// <summary>Every word with its parts, which most have none of. Taking apart is what takes time, and words do not depend on each other.</summary>
    private static ConcurrentDictionary<string, ImmutableArray<string>> Splits(WordAnalysis[] analyses, Compounds compounds, ParallelOptions sharing)
    {
        var splits = new ConcurrentDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        Parallel.For(0, analyses.Length, sharing, i =>
        {
            var word = analyses[i];
            if (!word.IsLetters || splits.ContainsKey(word.Folded)) return;
            splits.TryAdd(word.Folded, compounds.Split(word.Folded));
        });
        return splits;
    }

    private static IEnumerable<string> PartsOf(WordAnalysis word, Func<string, ImmutableArray<string>> split)
    {
        if (word.IsLetters) return PartsOf(word.Folded, split);
        return word.Sequence.Length > 1 ? Register.Language.Words.Parts(word.Folded).SelectMany(part => PartsOf(part, split)) : [];
    }

    /// <summary>The terms of the parts of a compound, and of their own parts.</summary>
    private static IEnumerable<string> PartsOf(string folded, Func<string, ImmutableArray<string>> split)
    {
        var parts = split(folded);
        return parts.IsEmpty ? [] : parts.Select(BaseForm.OfFolded).Concat(parts.SelectMany(part => PartsOf(part, split))).Distinct();
    }
}
