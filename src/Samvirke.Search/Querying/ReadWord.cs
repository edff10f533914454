using System.Collections.Immutable;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Querying;

/// <summary>Terms of which an entry must have one.</summary>
/// <param name="AnyOf">The terms.</param>
/// <param name="Entries">The entries that have one.</param>
/// <param name="Weight">How much it says that an entry has it: the rarer the more.</param>
internal sealed record Unit(ImmutableArray<int> AnyOf, EntrySet Entries, float Weight);

/// <summary>A word or phrase of the query as it is looked for: an entry answers it when it has all units.</summary>
/// <param name="Asked">As written.</param>
/// <param name="Widened">What was done with it.</param>
/// <param name="Instead">The words looked for in its place.</param>
/// <param name="Units">What is looked for.</param>
/// <param name="Entries">The entries that answer it.</param>
/// <param name="Phrase">The terms that must follow each other, or none.</param>
internal sealed record ReadWord(
    string Asked,
    Widened Widened,
    ImmutableArray<string> Instead,
    ImmutableArray<Unit> Units,
    EntrySet Entries,
    ImmutableArray<int> Phrase)
{
    /// <summary>Whether something is looked for in the place of each of its parts; an entry answers nothing that has a part without.</summary>
    public bool IsWhole { get; init; } = Units.Length > 0;

    /// <summary>How people are told about it.</summary>
    public WordReading Reading => new(Asked, Widened, Instead, Entries.Count);
}
