namespace Samvirke.Search.Indexing;

/// <summary>The words of labels in order, and the labels that have each.</summary>
internal sealed class LabelWords
{
    private readonly string[] words;
    private readonly int[] starts;
    private readonly int[] labels;

    private LabelWords(string[] words, int[] starts, int[] labels)
    {
        this.words = words;
        this.starts = starts;
        this.labels = labels;
    }

    public static LabelWords Of(Label[] all)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var numberOf = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var pairs = new List<ulong>(all.Length * 5);
        for (var label = 0; label < all.Length; label++)
        {
            var folded = all[label].Folded.AsSpan();
            foreach (var range in folded.Split(' '))
            {
                if (!numberOf.TryGetValue(folded[range], out var number)) numbers.Add(folded[range].ToString(), number = numbers.Count);
                pairs.Add(((ulong)number << 32) | (uint)label);
            }
        }

        string[] sorted = [.. numbers.Keys.Order(StringComparer.Ordinal)];
        var place = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++) place[numbers[sorted[i]]] = i;
        return File(sorted, [.. pairs.Select(pair => ((ulong)place[pair >> 32] << 32) | (uint)pair).Distinct().Order()]);
    }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<string> All => words;

    /// <summary>The words that begin so, as a range of places.</summary>
    public (int From, int To) Beginning(string folded) => Ranges.Beginning(folded, words.Length, i => words[i]);

    /// <summary>The place of the word, or -1.</summary>
    public int Find(string folded) => Math.Max(-1, Array.BinarySearch(words, folded, StringComparer.Ordinal));

    /// <summary>The labels with a word of the range.</summary>
    public ReadOnlySpan<int> Labels(int fromWord, int toWord) => labels.AsSpan(starts[fromWord], starts[toWord] - starts[fromWord]);

    private static LabelWords File(string[] words, ulong[] sorted)
    {
        var firsts = new int[words.Length + 1];
        foreach (var pair in sorted) firsts[(int)(pair >> 32) + 1]++;
        for (var i = 1; i < firsts.Length; i++) firsts[i] += firsts[i - 1];
        return new LabelWords(words, firsts, Array.ConvertAll(sorted, pair => (int)(uint)pair));
    }
}
