using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>The texts of all entries as numbers of words, kept between the two passes of building. The processors share the reading.</summary>
internal sealed class ReadTexts
{
    // Fewer entries are not worth sharing.
    private const int LeastInShare = 2000;

    private readonly TextShare[] shares;
    private readonly int size;

    private ReadTexts(TextShare[] shares, int size)
    {
        this.shares = shares;
        this.size = size;
    }

    /// <summary>How many words there are in all, with the marks between texts.</summary>
    public int Count => shares.Sum(share => share.Count);

    /// <summary>Reads every text; the different words are added to those given.</summary>
    public static ReadTexts Of(RegisterSnapshot snapshot, WrittenWords words, int processors)
    {
        var entries = snapshot.Entries.Length;
        var each = Math.Max(LeastInShare, (entries + processors - 1) / processors);
        var read = new TextShare[(entries + each - 1) / each];
        var sharing = new ParallelOptions { MaxDegreeOfParallelism = processors };
        Parallel.For(0, read.Length, sharing, i => read[i] = TextShare.Of(snapshot, i * each, Math.Min(each, entries - (i * each))));
        var numbers = Array.ConvertAll(read, share => words.Join(share.Written));
        Parallel.For(0, read.Length, sharing, i => read[i].Renumber(numbers[i]));
        return new ReadTexts(read, each);
    }

    /// <summary>The words of the entry; before each text stands its place, as <see cref="TextShare.PlaceOf"/> reads it.</summary>
    public ReadOnlySpan<int> Words(int entry) => shares[entry / size].Words(entry % size);
}
