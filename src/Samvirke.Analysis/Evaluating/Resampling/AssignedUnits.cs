using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Resampling;

/// <summary>What a treatment fell on by chance: clusters, or rows where there are none.</summary>
/// <param name="Codes">The unit of each row.</param>
/// <param name="FirstRows">The first row of each unit.</param>
/// <param name="StratumOf">The stratum of each unit.</param>
internal sealed record AssignedUnits(int[] Codes, int[] FirstRows, int[] StratumOf)
{
    public int Count => FirstRows.Length;

    /// <summary>Finds them, or says why chance cannot have given the treatment to such units.</summary>
    public static (AssignedUnits? Units, Refusal? Refusal) Of(PreparedData data, EvaluationPlan plan)
    {
        if (plan.Covariates.FirstOrDefault(each => each.Columns.Length > 1 && each.Columns.Contains(plan.Treatment)) is { } product) return (null, new Refusal.ChoicesDisagree("inference = randomisation", $"covariates: {product.Name}"));
        var codes = data.Cluster?.Codes ?? [.. Enumerable.Range(0, data.Outcome.Length)];
        var strata = plan.Strata is null ? null : LevelReading.Of(data.Table.Find(plan.Strata)!);
        var arms = data.Arms.Column.Codes;
        var firstRows = Enumerable.Repeat(-1, codes.Max() + 1).ToArray();
        for (var row = 0; row < codes.Length; row++)
        {
            ref var first = ref firstRows[codes[row]];
            if (first < 0) first = row;
            if (arms[row] != arms[first]) return (null, new Refusal.AssignedWithinClusters(plan.Cluster!, plan.Treatment));
            if (strata is not null && strata.Codes[row] != strata.Codes[first]) return (null, new Refusal.VariesWithinUnit(plan.Strata!, data.Cluster!.Levels[codes[row]], data.Table.RowNumber(first), data.Table.RowNumber(row)));
        }

        var units = new AssignedUnits(codes, firstRows, Array.ConvertAll(firstRows, row => strata?.Codes[row] ?? 0));
        return units.IsFixed(arms) ? (null, new Refusal.StrataOfOneArm(plan.Strata!)) : (units, null);
    }

    /// <summary>The units of each stratum that the treatment could have fallen on.</summary>
    public int[][] Strata(Func<int, bool> isEligible) =>
        [.. Enumerable.Range(0, Count).Where(isEligible).GroupBy(unit => StratumOf[unit]).OrderBy(stratum => stratum.Key).Select(stratum => stratum.ToArray())];

    /// <summary>Whether each stratum has one arm, so that no other arrangement was possible.</summary>
    private bool IsFixed(int[] arms) => Strata(_ => true).All(stratum => Array.TrueForAll(stratum, unit => arms[FirstRows[unit]] == arms[FirstRows[stratum[0]]]));
}
