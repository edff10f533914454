using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Describing;

/// <summary>What the outcome is in each arm, before any model.</summary>
/// <param name="Groups">Each arm, before and after where the plan tells them apart; the one that others are compared with first. None where the data cannot be used, or where the measure starts at different times.</param>
/// <param name="IsShare">Whether the outcome is something that each has or has not, so that its mean is a share.</param>
public sealed record DataDescription(ImmutableArray<GroupDescription> Groups, bool IsShare)
{
    /// <summary>Describes the rows that have a value in every column that the plan uses.</summary>
    /// <param name="table">The data.</param>
    /// <param name="plan">Which columns, and how.</param>
    public static DataDescription Of(DataTable table, EvaluationPlan plan)
    {
        if (plan.Method == EvaluationMethod.Staggered) return new([], IsShareOf(table, plan.Outcome));
        var (data, _) = PreparedData.Of(table, plan);
        if (data is null) return new([], IsShare: false);
        var arms = data.Arms.Others.Insert(0, data.Arms.Reference);
        int?[] periods = data.Post is null ? [null] : [0, 1];
        return new(
            [.. arms.SelectMany(arm => periods.Select(period => Group(data, arm, period)))],
            Array.TrueForAll(data.Outcome, IsNoOrYes));
    }

    /// <summary>Whether a column has no and yes only.</summary>
    private static bool IsShareOf(DataTable table, string outcome) =>
        table.Find(outcome) is { } column && OutcomeReading.Of(column.Of([.. Enumerable.Range(0, column.Count).Where(row => !column.IsMissing(row))]), isProportion: false).Outcome is { } values && Array.TrueForAll(values, IsNoOrYes);

    private static bool IsNoOrYes(double value) => value is 0 or 1;

    private static GroupDescription Group(PreparedData data, int arm, int? period)
    {
        var moments = new Moments();
        var clusters = new HashSet<int>();
        for (var row = 0; row < data.Outcome.Length; row++)
        {
            if (data.Arms.Column.Codes[row] != arm || (period is { } which && data.Post!.Codes[row] != which)) continue;
            moments = moments.With(data.Outcome[row]);
            if (data.Cluster is { } cluster) clusters.Add(cluster.Codes[row]);
        }

        return new(
            data.Arms.Column.Levels[arm],
            arm == data.Arms.Reference,
            period is { } code ? code == 1 : null,
            moments.Count,
            data.Cluster is null ? null : clusters.Count,
            moments.Mean,
            Math.Sqrt(moments.Variance));
    }
}

/// <summary>The rows of an arm.</summary>
/// <param name="Level">The level of the treatment.</param>
/// <param name="IsReference">Whether the others are compared with it.</param>
/// <param name="IsAfter">Whether the rows are from after; nothing where the plan does not tell.</param>
/// <param name="Rows">How many.</param>
/// <param name="Clusters">Of how many clusters, where there are any.</param>
/// <param name="Mean">The mean of the outcome.</param>
/// <param name="Deviation">Its standard deviation, with rows less one; not a number where there is one row.</param>
public sealed record GroupDescription(string Level, bool IsReference, bool? IsAfter, int Rows, int? Clusters, double Mean, double Deviation);
