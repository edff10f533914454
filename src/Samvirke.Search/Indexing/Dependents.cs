using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>Which entries are found by what others are called, because they belong to them.</summary>
internal sealed class Dependents
{
    private readonly Dictionary<string, List<int>> byId = new(StringComparer.Ordinal);

    private Dependents()
    {
    }

    public static Dependents Of(Blocks<Entry> entries)
    {
        var dependents = new Dependents();
        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var id in EntryTexts.RelatedIds(entries[i])) dependents.Add(id.Value, i);
        }

        return dependents;
    }

    /// <summary>The numbers of the entries that belong to the entry, whether or not that one exists.</summary>
    public IReadOnlyList<int> On(EntryId id) => byId.TryGetValue(id.Value, out var entries) ? entries : [];

    private void Add(string id, int entry)
    {
        if (!byId.TryGetValue(id, out var entries)) byId.Add(id, entries = []);
        entries.Add(entry);
    }
}
