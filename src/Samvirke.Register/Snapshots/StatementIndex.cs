using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Snapshots;

/// <summary>The statements by the source that they rest on, each source's in the order of the entries.</summary>
internal sealed class StatementIndex
{
    private readonly Dictionary<string, ImmutableArray<Statement>> bySource;

    private StatementIndex(Dictionary<string, ImmutableArray<Statement>> bySource) => this.bySource = bySource;

    public ImmutableArray<Statement> this[string source] => bySource.TryGetValue(source, out var found) ? found : [];

    public static StatementIndex Of(ImmutableArray<Entry> entries) => new(entries
        .SelectMany(Statements)
        .GroupBy(statement => statement.Citation.Source.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal));

    public StatementIndex After(Edits edits)
    {
        var after = new Dictionary<string, ImmutableArray<Statement>>(bySource, StringComparer.Ordinal);
        foreach (var edit in edits.All)
        {
            var added = Statements(edit.After).ToLookup(statement => statement.Citation.Source.Value, StringComparer.Ordinal);
            foreach (var source in Statements(edit.Before).Select(statement => statement.Citation.Source.Value).Union(added.Select(group => group.Key), StringComparer.Ordinal))
            {
                var all = after.GetValueOrDefault(source, []);
                var place = Place(all, edit.Id);
                var left = all.RemoveRange(place, Count(all, place, edit.Id)).InsertRange(place, added[source]);
                if (left.IsEmpty) after.Remove(source);
                else after[source] = left;
            }
        }

        return new StatementIndex(after);
    }

    /// <summary>Where the statements of the entry begin, or would.</summary>
    private static int Place(ImmutableArray<Statement> all, EntryId id)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Entry.Id.CompareTo(id) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int Count(ImmutableArray<Statement> all, int place, EntryId id)
    {
        var end = place;
        while (end < all.Length && all[end].Entry.Id == id) end++;
        return end - place;
    }

    private static IEnumerable<Statement> Statements(Entry? entry)
    {
        if (entry is null) yield break;
        foreach (var citation in entry.Citations) yield return new Statement(entry, null, citation);
        foreach (var relation in entry.Relations)
        {
            foreach (var citation in relation.Citations) yield return new Statement(entry, relation, citation);
        }

        foreach (var citation in entry.Notes.SelectMany(note => note.Citations)) yield return new Statement(entry, null, citation);
    }
}
