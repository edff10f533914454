using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;

namespace Samvirke.Register.Differences;

/// <summary>What differs between relations.</summary>
public static class RelationDifference
{
    /// <summary>What was changed of what is said of a relation: its role, its period, whether it is disputed, and its citations.</summary>
    public static ImmutableArray<Difference> Between(Relation before, Relation after) =>
    [
        .. EntryDifference.Texts(TextPart.Role, null, before.Role, after.Role),
        .. EntryDifference.Valid(before.Valid, after.Valid),
        .. before.Disputed == after.Disputed ? (Difference[])[] : [new Difference.DisputedChanged(after.Disputed)],
        .. EntryDifference.Citations(before.Citations, after.Citations),
    ];

    internal static IEnumerable<Difference> Between(ImmutableArray<Relation> before, ImmutableArray<Relation> after)
    {
        var (removed, added) = Matching.Unmatched(before, after, SameContent.OfRelations);
        if (removed.Count + added.Count == 0) return before.SequenceEqual(after, SameContent.OfRelations) ? [] : [new Difference.Reordered(ListPart.Relations)];
        var (pairs, gone, come) = Matching.Paired(removed, added, relation => (relation.Type, relation.To));
        var (changed, left, arrived) = (pairs.ToLookup(pair => pair.Before.Type), gone.ToLookup(relation => relation.Type), come.ToLookup(relation => relation.Type));
        return RelationTypes.All.SelectMany(type => OfType([.. changed[type]], [.. left[type]], [.. arrived[type]]));
    }

    private static IEnumerable<Difference> OfType(ImmutableArray<(Relation Before, Relation After)> changed, ImmutableArray<Relation> gone, ImmutableArray<Relation> come) =>
    [
        .. changed.Select(pair => new Difference.RelationChanged(pair.Before, pair.After)),
        .. (gone.Length, come.Length) is (1, 1)
            ? (Difference[])[new Difference.RelationReplaced(gone[0], come[0])]
            : [.. gone.Select(relation => new Difference.RelationListed(relation, Turn.Removed)), .. come.Select(relation => new Difference.RelationListed(relation, Turn.Added))],
    ];
}
