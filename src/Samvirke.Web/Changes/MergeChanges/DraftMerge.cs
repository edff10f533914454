using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Samvirke.Web.Changes.EditEntry;

namespace Samvirke.Web.Changes.MergeChanges;

/// <summary>
/// What somebody wrote, laid on top of what others have made of the same entry meanwhile. What only one of them touched is kept; where both touched the
/// same, somebody has to choose.
/// </summary>
internal sealed class DraftMerge
{
    private readonly ImmutableArray<(string Key, JsonNode Value)> theirs;
    private readonly ImmutableArray<(string Key, JsonNode Value)> mine;
    private readonly Dictionary<string, JsonNode> before;

    private DraftMerge(DraftText before, DraftText theirs, DraftText mine)
    {
        this.before = DraftUnits.Of(before).ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        this.theirs = DraftUnits.Of(theirs);
        this.mine = DraftUnits.Of(mine);
        var yours = this.mine.ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        var others = this.theirs.ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        Conflicts = [.. Keys().Where(key => IsContested(this.before.GetValueOrDefault(key), others.GetValueOrDefault(key), yours.GetValueOrDefault(key)))];
    }

    /// <summary>The keys of the units that both have changed, to different things.</summary>
    public ImmutableArray<string> Conflicts { get; }

    /// <param name="before">The entry as both found it.</param>
    /// <param name="theirs">The entry as it is now.</param>
    /// <param name="mine">The entry as it was written.</param>
    public static DraftMerge Of(DraftText before, DraftText theirs, DraftText mine) => new(before, theirs, mine);

    /// <summary>Both together.</summary>
    /// <param name="isMine">Of each unit that both have changed, whether what was written is to hold.</param>
    public DraftText Resolve(Func<string, bool> isMine)
    {
        var yours = mine.ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        var others = theirs.ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        return DraftUnits.Join(Keys()
            .Select(key => (key, value: Choose(key, others.GetValueOrDefault(key), yours.GetValueOrDefault(key), isMine)))
            .Where(unit => unit.value is not null)
            .Select(unit => (unit.key, unit.value!)));
    }

    /// <summary>Every unit that is there now or was written: in the order of now, then what is new.</summary>
    private IEnumerable<string> Keys() => theirs.Select(unit => unit.Key).Union(mine.Select(unit => unit.Key), StringComparer.Ordinal);

    private JsonNode? Choose(string key, JsonNode? others, JsonNode? yours, Func<string, bool> isMine)
    {
        var was = before.GetValueOrDefault(key);
        if (JsonNode.DeepEquals(yours, was)) return others;
        if (JsonNode.DeepEquals(others, was) || JsonNode.DeepEquals(others, yours)) return yours;
        return isMine(key) ? yours : others;
    }

    private static bool IsContested(JsonNode? was, JsonNode? others, JsonNode? yours) =>
        !JsonNode.DeepEquals(others, yours) && !JsonNode.DeepEquals(others, was) && !JsonNode.DeepEquals(yours, was);
}
