using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Search;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>Finds the entry that somebody means by what they typed: its name with its id, as a form shows it, its id, or its name or alias alone.</summary>
public static class EntryChoice
{
    private const int MostSuggested = 5;

    /// <summary>How a form shows an entry, so that no two look the same: "Helsedirektoratet (hdir)".</summary>
    public static string Shown(RegisterSnapshot snapshot, string id, Tongue tongue) =>
        snapshot.Find(id) is { } entry ? $"{entry.Name.In(tongue).Text} ({entry.Id})" : id;

    /// <summary>The id of the entry that is meant, or what was typed where that is none or several.</summary>
    public static string Read(RegisterSnapshot snapshot, ImmutableArray<Kind> kinds, string typed)
    {
        var text = typed.Trim();
        if (snapshot.Find(text) is not null) return text;
        if (InBrackets(text) is { } id && snapshot.Find(id) is not null) return id;
        var called = snapshot.Entries.Where(entry => kinds.Contains(entry.Kind) && IsCalled(entry, text)).Take(2).ToList();
        return called.Count == 1 ? called[0].Id.Value : text;
    }

    /// <summary>Entries that may be meant by what was typed.</summary>
    public static ImmutableArray<Entry> Near(SearchIndex search, ImmutableArray<Kind> kinds, string typed) =>
    [
        .. search.Suggest(typed, MostSuggested * 4).Select(each => each.Entry)
            .Concat(search.Nearest(typed, MostSuggested * 4))
            .Where(entry => kinds.Contains(entry.Kind))
            .DistinctBy(entry => entry.Id)
            .Take(MostSuggested),
    ];

    private static bool IsCalled(Entry entry, string text) =>
        entry.Name.Phrases.Any(phrase => string.Equals(phrase.Text, text, StringComparison.OrdinalIgnoreCase))
        || entry.Aliases.Any(alias => string.Equals(alias, text, StringComparison.OrdinalIgnoreCase));

    private static string? InBrackets(string text)
    {
        var open = text.LastIndexOf('(');
        return open >= 0 && text.EndsWith(')') ? text[(open + 1)..^1].Trim() : null;
    }
}
