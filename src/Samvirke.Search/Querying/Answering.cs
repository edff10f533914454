using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Search.Following;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>Tells which entries answer a text, as they read now or once did: they need not be those of the snapshot.</summary>
internal static class Answering
{
    /// <summary>Whether each has all words, or is called just that. Words that only these entries have are known too.</summary>
    public static ImmutableArray<bool> Of(IndexData data, string text, IReadOnlyList<Entry> states)
    {
        var asked = QueryText.Read(text);
        if (asked.Words.IsEmpty && asked.Labels.IsEmpty) return [.. states.Select(_ => string.IsNullOrWhiteSpace(text))];
        var lexicon = data.Lexicon.Copy();
        var read = Read(states, data, lexicon);
        var reader = new WordReader(new IndexData(data.Built, data.Snapshot, data.Overlay.With(lexicon)));
        ImmutableArray<ReadWord> words = [.. asked.Words.Select(reader.Read)];
        var called = Labels.Of(states.Select((state, i) => (state, i))).Exactly(asked.Labels);
        return [.. read.Select((entry, i) => called.Contains(i) || (!words.IsEmpty && words.All(word => Has(entry, word))))];
    }

    private static List<OverlaidEntry> Read(IReadOnlyList<Entry> states, IndexData data, Lexicon lexicon)
    {
        var shares = new List<(Entry State, TextShare Share, (int Word, int Count)[] Uses)>();
        foreach (var state in states)
        {
            var share = TextShare.Of(state, data.Snapshot);
            var uses = lexicon.Read(share);
            foreach (var (word, count) in uses) lexicon.Use(word, count);
            shares.Add((state, share, uses));
        }

        var filer = new EntryFiler(new byte[lexicon.Terms.Count]);
        return shares.ConvertAll(each => OverlaidEntry.Of(each.State, each.Share.Words(0), each.Uses, lexicon, filer));
    }

    private static bool Has(OverlaidEntry entry, ReadWord word)
    {
        if (!word.Phrase.IsEmpty) return entry.Has(word.Phrase.AsSpan());
        return word.IsWhole && word.Units.All(unit => unit.AnyOf.Any(term => entry.Places(term) != 0));
    }
}
