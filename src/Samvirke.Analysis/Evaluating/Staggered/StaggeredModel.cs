using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Staggered;

/// <summary>The effect of a measure that started at different times, each group compared with those that had not started yet.</summary>
/// <remarks>Callaway and Sant'Anna, J. Econometrics 225, 2021; R's <c>did</c> with <c>control_group = "notyettreated"</c>, a base period that moves before the start and analytical standard errors.</remarks>
internal static class StaggeredModel
{
    /// <summary>Trends this far from parallel come by chance once in a hundred times; what rests on them is not given.</summary>
    private const double Broken = 0.01;

    /// <summary>And this far once in ten.</summary>
    private const double Doubtful = 0.1;

    /// <summary>Fewer clusters than this make intervals too short (Cameron and Miller 2015).</summary>
    private const int Enough = 20;

    public static EvaluationOutcome Run(DataTable table, EvaluationPlan plan)
    {
        var (reading, refusal) = PanelReading.Of(table, plan);
        if (reading is null) return new EvaluationOutcome.Refused(refusal!, []);
        EvaluationOutcome.Refused Refuse(Refusal reason) => new(reason, reading.Warnings);
        var panel = reading.Panel;
        if (Alone(panel, plan) is { } alone) return Refuse(alone);
        var (design, terms) = plan.Covariates.IsEmpty ? (null, 0) : DesignBuilder.OfCovariates(reading.Table, plan);
        if (design is null && terms > 0) return Refuse(new Refusal.TooLarge(reading.Table.Count, terms));
        var (found, without) = GroupTime.Of(panel, design);
        if (without is not null) return Refuse(new Refusal.NobodyAlike(Text(panel, without.Group), Text(panel, without.Time)));
        if (!found.Any(each => !each.IsBefore)) return Refuse(NobodyLeft(panel, plan));
        var (average, effects) = Effects(panel, plan, found);
        if (average.StandardError == 0) return Refuse(new Refusal.NothingLeftOver());
        if (effects.Trends is { P: < Broken } trends) return Refuse(new Refusal.TrendsBroken(trends.Statistic, trends.Freedom, trends.P));
        return new EvaluationOutcome.Answered(
            Estimand.AverageEffectOnTreated, [average], reading.RowCount, plan.Cluster is null ? null : panel.ClusterCount, null, [.. reading.Warnings, .. Doubts(panel, plan, effects)])
        {
            Staggered = effects,
        };
    }

    /// <summary>Whether all who started, or all whom they could be compared with, are one unit or cluster.</summary>
    private static Refusal.OneClusterInArm? Alone(StaggeredPanel panel, EvaluationPlan plan)
    {
        var (column, last) = (plan.Cluster ?? plan.Unit!, panel.Groups.Max());
        if (ClustersOf(panel, start => start != StaggeredPanel.Never) == 1) return new(column, $"{plan.Treatment} ≤ {Text(panel, last)}");
        return panel.Groups.Skip(1).Any() ? null : ClustersOf(panel, start => start == StaggeredPanel.Never) == 1 ? new(column, $"{plan.Treatment} > {Text(panel, last)}") : null;
    }

    private static int ClustersOf(StaggeredPanel panel, Func<int, bool> isOf) => Enumerable.Range(0, panel.Units).Where(unit => isOf(panel.Starts[unit])).Select(unit => panel.Clusters[unit]).Distinct().Count();

    private static Refusal.NobodyNotYet NobodyLeft(StaggeredPanel panel, EvaluationPlan plan) => new(plan.Treatment, Text(panel, panel.Groups.Min()));

    private static (Estimate Average, StaggeredEffects Effects) Effects(StaggeredPanel panel, EvaluationPlan plan, ImmutableArray<GroupTime> found)
    {
        Estimate Estimated(string term, double value, double[] influence) =>
            new(term, value, InfluenceSums.StandardError(panel, influence), plan.Freedom == DegreesOfFreedom.ClustersLessOne ? panel.ClusterCount - 1 : double.PositiveInfinity);
        Estimate OfMean(string term, Aggregation mean) => Estimated(term, mean.Value, mean.Influence);

        var after = found.Where(each => !each.IsBefore).ToList();
        var byTime = found.GroupBy(each => panel.Times[each.Time] - panel.Times[each.Group]).OrderBy(group => group.Key)
            .Select(group => (Since: group.Key, Mean: Aggregation.BySize(panel, [.. group.Select(each => (each.Group, each.Value, each.Influence))]))).ToList();
        var byGroup = after.GroupBy(each => each.Group).Select(group => (Group: group.Key, Mean: Aggregation.Plain([.. group.Select(each => (each.Value, each.Influence))]))).ToList();
        var whole = Aggregation.BySize(panel, [.. byGroup.Select(each => (each.Group, each.Mean.Value, each.Mean.Influence))]);
        var average = Aggregation.BySize(panel, [.. after.Select(each => (each.Group, each.Value, each.Influence))]);
        var trends = TrendCheck.Of(panel, [.. found.Where(each => each.IsBefore).Select(each => (each.Value, each.Influence))], [.. byTime.Where(each => each.Since < 0).Select(each => (each.Mean.Value, each.Mean.Influence))]);
        var effects = new StaggeredEffects(
            panel.Units,
            byGroup.Sum(each => panel.Count(each.Group)),
            [.. found.Select(each => new GroupTimeEffect(panel.Times[each.Group], panel.Times[each.Time], each.Treated, each.Compared, Estimated($"{Text(panel, each.Group)}:{Text(panel, each.Time)}", each.Value, each.Influence)))],
            [.. byTime.Select(each => new TimeEffect(each.Since, OfMean(LevelReading.Text(each.Since), each.Mean)))],
            [.. byGroup.Select(each => new GroupEffect(panel.Times[each.Group], OfMean(Text(panel, each.Group), each.Mean)))],
            OfMean(plan.Treatment, whole),
            trends);
        return (OfMean(plan.Treatment, average), effects);
    }

    private static IEnumerable<Warning> Doubts(StaggeredPanel panel, EvaluationPlan plan, StaggeredEffects effects)
    {
        var (treated, others) = (ClustersOf(panel, start => start != StaggeredPanel.Never), panel.ClusterCount);
        if (treated < Enough) yield return new Warning.FewClusters($"{plan.Treatment} ≤ {Text(panel, panel.Groups.Max())}", treated, Enough);
        else if (others < 2 * Enough) yield return new Warning.FewClusters(plan.Unit!, others, 2 * Enough);
        ImmutableArray<string> single = [.. effects.ByGroup.Where(each => Array.FindAll(panel.Starts, start => start != StaggeredPanel.Never && panel.Times[start] == each.Group).Length == 1).Select(each => LevelReading.Text(each.Group))];
        if (single.Length > 0) yield return new Warning.OneUnitInGroup(single);
        if (effects.Trends is null) yield return new Warning.TrendsNotTested();
        if (effects.Trends is { P: < Doubtful } trends) yield return new Warning.TrendsDoubtful(trends.P);
    }

    private static string Text(StaggeredPanel panel, int time) => LevelReading.Text(panel.Times[time]);
}
