using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Preparing;

/// <summary>Reads which rows are from before and which from after.</summary>
internal static class PostReading
{
    /// <summary>Before as code 0 and after as code 1, or why they cannot be told, or which group has no rows in one of them.</summary>
    public static (DataColumn.Categories? Post, Refusal? Refusal) Of(DataColumn column, Arms arms)
    {
        var levels = LevelReading.Of(column);
        if (LevelReading.Without(levels.Levels) is not { } before) return (null, new Refusal.PostNotTwo(column.Name, Arms.Some(levels.Levels)));
        var post = new DataColumn.Categories(column.Name, Array.ConvertAll(levels.Codes, code => code == before ? 0 : 1), [levels.Levels[before], levels.Levels[1 - before]]);
        var filled = new bool[arms.Column.Levels.Length, 2];
        for (var row = 0; row < post.Count; row++) filled[arms.Column.Codes[row], post.Codes[row]] = true;
        for (var level = 0; level < arms.Column.Levels.Length; level++)
        {
            if (!filled[level, 0] || !filled[level, 1]) return (null, new Refusal.EmptyCell($"{arms.Column.Name} = {arms.Column.Levels[level]}", After: filled[level, 0]));
        }

        return (post, null);
    }
}
