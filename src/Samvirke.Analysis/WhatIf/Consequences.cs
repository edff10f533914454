using System.Collections.Immutable;

namespace Samvirke.Analysis.WhatIf;

/// <summary>What would follow of what somebody imagines: the difference between what is concluded from the register as it is and as it would be.</summary>
/// <param name="Scenario">What is imagined.</param>
/// <param name="Imagined">The register as it would be on the day.</param>
/// <param name="All">What would follow, the most important first.</param>
/// <param name="Loads">The actors of whom more or less would be asked, those with most change first.</param>
public sealed record Consequences(Scenario Scenario, ScenarioOutcome.Imagined Imagined, ImmutableArray<Consequence> All, ImmutableArray<LoadChange> Loads)
{
    /// <summary>Whether nothing at all would follow.</summary>
    public bool IsNone => All.IsEmpty && Loads.IsEmpty;

    /// <summary>What would follow for the register as it is on the day of the picture.</summary>
    public static ScenarioAnswer Of(Picture before, Scenario scenario) => scenario.Apply(before.Snapshot) switch
    {
        ScenarioOutcome.Refused refused => new ScenarioAnswer.Refused(refused.Why),
        ScenarioOutcome.Imagined imagined => new ScenarioAnswer.Answered(Of(before, scenario, imagined)),
        var other => throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}"),
    };

    private static Consequences Of(Picture before, Scenario scenario, ScenarioOutcome.Imagined imagined)
    {
        if (imagined.Revisions.IsEmpty) return new Consequences(scenario, imagined, [], []);
        var pictures = new Comparison(before, Picture.Of(imagined.Snapshot), imagined);
        IEnumerable<Consequence> all =
        [
            .. MergeDifference.Between(pictures),
            .. ChainDifference.Between(pictures),
            .. TransitionDifference.Between(pictures),
            .. GridDifference.Between(pictures),
            .. TieDifference.Between(pictures),
            .. MeetingDifference.Between(pictures),
            .. BridgeDifference.Between(pictures),
            .. OverlapDifference.Between(pictures),
            .. MemberDifference.Between(pictures),
        ];
        return new Consequences(scenario, imagined,
            [.. all.OrderBy(each => each.Kind).ThenByDescending(each => each.Weight).ThenBy(each => each.About.Id).ThenBy(each => each.Others.IsEmpty ? default : each.Others[0].Id)],
            LoadsOf(pictures));
    }

    private static ImmutableArray<LoadChange> LoadsOf(Comparison pictures) =>
    [
        .. pictures.Before.Loads.Keys.Union(pictures.After.Loads.Keys)
            .Select(id => new LoadChange(
                pictures.Before.Snapshot.Find(id)!,
                pictures.Before.Loads.GetValueOrDefault(id, LoadFigures.None),
                pictures.After.Snapshot.Find(id) is null ? null : pictures.After.Loads.GetValueOrDefault(id, LoadFigures.None)))
            .Where(change => change.Before != change.After)
            .OrderByDescending(change => Change(change, figures => figures.Structures)).ThenByDescending(change => Change(change, figures => figures.Met))
            .ThenByDescending(change => Change(change, figures => figures.Work)).ThenBy(change => change.Actor.Id),
    ];

    private static int Change(LoadChange change, Func<LoadFigures, int> figure) => Math.Abs(figure(change.Before) - figure(change.After ?? LoadFigures.None));
}

/// <summary>What came of asking: exactly one of the records below.</summary>
public abstract record ScenarioAnswer
{
    private ScenarioAnswer()
    {
    }

    /// <summary>It would have these consequences.</summary>
    public sealed record Answered(Consequences Consequences) : ScenarioAnswer;

    /// <summary>It cannot be so.</summary>
    public sealed record Refused(ImmutableArray<Refusal> Why) : ScenarioAnswer;
}
