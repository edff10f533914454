using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reasons;

/// <summary>One reason for a conclusion: what is so, in a plain sentence, and what that rests on.</summary>
/// <param name="Text">The sentence, in the languages of the interface.</param>
/// <param name="Entries">The entries that it speaks of.</param>
/// <param name="Citations">Where it stands in the sources.</param>
public sealed record Reason(LocalizedText Text, ImmutableArray<EntryId> Entries, ImmutableArray<Citation> Citations);
