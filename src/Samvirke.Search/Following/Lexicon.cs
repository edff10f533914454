using Samvirke.Register.Language;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>
/// The words as written of the built index and, after them, those that came since, with what the changes did to how often each is used.
/// Compounds are taken apart as when the index was built.
/// </summary>
internal sealed class Lexicon
{
    private readonly Vocabulary built;
    private readonly Dictionary<string, int> numbers;
    private readonly List<IndexedWord> added;
    private readonly Dictionary<int, int> uses;
    private readonly Dictionary<string, (int Term, int More)> touched;

    public Lexicon(Vocabulary built)
        : this(built, new(StringComparer.Ordinal), [], [], new(StringComparer.Ordinal), new TermsInUse(built))
    {
    }

    private Lexicon(Vocabulary built, Dictionary<string, int> numbers, List<IndexedWord> added, Dictionary<int, int> uses, Dictionary<string, (int Term, int More)> touched, TermsInUse terms)
    {
        this.built = built;
        this.numbers = numbers;
        this.added = added;
        this.uses = uses;
        this.touched = touched;
        Terms = terms;
    }

    /// <summary>The terms of the words.</summary>
    public TermsInUse Terms { get; }

    /// <summary>What takes compounds apart.</summary>
    public Compounds Compounds => built.Compounds;

    /// <summary>The plain words of which entries that were changed had or have some, with how many more uses there are of each.</summary>
    public IReadOnlyDictionary<string, (int Term, int More)> Touched => touched;

    /// <summary>The word with the number.</summary>
    public IndexedWord this[int number] => number < built.Words.Count ? built.Words[number] : added[number - built.Words.Count];

    /// <summary>The word as written, or nothing when no text has or had it.</summary>
    public IndexedWord? Find(ReadOnlySpan<char> written)
    {
        var number = built.Find(written);
        if (number < 0 && numbers.Count > 0) number = numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var later) ? later : -1;
        return number < 0 ? null : this[number];
    }

    /// <summary>The number of the word, given now if it is new; for building only.</summary>
    public int Meet(string written, WordForm form)
    {
        var number = built.Find(written);
        if (number >= 0 || numbers.TryGetValue(written, out number)) return number;
        added.Add(Vocabulary.Index(WordAnalysis.Of(written, form), Terms.Number, Compounds.Split));
        numbers.Add(written, number = built.Words.Count + added.Count - 1);
        return number;
    }

    /// <summary>Counts uses of the word; for building only.</summary>
    public void Use(int number, int more)
    {
        var (before, word) = (Count(number), this[number]);
        uses[number] = uses.GetValueOrDefault(number) + more;
        if (word is { IsLetters: true, Sequence: [var plain] }) touched[word.Folded] = (plain, touched.GetValueOrDefault(word.Folded).More + more);
        if (before > 0 == before + more > 0) return;
        foreach (var term in word.Terms) Terms.Carry(term, more > 0 ? 1 : -1);
    }

    public Lexicon Copy() => new(built, new(numbers, StringComparer.Ordinal), [.. added], new(uses), new(touched, StringComparer.Ordinal), Terms.Copy());

    private int Count(int number) => (number < built.Words.Count ? built.Count(number) : 0) + uses.GetValueOrDefault(number);
}
