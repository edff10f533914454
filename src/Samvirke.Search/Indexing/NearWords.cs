using System.Numerics;
using Samvirke.Register.Language;

namespace Samvirke.Search.Indexing;

/// <summary>
/// Finds words with a typo or two. Each word is filed under its first letters with up to two of them left out; a misspelt word meets it
/// there when letters of its own are left out (symmetric deletion), and the edit distance decides.
/// </summary>
internal sealed class NearWords
{
    private const int ShortestFiled = 3;
    private const int ShortestAsked = 4;
    private const int Prefix = 7;
    private const int LongEnoughForTwo = 7;

    private readonly string[] words;
    private readonly ulong[] filed;

    public NearWords(IEnumerable<string> words)
    {
        this.words = [.. words.Where(word => word.Length >= ShortestFiled)];
        var keys = new ulong[this.words.Sum(Filings)];
        var next = 0;
        for (var i = 0; i < this.words.Length; i++)
        {
            var number = (uint)i;
            Shortened(this.words[i], Deletions(this.words[i]), hash => keys[next++] = ((ulong)hash << 32) | number);
        }

        filed = keys;
        Array.Sort(filed);
    }

    /// <summary>How many mistakes a word of this length may have.</summary>
    public static int Allowed(int length) => length >= LongEnoughForTwo ? 2 : length >= ShortestAsked ? 1 : 0;

    /// <summary>The words within the distance, with how far they are.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="limit">The most mistakes.</param>
    /// <param name="isBeginning">Whether the word may be only the beginning of the word meant.</param>
    public List<(string Word, int Distance)> To(string word, int limit, bool isBeginning = false)
    {
        limit = Math.Min(limit, Allowed(word.Length));
        var near = new List<(string Word, int Distance)>();
        if (limit == 0) return near;
        var seen = new HashSet<int>();
        Shortened(word, limit, hash =>
        {
            for (var i = First(hash); i < filed.Length && filed[i] >> 32 == hash; i++)
            {
                var number = (int)(uint)filed[i];
                if (!seen.Add(number)) continue;
                var distance = Distance(word, words[number], limit, isBeginning);
                if (distance <= limit) near.Add((words[number], distance));
            }
        });
        return near;
    }

    private static int Distance(string word, string other, int limit, bool isBeginning)
    {
        if (!isBeginning || other.Length <= word.Length) return EditDistance.Between(word, other, limit);
        var best = limit + 1;
        for (var length = Math.Max(1, word.Length - limit); length <= Math.Min(other.Length, word.Length + limit); length++)
        {
            best = Math.Min(best, EditDistance.Between(word, other.AsSpan(0, length), limit));
        }

        return best;
    }

    private static int Deletions(string word) => word.Length >= LongEnoughForTwo - 2 ? 2 : 1;

    /// <summary>Under how many keys the word is filed: one for each way of leaving out so many of the first letters.</summary>
    private static int Filings(string word)
    {
        var letters = Math.Min(Prefix, word.Length);
        return 1 + letters + (Deletions(word) == 2 ? letters * (letters - 1) / 2 : 0);
    }

    private int First(uint hash)
    {
        var index = Array.BinarySearch(filed, (ulong)hash << 32);
        return index < 0 ? ~index : index;
    }

    private static void Shortened(string word, int most, Action<uint> each)
    {
        Span<char> start = stackalloc char[Prefix];
        var length = Math.Min(Prefix, word.Length);
        word.AsSpan(0, length).CopyTo(start);
        for (var mask = 0; mask < 1 << length; mask++)
        {
            if (BitOperations.PopCount((uint)mask) <= most) each(Hash(start[..length], mask));
        }
    }

    /// <summary>FNV-1a over the letters that the mask leaves.</summary>
    private static uint Hash(ReadOnlySpan<char> letters, int without)
    {
        var hash = 2166136261u;
        for (var i = 0; i < letters.Length; i++)
        {
            if ((without >> i & 1) == 0) hash = (hash ^ letters[i]) * 16777619u;
        }

        return hash;
    }
}
