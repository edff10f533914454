using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Snapshots;

/// <summary>
/// What must not be the same of two entries. A county and a municipality may share a name, so areas are told apart by their type as well; and each municipality
/// may have its own plan or service of a name that others use too, so efforts are told apart by the areas that they cover.
/// </summary>
internal readonly record struct NameKey(Kind Kind, string? Apart, string Name)
{
    /// <summary>The key of the entry, or nothing when it has no name in bokmål.</summary>
    public static NameKey? Of(Entry entry) =>
        entry.Name.Exactly(Tongue.Nb) is { } name ? new(entry.Kind, entry.Kind.IsEffort ? Places(entry) : entry.Details.Scalar("areaType"), name.ToLowerInvariant()) : null;

    private static string? Places(Entry entry)
    {
        string[] covered = [.. entry.Relations.Where(relation => relation.Type == RelationTypes.Covers).Select(relation => relation.To.Value).Order(StringComparer.Ordinal)];
        return covered.Length == 0 ? null : string.Join(' ', covered);
    }
}

/// <summary>Finds entries by their name. It keeps a number for each name, of which very many are looked through at once.</summary>
internal sealed class NameIndex
{
    /// <summary>More names than this are looked for together.</summary>
    private const int FewNames = 32;

    private readonly Blocks<int> numbers;

    private NameIndex(Blocks<int> numbers) => this.numbers = numbers;

    public static NameIndex Of(Blocks<Entry> entries) => new(Blocks<int>.Of([.. entries.Select(Number)]));

    public NameIndex After(Edits edits) => new(numbers.Over(edits, edit => Number(edit.After!)));

    /// <summary>The ordinals of entries that may have one of the names, and of few others.</summary>
    public IEnumerable<int> Candidates(IReadOnlyCollection<NameKey> keys)
    {
        var wanted = keys.Select(key => key.GetHashCode()).ToHashSet();
        return wanted.Count <= FewNames ? wanted.SelectMany(numbers.PlacesOf) : numbers.Index().Where(each => wanted.Contains(each.Item)).Select(each => each.Index);
    }

    private static int Number(Entry entry) => NameKey.Of(entry)?.GetHashCode() ?? 0;
}
