namespace Samvirke.Search.Indexing;

/// <summary>The terms of the index by number.</summary>
internal sealed class Terms
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>How many there are.</summary>
    public int Count => names.Count;

    /// <summary>The term with the number.</summary>
    public string this[int term] => names[term];

    /// <summary>The number of the term, or -1.</summary>
    public int Find(string name) => numbers.TryGetValue(name, out var number) ? number : -1;

    /// <summary>The number of the term, given now if it is new; for building only.</summary>
    public int Number(string name)
    {
        if (numbers.TryGetValue(name, out var number)) return number;
        numbers.Add(name, names.Count);
        names.Add(name);
        return names.Count - 1;
    }
}
