using System.Collections.Immutable;
using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Grouping;

/// <summary>Efforts that crowd the same place.</summary>
/// <param name="Key">Twelve hexadecimal digits made from the members' ids: the same group has the same key in every run.</param>
/// <param name="Name">What they are, and what they share.</param>
/// <param name="Kinds">What sorts of efforts they are, the most usual first.</param>
/// <param name="Members">The efforts, by id; three at least.</param>
/// <param name="Owners">Those who answer for them, by id.</param>
/// <param name="Score">How much they have in common, how many they are and with how many owners; no unit; above 0 where the analysis finds it.</param>
/// <param name="Reasons">What they share, what says most first.</param>
public sealed record EffortGroup(
    string Key,
    LocalizedText Name,
    ImmutableArray<Kind> Kinds,
    ImmutableArray<Entry> Members,
    ImmutableArray<Entry> Owners,
    double Score,
    ImmutableArray<Reason> Reasons)
{
    /// <summary>What people say of it; nothing where nobody has judged it.</summary>
    public JudgedGroup? Judged { get; init; }

    /// <summary>Whether the analysis finds it; otherwise it is there because people say that its members belong together.</summary>
    public bool IsFound { get; init; } = true;
}
