using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>Something else that the register says the same people get in the same place and period, whatever it is for.</summary>
/// <param name="Entry">What.</param>
/// <param name="Areas">The areas in which it meets the municipality; none where it is said to be anywhere.</param>
/// <param name="TargetGroups">The target groups that both are for.</param>
/// <param name="Ages">The ages of it that are among those of the plan.</param>
/// <param name="Settings">The settings that the measure and it have in common.</param>
public sealed record ConcurrentMeasure(Entry Entry, ImmutableArray<Entry> Areas, ImmutableArray<FacetTerm> TargetGroups, ImmutableArray<AgeSpan> Ages, ImmutableArray<FacetTerm> Settings)
{
    private static readonly ImmutableArray<Kind> Kinds = [Kind.Measure, Kind.Programme, Kind.Service, Kind.Channel];

    private static readonly Facet TargetGroup = Facet.Find("targetGroup")!;

    /// <summary>Whether the register says that it is in the municipality, or in a larger area within the country: a plan must say what is done about it.</summary>
    public bool IsNear => !Areas.IsEmpty;

    /// <summary>All of them, the nearest first, then those that have most in common with the plan.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="answers">The plan, with area, period, and target groups or ages.</param>
    public static ImmutableArray<ConcurrentMeasure> Of(RegisterSnapshot snapshot, StudyAnswers answers)
    {
        if (snapshot.Find(answers.Area) is not { } area || (answers.TargetGroups.IsEmpty && answers.Ages.Length == 0)) return [];
        var here = Analysis.Gaps.Areas.Inward(snapshot, area).Select(each => each.Id).Append(area.Id).ToHashSet();
        var around = Analysis.Gaps.Areas.Outward(snapshot, area).Where(each => !IsCountry(each)).Select(each => each.Id).ToHashSet();
        var measure = snapshot.Find(answers.Measure);
        return
        [
            .. snapshot.Entries.Where(entry => Kinds.Contains(entry.Kind) && entry.Id != measure?.Id && IsThen(entry, answers))
                .Select(entry => Meeting(snapshot, entry, answers, measure, here, around)).OfType<ConcurrentMeasure>()
                .OrderByDescending(each => each.Areas.Any(place => here.Contains(place.Id))).ThenByDescending(each => each.IsNear)
                .ThenByDescending(each => each.TargetGroups.Length + each.Ages.Length + each.Settings.Length).ThenBy(each => each.Entry.Id.Value, StringComparer.Ordinal),
        ];
    }

    private static ConcurrentMeasure? Meeting(RegisterSnapshot snapshot, Entry entry, StudyAnswers answers, Entry? measure, HashSet<EntryId> here, HashSet<EntryId> around)
    {
        var covered = snapshot.ReachedFrom(entry, RelationTypes.Covers);
        ImmutableArray<Entry> places = [.. covered.Where(place => here.Contains(place.Id) || around.Contains(place.Id))];
        if (places.IsEmpty && !covered.All(IsCountry)) return null;
        // What is a local form of something has its place, though the register may not say where: it is not everywhere.
        if (places.IsEmpty && entry.Relations.Any(relation => relation.Type == RelationTypes.LocalFormOf)) return null;
        ImmutableArray<FacetTerm> groups = [.. TargetGroup.Found(entry.Facets[TargetGroup]).Where(term => answers.TargetGroups.Contains(term.Id))];
        ImmutableArray<AgeSpan> ages = AgeSpan.Parse(answers.Ages) is { } span ? [.. entry.Facets[Facet.Age].Select(AgeSpan.Parse).OfType<AgeSpan>().Where(each => each.Overlaps(span))] : [];
        // Ages that are said and do not meet keep two apart, whatever groups they name.
        if (groups.IsEmpty && ages.IsEmpty) return null;
        if (answers.Ages.Length > 0 && !entry.Facets[Facet.Age].IsEmpty && ages.IsEmpty) return null;
        ImmutableArray<FacetTerm> settings = measure is null ? [] : [.. Facet.Setting.Found(entry.Facets[Facet.Setting]).Where(term => measure.Facets[Facet.Setting].Contains(term.Id))];
        return new(entry, places, groups, ages, settings);
    }

    private static bool IsThen(Entry entry, StudyAnswers answers) => entry.Facets[Facet.Status] is not (["ended"] or ["proposed"]) && entry.Valid.Overlaps(new(answers.From, answers.To));

    private static bool IsCountry(Entry area) => area.Details.Scalar("areaType") == "country";
}
