using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reports;

/// <summary>One thing that an analysis found, with a key by which it is known again when the analysis is made another day.</summary>
/// <param name="Key">The same as long as it is the same finding; made of ids and terms, never of names.</param>
/// <param name="Part">The part of the analysis that it belongs to.</param>
/// <param name="About">The entry that it is about, if it is about one.</param>
/// <param name="Label">What was found.</param>
/// <param name="State">How it stands; where this is another than before, the finding has changed.</param>
/// <param name="IsFirm">Whether the analysis stands by it. What is only not recorded, and what is only counted, is told apart from that.</param>
/// <param name="Reasons">Why.</param>
public sealed record Finding(string Key, LocalizedText Part, Entry? About, LocalizedText Label, FindingState State, bool IsFirm, ImmutableArray<Reason> Reasons);

/// <summary>How a finding stands.</summary>
/// <param name="Id">A word or a number, the same in all languages.</param>
/// <param name="Label">The same for people.</param>
public sealed record FindingState(string Id, LocalizedText Label);
