using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Search;
using Samvirke.Storage.Log;
using Samvirke.Web.Entries.ReadHistory;

namespace Samvirke.Web.Entries.ReadChanges;

/// <summary>Judges whether entries are among those that were asked for.</summary>
internal sealed class ChangeFilter
{
    private readonly ChangesAsked asked;
    private readonly HashSet<EntryId>? areas;
    private readonly SearchIndex? index;

    /// <param name="asked">What is asked for.</param>
    /// <param name="snapshot">The register that areas are looked up in.</param>
    /// <param name="index">What words are understood by; needed where there are some.</param>
    public ChangeFilter(ChangesAsked asked, RegisterSnapshot snapshot, SearchIndex? index)
    {
        if (asked.Entries.Text.Length > 0) ArgumentNullException.ThrowIfNull(index);
        this.asked = asked;
        this.index = index;
        if (asked.Area is { } area) areas = Upward(snapshot, area);
    }

    /// <summary>The steps that are asked for: what is asked for by what it is counts whether it was so before or is so after.</summary>
    public HashSet<EntryStep> Of(IReadOnlyList<EntryStep> steps)
    {
        if (!asked.IsNarrowed) return [.. steps];
        if (asked is { Entries: { Text: "", Kinds: [], Conditions: [] }, Area: null, Steward: null, Only: { } only }) return [.. steps.Where(step => step.Id == only)];
        var states = steps
            .SelectMany(step => new[] { step.Before, step.After }.Select(Steps.Entry).OfType<Entry>().Where(Allows).Select(state => (Step: step, State: state)))
            .ToList();
        if (asked.Entries.Text.Length == 0 || states.Count == 0) return [.. states.Select(each => each.Step)];
        var answers = index!.Answers(asked.Entries.Text, states.ConvertAll(each => each.State));
        return [.. states.Where((_, i) => answers[i]).Select(each => each.Step)];
    }

    /// <summary>Whether a state of the entry has all that is asked for beside words; several terms of one facet mean any of them.</summary>
    private bool Allows(Entry entry) =>
        (asked.Only is null || entry.Id == asked.Only)
        && (asked.Entries.Kinds.IsEmpty || asked.Entries.Kinds.Contains(entry.Kind))
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
