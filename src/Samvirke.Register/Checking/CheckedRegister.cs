using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Register.Checking;

/// <summary>What the rules look up: the text, laid over the register that it changes.</summary>
internal sealed class CheckedRegister
{
    private readonly Dictionary<EntryId, Entry> read = [];
    private readonly HashSet<string> unread;
    private readonly RegisterSnapshot existing;
    private readonly IReadOnlySet<EntryId> removed;
    private readonly Dictionary<EntryId, IReadOnlySet<string>> sections = [];

    public CheckedRegister(RegisterText text, RegisterSnapshot existing, IReadOnlySet<EntryId> removed)
    {
        this.existing = existing;
        this.removed = removed;
        unread = new HashSet<string>(text.LostIds, StringComparer.Ordinal);
        foreach (var each in text.Entries.Select(each => each.Read))
        {
            if (each.Entry is { } entry) read[entry.Id] = entry;
            else if (each.Id is { } id) unread.Add(id.Value);
        }
    }

    /// <summary>The entry, or nothing; <paramref name="missing"/> tells whether the id stands nowhere at all.</summary>
    public Entry? Find(EntryId id, out bool missing)
    {
        if (!read.TryGetValue(id, out var entry) && !removed.Contains(id)) entry = existing.Find(id);
        missing = entry is null && !unread.Contains(id.Value);
        return entry;
    }

    /// <summary>What citations may call the sections of the entry, when it is a source that says which it has.</summary>
    public IReadOnlySet<string>? Sections(Entry source)
    {
        if (source.Kind != Kind.Source || source.Details.Sections() is not { IsEmpty: false } all) return null;
        if (!sections.TryGetValue(source.Id, out var locators))
        {
            sections.Add(source.Id, locators = all.Select(section => section.Locator).ToHashSet(StringComparer.Ordinal));
        }

        return locators;
    }

    /// <summary>Whether the entry is one of the register that the text neither has nor takes out.</summary>
    public bool IsElsewhere(EntryId id) => !read.ContainsKey(id) && !removed.Contains(id);
}
