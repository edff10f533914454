using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Querying;

/// <summary>A condition beside the words: the entries that meet it, and what it is about.</summary>
/// <param name="Entries">The entries that meet it.</param>
/// <param name="Facet">The facet that it is on; nothing for kinds and the area.</param>
/// <param name="Drop">How people are told that dropping it gives this many hits.</param>
internal sealed record Condition(EntrySet Entries, Facet? Facet, Func<int, WayOut> Drop)
{
    /// <summary>Whether it is on the kind.</summary>
    public bool IsKind { get; private init; }

    /// <summary>The conditions of the query.</summary>
    public static IEnumerable<Condition> Of(SearchQuery query, RegisterSnapshot snapshot)
    {
        if (!query.Kinds.IsDefaultOrEmpty)
        {
            yield return new(Any(query.Kinds.Select(snapshot.OfKind), snapshot), null, count => new WayOut.AnyKind(count)) { IsKind = true };
        }

        if (!query.Facets.IsDefaultOrEmpty)
        {
            foreach (var chosen in query.Facets.Where(each => !each.Terms.IsDefaultOrEmpty).GroupBy(each => each.Facet))
            {
                var terms = chosen.SelectMany(each => each.Terms).Select(term => snapshot.WithTerm(chosen.Key, term));
                yield return new(Any(terms, snapshot), chosen.Key, count => new WayOut.AnyTerm(chosen.Key, count));
            }
        }

        if (query.Area is { } area) yield return new(Covering(area, snapshot), null, count => new WayOut.AnyArea(count));
    }

    private static EntrySet Any(IEnumerable<EntrySet> sets, RegisterSnapshot snapshot) => sets.Aggregate(snapshot.Nothing, (one, other) => one.Or(other));

    private static EntrySet Covering(EntryId area, RegisterSnapshot snapshot)
    {
        var covering = new EntrySet(snapshot.Entries.Length);
        foreach (var each in Within(area, snapshot).Concat(Around(area, snapshot)).Distinct().Select(snapshot.Ordinal).OfType<int>())
        {
            covering.Add(each);
            foreach (var incoming in snapshot.IncomingTo(snapshot.Entries[each].Id))
            {
                if (incoming.Relation.Type == RelationTypes.Covers) covering.Add(snapshot.Ordinal(incoming.From.Id)!.Value);
            }
        }

        return covering;
    }

    /// <summary>The area and all that lie in it.</summary>
    private static HashSet<EntryId> Within(EntryId area, RegisterSnapshot snapshot)
    {
        var within = new HashSet<EntryId> { area };
        var waiting = new Queue<EntryId>(within);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var incoming in snapshot.IncomingTo(next))
            {
                if (LiesIn(incoming.From, incoming.Relation) && within.Add(incoming.From.Id)) waiting.Enqueue(incoming.From.Id);
            }
        }

        return within;
    }

    /// <summary>The areas that it lies in, without the country: what is national holds everywhere and would drown the rest.</summary>
    private static HashSet<EntryId> Around(EntryId area, RegisterSnapshot snapshot)
    {
        var around = new HashSet<EntryId>();
        var waiting = new Queue<EntryId>([area]);
        while (waiting.TryDequeue(out var next))
        {
            if (snapshot.Find(next) is not { } entry) continue;
            foreach (var outer in entry.Relations.Where(relation => LiesIn(entry, relation)).Select(relation => relation.To))
            {
                if (snapshot.Find(outer)?.Details.Scalar("areaType") is not "country" && around.Add(outer)) waiting.Enqueue(outer);
            }
        }

        return around;
    }

    private static bool LiesIn(Entry from, Relation relation) =>
        from.Kind == Kind.Area && (relation.Type == RelationTypes.PartOf || relation.Type == RelationTypes.BelongsTo);
}
