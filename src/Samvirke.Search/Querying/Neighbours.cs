using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Language;
using Samvirke.Search.Following;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>Entries whose id, name or alias is close to a text that names none: what a not-found page offers.</summary>
internal sealed class Neighbours(IndexData data)
{
    private const int MostWords = 8;
    private const int MostLabels = 5000;
    private const int MostCompared = 200;
    private const int MostBeginning = 50;
    private const int ShortestBeginning = 3;

    public ImmutableArray<Entry> Nearest(string idOrWord, int limit)
    {
        var words = Label.WordsOf(idOrWord.AsSpan(0, Math.Min(idOrWord.Length, EntryId.MaxLength * 2)));
        if (words.Count == 0 || limit <= 0) return [];
        var asked = string.Join(' ', words);
        return
        [
            .. Shared(words)
                .OrderByDescending(each => each.Value)
                .ThenBy(each => Math.Abs(data.Labels[each.Key].Folded.Length - asked.Length))
                .Take(MostCompared)
                .Select(each => (Entry: data.Labels.Entry(each.Key), Likeness: Likeness(asked, data.Labels[each.Key].Folded, (float)each.Value / words.Count)))
                .Where(each => each.Likeness > 0.3f)
                .GroupBy(each => each.Entry)
                .Select(group => (Entry: group.Key, Likeness: group.Max(each => each.Likeness)))
                .OrderByDescending(each => each.Likeness)
                .ThenByDescending(each => data.Prominence[each.Entry])
                .ThenBy(each => each.Entry)
                .Take(limit)
                .Select(each => data.Snapshot.Entries[each.Entry]),
        ];
    }

    /// <summary>Labels that share words with what was asked, or have words close to them, and how many.</summary>
    private Dictionary<int, int> Shared(List<string> words)
    {
        var shared = new Dictionary<int, int>();
        foreach (var word in words.Distinct().Take(MostWords))
        {
            foreach (var label in Like(word).SelectMany(data.Labels.WithWord).Distinct().Take(MostLabels))
            {
                shared[label] = shared.GetValueOrDefault(label) + 1;
            }
        }

        return shared;
    }

    /// <summary>The word, or when nothing is called so, words close to it and words that begin like it.</summary>
    private IEnumerable<string> Like(string word)
    {
        if (data.Labels.HasWord(word)) return [word];
        var near = data.NearWords.To(word, 2).OrderBy(each => each.Distance).ThenBy(each => each.Word, StringComparer.Ordinal).Select(each => each.Word);
        return word.Length < ShortestBeginning ? near : near.Concat(data.Labels.WordsBeginning(word, MostBeginning));
    }

    private static float Likeness(string asked, string label, float shared)
    {
        var longest = Math.Max(asked.Length, label.Length);
        var limit = longest / 2;
        var distance = EditDistance.Between(asked, label, limit);
        return (0.5f * shared) + (0.5f * (1 - ((float)distance / longest)));
    }
}
