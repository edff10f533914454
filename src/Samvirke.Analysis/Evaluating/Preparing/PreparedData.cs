using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Preparing;

/// <summary>The rows that a plan can use, with their columns read in their parts.</summary>
/// <param name="Table">The rows that have a value in every column used.</param>
/// <param name="Outcome">A number a row.</param>
/// <param name="Arms">Who got what.</param>
/// <param name="Post">Before (0) and after (1), where the plan names them.</param>
/// <param name="Cluster">What rows have in common, where the plan names it.</param>
/// <param name="Warnings">What was noticed.</param>
internal sealed record PreparedData(
    DataTable Table,
    double[] Outcome,
    Arms Arms,
    DataColumn.Categories? Post,
    DataColumn.Categories? Cluster,
    ImmutableArray<Warning> Warnings)
{
    /// <summary>Reads them, or says why they cannot be used.</summary>
    public static (PreparedData? Data, Refusal? Refusal) Of(DataTable table, EvaluationPlan plan)
    {
        var names = plan.Columns;
        if (names.Concat(Others(plan)).FirstOrDefault(name => table.Find(name) is null) is { } missing) return (null, new Refusal.NoColumn(missing, Arms.Some([.. table.Names])));
        var complete = table.Complete(names);
        if (complete.Count == 0) return (null, new Refusal.NoCompleteRow());
        var (outcome, refusal) = OutcomeReading.Of(complete.Find(plan.Outcome)!, plan.Method == EvaluationMethod.TwoProportions || plan.IsLogistic);
        if (outcome is null) return (null, refusal);
        (var arms, refusal) = Arms.Of(complete.Find(plan.Treatment)!, plan.Reference);
        if (arms is null) return (null, refusal);
        (var post, refusal) = plan.Post is null ? (null, null) : PostReading.Of(complete.Find(plan.Post)!, arms);
        if (refusal is not null) return (null, refusal);
        var cluster = plan.Cluster is null ? null : LevelReading.Of(complete.Find(plan.Cluster)!);
        return (new(complete, outcome, arms, post, cluster, Noticed(table, complete, names, arms)), null);
    }

    private static IEnumerable<string> Others(EvaluationPlan plan) => new[] { plan.Unit, plan.Time }.OfType<string>();

    private static ImmutableArray<Warning> Noticed(DataTable table, DataTable complete, ImmutableArray<string> names, Arms arms)
    {
        var warnings = ImmutableArray.CreateBuilder<Warning>();
        if (complete.Count < table.Count)
        {
            warnings.Add(new Warning.RowsLeftOut(table.Count - complete.Count, [.. names.Where(name => table.Find(name)!.HasMissing)]));
        }

        if (arms.IsTaken) warnings.Add(new Warning.ReferenceTaken(arms.Column.Name, arms.Column.Levels[arms.Reference]));
        return warnings.ToImmutable();
    }
}
