using System.Collections.Immutable;

namespace Samvirke.Steering.RunProgramme;

/// <summary>Which initiatives are planned for which years.</summary>
/// <param name="Years">Every year from the first that is planned for to the last.</param>
/// <param name="Initiatives">Those that have a plan, the first to begin first.</param>
/// <param name="Unplanned">Those that have none and go on.</param>
public sealed record Roadmap(ImmutableArray<int> Years, ImmutableArray<KeptInitiative> Initiatives, ImmutableArray<KeptInitiative> Unplanned)
{
    /// <summary>Lays the plans of the initiatives beside each other. What is stopped is planned for no longer.</summary>
    public static Roadmap Of(ImmutableArray<KeptInitiative> initiatives)
    {
        var going = initiatives.Where(kept => kept.Initiative.Stage != Stage.Stopped).ToLookup(kept => kept.Initiative.Plan.IsEmpty);
        ImmutableArray<KeptInitiative> planned = [.. going[false].OrderBy(kept => kept.Initiative.Plan[0].From).ThenBy(kept => kept.Number)];
        var stages = planned.SelectMany(kept => kept.Initiative.Plan).ToList();
        if (stages.Count == 0) return new([], [], [.. going[true]]);
        var first = stages.Min(stage => stage.From);
        return new([.. Enumerable.Range(first, stages.Max(stage => stage.To) - first + 1)], planned, [.. going[true]]);
    }

    /// <summary>The stages that the initiative is planned to have in the year.</summary>
    public static IEnumerable<Stage> In(Initiative initiative, int year) => initiative.Plan.Where(planned => planned.From <= year && year <= planned.To).Select(planned => planned.Stage);
}
