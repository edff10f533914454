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
        var parts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        words = new IndexedWord[analyses.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var word = analyses[i];
            words[i] = new(word.Folded, word.IsLetters, Numbers(word.Sequence), [.. Numbers(word.Whole), .. PartsOf(word, parts)]);
        }

        analyses.Clear();
    }

    private int[] Numbers(string[] names) => Array.ConvertAll(names, Terms.Number);

    private IEnumerable<int> PartsOf(WordAnalysis word, Dictionary<string, int[]> known)
    {
        if (word.IsLetters) return PartsOf(word.Folded, known);
        return word.Sequence.Length > 1 ? Register.Language.Words.Parts(word.Folded).SelectMany(part => PartsOf(part, known)) : [];
    }

    private int[] PartsOf(string folded, Dictionary<string, int[]> known)
    {
        if (known.TryGetValue(folded, out var parts)) return parts;
        var split = Compounds.Split(folded);
        parts = [.. split.Select(part => Terms.Number(BaseForm.OfFolded(part))).Concat(split.SelectMany(part => PartsOf(part, known))).Distinct()];
        known.Add(folded, parts);
        return parts;
    }
}
