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
    private readonly byte[] places;
    private readonly List<int> terms = [];
    private readonly StringBuilder[] columns = [.. FullText.Columns.Select(_ => new StringBuilder())];

    private IndexBuilder(RegisterSnapshot snapshot)
    {
        starts = new int[snapshot.Entries.Length + 1];
        nameLengths = new byte[snapshot.Entries.Length];
        var written = new WrittenWords();
        texts = ReadTexts.Of(snapshot, written);
        vocabulary = new Vocabulary(written, snapshot.Entries.Length, Abbreviations(snapshot));
        places = new byte[vocabulary.Terms.Count];
        packed = new(texts.Count);
    }

    public static IndexData Build(RegisterSnapshot snapshot)
    {
        var entries = snapshot.Entries.Length;
        var labels = Task.Run(() => Labels.Of(snapshot));
        var byName = Task.Run(() => NameOrder.Of(snapshot));
        var builder = new IndexBuilder(snapshot);
        var least = entries > LargeRegister ? LeastUses : 1;
        var words = Task.Run(() => new WordIndex(builder.vocabulary));
        var near = Task.Run(async () => Near(await words, await labels, least));
        var fullText = builder.Write();
        var occurrences = builder.Occurrences();
        var sets = new TermSets(fullText, builder.vocabulary.Terms, occurrences);
        return new IndexData(snapshot, builder.vocabulary, occurrences, sets, labels.Result, near.Result, words.Result, byName.Result, Prominence(snapshot));
    }

    private static NearWords Near(WordIndex words, Labels labels, int least) =>
        new(words.Words.Where(word => words[word].Count >= least || labels.Words.Find(word) >= 0));

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

    /// <summary>A little for what much else refers to, so that it comes first among equals.</summary>
    private static float[] Prominence(RegisterSnapshot snapshot) =>
        [.. snapshot.Entries.Select(entry => 0.1f * MathF.Log2(1 + snapshot.IncomingTo(entry.Id).Length))];

    /// <summary>The entry's columns for SQLite; files its terms on the way.</summary>
    private string[] Row(int entry)
    {
        terms.Clear();
        foreach (var column in columns) column.Clear();
        var place = Place.Name;
        var nameLength = 0;
        var shortest = byte.MaxValue;
        foreach (var word in texts.Words(entry))
        {
            if (TextShare.PlaceOf(word) is { } next)
            {
                if (place == Place.Name && nameLength > 0) shortest = (byte)Math.Min(shortest, nameLength);
                (place, nameLength) = (next, 0);
                if (columns[(int)place].Length > 0) columns[(int)place].Append(FullText.Boundary).Append(' ');
                continue;
            }

            nameLength++;
            File(vocabulary.Words[word], place);
        }

        nameLengths[entry] = shortest;
        FileEntry(entry);
        return Array.ConvertAll(columns, column => column.ToString());
    }

    private void File(IndexedWord word, Place place)
    {
        foreach (var term in word.Sequence)
        {
            columns[(int)place].Append(vocabulary.Terms[term]).Append(' ');
            File(term, place);
        }

        if (place == Place.Related) return;
        foreach (var term in word.Parts) File(term, place == Place.Text ? Place.PartOfText : Place.PartOfName);
    }

    private void File(int term, Place place)
    {
        if (places[term] == 0) terms.Add(term);
        places[term] = (byte)PlaceBits.With(places[term], place);
    }

    private void FileEntry(int entry)
    {
        var written = PlaceBits.Of(Place.Name) | PlaceBits.Of(Place.Alias) | PlaceBits.Of(Place.Text) | PlaceBits.Of(Place.Related);
        terms.Sort();
        foreach (var term in terms)
        {
            packed.Add(PlaceBits.Pack(term, places[term]));
            if ((places[term] & written) == 0) columns[(int)Place.PartOfName].Append(vocabulary.Terms[term]).Append(' ');
            places[term] = 0;
        }

        starts[entry + 1] = packed.Count;
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
