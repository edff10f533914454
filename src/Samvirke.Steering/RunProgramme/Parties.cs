using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.RunProgramme;

/// <summary>What came of looking for an entry by what somebody typed: exactly one of the records below.</summary>
public abstract record PartyFinding
{
    private PartyFinding()
    {
    }

    /// <summary>It is this one.</summary>
    public sealed record Found(Entry Entry) : PartyFinding;

    /// <summary>Several are called that.</summary>
    public sealed record Several(ImmutableArray<Entry> Entries) : PartyFinding;

    /// <summary>None is called that.</summary>
    /// <param name="Near">Some whose names have what was typed in them.</param>
    public sealed record None(ImmutableArray<Entry> Near) : PartyFinding;
}

/// <summary>Entries of the register that people name in forms, by name in any language, by another name, or by id.</summary>
public sealed class Parties
{
    private const int MostNear = 3;
    private const int ShortestNear = 3;

    private readonly ILookup<string, Entry> byName;

    private Parties(ImmutableArray<Entry> all)
    {
        All = all;
        byName = all.SelectMany(entry => NamesOf(entry).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Name: name, Entry: entry))).ToLookup(each => each.Name, each => each.Entry, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<Entry> All { get; }

    /// <summary>Those who can sit in a forum: actors, structures, and functions such as coordinators.</summary>
    public static Parties Sitting(RegisterSnapshot snapshot) => Of(snapshot, Kind.Actor, Kind.Structure, Kind.Function);

    /// <summary>Those who can approve, disagree or put in work and money: actors.</summary>
    public static Parties Actors(RegisterSnapshot snapshot) => Of(snapshot, Kind.Actor);

    /// <summary>Entries of the kinds.</summary>
    public static Parties Of(RegisterSnapshot snapshot, params ReadOnlySpan<Kind> kinds)
    {
        var all = ImmutableArray.CreateBuilder<Entry>();
        foreach (var kind in kinds) all.AddRange(snapshot.OfKind(kind).Ordinals().Select(ordinal => snapshot.Entries[ordinal]));
        return new(all.ToImmutable());
    }

    /// <summary>These entries.</summary>
    public static Parties Of(ImmutableArray<Entry> entries) => new(entries);

    /// <summary>Looks for the entry that was named.</summary>
    public PartyFinding Find(string typed)
    {
        ImmutableArray<Entry> found = [.. byName[typed.Trim()]];
        // Two may have a name in common; the full name of one of them is hers alone.
        if (found.Length > 1 && found.Where(entry => entry.Name.ToString().Equals(typed.Trim(), StringComparison.OrdinalIgnoreCase)).ToList() is [var named]) return new PartyFinding.Found(named);
        return found switch
        {
            [var one] => new PartyFinding.Found(one),
            [] => new PartyFinding.None(Near(typed.Trim())),
            _ => new PartyFinding.Several(found),
        };
    }

    /// <summary>How somebody would name it: by its name, or by its id where others are called the same.</summary>
    public string Written(EntryId id) => All.FirstOrDefault(entry => entry.Id == id) is { } entry && Find(entry.Name.ToString()) is PartyFinding.Found found && found.Entry.Id == id ? entry.Name.ToString() : id.Value;

    private ImmutableArray<Entry> Near(string typed) =>
        typed.Length < ShortestNear ? [] : [.. All.Where(entry => NamesOf(entry).Any(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase))).Take(MostNear)];

    private static IEnumerable<string> NamesOf(Entry entry) => [.. entry.Name.Phrases.Select(phrase => phrase.Text), .. entry.Aliases, entry.Id.Value];
}
