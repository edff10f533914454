using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Entries;

/// <summary>What a note on an entry tells of its sources.</summary>
public enum NoteType
{
    /// <summary>A source is certainly wrong; the text says what is right.</summary>
    Correction,
    /// <summary>Sources disagree and neither is certain; each citation carries its reading.</summary>
    Contradiction,
}

/// <summary>A remark on an entry about what its sources have wrong or disagree about.</summary>
public sealed record Note(NoteType Type, LocalizedText Text, ImmutableArray<Citation> Citations);
