using System.Collections.Frozen;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.ReadLetter;

/// <summary>The names of the actors of the register, to be recognised in a letter.</summary>
public sealed class PartyNames
{
    private const int ShortestName = 3;

    private readonly FrozenDictionary<string, EntryId> names;

    private readonly RegisterSnapshot snapshot;

    private PartyNames(RegisterSnapshot snapshot, FrozenDictionary<string, EntryId> names)
    {
        (this.snapshot, this.names) = (snapshot, names);
        Longest = names.Count == 0 ? 0 : names.Keys.Max(name => name.Length);
    }

    /// <summary>How long the longest name is.</summary>
    internal int Longest { get; }

    /// <summary>Collects the names of the actors; one that two of them have names neither.</summary>
    public static PartyNames Of(RegisterSnapshot snapshot) => new(
        snapshot,
        snapshot.OfKind(Kind.Actor).Ordinals().Select(ordinal => snapshot.Entries[ordinal])
            .SelectMany(actor => actor.Name.Phrases.Select(phrase => phrase.Text).Concat(actor.Aliases).Where(name => name.Length >= ShortestName).Select(name => (Name: name, actor.Id)))
            .Distinct()
            .GroupBy(each => each.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Select(each => each.Id).Distinct().Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First().Id, StringComparer.OrdinalIgnoreCase));

    /// <summary>The actor that has the name; nothing where none has, or several.</summary>
    public EntryId? Find(string name) => names.TryGetValue(name.Trim(), out var actor) ? actor : null;

    /// <summary>The name of the actor, as letters call it; nothing where the register does not know it.</summary>
    public string? NameOf(EntryId actor) => snapshot.Find(actor)?.Name.In(Tongue.Nb).Text;

    /// <summary>The longest name that begins at the place and ends with a word; nothing where none does.</summary>
    internal FoundParty? At(string text, int place)
    {
        for (var length = Math.Min(Longest, text.Length - place); length >= ShortestName; length--)
        {
            if (place + length < text.Length && char.IsLetterOrDigit(text[place + length])) continue;
            var words = text.Substring(place, length);
            if (names.TryGetValue(words, out var actor)) return new(words, actor);
        }

        return null;
    }
}
