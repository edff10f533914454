using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;

namespace Samvirke.Register.Snapshots;

/// <summary>The relations by their far end.</summary>
internal sealed class IncomingIndex
{
    private static readonly FrozenDictionary<RelationType, int> TypeOrder =
        RelationTypes.All.Select((type, i) => (type, i)).ToFrozenDictionary(each => each.type, each => each.i);

    private readonly Blocks<Incoming[]> byOrdinal;

    /// <summary>Relations to what is not there, by its id: it may come.</summary>
    private readonly Dictionary<string, Incoming[]> astray;

    private IncomingIndex(Blocks<Incoming[]> byOrdinal, Dictionary<string, Incoming[]> astray) => (this.byOrdinal, this.astray) = (byOrdinal, astray);

    /// <summary>Those to the entry, by type and then by id.</summary>
    public ReadOnlySpan<Incoming> this[int ordinal] => byOrdinal[ordinal];

    public static IncomingIndex Of(Blocks<Entry> entries, OrdinalMap ordinals)
    {
        var found = new List<Incoming>?[entries.Length];
        var elsewhere = new Dictionary<string, List<Incoming>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var relation in entry.Relations)
            {
                ref var list = ref ordinals.Find(relation.To.Value) is { } to ? ref found[to] : ref CollectionsMarshal.GetValueRefOrAddDefault(elsewhere, relation.To.Value, out _);
                (list ??= []).Add(new Incoming(entry, relation));
            }
        }

        return new IncomingIndex(
            Blocks<Incoming[]>.Of(Array.ConvertAll(found, list => list is null ? [] : Sorted(list))),
            elsewhere.ToDictionary(each => each.Key, each => Sorted(each.Value), StringComparer.Ordinal));
    }

    /// <param name="edits">What happens.</param>
    /// <param name="ordinals">The ordinals afterwards.</param>
    public IncomingIndex After(Edits edits, OrdinalMap ordinals)
    {
        var moved = byOrdinal.Over(edits, edit => edit.Before is null ? astray.GetValueOrDefault(edit.Id.Value, []) : byOrdinal[edit.Place]);
        var elsewhere = new Dictionary<string, Incoming[]>(astray, StringComparer.Ordinal);
        var replaced = new Dictionary<int, Incoming[]>();
        foreach (var edit in edits.All)
        {
            if (edit.Before is null) elsewhere.Remove(edit.Id.Value);
            else if (edit.After is null && byOrdinal[edit.Place] is { Length: > 0 } left) elsewhere[edit.Id.Value] = left;
        }

        foreach (var edit in edits.All)
        {
            foreach (var target in Targets(edit.Before).Union(Targets(edit.After), StringComparer.Ordinal))
            {
                if (ordinals.Find(target) is { } ordinal) replaced[ordinal] = Replaced(replaced.GetValueOrDefault(ordinal, moved[ordinal]), edit, target);
                else if (Replaced(elsewhere.GetValueOrDefault(target, []), edit, target) is { Length: > 0 } left) elsewhere[target] = left;
                else elsewhere.Remove(target);
            }
        }

        return new IncomingIndex(moved.With(replaced), elsewhere);
    }

    private static IEnumerable<string> Targets(Entry? entry) => entry is null ? [] : entry.Relations.Select(relation => relation.To.Value);

    /// <summary>The relations to the target with those of the entry as it is after the edit in place of those that it had before.</summary>
    private static Incoming[] Replaced(Incoming[] before, Edit edit, string target)
    {
        var after = new List<Incoming>(before.Length + 1);
        foreach (var each in before)
        {
            if (!ReferenceEquals(each.From, edit.Before)) after.Add(each);
        }

        if (edit.After is not { } entry) return [.. after];
        foreach (var relation in entry.Relations.Where(relation => relation.To.Value == target))
        {
            var added = new Incoming(entry, relation);
            var place = after.BinarySearch(added, ByTypeThenId.Comparer);
            after.Insert(place < 0 ? ~place : place, added);
        }

        return [.. after];
    }

    private static Incoming[] Sorted(List<Incoming> list)
    {
        if (list.Count > 1) list.Sort(ByTypeThenId.Comparer);
        return [.. list];
    }

    /// <summary>An entry may have several relations of a type to the same: they keep its own order.</summary>
    private sealed class ByTypeThenId : IComparer<Incoming>
    {
        public static readonly ByTypeThenId Comparer = new();

        public int Compare(Incoming x, Incoming y)
        {
            var type = TypeOrder[x.Relation.Type].CompareTo(TypeOrder[y.Relation.Type]);
            if (type != 0) return type;
            var id = x.From.Id.CompareTo(y.From.Id);
            return id != 0 || ReferenceEquals(x.Relation, y.Relation) ? id : Place(x).CompareTo(Place(y));
        }

        private static int Place(Incoming incoming)
        {
            var relations = incoming.From.Relations;
            for (var i = 0; i < relations.Length; i++)
            {
                if (ReferenceEquals(relations[i], incoming.Relation)) return i;
            }

            return -1;
        }
    }
}
