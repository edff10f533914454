using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Snapshots;

/// <summary>What must not be the same of two entries. A county and a municipality may share a name, so areas are told apart by their type as well.</summary>
internal readonly record struct NameKey(Kind Kind, string? AreaType, string Name)
{
    /// <summary>The key of the entry, or nothing when it has no name in bokmål.</summary>
    public static NameKey? Of(Entry entry) =>
        entry.Name.Exactly(Tongue.Nb) is { } name ? new(entry.Kind, entry.Details.Scalar("areaType"), name.ToLowerInvariant()) : null;
}

/// <summary>Finds entries by their name. It keeps a number for each name, of which very many are looked through at once.</summary>
internal sealed class NameIndex
{
    /// <summary>More names than this are looked for together.</summary>
    private const int FewNames = 32;

    private readonly int[] numbers;

    private NameIndex(int[] numbers) => this.numbers = numbers;

    public static NameIndex Of(ImmutableArray<Entry> entries) => new([.. entries.Select(Number)]);

    public NameIndex After(Edits edits) => new(edits.Over<int>(numbers, edit => Number(edit.After!)));

    /// <summary>The ordinals of entries that may have one of the names, and of few others.</summary>
    public IEnumerable<int> Candidates(IReadOnlyCollection<NameKey> keys)
    {
        var wanted = keys.Select(key => key.GetHashCode()).ToHashSet();
        return wanted.Count <= FewNames ? wanted.SelectMany(Ordinals) : Enumerable.Range(0, numbers.Length).Where(i => wanted.Contains(numbers[i]));
    }

    private IEnumerable<int> Ordinals(int number)
    {
        for (var i = Array.IndexOf(numbers, number); i >= 0; i = Array.IndexOf(numbers, number, i + 1)) yield return i;
    }

    private static int Number(Entry entry) => NameKey.Of(entry)?.GetHashCode() ?? 0;
}
