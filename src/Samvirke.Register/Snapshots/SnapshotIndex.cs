using System.Collections.Frozen;
using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;

namespace Samvirke.Register.Snapshots;

/// <summary>Builds the indexes of a snapshot.</summary>
internal static class SnapshotIndex
{
    private static readonly FrozenDictionary<RelationType, int> TypeOrder =
        RelationTypes.All.Select((type, i) => (type, i)).ToFrozenDictionary(each => each.type, each => each.i);

    /// <summary>The relations by their far end: those to entry n lie from <c>starts[n]</c> up to <c>starts[n + 1]</c>.</summary>
    public static (Incoming[] Relations, int[] Starts) Incoming(ImmutableArray<Entry> entries, FrozenDictionary<string, int> ordinals)
    {
        var starts = new int[entries.Length + 1];
        foreach (var relation in entries.SelectMany(entry => entry.Relations))
        {
            if (ordinals.TryGetValue(relation.To.Value, out var to)) starts[to + 1]++;
        }

        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var all = new Incoming[starts[^1]];
        var next = starts.AsSpan(0, entries.Length).ToArray();
        foreach (var entry in entries)
        {
            foreach (var relation in entry.Relations)
            {
                if (ordinals.TryGetValue(relation.To.Value, out var to)) all[next[to]++] = new Incoming(entry, relation);
            }
        }

        for (var i = 0; i < entries.Length; i++)
        {
            var span = all.AsSpan(starts[i], starts[i + 1] - starts[i]);
            if (span.Length > 1) span.Sort(ByTypeThenId);
        }

        return (all, starts);
    }

    public static FrozenDictionary<string, ImmutableArray<Statement>> Statements(ImmutableArray<Entry> entries) => entries
        .SelectMany(Statements)
        .GroupBy(statement => statement.Citation.Source.Value, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    public static FrozenDictionary<Kind, EntrySet> Kinds(ImmutableArray<Entry> entries)
    {
        var sets = Kind.All.ToDictionary(kind => kind, _ => new EntrySet(entries.Length));
        for (var i = 0; i < entries.Length; i++) sets[entries[i].Kind].Add(i);
        return sets.ToFrozenDictionary();
    }

    public static FrozenDictionary<(Facet Facet, string Term), EntrySet> Terms(ImmutableArray<Entry> entries)
    {
        var sets = Facet.All
            .SelectMany(facet => facet.Terms.Select(term => (facet, term.Id)))
            .ToDictionary(key => key, _ => new EntrySet(entries.Length));
        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var (facet, values) in entries[i].Facets.All)
            {
                foreach (var term in facet.Found(values)) sets[(facet, term.Id)].Add(i);
            }
        }

        return sets.ToFrozenDictionary();
    }

    /// <summary>The days on which something begins to be seen or has ceased to, in order.</summary>
    public static ImmutableArray<DateOnly> Turns(ImmutableArray<Entry> entries, FrozenDictionary<string, int> ordinals) =>
    [
        .. entries
            .SelectMany(entry => Seen(entries, ordinals, entry).Prepend(entry.Valid))
            .Where(valid => !valid.IsBackwards)
            .SelectMany(valid => new[] { valid.From, valid.To is { } to && to < DateOnly.MaxValue ? to.AddDays(1) : null })
            .OfType<DateOnly>()
            .Distinct()
            .Order(),
    ];

    /// <summary>When the relations of the entry are seen: while they hold and both ends do.</summary>
    private static IEnumerable<ValidTime> Seen(ImmutableArray<Entry> entries, FrozenDictionary<string, int> ordinals, Entry entry) => entry.Relations
        .Where(relation => ordinals.ContainsKey(relation.To.Value))
        .Select(relation => relation.Valid.Within(entry.Valid).Within(entries[ordinals[relation.To.Value]].Valid));

    private static IEnumerable<Statement> Statements(Entry entry)
    {
        foreach (var citation in entry.Citations) yield return new Statement(entry, null, citation);
        foreach (var relation in entry.Relations)
        {
            foreach (var citation in relation.Citations) yield return new Statement(entry, relation, citation);
        }

        foreach (var citation in entry.Notes.SelectMany(note => note.Citations)) yield return new Statement(entry, null, citation);
    }

    private static int ByTypeThenId(Incoming a, Incoming b)
    {
        var type = TypeOrder[a.Relation.Type].CompareTo(TypeOrder[b.Relation.Type]);
        return type != 0 ? type : a.From.Id.CompareTo(b.From.Id);
    }
}
