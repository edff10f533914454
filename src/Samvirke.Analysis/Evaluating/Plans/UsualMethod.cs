using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Plans;

/// <summary>Which method answers where nobody has chosen one: the plainest that uses all that was said.</summary>
public static class UsualMethod
{
    /// <summary>The method for the columns of a plan.</summary>
    /// <param name="plan">The columns; its method is not looked at.</param>
    /// <param name="table">The data.</param>
    public static EvaluationMethod Of(EvaluationPlan plan, DataTable table)
    {
        if (plan.Post is not null) return EvaluationMethod.DifferenceInDifferences;
        if (!plan.Covariates.IsEmpty) return EvaluationMethod.Ancova;
        return table.Find(plan.Outcome) is { } outcome && LevelReading.Without(LevelReading.Of(outcome).Levels) is not null && IsYesOrNo(outcome)
            ? EvaluationMethod.TwoProportions
            : EvaluationMethod.DifferenceInMeans;
    }

    /// <summary>Two numbers may be anything; 0 and 1 are no and yes.</summary>
    private static bool IsYesOrNo(DataColumn outcome) => outcome is not DataColumn.Numbers numbers || Array.TrueForAll(numbers.Values, value => double.IsNaN(value) || value is 0 or 1);
}
