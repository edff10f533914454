using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>The terms of the built index and, after them, those that came since. A term that no text has any more is not found.</summary>
internal sealed class TermsInUse
{
    private readonly Vocabulary built;
    private readonly Dictionary<string, int> numbers;
    private readonly List<string> names;
    private readonly Dictionary<int, int> carriers;

    public TermsInUse(Vocabulary built)
        : this(built, new(StringComparer.Ordinal), [], [])
    {
    }

    private TermsInUse(Vocabulary built, Dictionary<string, int> numbers, List<string> names, Dictionary<int, int> carriers)
    {
        this.built = built;
        this.numbers = numbers;
        this.names = names;
        this.carriers = carriers;
    }

    /// <summary>How many numbers there are.</summary>
    public int Count => built.Terms.Count + names.Count;

    /// <summary>The term with the number.</summary>
    public string this[int term] => IsBuilt(term) ? built.Terms[term] : names[term - built.Terms.Count];

    /// <summary>Whether the built index has the term.</summary>
    public bool IsBuilt(int term) => term < built.Terms.Count;

    /// <summary>The number of the term, or -1 when no text has it.</summary>
    public int Find(string name) => Known(name) is >= 0 and var term && (carriers.Count == 0 || Carriers(term) > 0) ? term : -1;

    /// <summary>The number of the term, given now if it is new; for building only.</summary>
    public int Number(string name)
    {
        if (Known(name) is >= 0 and var known) return known;
        numbers.Add(name, Count);
        names.Add(name);
        return Count - 1;
    }

    /// <summary>Counts words that have the term; for building only.</summary>
    public void Carry(int term, int more) => carriers[term] = carriers.GetValueOrDefault(term) + more;

    public TermsInUse Copy() => new(built, new(numbers, StringComparer.Ordinal), [.. names], new(carriers));

    private int Known(string name)
    {
        var term = built.Terms.Find(name);
        return term >= 0 || names.Count == 0 ? term : numbers.GetValueOrDefault(name, -1);
    }

    private int Carriers(int term) => (IsBuilt(term) ? built.Carriers(term) : 0) + carriers.GetValueOrDefault(term);
}
