using System.Collections.Immutable;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Following;

namespace Samvirke.Search.Querying;

/// <summary>One search, step by step: read the words, find the entries, apply conditions, count, rank, explain.</summary>
internal sealed class Search
{
    private readonly IndexData data;
    private readonly SearchQuery query;
    private readonly QueryText text;
    private readonly ImmutableArray<ReadWord> words;
    private readonly ImmutableArray<Condition> conditions;
    private readonly IReadOnlyList<int> exact;

    public Search(IndexData data, SearchQuery query)
    {
        this.data = data;
        this.query = query;
        text = QueryText.Read(query.Text);
        var reader = new WordReader(data);
        words = [.. text.Words.Select(reader.Read)];
        conditions = [.. Condition.Of(query, data.Snapshot)];
        exact = text.Labels.IsEmpty ? [] : data.Labels.Exactly(text.Labels);
    }

    public SearchResult Run()
    {
        var (found, needed) = words.IsEmpty && exact.Count == 0 ? (AskedForNothing(), 0) : WithExact();
        var counter = new FacetCounter(data.Snapshot, found, conditions);
        var entries = counter.UnderAll;
        var total = entries.Count;
        var reading = new QueryReading([.. words.Select(word => word.Reading)], text.Ignored, text.IsCut, needed);
        return new SearchResult(total, Hits(entries), counter.Kinds(query), counter.Facets(query), reading, total == 0 ? WaysOut(counter) : []);
    }

    /// <summary>Without words everything is found, but a text that has signs only is an answerable question with no answer.</summary>
    private EntrySet AskedForNothing() => string.IsNullOrWhiteSpace(query.Text) ? data.Snapshot.Everything : data.Snapshot.Nothing;

    private (EntrySet Found, int Needed) WithExact()
    {
        var called = new EntrySet(data.Snapshot.Entries.Length);
        foreach (var entry in exact) called.Add(entry);
        if (words.IsEmpty) return (called, 0);
        var all = words.Select(word => word.Entries).Aggregate((one, other) => one.And(other));
        if (exact.Count > 0) all = all.Or(called);
        return all.Count > 0 || words.Length == 1 ? (all, words.Length) : WithMost();
    }

    /// <summary>The entries with most of the words: as many as any entry has, but at least half.</summary>
    private (EntrySet Found, int Needed) WithMost()
    {
        var counts = new byte[data.Snapshot.Entries.Length];
        foreach (var entry in words.SelectMany(word => word.Entries.Ordinals())) counts[entry]++;
        var most = counts.Length == 0 ? 0 : counts.Max();
        var found = new EntrySet(counts.Length);
        if (most == 0 || most * 2 < words.Length) return (found, words.Length);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == most) found.Add(i);
        }

        return (found, most);
    }

    private ImmutableArray<Hit> Hits(EntrySet entries)
    {
        var (offset, limit) = (Math.Max(0, query.Offset), Math.Clamp(query.Limit, 0, SearchQuery.MaxLimit));
        var ranking = new Ranking(data, words, exact);
        var writer = new HitWriter(data, words, query.Tongue);
        var page = query.Order == HitOrder.Name || (words.IsEmpty && exact.Count == 0)
            ? [.. data.ByName.Where(entries.Contains).Skip(offset).Take(limit).Select(entry => (Entry: entry, Score: ranking.Score(entry)))]
            : ranking.Best(entries, offset, limit);
        return [.. page.Select(hit => writer.Write(hit.Entry, hit.Score, ranking.IsExact(hit.Entry), query.Text.Trim()))];
    }

    private ImmutableArray<WayOut> WaysOut(FacetCounter counter)
    {
        var byCondition = conditions.Select(condition => condition.Drop(counter.Without(condition).Count));
        var byWord = words.Length < 2
            ? []
            : words.Select(word => (WayOut)new WayOut.WithoutWord(word.Asked, CountWithout(word)));
        return [.. byCondition.Concat(byWord).Where(way => way.Count > 0).OrderByDescending(way => way.Count)];
    }

    private int CountWithout(ReadWord word) => words
        .Where(other => other != word)
        .Select(other => other.Entries)
        .Concat(conditions.Select(condition => condition.Entries))
        .Aggregate((one, other) => one.And(other))
        .Count;
}
