using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Snapshots;

/// <summary>The entries that say something by each source. A source that nearly all entries name follows a change as quickly as another.</summary>
internal sealed class StatementIndex
{
    private readonly ImmutableDictionary<string, ImmutableSortedSet<EntryId>> bySource;

    private StatementIndex(ImmutableDictionary<string, ImmutableSortedSet<EntryId>> bySource) => this.bySource = bySource;

    /// <summary>The entries with statements that rest on the source, in their order.</summary>
    public ImmutableSortedSet<EntryId> this[string source] => bySource.GetValueOrDefault(source, []);

    public static StatementIndex Of(Blocks<Entry> entries) => new(entries
        .SelectMany(entry => Sources(entry).Select(source => (Source: source, entry.Id)))
        .GroupBy(each => each.Source, each => each.Id, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.ToImmutableSortedSet(), StringComparer.Ordinal));

    public StatementIndex After(Edits edits)
    {
        var after = bySource.ToBuilder();
        foreach (var edit in edits.All)
        {
            var (before, now) = (Sources(edit.Before), Sources(edit.After));
            foreach (var source in before.Except(now)) Set(source, after[source].Remove(edit.Id));
            foreach (var source in now.Except(before)) Set(source, after.GetValueOrDefault(source, []).Add(edit.Id));
        }

        return new StatementIndex(after.ToImmutable());

        void Set(string source, ImmutableSortedSet<EntryId> ids)
        {
            if (ids.IsEmpty) after.Remove(source);
            else after[source] = ids;
        }
    }

    /// <summary>What the entry says: of itself, of its relations, and in its notes.</summary>
    public static IEnumerable<Statement> Statements(Entry entry)
    {
        foreach (var citation in entry.Citations) yield return new Statement(entry, null, citation);
        foreach (var relation in entry.Relations)
        {
            foreach (var citation in relation.Citations) yield return new Statement(entry, relation, citation);
        }

        foreach (var citation in entry.Notes.SelectMany(note => note.Citations)) yield return new Statement(entry, null, citation);
    }

    private static ImmutableHashSet<string> Sources(Entry? entry) =>
        entry is null ? [] : Statements(entry).Select(statement => statement.Citation.Source.Value).ToImmutableHashSet(StringComparer.Ordinal);
}
