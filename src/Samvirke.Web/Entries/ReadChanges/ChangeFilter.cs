using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadChanges;

/// <summary>Judges whether an entry is among those that were asked for.</summary>
internal sealed class ChangeFilter
{
    private readonly ChangesAsked asked;
    private readonly HashSet<EntryId>? areas;

    public ChangeFilter(ChangesAsked asked, RegisterSnapshot snapshot)
    {
        this.asked = asked;
        if (asked.Area is { } area) areas = Upward(snapshot, area);
    }

    /// <summary>Whether a state of the entry has all that is asked for; several terms of one facet mean any of them.</summary>
    public bool Allows(Entry entry) =>
        (asked.Entries.Kinds.IsEmpty || asked.Entries.Kinds.Contains(entry.Kind))
        && (asked.Steward is null || entry.Steward == asked.Steward.Id)
        && (areas is null || areas.Contains(entry.Id) || entry.Relations.Any(relation => areas.Contains(relation.To)))
        && asked.Entries.Conditions.GroupBy(condition => condition.Facet)
            .All(facet => facet.Key.Found(entry.Facets[facet.Key]).Any(term => facet.Any(condition => condition.Term.Id == term.Id)));

    /// <summary>The area and those that it lies in: what concerns the county concerns the municipality.</summary>
    private static HashSet<EntryId> Upward(RegisterSnapshot snapshot, Entry area)
    {
        var found = new HashSet<EntryId> { area.Id };
        var queue = new Queue<Entry>([area]);
        while (queue.TryDequeue(out var next))
        {
            foreach (var relation in next.Relations.Where(relation => relation.Type == RelationTypes.PartOf || relation.Type == RelationTypes.BelongsTo))
            {
                if (snapshot.Find(relation.To) is { } larger && larger.Details.Scalar("areaType") is not "country" && found.Add(larger.Id)) queue.Enqueue(larger);
            }
        }

        return found;
    }
}
