using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Preparing;

/// <summary>Reads the outcome as numbers.</summary>
internal static class OutcomeReading
{
    /// <summary>The numbers, no and yes as 0 and 1, or why they cannot be read.</summary>
    /// <param name="column">The outcome, with a value in each row.</param>
    /// <param name="isProportion">Whether there may be two values only, which are then 0 and 1.</param>
    public static (double[]? Outcome, Refusal? Refusal) Of(DataColumn column, bool isProportion)
    {
        if (column is DataColumn.Numbers numbers && !isProportion)
        {
            return Array.TrueForAll(numbers.Values, value => value == numbers.Values[0])
                ? (null, new Refusal.ConstantOutcome(column.Name, LevelReading.Text(numbers.Values[0])))
                : (numbers.Values, null);
        }

        var levels = LevelReading.Of(column);
        if (levels.Levels.Length == 1) return (null, new Refusal.ConstantOutcome(column.Name, levels.Levels[0]));
        if (levels.Levels.Length > 2 && isProportion) return (null, new Refusal.OutcomeNotTwo(column.Name, levels.Levels.Length));
        if (LevelReading.Without(levels.Levels) is not { } without) return (null, new Refusal.OutcomeNotNumbers(column.Name, Arms.Some(levels.Levels)));
        return (Array.ConvertAll(levels.Codes, code => code == without ? 0.0 : 1.0), null);
    }
}
