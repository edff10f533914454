using System.Collections.Immutable;
using Samvirke.Municipality.AddLocal;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.AdoptPlan;

/// <summary>A measure of a draft, as it is to be entered.</summary>
/// <param name="Row">What was written in the draft.</param>
/// <param name="Due">The day that its deadline stands for, if it is one.</param>
public sealed record AdoptedMeasure(MeasureRow Row, DateOnly? Due);

/// <summary>
/// Turns the measures of a draft into entries when the plan is adopted. A measure that the plan has already, by its name, is written anew and not entered twice, so
/// that it can be done again each time the draft has changed.
/// </summary>
/// <param name="Snapshot">The register.</param>
/// <param name="Writing">Whose plan it is.</param>
/// <param name="Tongue">The language of the draft.</param>
public sealed record PlanAdoption(RegisterSnapshot Snapshot, LocalWriting Writing, Tongue Tongue)
{
    /// <summary>The municipality's plans that meet what the sort of plan is made to meet, the newest first.</summary>
    public static ImmutableArray<Entry> Adopted(LocalRegister local, PlanSort sort) =>
    [
        .. local.OfKind(Kind.Plan).Where(plan => plan.Relations.Any(relation => relation.Type == RelationTypes.Fulfils && sort.Requirements.Contains(relation.To)))
            .OrderByDescending(plan => plan.Valid.From ?? DateOnly.MinValue).ThenBy(plan => plan.Id),
    ];

    /// <summary>The measures of the draft that have a name, in its order.</summary>
    public static ImmutableArray<MeasureRow> Listed(PlanDraft draft) =>
        [.. draft.Sections.Values.SelectMany(section => section.Measures).Where(row => !string.IsNullOrWhiteSpace(row.Measure))];

    /// <summary>Whether several of the measures are called the same, so that they could not be told apart.</summary>
    public static string? Twice(IEnumerable<AdoptedMeasure> measures) =>
        measures.GroupBy(measure => measure.Row.Measure.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1)?.Key;

    /// <summary>The plan's measure of that name; nothing where it has none.</summary>
    public Entry? Entered(Entry plan, MeasureRow row) => Snapshot.LeadingTo(plan.Id, RelationTypes.PartOf)
        .FirstOrDefault(entry => entry.Kind == Kind.Measure && string.Equals(entry.Name.In(Tongue.Nb).Text, row.Measure.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The entries to put: one for each measure, each with its own name. What stands as proposed is decided with the plan.</summary>
    public ImmutableArray<Entry> Measures(Entry plan, IEnumerable<AdoptedMeasure> measures)
    {
        var taken = new HashSet<EntryId>();
        var entries = ImmutableArray.CreateBuilder<Entry>();
        foreach (var (row, due) in measures)
        {
            var measure = new LocalMeasure(row.Measure.Trim(), row.Goal, row.Owner, row.TargetGroup, row.Funding, null, due, row.State == MeasureState.Proposed ? MeasureState.Decided : row.State);
            var entry = Entered(plan, row) is { } before ? measure.Onto(before, Writing, Tongue) : measure.Written(Snapshot, Writing, plan, Tongue, taken);
            taken.Add(entry.Id);
            entries.Add(entry);
        }

        return entries.ToImmutable();
    }
}
