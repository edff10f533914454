using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Preparing;

/// <summary>Who got what.</summary>
/// <param name="Column">The treatment, by levels.</param>
/// <param name="Reference">The place of the level that the others are compared with.</param>
/// <param name="IsTaken">Whether neither the plan nor the words say which that is, so that the first was taken.</param>
internal sealed record Arms(DataColumn.Categories Column, int Reference, bool IsTaken)
{
    /// <summary>The places of the levels that are compared with the reference.</summary>
    public ImmutableArray<int> Others => [.. Enumerable.Range(0, Column.Levels.Length).Where(level => level != Reference)];

    /// <summary>What a level is called as a term.</summary>
    public string Name(int level) => Column.Levels is ["0", "1"] && Reference == 0 ? Column.Name : $"{Column.Name}={Column.Levels[level]}";

    /// <summary>The arms of a column, or why there is nothing to compare.</summary>
    public static (Arms? Arms, Refusal? Refusal) Of(DataColumn column, string? reference)
    {
        var levels = LevelReading.Of(column);
        if (levels.Levels.Length == 1) return (null, new Refusal.NoComparison(column.Name, levels.Levels[0]));
        if (reference is not null)
        {
            var place = LevelReading.PlaceOf(levels.Levels, reference);
            return place < 0 ? (null, new Refusal.UnknownReference(column.Name, reference, Some(levels.Levels))) : (new(levels, place, IsTaken: false), null);
        }

        if (levels.Levels.Length > 2) return (null, new Refusal.NoReference(column.Name, Some(levels.Levels)));
        var without = LevelReading.Without(levels.Levels);
        return (new(levels, without ?? 0, without is null), null);
    }

    /// <summary>As many levels as a sentence can name.</summary>
    public static ImmutableArray<string> Some(ImmutableArray<string> levels) => levels.Length <= 12 ? levels : [.. levels[..12], "…"];
}
