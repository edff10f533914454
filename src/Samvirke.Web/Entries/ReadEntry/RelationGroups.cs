using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Entries.ReadEntry;

/// <summary>Gathers the relations of an entry, in both directions, into groups that read alike.</summary>
public static class RelationGroups
{
    public static ImmutableArray<RelationGroup> Of(RegisterSnapshot snapshot, Entry entry, CitationBook book, IComparer<string> names)
    {
        var outgoing = Outgoing(snapshot, entry);
        var incoming = Incoming(snapshot, entry);
        var groups = ImmutableArray.CreateBuilder<RelationGroup>();
        foreach (var type in RelationTypes.All)
        {
            if (outgoing.TryGetValue(type, out var here)) groups.Add(Group(type, isIncoming: false, type.Forward, here, book, names));
            if (incoming.TryGetValue(type, out var there)) groups.Add(Group(type, isIncoming: true, type.Backward, there, book, names));
        }

        return groups.ToImmutable();
    }

    private static Dictionary<RelationType, List<(Entry Other, Relation Relation)>> Outgoing(RegisterSnapshot snapshot, Entry entry)
    {
        var groups = new Dictionary<RelationType, List<(Entry, Relation)>>();
        foreach (var relation in entry.Relations)
        {
            if (snapshot.Find(relation.To) is { } other) Add(groups, other, relation);
        }

        return groups;
    }

    private static Dictionary<RelationType, List<(Entry Other, Relation Relation)>> Incoming(RegisterSnapshot snapshot, Entry entry)
    {
        var groups = new Dictionary<RelationType, List<(Entry, Relation)>>();
        foreach (var (from, relation) in snapshot.IncomingTo(entry.Id)) Add(groups, from, relation);
        return groups;
    }

    private static void Add(Dictionary<RelationType, List<(Entry, Relation)>> groups, Entry other, Relation relation)
    {
        if (!groups.TryGetValue(relation.Type, out var lines)) groups.Add(relation.Type, lines = []);
        lines.Add((other, relation));
    }

    private static RelationGroup Group(
        RelationType type, bool isIncoming, LocalizedText reading, List<(Entry Other, Relation Relation)> pairs, CitationBook book, IComparer<string> names)
    {
        ImmutableArray<RelationLine> lines =
        [
            .. pairs
                .OrderBy(pair => pair.Other.Kind == Register.Kinds.Kind.Provision ? SectionOrder.Key(pair.Other) : pair.Other.Name.ToString(), names)
                .Select(pair => new RelationLine(pair.Other, pair.Relation, book.Numbers(pair.Relation.Citations))),
        ];
        var first = lines[0].Numbers;
        var shared = lines.Length > 1 && lines.All(line => line.Numbers.AsSpan().SequenceEqual(first.AsSpan()));
        return new RelationGroup(type, isIncoming, reading, lines, shared ? first : []);
    }
}
