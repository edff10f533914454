using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Language;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>Entries whose id, name or alias is close to a text that names none: what a not-found page offers.</summary>
internal sealed class Neighbours(IndexData data)
{
    private const int MostWords = 8;
    private const int MostLabels = 5000;
    private const int MostCompared = 200;

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
                .Select(each => (data.Labels[each.Key].Entry, Likeness: Likeness(asked, data.Labels[each.Key].Folded, (float)each.Value / words.Count)))
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
            foreach (var label in Like(word).SelectMany(Labels).Distinct().Take(MostLabels))
            {
                shared[label] = shared.GetValueOrDefault(label) + 1;
            }
        }

        return shared;
    }

    private IEnumerable<int> Like(string word)
    {
        var same = data.Labels.Words.Find(word);
        var near = same >= 0 ? [same] : data.NearWords.To(word, 2).OrderBy(each => each.Distance).Select(each => data.Labels.Words.Find(each.Word)).Where(place => place >= 0);
        var (from, to) = word.Length >= 3 && same < 0 ? data.Labels.Words.Beginning(word) : (0, 0);
        return near.Concat(Enumerable.Range(from, Math.Min(to - from, 50)));
    }

    private int[] Labels(int word) => data.Labels.Words.Labels(word, word + 1).ToArray();

    private static float Likeness(string asked, string label, float shared)
    {
        var longest = Math.Max(asked.Length, label.Length);
        var limit = longest / 2;
        var distance = EditDistance.Between(asked, label, limit);
        return (0.5f * shared) + (0.5f * (1 - ((float)distance / longest)));
    }
}
