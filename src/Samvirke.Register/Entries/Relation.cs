using System.Collections.Immutable;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Entries;

/// <summary>A typed, sourced tie from the entry that carries it to another.</summary>
/// <param name="Type">What the tie means; it fixes the kinds at both ends.</param>
/// <param name="To">The entry at the other end.</param>
/// <param name="Role">A short remark on the part that the other end plays, or empty.</param>
/// <param name="Valid">When the tie holds.</param>
/// <param name="Disputed">Whether sources contradict each other about it; the entry then has a note of it.</param>
/// <param name="Citations">Where the tie is stated.</param>
public sealed record Relation(
    RelationType Type,
    EntryId To,
    LocalizedText Role,
    ValidTime Valid,
    bool Disputed,
    ImmutableArray<Citation> Citations);
