using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>Two structures with the same participants, or nearly.</summary>
/// <param name="A">The one with the lower id.</param>
/// <param name="B">The other.</param>
/// <param name="Shared">Who takes part in both.</param>
/// <param name="OnlyA">Who takes part in the one only.</param>
/// <param name="OnlyB">Who takes part in the other only.</param>
/// <param name="IsPart">Whether the one is part of the other.</param>
/// <param name="Reasons">Why.</param>
public sealed record SameMembers(Entry A, Entry B, ImmutableArray<Entry> Shared, ImmutableArray<Entry> OnlyA, ImmutableArray<Entry> OnlyB, bool IsPart, ImmutableArray<Reason> Reasons)
{
    /// <summary>Of those who take part in either, the share that must take part in both.</summary>
    public const double Least = 0.8;

    private const double Rounding = 1e-9;

    /// <summary>Of those who take part in either, the share that takes part in both.</summary>
    public double Share => (double)Shared.Length / (Shared.Length + OnlyA.Length + OnlyB.Length);

    /// <summary>All such pairs with two participants in common, those with most in common first. Only those who take part count, not those whom a structure cooperates with.</summary>
    internal static ImmutableArray<SameMembers> All(MeetingGraph graph)
    {
        var rarest = graph.Actors.OrderBy(actor => graph.ByActor[actor.Id].Count()).ThenBy(actor => actor.Id).Select((actor, i) => (actor.Id, i)).ToDictionary(each => each.Id, each => each.i);
        var members = graph.Places.Structures.Select(structure => graph.ByStructure[structure.Id].Where(each => !each.IsPartner).Select(each => rarest[each.Actor.Id]).Order().ToArray()).ToList();
        var by = graph.Actors.ToDictionary(actor => rarest[actor.Id]);
        return
        [
            .. Candidates(members)
                .Where(pair => IsSame(members[pair.A], members[pair.B]))
                .Select(pair => Told(graph, by, (graph.Places.Structures[pair.A], members[pair.A]), (graph.Places.Structures[pair.B], members[pair.B])))
                .OrderByDescending(each => each.Share).ThenByDescending(each => each.Shared.Length).ThenBy(each => each.A.Id).ThenBy(each => each.B.Id),
        ];
    }

    /// <summary>Sets that alike have one of their rarest members in common: so many of the rarest that the others alone would be too few.</summary>
    private static HashSet<(int A, int B)> Candidates(List<int[]> members)
    {
        var (found, having) = (new HashSet<(int, int)>(), new Dictionary<int, List<int>>());
        for (var set = 0; set < members.Count; set++)
        {
            if (members[set].Length < 2) continue;
            var rare = members[set].Length - (int)Math.Ceiling((Least * members[set].Length) - Rounding) + 1;
            foreach (var member in members[set].Take(rare))
            {
                if (!having.TryGetValue(member, out var sets)) having.Add(member, sets = []);
                foreach (var other in sets) found.Add((other, set));
                sets.Add(set);
            }
        }

        return found;
    }

    private static bool IsSame(int[] a, int[] b)
    {
        var shared = a.Intersect(b).Count();
        return shared >= 2 && shared >= (Least * (a.Length + b.Length - shared)) - Rounding;
    }

    private static SameMembers Told(MeetingGraph graph, Dictionary<int, Entry> by, (Entry Structure, int[] Members) a, (Entry Structure, int[] Members) b)
    {
        var (shared, onlyA, onlyB) = (Named(a.Members.Intersect(b.Members)), Named(a.Members.Except(b.Members)), Named(b.Members.Except(a.Members)));
        var tie = graph.Places.Ties.FirstOrDefault(tie => tie.Relation.Type == RelationTypes.PartOf
            && ((tie.From.Id == a.Structure.Id && tie.To.Id == b.Structure.Id) || (tie.From.Id == b.Structure.Id && tie.To.Id == a.Structure.Id)));
        return new SameMembers(a.Structure, b.Structure, shared, onlyA, onlyB, tie is not null,
            SameMembersTexts.Reasons(a.Structure, b.Structure, shared, onlyA, onlyB, tie, [.. graph.CitationsOf(a.Structure).Union(graph.CitationsOf(b.Structure))]));

        ImmutableArray<Entry> Named(IEnumerable<int> members) => [.. members.Select(member => by[member]).OrderBy(actor => actor.Id)];
    }
}
