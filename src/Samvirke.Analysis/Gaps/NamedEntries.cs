using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Gaps;

/// <summary>Entries as a part of a sentence.</summary>
internal static class NamedEntries
{
    /// <summary>So many are named; of more, three and how many others there are.</summary>
    private const int Most = 4;

    private static readonly LocalizedText Others = new("{0} andre", "{0} andre", "{0} others");

    /// <summary>The names with "and" before the last.</summary>
    public static LocalizedText Named(IReadOnlyList<Entry> entries) => Named(entries, entry => entry.Name);

    /// <summary>The names given, with "and" before the last.</summary>
    public static LocalizedText Named(IReadOnlyList<Entry> entries, Func<Entry, LocalizedText> name) => entries.Count <= Most
        ? Filled.And([.. entries.Select(name)])
        : Filled.And([.. entries.Take(Most - 1).Select(name), Filled.Of(Others, Filled.Number(entries.Count - Most + 1))]);

    /// <summary>The ids, each once, in the order given.</summary>
    public static ImmutableArray<EntryId> Ids(IEnumerable<Entry> entries) => [.. entries.Select(entry => entry.Id).Distinct()];
}
