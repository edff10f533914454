using System.Collections.Immutable;
using Samvirke.Register.Language;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Following;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>Finds what the register calls the words of a query, and widens those that it does not use.</summary>
internal sealed class WordReader(IndexData data)
{
    private const int ShortestBeginning = 3;
    private const int SureBeginning = 5;
    private const int ShortestEnding = 4;
    private const int MostWords = 40;

    /// <summary>The word or phrase as it is looked for.</summary>
    public ReadWord Read(AskedWord asked) => asked.IsPhrase ? ReadPhrase(asked) : ReadSingle(asked.Text, asked.Words[0]);

    private ReadWord ReadPhrase(AskedWord asked)
    {
        var terms = asked.Words.SelectMany(word => word.Sequence).Select(data.Terms.Find).ToImmutableArray();
        if (!terms.Contains(-1) && data.Sets.WithPhrase(terms.AsSpan()) is { Count: > 0 } entries)
        {
            return new(asked.Text, Widened.None, [], [.. terms.Select(term => new Unit([term], entries, Weight(entries.Count) / terms.Length))], entries, terms);
        }

        var words = asked.Words.Where(word => !StopWords.Contains(word.Folded)).Select(word => ReadSingle(word.Folded, word)).ToList();
        var units = words.SelectMany(word => word.Units).ToImmutableArray();
        return new(asked.Text, words.Count == 0 ? Widened.Unknown : Widened.Loosened, [.. words.Select(word => word.Asked)], units, All(words.Select(word => word.Entries)), []);
    }

    private ReadWord ReadSingle(string text, WordAnalysis word)
    {
        if (Known(word) is { } units) return Of(text, Widened.None, [], units);
        if (word.Sequence.Length > 1) return ReadHyphenated(text, word);
        if (!word.IsLetters) return Of(text, Widened.Unknown, [], []);
        return Beginning(text, word.Folded, SureBeginning)
            ?? Corrected(text, word.Folded, 1)
            ?? Parted(text, word.Folded)
            ?? Ending(text, word)
            ?? Corrected(text, word.Folded, 2)
            ?? Beginning(text, word.Folded, ShortestBeginning)
            ?? Of(text, Widened.Unknown, [], []);
    }

    /// <summary>The units of a word that the register uses: the whole of a hyphenated one if it is there, or else all of its words.</summary>
    private ImmutableArray<Unit>? Known(WordAnalysis word)
    {
        if (word.Sequence.Length > 1 && word.Whole.Select(data.Terms.Find).FirstOrDefault(-1) is >= 0 and var whole) return [One(whole)];
        var terms = Array.ConvertAll(word.Sequence, data.Terms.Find);
        return terms.Contains(-1) ? null : [.. terms.Select(One)];
    }

    private ReadWord ReadHyphenated(string text, WordAnalysis word)
    {
        var parts = Words.Parts(word.Folded).Select(part => ReadSingle(part, WordAnalysis.Of(part, WordForm.Plain))).ToList();
        var widened = parts.Select(part => part.Widened).FirstOrDefault(widened => widened is not Widened.None);
        return new(text, widened, [.. parts.SelectMany(part => part.Instead)], [.. parts.SelectMany(part => part.Units)], All(parts.Select(part => part.Entries)), []);
    }

    private ReadWord? Corrected(string text, string folded, int distance)
    {
        if (NearWords.Allowed(folded.Length) < distance) return null;
        var best = data.NearWords.To(folded, distance)
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Word[0] == folded[0] ? 0 : 1)
            .ThenByDescending(near => data.WordIndex.Count(near.Word))
            .ThenBy(near => near.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Word is null ? null : Of(text, Widened.Corrected, [best.Word], [One(data.WordIndex.Term(best.Word))]);
    }

    private ReadWord? Parted(string text, string folded)
    {
        var parts = data.Lexicon.Compounds.Split(folded);
        var terms = parts.Select(part => data.Terms.Find(BaseForm.OfFolded(part))).ToList();
        return parts.IsEmpty || terms.Contains(-1) ? null : Of(text, Widened.Parted, parts, [.. terms.Select(One)]);
    }

    private ReadWord? Beginning(string text, string folded, int shortest) =>
        folded.Length < shortest ? null : AnyOf(text, Widened.Beginning, data.WordIndex.Beginning(folded, MostWords));

    private ReadWord? Ending(string text, WordAnalysis word) =>
        word.Sequence[0].Length < ShortestEnding ? null : AnyOf(text, Widened.Ending, data.WordIndex.Ending(word.Sequence[0], MostWords));

    private ReadWord? AnyOf(string text, Widened widened, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return null;
        ImmutableArray<int> terms = [.. words.Select(data.WordIndex.Term).Distinct()];
        var entries = data.Sets.WithAny(terms);
        return Of(text, widened, [.. words], [new Unit(terms, entries, Weight(entries.Count))]);
    }

    private ReadWord Of(string text, Widened widened, ImmutableArray<string> instead, ImmutableArray<Unit> units) =>
        new(text, widened, instead, units, All(units.Select(unit => unit.Entries)), []);

    private EntrySet All(IEnumerable<EntrySet> sets)
    {
        EntrySet? all = null;
        foreach (var set in sets) all = all is null ? set : all.And(set);
        return all ?? data.Snapshot.Nothing;
    }

    private Unit One(int term)
    {
        var entries = data.Sets.With(term);
        return new Unit([term], entries, Weight(entries.Count));
    }

    private float Weight(int entries) => MathF.Log(1 + ((data.Snapshot.Entries.Length - entries + 0.5f) / (entries + 0.5f)));
}
