using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;

namespace Samvirke.Register.Checking;

/// <summary>What a change breaks in entries that it does not touch: they point to what is no longer there, or no longer what it was.</summary>
internal static class BrokenElsewhere
{
    private static readonly RegisterText NoText = new([], [], []);

    /// <summary>The entries that point to something of what the change alters; one may come several times, and be of the change itself.</summary>
    public static IEnumerable<Entry> Candidates(RegisterText text, RegisterSnapshot existing, IReadOnlySet<EntryId> removed)
    {
        var gone = new HashSet<EntryId>(removed.Where(id => existing.Find(id) is not null));
        var alteredIn = new HashSet<EntryId>();
        foreach (var after in text.Entries.Select(each => each.Read.Entry).OfType<Entry>())
        {
            gone.Remove(after.Id);
            if (existing.Find(after.Id) is not { } before) continue;
            if (before.Kind != after.Kind) gone.Add(after.Id);
            else if (!SameParts(before, after)) alteredIn.Add(after.Id);
        }

        var pointing = gone.Concat(alteredIn).SelectMany(id => PointingTo(existing, id));
        // Who answers for an entry is always an actor; nothing else is asked for often enough to be kept in an index.
        var stewards = gone.Where(id => existing.Find(id)!.Kind == Kind.Actor).ToHashSet();
        var answered = stewards.Count == 0 ? [] : existing.Entries.Where(entry => entry.Steward is { } steward && stewards.Contains(steward));
        return pointing.Concat(answered).Distinct();
    }

    /// <summary>The defects of the entry that it did not have before the change.</summary>
    public static IEnumerable<Defect> Judge(CheckedRegister register, RegisterSnapshot existing, Entry entry)
    {
        var (before, after) = (new List<Defect>(), new List<Defect>());
        var text = new EntryText(entry.Id.Value, 1, null, new ReadEntry(entry, entry.Id, []));
        RegisterCheck.Judge(register, text, after);
        if (after.Count == 0) return after;
        RegisterCheck.Judge(new CheckedRegister(NoText, existing, ImmutableHashSet<EntryId>.Empty), text, before);
        return after.Except(before).Select(defect => defect with { Elsewhere = entry.Id });
    }

    /// <summary>Whether the parts that others point to are the same.</summary>
    private static bool SameParts(Entry before, Entry after) =>
        before.Details.Sections().AsSpan().SequenceEqual(after.Details.Sections().AsSpan())
        && before.Details.Codes("paragraphs").AsSpan().SequenceEqual(after.Details.Codes("paragraphs").AsSpan());

    private static List<Entry> PointingTo(RegisterSnapshot existing, EntryId id)
    {
        var pointing = existing.StatementsFrom(id).Select(statement => statement.Entry).ToList();
        foreach (var (from, _) in existing.IncomingTo(id)) pointing.Add(from);
        return pointing;
    }
}
