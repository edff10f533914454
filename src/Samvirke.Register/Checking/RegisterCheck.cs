using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Text;

namespace Samvirke.Register.Checking;

/// <summary>
/// Finds every defect of a register at once. What an entry alone shows was found while reading it; the rules here see all entries together.
/// </summary>
public static class RegisterCheck
{
    private static readonly ImmutableArray<Action<CheckedRegister, EntryText, Entry, Action<int, DefectMessage>>> Rules =
    [
        StewardRule.Judge, RelationRule.Judge, SingleRelationRule.Judge, CitationRule.Judge, DisputeRule.Judge, ProvisionRule.Judge,
    ];

    /// <summary>Every defect of the text, ordered by file and line; none when the register may be loaded.</summary>
    /// <param name="text">The text to be judged.</param>
    /// <param name="existing">Entries that the text may refer to without containing them, when it is a change to a register.</param>
    public static ImmutableArray<Defect> Run(RegisterText text, IReadOnlyDictionary<EntryId, Entry>? existing = null)
    {
        var defects = new List<Defect>(text.Unreadable);
        foreach (var entry in text.Entries)
        {
            defects.AddRange(entry.Read.Defects.Select(defect => new Defect(entry.File, defect.Line, defect.Message)));
        }

        var register = CheckedRegister.Of(text, existing);
        DuplicateRule.Judge(text, defects);
        foreach (var entry in text.Entries)
        {
            if (entry.Read.Entry is not { } read) continue;
            void Defect(int line, DefectMessage message) => defects.Add(new Defect(entry.File, line, message));
            foreach (var rule in Rules) rule(register, entry, read, Defect);
        }

        return [.. defects.Distinct().Order()];
    }
}

/// <summary>What the rules look up: entries by id, and the ids that exist though their entries could not be read.</summary>
internal sealed record CheckedRegister(
    IReadOnlyDictionary<EntryId, Entry> Entries,
    IReadOnlySet<string> Unread,
    IReadOnlyDictionary<EntryId, IReadOnlySet<string>> Sections)
{
    public static CheckedRegister Of(RegisterText text, IReadOnlyDictionary<EntryId, Entry>? existing)
    {
        var entries = existing is null ? [] : new Dictionary<EntryId, Entry>(existing);
        var unread = new HashSet<string>(text.LostIds, StringComparer.Ordinal);
        foreach (var read in text.Entries.Select(each => each.Read))
        {
            if (read.Entry is { } entry) entries[entry.Id] = entry;
            else if (read.Id is { } id) unread.Add(id.Value);
        }

        var sections = entries.Values
            .Where(entry => entry.Kind == Kind.Source && !entry.Details.Sections().IsEmpty)
            .ToDictionary(
                entry => entry.Id,
                IReadOnlySet<string> (entry) => entry.Details.Sections().Select(section => section.Locator).ToHashSet(StringComparer.Ordinal));
        return new CheckedRegister(entries, unread, sections);
    }

    /// <summary>The entry, or nothing; <paramref name="missing"/> tells whether the id stands nowhere at all.</summary>
    public Entry? Find(EntryId id, out bool missing)
    {
        var found = Entries.TryGetValue(id, out var entry);
        missing = !found && !Unread.Contains(id.Value);
        return entry;
    }
}
