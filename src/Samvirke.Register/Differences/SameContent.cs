using Samvirke.Register.Entries;

namespace Samvirke.Register.Differences;

/// <summary>Compares by content what holds lists, which records compare by reference.</summary>
internal static class SameContent
{
    public static IEqualityComparer<Note> OfNotes { get; } = EqualityComparer<Note>.Create(
        (a, b) => a!.Type == b!.Type && a.Text.Equals(b.Text) && a.Citations.AsSpan().SequenceEqual(b.Citations.AsSpan()),
        note => HashCode.Combine(note.Type, note.Text));

    public static IEqualityComparer<Relation> OfRelations { get; } = EqualityComparer<Relation>.Create(
        (a, b) => a!.Type == b!.Type && a.To == b.To && a.Role.Equals(b.Role) && a.Valid == b.Valid && a.Disputed == b.Disputed
            && a.Citations.AsSpan().SequenceEqual(b.Citations.AsSpan()),
        relation => HashCode.Combine(relation.Type, relation.To, relation.Role, relation.Valid));
}
