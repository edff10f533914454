using System.Diagnostics;
using Samvirke.Register.Facets;
using Samvirke.Register.Language;
using Samvirke.Register.Snapshots;
using Samvirke.Search;

namespace Samvirke.Bench;

/// <summary>Measures building and searching, beside Lucene where its jars are given; both answer the same questions in turn, in one run.</summary>
internal static class SearchBench
{
    private const double BuildLimit = 8000;
    private const double SearchLimit = 10;
    private const double SuggestLimit = 5;

    public static int Run(RegisterSnapshot snapshot, int queries, string? luceneJars)
    {
        var (before, managed) = (Memory(), GC.GetTotalMemory(true));
        var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var allocatedBefore = GC.GetTotalAllocatedBytes();
        using var index = SearchIndex.Build(snapshot);
        var built = watch.Elapsed.TotalMilliseconds;
        var processor = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds;
        var allocated = GC.GetTotalAllocatedBytes() - allocatedBefore;
        Console.WriteLine($"{snapshot.Entries.Length} entries. Built in {built:0} ms (limit {BuildLimit:0} ms; processor {processor:0} ms over all threads), {(Memory() - before) >> 20} MB resident more than before, {(GC.GetTotalMemory(true) - managed) >> 20} MB of it managed; {allocated >> 20} MB allocated on the way.");
        var random = new Random(7);
        var questions = Enumerable.Range(0, queries).Select(_ => Words(snapshot, random, 3)).ToList();
        using var lucene = luceneJars is null ? null : new Lucene(luceneJars, snapshot);
        Compare(index, lucene, "three words, counts, page with reasons", questions, SearchLimit);
        Compare(index, lucene, "one word, counts, page with reasons", questions.ConvertAll(question => question.Split(' ')[0]), null);
        Compare(index, lucene, "two common words", Enumerable.Range(0, queries / 4).Select(i => i % 2 == 0 ? "kommune skole" : "barn tiltak").ToList(), null);
        Measure("three words, two facets chosen", questions, text => index.Search(Chosen(text)), SearchLimit);
        Measure("three words, one misspelt", questions, text => index.Search(new SearchQuery { Text = Misspelt(text, random) }), SearchLimit);
        Measure("\"two words\" as phrase", questions.ConvertAll(_ => Phrase(snapshot, random)), text => index.Search(new SearchQuery { Text = text }), null);
        Measure("list all, sorted by name, counts", questions, _ => index.Search(new SearchQuery { Offset = 500 }), null);
        Measure("suggest, every keystroke of a word", Keystrokes(questions), text => index.Suggest(text), SuggestLimit);
        Measure("suggest, misspelt", questions.ConvertAll(text => Misspelt(text.Split(' ')[0], random)), text => index.Suggest(text), SuggestLimit);
        Measure("nearest", questions.ConvertAll(_ => Misspelt(snapshot.Entries[random.Next(snapshot.Entries.Length)].Id.Value, random)), text => index.Nearest(text), null);
        Parallel(index, questions);
        FollowBench.Run(index, questions);
        return 0;
    }

    private static void Compare(SearchIndex index, Lucene? lucene, string what, List<string> questions, double? limit)
    {
        foreach (var question in questions.Take(300)) Ask(question, index, lucene, new(), new(), new());
        var (ours, plain, marked) = (new Times(), new Times(), new Times());
        var (hits, luceneHits) = (0L, 0L);
        foreach (var question in questions)
        {
            var (found, foundByLucene) = Ask(question, index, lucene, ours, plain, marked);
            hits += found;
            luceneHits += foundByLucene;
        }

        ours.Print(what, limit);
        if (lucene is not null)
        {
            plain.Print("   Lucene, words not marked");
            marked.Print("   Lucene, words marked as ours are");
        }

        Console.WriteLine($"{"   hits in the mean",-38} {hits / questions.Count}{(lucene is null ? "" : $", Lucene {luceneHits / questions.Count}")}");
    }

    private static (int Ours, int Lucene) Ask(string question, SearchIndex index, Lucene? lucene, Times ours, Times plain, Times marked)
    {
        var total = ours.Measure(() => index.Search(new SearchQuery { Text = question }).Total);
        return (total, lucene?.Search(question, plain, marked) ?? 0);
    }

    private static void Measure(string what, List<string> questions, Func<string, object> ask, double? limit)
    {
        foreach (var question in questions.Take(200)) ask(question);
        var times = new Times();
        foreach (var question in questions) times.Measure(() => ask(question));
        times.Print(what, limit);
    }

    private static void Parallel(SearchIndex index, List<string> questions)
    {
        var start = Stopwatch.GetTimestamp();
        questions.AsParallel().ForAll(question => index.Search(new SearchQuery { Text = question }));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine($"{"all processors at once",-38} {questions.Count / seconds:0} searches a second");
    }

    /// <summary>Words of one entry, so that something always has them all; common words come as often as they do in texts.</summary>
    private static string Words(RegisterSnapshot snapshot, Random random, int count)
    {
        var words = Plain(snapshot.Entries[random.Next(snapshot.Entries.Length)].Summary.ToString()).Where(word => word.Length > 3).ToArray();
        random.Shuffle(words);
        return string.Join(' ', words.Distinct(StringComparer.OrdinalIgnoreCase).Take(count));
    }

    private static string Phrase(RegisterSnapshot snapshot, Random random)
    {
        var words = Plain(snapshot.Entries[random.Next(snapshot.Entries.Length)].Summary.ToString());
        var at = random.Next(words.Count - 1);
        return $"\"{words[at]} {words[at + 1]}\"";
    }

    private static List<string> Plain(string text)
    {
        var words = new List<string>();
        foreach (var word in Register.Language.Words.In(text)) words.Add(text.Substring(word.Start, word.Length));
        return words;
    }

    private static List<string> Keystrokes(List<string> questions) =>
        [.. questions.Take(300).SelectMany(text => Enumerable.Range(1, text.IndexOf(' ', StringComparison.Ordinal)).Select(length => text[..length]))];

    private static string Misspelt(string text, Random random)
    {
        var at = random.Next(1, text.Length - 1);
        return text.Remove(at, 1).Insert(at, "q");
    }

    private static SearchQuery Chosen(string text) => new()
    {
        Text = text,
        Facets = [new FacetTerms(Facet.Level, ["national", "municipal"]), new FacetTerms(Facet.Sector, ["health"])],
    };

    private static long Memory()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, true, true);
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
