using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Language;
using Samvirke.Register.Texts;
using Samvirke.Search.Following;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>What somebody may be about to type: names and aliases that begin so, have words that begin so, or nearly so.</summary>
internal sealed class Suggester(IndexData data, Tongue tongue)
{
    // Bounds on the work of one keystroke, whatever is typed.
    private const int MostWords = 8;
    private const int MostLabels = 20_000;
    private const int ShortestInside = 2;

    public ImmutableArray<Suggestion> Suggest(string text, int limit)
    {
        if (text.Length > SearchQuery.MaxCharacters) text = text[..SearchQuery.MaxCharacters];
        var words = Label.WordsOf(text);
        if (words.Count == 0 || limit <= 0) return [];
        if (words.Count > MostWords) words = words[..MostWords];
        var found = new Shortlist(data, limit, tongue.Tag());
        Beginning(string.Join(' ', words), found);
        if (found.Count == 0) Beginning(Spelling.Fold(text).Trim(), found); // An address half typed is no address yet: "ung.n".
        if (found.Count < limit) Inside(words, 3, found);
        if (found.Count > 0) return Written(found, words, false);
        var corrected = Corrected(words);
        if (corrected is null) return [];
        Inside(corrected, 3, found);
        return Written(found, corrected, true);
    }

    private void Beginning(string typed, Shortlist found)
    {
        foreach (var i in data.Labels.Beginning(typed, MostLabels))
        {
            var label = data.Labels[i];
            if (label.Place is not Place.Id) found.Add(i, Tier(label, typed));
        }
    }

    private static int Tier(Label label, string typed) =>
        label.Folded.Length == typed.Length ? 0 : label.IsCode ? 3 : label.Place is Place.Alias ? 1 : 2;

    /// <summary>Labels that have words beginning like these anywhere, in one pass over the rarest word's labels.</summary>
    private void Inside(List<string> words, int tier, Shortlist found)
    {
        if (words[^1].Length < ShortestInside) return;
        foreach (var i in data.Labels.WithWordsBeginning(words, MostLabels))
        {
            var label = data.Labels[i];
            if (label.Place is not Place.Id && !label.IsCode) found.Add(i, tier);
        }
    }

    /// <summary>The words with those that begin no word of any label put right; nothing when one cannot be.</summary>
    private List<string>? Corrected(List<string> words)
    {
        var corrected = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var best = data.Labels.HasWordBeginning(words[i]) ? words[i] : Nearest(words[i], i == words.Count - 1);
            if (best is null) return null;
            corrected.Add(best);
        }

        return corrected;
    }

    private string? Nearest(string word, bool isBeginning) => data.NearWords
        .To(word, 2, isBeginning)
        .Where(near => data.Labels.HasWord(near.Word))
        .OrderBy(near => near.Distance)
        .ThenBy(near => near.Word[0] == word[0] ? 0 : 1)
        .ThenByDescending(near => data.WordIndex.Count(near.Word))
        .ThenBy(near => near.Word, StringComparer.Ordinal)
        .Select(near => near.Word)
        .FirstOrDefault();

    private ImmutableArray<Suggestion> Written(Shortlist found, List<string> words, bool isCorrected) =>
        [.. found.Labels.Select(each => Written(each.Label, data.Snapshot.Entries[each.Entry], words, isCorrected))];

    private Suggestion Written(Label label, Entry entry, List<string> words, bool isCorrected) =>
        new(entry, label.IsCode ? NameOf(entry) : Marked(label, entry, words), isCorrected);

    /// <summary>The name of what a code stands for.</summary>
    private MarkedText NameOf(Entry entry)
    {
        var name = entry.Name.In(tongue);
        return new MarkedText([new Piece(name.Text, false)], name.Tag);
    }

    private MarkedText Marked(Label label, Entry entry, List<string> words)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var at = 0;
        foreach (var span in Words.In(label.Text))
        {
            var folded = WordAnalysis.Of(label.Text.AsSpan(span.Start, span.Length), span.Form).Folded;
            if (!words.Exists(word => folded.Split('-').Append(folded).Any(part => part.StartsWith(word, StringComparison.Ordinal)))) continue;
            if (span.Start > at) pieces.Add(new Piece(label.Text[at..span.Start], false));
            pieces.Add(new Piece(label.Text.Substring(span.Start, span.Length), true));
            at = span.End;
        }

        if (at < label.Text.Length) pieces.Add(new Piece(label.Text[at..], false));
        return new MarkedText(pieces.ToImmutable(), label.Tag ?? entry.Name.In(tongue).Tag);
    }
}
