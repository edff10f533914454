using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;

namespace Samvirke.Register.Checking;

/// <summary>
/// Ids are there once, and the same thing does not stand under two ids (same name and kind, and where it is an effort the same places).
/// A county and a municipality may share a name, so areas are told apart by their type as well.
/// </summary>
internal static class DuplicateRule
{
    public static void Judge(RegisterText text, RegisterSnapshot existing, CheckedRegister register, List<Defect> defects)
    {
        var named = Named(text, defects);
        var taken = Taken(existing, register, named.Select(each => each.Key).ToHashSet());
        var names = new Dictionary<NameKey, EntryText>();
        foreach (var (key, each) in named)
        {
            if (taken.TryGetValue(key, out var other)) defects.Add(Same(each, RegisterDefectTexts.NameTaken(other)));
            else if (!names.TryAdd(key, each)) defects.Add(Same(each, RegisterDefectTexts.NameTwice(each.Read.Entry!, names[key])));
        }
    }

    private static Defect Same(EntryText each, DefectMessage message) => new(each.File, each.LineOf("name", "nb"), message);

    /// <summary>The entries of the text that have a name, each id once.</summary>
    private static List<(NameKey Key, EntryText Text)> Named(RegisterText text, List<Defect> defects)
    {
        var ids = new Dictionary<EntryId, EntryText>();
        var named = new List<(NameKey Key, EntryText Text)>();
        foreach (var each in text.Entries)
        {
            if (each.Read.Id is not { } id) continue;
            if (!ids.TryAdd(id, each)) defects.Add(new Defect(each.File, each.LineOf("id"), RegisterDefectTexts.IdTwice(id, ids[id])));
            else if (each.Read.Entry is { } entry && NameKey.Of(entry) is { } key) named.Add((key, each));
        }

        return named;
    }

    /// <summary>Which of the names entries elsewhere have already.</summary>
    private static Dictionary<NameKey, Entry> Taken(RegisterSnapshot existing, CheckedRegister register, HashSet<NameKey> names)
    {
        var taken = new Dictionary<NameKey, Entry>();
        foreach (var ordinal in existing.Names.Candidates(names))
        {
            var entry = existing.Entries[ordinal];
            if (NameKey.Of(entry) is { } key && names.Contains(key) && register.IsElsewhere(entry.Id)) taken.TryAdd(key, entry);
        }

        return taken;
    }
}
