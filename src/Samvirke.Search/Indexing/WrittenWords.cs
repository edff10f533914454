using System.Runtime.InteropServices;
using Samvirke.Register.Language;

namespace Samvirke.Search.Indexing;

/// <summary>The different words of some texts as written, numbered in the order in which they were met.</summary>
internal sealed class WrittenWords
{
    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberOf;
    private readonly List<WrittenWord> words = [];

    public WrittenWords()
    {
        numbers = new(StringComparer.Ordinal);
        numberOf = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words by number.</summary>
    public ReadOnlySpan<WrittenWord> All => CollectionsMarshal.AsSpan(words);

    /// <summary>The number of the word, given now if it is new. It is not counted.</summary>
    public int Meet(ReadOnlySpan<char> written, WordForm form)
    {
        if (!numberOf.TryGetValue(written, out var number))
        {
            var word = new WrittenWord(written.ToString(), form, 0);
            numbers.Add(word.Written, number = words.Count);
            words.Add(word);
        }

        return number;
    }

    /// <summary>Counts the word with the number once more.</summary>
    public void Count(int number) => CollectionsMarshal.AsSpan(words)[number].Count++;

    /// <summary>Adds the words of other texts, and gives the number here of each by its number there.</summary>
    public int[] Join(WrittenWords others)
    {
        var here = new int[others.words.Count];
        for (var i = 0; i < here.Length; i++)
        {
            var (written, form, count) = others.words[i];
            if (numbers.TryAdd(written, words.Count)) words.Add(new WrittenWord(written, form, 0));
            here[i] = numbers[written];
            CollectionsMarshal.AsSpan(words)[here[i]].Count += count;
        }

        return here;
    }

    /// <summary>The number of the word, or -1.</summary>
    public int Find(ReadOnlySpan<char> written) => numberOf.TryGetValue(written, out var number) ? number : -1;
}

/// <summary>A word as it stands in texts, what it looks like, and how often it stands in what entries say themselves and in the names of their kinds.</summary>
internal record struct WrittenWord(string Written, WordForm Form, int Count);
