using System.Buffers;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>Lays changed entries over an index.</summary>
internal sealed class Follower
{
    // So many entries are read again because something that they belong to is called otherwise; more would keep the change waiting.
    private const int MostDependents = 200;

    private readonly IndexData from;
    private readonly RegisterSnapshot next;
    private readonly Dictionary<string, OverlaidEntry?> touched;
    private readonly Lexicon lexicon;

    private Follower(IndexData from, RegisterSnapshot next)
    {
        this.from = from;
        this.next = next;
        touched = from.Overlay.Copy();
        lexicon = from.Lexicon.Copy();
    }

    /// <summary>What the index is after the changes.</summary>
    public static IndexData Follow(IndexData from, RegisterSnapshot next, IReadOnlyCollection<EntryId> changed) => new Follower(from, next).Follow(changed);

    private IndexData Follow(IReadOnlyCollection<EntryId> changed)
    {
        var all = changed.ToHashSet();
        var dependents = changed.Where(IsCalledOtherwise).SelectMany(Dependents).Where(id => !all.Contains(id)).Distinct().Take(MostDependents + 1).ToList();
        var isBehind = dependents.Count > MostDependents;
        if (!isBehind) all.UnionWith(dependents);
        var read = all.Select(Read).ToList();
        File(read);
        return new IndexData(from.Built, next, new Overlay(touched, lexicon, from.Overlay.IsBehind || isBehind));
    }

    /// <summary>Room for all terms is a large object, which is lent and given back.</summary>
    private void File(List<(EntryId Id, TextShare? Share, (int Word, int Count)[] Uses)> read)
    {
        var room = ArrayPool<byte>.Shared.Rent(lexicon.Terms.Count);
        Array.Clear(room);
        var filer = new EntryFiler(room);
        foreach (var (id, share, uses) in read)
        {
            if (next.Find(id.Value) is { } entry) touched[id.Value] = OverlaidEntry.Of(entry, share!.Words(0), uses, lexicon, filer);
            else if (from.Built.Find(id.Value) >= 0) touched[id.Value] = null;
            else touched.Remove(id.Value);
        }

        ArrayPool<byte>.Shared.Return(room);
    }

    /// <summary>Reads the entry, by the numbers of the lexicon, and counts its words instead of those that it had.</summary>
    private (EntryId Id, TextShare? Share, (int Word, int Count)[] Uses) Read(EntryId id)
    {
        var had = Had(id);
        TextShare? share = null;
        (int Word, int Count)[] uses = [];
        if (next.Find(id.Value) is { } entry)
        {
            share = TextShare.Of(entry, next);
            uses = lexicon.Read(share);
        }

        foreach (var (word, count) in uses) lexicon.Use(word, count);
        foreach (var (word, count) in had) lexicon.Use(word, -count);
        return (id, share, uses);
    }

    /// <summary>The words that the entry had before the change.</summary>
    private (int Word, int Count)[] Had(EntryId id)
    {
        if (from.Overlay.TryFind(id, out var overlaid)) return overlaid?.Uses ?? [];
        if (from.Built.Find(id.Value) is not (>= 0 and var built)) return [];
        return lexicon.Read(TextShare.OfOwn(from.Built.Entries[built]));
    }

    private bool IsCalledOtherwise(EntryId id)
    {
        var (before, after) = (from.Snapshot.Find(id.Value), next.Find(id.Value));
        return before is null || after is null || !before.Name.Equals(after.Name) || !before.Aliases.SequenceEqual(after.Aliases);
    }

    /// <summary>The entries that are found by what the entry is called.</summary>
    private IEnumerable<EntryId> Dependents(EntryId id) => from.Built.Dependents.On(id)
        .Select(dependent => from.Built.Entries[dependent].Id)
        .Where(dependent => !from.Overlay.TryFind(dependent, out _))
        .Concat(from.Overlay.Entries.Select(each => each.Entry).Where(entry => EntryTexts.RelatedIds(entry).Contains(id)).Select(entry => entry.Id));
}
