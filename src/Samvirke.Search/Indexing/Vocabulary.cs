using System.Collections.Concurrent;
using System.Collections.Immutable;
using Samvirke.Register.Language;

namespace Samvirke.Search.Indexing;

/// <summary>Every different word of the register's texts, read once each.</summary>
internal sealed class Vocabulary
{
    private const int RegisterOfSize = 5000;

    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberOf;
    private readonly List<WordAnalysis> analyses = [];
    private readonly List<int> counts = [];
    private IndexedWord[] words = [];

    public Vocabulary(Terms terms)
    {
        Terms = terms;
        numbers = new(StringComparer.Ordinal);
        numberOf = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Terms Terms { get; }

    /// <summary>What takes compounds apart by these words.</summary>
    public Compounds Compounds { get; private set; } = new([], []);

    public IReadOnlyList<IndexedWord> Words => words;

    /// <summary>The number of the word as written, given now if it is new; for building only.</summary>
    public int Number(ReadOnlySpan<char> written, WordForm form)
    {
        if (numberOf.TryGetValue(written, out var number))
        {
            counts[number]++;
            return number;
        }

        numbers.Add(written.ToString(), analyses.Count);
        analyses.Add(WordAnalysis.Of(written, form));
        counts.Add(1);
        return analyses.Count - 1;
    }

    /// <summary>The word as written, or nothing when no text has it.</summary>
    public IndexedWord? Find(ReadOnlySpan<char> written) => numberOf.TryGetValue(written, out var number) ? words[number] : null;

    /// <summary>How often the word with the number stands in texts.</summary>
    public int Count(int number) => counts[number];

    /// <summary>Numbers the terms when all texts have been read; nothing is added afterwards.</summary>
    /// <param name="entries">How many entries were read.</param>
    /// <param name="abbreviations">Folded abbreviations of the field.</param>
    public void Complete(int entries, IEnumerable<string> abbreviations)
    {
        // In a large register a word seen only once or twice is more often a slip than a word to build compounds of.
        var least = entries > RegisterOfSize ? 3 : 1;
        Compounds = new(analyses.Where((word, i) => word.IsLetters && counts[i] >= least).Select(word => word.Folded), abbreviations);
        var splits = Splits();
        words = new IndexedWord[analyses.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var word = analyses[i];
            words[i] = new(word.Folded, word.IsLetters, Numbers(word.Sequence), [.. Numbers(word.Whole), .. PartsOf(word, splits)]);
        }

        analyses.Clear();
    }

    /// <summary>Every compound with its parts. Taking apart is what takes time, and words do not depend on each other.</summary>
    private ConcurrentDictionary<string, ImmutableArray<string>> Splits()
    {
        var splits = new ConcurrentDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        Parallel.ForEach(analyses.Where(word => word.IsLetters), word =>
        {
            if (splits.ContainsKey(word.Folded)) return;
            var parts = Compounds.Split(word.Folded);
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
