using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>Whether the clusters carry a comparison.</summary>
internal static class ClusterCheck
{
    /// <summary>Where at most this share of the clusters has more than one arm, the arm was meant for the cluster and a row is wrong.</summary>
    private const double MixedByMistake = 0.25;

    /// <summary>Fewer clusters than this in an arm make intervals too short (Cameron and Miller 2015), and fewer than the lesser number even with Satterthwaite's degrees of freedom.</summary>
    private const int Enough = 20;
    private const int EnoughCorrected = 5;

    /// <summary>Fewer clusters than this in all are few for a distribution that holds for many (Cameron and Miller 2015).</summary>
    internal const int Many = 40;

    private const int MostNamed = 10;

    /// <summary>What forbids the comparison, or what to know of it.</summary>
    public static (Refusal? Refusal, ImmutableArray<Warning> Warnings) Of(PreparedData data, DataColumn.Categories clusters, EvaluationPlan plan)
    {
        if (clusters.Levels.Length == 1) return (new Refusal.OneCluster(clusters.Name), []);
        var arms = FirstRows(data, clusters);
        var mixed = Enumerable.Range(0, clusters.Levels.Length).Where(cluster => arms[cluster].Count > 1).ToList();
        if (mixed.Count > 0 && mixed.Count <= MixedByMistake * clusters.Levels.Length)
        {
            return (new Refusal.ClusterInBothArms(clusters.Name, data.Arms.Column.Name, [.. mixed.Take(MostNamed).Select(cluster => Named(data, clusters.Levels[cluster], arms[cluster]))], mixed.Count), []);
        }

        if (mixed.Count > 0) return (null, [new Warning.VariesWithinClusters(mixed.Count)]);
        var counts = new int[data.Arms.Column.Levels.Length];
        foreach (var arm in arms.SelectMany(arm => arm.Keys)) counts[arm]++;
        var alone = Array.IndexOf(counts, 1);
        if (alone >= 0) return (new Refusal.OneClusterInArm(clusters.Name, $"{data.Arms.Column.Name} = {data.Arms.Column.Levels[alone]}"), []);
        var needed = plan.Freedom == DegreesOfFreedom.Satterthwaite || plan.Inference != Inference.Model ? EnoughCorrected : Enough;
        return (null, [.. counts.Select((count, level) => (count, level)).Where(each => each.count < needed)
            .Select(each => new Warning.FewClusters($"{data.Arms.Column.Name} = {data.Arms.Column.Levels[each.level]}", each.count, needed))]);
    }

    /// <summary>The first row of each cluster in each of its arms.</summary>
    private static SortedDictionary<int, int>[] FirstRows(PreparedData data, DataColumn.Categories clusters)
    {
        var arms = Enumerable.Range(0, clusters.Levels.Length).Select(_ => new SortedDictionary<int, int>()).ToArray();
        var last = new int[arms.Length];
        Array.Fill(last, -1);
        for (var row = 0; row < clusters.Count; row++)
        {
            var (cluster, arm) = (clusters.Codes[row], data.Arms.Column.Codes[row]);
            if (last[cluster] == arm) continue;
            last[cluster] = arm;
            arms[cluster].TryAdd(arm, row);
        }

        return arms;
    }

    private static MixedCluster Named(PreparedData data, string cluster, SortedDictionary<int, int> rows)
    {
        var ordered = rows.OrderBy(each => each.Value).Take(2).ToList();
        return new(
            cluster,
            data.Table.RowNumber(ordered[0].Value),
            data.Arms.Column.Levels[ordered[0].Key],
            data.Table.RowNumber(ordered[1].Value),
            data.Arms.Column.Levels[ordered[1].Key]);
    }
}
