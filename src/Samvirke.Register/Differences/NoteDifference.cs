using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Differences;

/// <summary>What differs between notes.</summary>
public static class NoteDifference
{
    /// <summary>What was changed within a note: its text and its citations.</summary>
    public static ImmutableArray<Difference> Between(Note before, Note after) =>
    [
        .. EntryDifference.Texts(TextPart.Note, null, before.Text, after.Text),
        .. EntryDifference.Citations(before.Citations, after.Citations),
    ];

    internal static IEnumerable<Difference> Between(ImmutableArray<Note> before, ImmutableArray<Note> after)
    {
        var (removed, added) = Matching.Unmatched(before, after, SameContent.OfNotes);
        if (removed.Count + added.Count == 0) return before.SequenceEqual(after, SameContent.OfNotes) ? [] : [new Difference.Reordered(ListPart.Notes)];
        var (pairs, gone, come) = Matching.Paired(removed, added, note => note.Type);
        return
        [
            .. pairs.Select(pair => new Difference.NoteChanged(pair.Before, pair.After)),
            .. gone.Select(note => new Difference.NoteListed(note, Turn.Removed)),
            .. come.Select(note => new Difference.NoteListed(note, Turn.Added)),
        ];
    }
}
