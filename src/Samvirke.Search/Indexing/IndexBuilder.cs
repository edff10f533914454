using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using Samvirke.Register.Language;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>Builds the index of a snapshot in two passes: first every word is read and numbered, then entries are filed under terms.</summary>
internal sealed class IndexBuilder
{
    // A term of fewer entries is not worth keeping ready: SQLite gives so many in a fraction of a millisecond.
    private const int CommonFrom = 1000;

    private const int RowsAhead = 256;

    // In a large register a word seen once or twice that names nothing is no word to correct a misspelt one to: it may be misspelt itself.
    private const int LargeRegister = 5000;
    private const int LeastUses = 3;

    private readonly Vocabulary vocabulary;
    private readonly ReadTexts texts;
    private readonly List<uint> packed;
    private readonly int[] starts;
    private readonly byte[] nameLengths;
    private readonly EntryFiler filer;
    private readonly Func<int, IndexedWord> word;
    private readonly StringBuilder row = new();

    private IndexBuilder(RegisterSnapshot snapshot, int processors)
    {
        starts = new int[snapshot.Entries.Length + 1];
        nameLengths = new byte[snapshot.Entries.Length];
        var written = new WrittenWords();
        texts = ReadTexts.Of(snapshot, written, processors);
        vocabulary = new Vocabulary(written, snapshot.Entries.Length, Abbreviations(snapshot), processors);
        filer = new EntryFiler(new byte[vocabulary.Terms.Count]);
        word = number => vocabulary.Words[number];
        packed = new(texts.Count);
    }

    public static BuiltIndex Build(RegisterSnapshot snapshot, int processors)
    {
        var entries = snapshot.Entries.Length;
        var labels = Task.Run(() => Labels.Of(snapshot.Entries.Select((entry, i) => (entry, i))));
        var byName = Task.Run(() => NameOrder.Of(snapshot));
        var dependents = Task.Run(() => Dependents.Of(snapshot.Entries));
        var builder = new IndexBuilder(snapshot, processors);
        var least = entries > LargeRegister ? LeastUses : 1;
        var words = Task.Run(() => new WordIndex(builder.vocabulary));
        var near = Task.Run(async () => Near(await words, await labels, least));
        var fullText = builder.Write();
        var occurrences = builder.Occurrences();
        float[] prominence = [.. snapshot.Entries.Select(entry => Prominence.Of(entry.Id, snapshot))];
        return new BuiltIndex(snapshot.Entries, builder.vocabulary, occurrences, fullText, labels.Result, near.Result, words.Result, byName.Result, prominence, dependents.Result, least);
    }

    private static NearWords Near(WordIndex words, Labels labels, int least) =>
        new(words.Words.Where(word => words.Find(word)!.Value.Count >= least || labels.Words.Find(word) >= 0));

    /// <summary>Makes the rows here while SQLite takes them in on another thread.</summary>
    private FullText Write()
    {
        using var rows = new BlockingCollection<string[]>(RowsAhead);
        var fullText = Task.Run(() => FullText.Build(nameLengths.Length, rows.GetConsumingEnumerable()));
        for (var entry = 0; entry < nameLengths.Length && !fullText.IsCompleted; entry++) rows.Add(Row(entry));
        rows.CompleteAdding();
        return fullText.GetAwaiter().GetResult();
    }

    /// <summary>Aliases that look like abbreviations: short and in capitals.</summary>
    private static IEnumerable<string> Abbreviations(RegisterSnapshot snapshot) => snapshot.Entries
        .SelectMany(entry => entry.Aliases)
        .Where(alias => alias.Length is >= 3 and <= 6 && alias.All(char.IsUpper))
        .Select(alias => Spelling.Fold(alias))
        .Distinct();

    /// <summary>The entry's columns for SQLite; files its terms on the way.</summary>
    private string[] Row(int entry)
    {
        filer.File(texts.Words(entry), word, packed);
        nameLengths[entry] = filer.NameLength;
        starts[entry + 1] = packed.Count;
        return [.. filer.Columns.Select(Written)];
    }

    private string Written(List<int> column)
    {
        row.Clear();
        foreach (var term in column) row.Append(term == EntryFiler.Boundary ? FullText.Boundary : vocabulary.Terms[term]).Append(' ');
        return row.ToString();
    }

    private Occurrences Occurrences()
    {
        var counts = new int[vocabulary.Terms.Count];
        foreach (var each in packed) counts[PlaceBits.TermOf(each)]++;
        var common = Array.ConvertAll(counts, count => count >= CommonFrom ? new CommonTerm(nameLengths.Length, count) : null);
        var rare = new List<uint>();
        for (var entry = 0; entry < nameLengths.Length; entry++)
        {
            var filed = CollectionsMarshal.AsSpan(packed)[starts[entry]..starts[entry + 1]];
            starts[entry] = rare.Count;
            foreach (var each in filed)
            {
                if (common[PlaceBits.TermOf(each)] is { } kept) kept.Add(entry, PlaceBits.PlacesOf(each));
                else rare.Add(each);
            }
        }

        starts[^1] = rare.Count;
        return new Occurrences([.. rare], starts, nameLengths, common);
    }
}
